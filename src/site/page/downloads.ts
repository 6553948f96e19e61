/** A file that belongs to a guide, below its folder. */
export interface GuideFile {
  readonly path: string;
  readonly text: string;
}

export interface Download {
  readonly path: string;
  readonly bytes: number;
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string;
  readonly what: string;
}

/** How the content of a file is told from all others. Scripts and models are most of a site: this is not for JavaScript. */
export type Digest = (text: string) => Pick<Download, 'bytes' | 'sha256'>;

export const listDownloads = (files: readonly GuideFile[], digest: Digest): Download[] =>
  files.map(({ path, text }) => ({ path, ...digest(text), what: describe(path) }));

const contents: Readonly<Record<string, string>> = {
  'guide.md': 'the guide',
  'guide.json': 'its model',
  'checklist.json': 'its checklist',
  'manifest.json': 'what became of each block',
  'deploy.sh': 'script for the way forward',
  'verify.sh': 'script of the checks',
  'rollback.sh': 'script for the way back',
};

function describe(path: string): string {
  const [name = '', environment] = path.split('/').reverse();
  return `${contents[name] ?? name}${environment === undefined ? '' : ` (${environment})`}`;
}

/** The digests as `sha256sum -c` reads them. */
export const sumsOf = (downloads: readonly Download[]): string =>
  downloads.map(({ path, sha256: digest }) => `${digest}  ${path}\n`).join('');
