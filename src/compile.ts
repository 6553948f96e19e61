import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { assemble } from './assemble/index.ts';
import { type Excess, findExcess, findExcessOfCode, GuideTooLarge, parseMarkdown, readText } from './markdown/index.ts';
import type { Guide } from './model/index.ts';

export interface CompileOptions {
  /** How the guide is named in outputs: a path relative to the project, with forward slashes. */
  readonly path: string;
  /** Name in addresses and file names; by default made from the path. */
  readonly slug?: string;
}

const lastName = /([^/]+?)(?:\.html)?(?:\.(?:md|mdx|markdown))?(?:\.erb)?$/i;

/** The name of a guide that nobody has named. */
export function slugOfPath(path: string): string {
  const name = lastName.exec(path.replace(/\\/g, '/'))?.[1] ?? 'guide';
  return (
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '') || 'guide'
  );
}

/**
 * Text to model: the whole front end in the order in which it runs. Any string within the limits is a guide; nothing is
 * executed or fetched.
 *
 * @throws GuideTooLarge for a text beyond the limits
 */
export function compile(raw: string, { path, slug }: CompileOptions): Guide {
  refuse(findExcess(raw), path);
  const source = readText(raw);
  const tree = parseMarkdown(source.text);
  refuse(findExcessOfCode(tree.root), path);
  const unrepaired = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return assemble(source, tree, {
    path,
    slug: slug ?? slugOfPath(path),
    sha256: bytesToHex(sha256(utf8ToBytes(unrepaired))),
  });
}

function refuse(excess: Excess | null, path: string): void {
  if (excess !== null) throw new GuideTooLarge(excess, path);
}
