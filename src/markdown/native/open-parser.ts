/** Parses Markdown outside of JavaScript; the answer is a buffer that `read-tree.ts` reads. */
export type NativeParser = (text: string, frontMatter: boolean) => Uint8Array;

/** What is used of the binary. */
interface Binding {
  createMdastHandle(text: string, options: number, positions: boolean): object;
  serializeHandle(handle: object): Uint8Array;
  dropHandle(handle: object): void;
}

/** What is used of Node, when there is one. */
interface Host {
  readonly platform: string;
  readonly arch: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  getBuiltinModule(name: 'node:module'): { createRequire(from: string): Require };
}

interface Require {
  (name: string): unknown;
  resolve(name: string): string;
}

/** The version whose buffers we know, and that has been compared with remark. */
export const testedVersion = '0.10.5';

/** The names of satteri's binaries end in the platform, the processor and, where that matters, the C library. */
const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  linux: ['-gnu', '-musl'],
  win32: ['-msvc'],
  darwin: [''],
};

// Bits of its options: tables, footnotes, strikethrough, tasks and addresses; front matter of YAML and of TOML.
const GFM = (1 << 1) | (1 << 2) | (1 << 3) | (1 << 4) | (1 << 11);
const FRONT_MATTER = (1 << 7) | (1 << 8);

let opened: NativeParser | null | undefined;

/**
 * The native parser, or null where there is none: in a browser, on a rare platform, when optional packages have not been
 * installed, or when RUNSHEET_PARSER is `remark`. This is the only file outside of the command line that looks for Node.
 */
export function openParser(): NativeParser | null {
  if (opened === undefined) {
    const host = (globalThis as { process?: Partial<Host> }).process;
    const binding = isNode(host) && host.env['RUNSHEET_PARSER'] !== 'remark' ? findBinding(host) : null;
    opened = binding === null ? null : toParser(binding);
  }
  return opened;
}

const isNode = (host: Partial<Host> | undefined): host is Host => host?.getBuiltinModule !== undefined;

/** The binary itself: the rest of its package, which nothing here needs, would take longer to load than a guide to read. */
function findBinding({ platform, arch, getBuiltinModule }: Host): Binding | null {
  const { createRequire } = getBuiltinModule('node:module');
  for (const library of LIBRARIES[platform] ?? []) {
    try {
      const name = `@bruits/satteri-${platform}-${arch}${library}`;
      const require = createRequire(createRequire(import.meta.url).resolve('satteri'));
      const { version } = require(`${name}/package.json`) as { version: string };
      if (version === testedVersion) return require(name) as Binding;
    } catch {}
  }
  return null;
}

function toParser({ createMdastHandle, serializeHandle, dropHandle }: Binding): NativeParser {
  return (text, frontMatter) => {
    const handle = createMdastHandle(text, frontMatter ? GFM | FRONT_MATTER : GFM, true);
    try {
      return serializeHandle(handle);
    } finally {
      dropHandle(handle);
    }
  };
}
