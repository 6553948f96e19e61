/** A file of the built site. */
export interface BuiltFile {
  /** Below the root of the site, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  /** Of its content. */
  readonly digest: string;
}

/** What a browser keeps for the time without a network. */
export interface Kept {
  readonly base: string;
  /** Digests by path; the path of a page is that of its folder. */
  readonly files: Readonly<Record<string, string>>;
  /** What is fetched before anybody asks for it. */
  readonly atOnce: readonly string[];
}

/** What is more than this is kept when it has been opened: the phone of somebody who reads one guide is not ours to fill. */
const mostAtOnce = 50_000_000;

/** Pages with what they need, and the search. Downloads are for hosts that have the network. */
export const isKept = (path: string): boolean =>
  /(?:^|\/)index\.html$|^guides\/[^/]+\/page-\w+\.json$|^(?:_astro|pagefind)\/|^[\w-]+\.(?:js|svg)$/.test(path) &&
  !/^schemas\//.test(path);

/** Guides are the many: without them, what is left is always small. */
const isOfGuide = (path: string): boolean => path.startsWith('guides/');

/** @param kept the files that may be kept */
export function listKept(base: string, kept: readonly BuiltFile[]): Kept {
  const isTooMuch = kept.reduce((sum, { bytes }) => sum + bytes, 0) > mostAtOnce;
  const pathOf = ({ path }: BuiltFile): string => path.replace(/(^|\/)index\.html$/, '$1');
  return {
    base,
    files: Object.fromEntries(kept.map((file) => [pathOf(file), file.digest])),
    atOnce: kept.filter(({ path }) => !(isTooMuch && isOfGuide(path))).map(pathOf),
  };
}

/** @param program the worker, which expects to know what is kept */
export const writeWorker = (program: string, kept: Kept): string => `const kept = ${JSON.stringify(kept)};\n${program}`;
