import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A file that belongs to a guide, below its folder. */
export interface GuideFile {
  readonly path: string;
  readonly text: string;
}

export interface Download {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly what: string;
}

export const listDownloads = (files: readonly GuideFile[]): Download[] =>
  files.map(({ path, text }) => {
    const bytes = utf8ToBytes(text);
    return { path, bytes: bytes.length, sha256: bytesToHex(sha256(bytes)), what: describe(path) };
  });

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
