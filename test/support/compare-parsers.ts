import { isDeepStrictEqual } from 'node:util';
import { compile } from '../../src/compile.ts';
import { fillPositions } from '../../src/markdown/fill-positions.ts';
import { parseNatively } from '../../src/markdown/native/parse-natively.ts';
import { withRemarkAlone } from '../../src/markdown/parse-dialect.ts';
import { parseWithRemark } from '../../src/markdown/remark-parser.ts';

/** What became of a text: remark alone may read it, both parsers agree on it, or this is where they do not. */
export type Comparison = 'remark' | 'same' | { readonly difference: string };

/** Compares the trees that the two parsers make of a text, with every field and every place. */
export function compareTrees(text: string, frontMatter: boolean): Comparison {
  const dialect = { frontMatter, indentedCode: true, disabled: [] };
  const native = parseNatively(text, dialect);
  if (native === null) return 'remark';
  const remark = parseWithRemark(text, dialect);
  fillPositions(native, text);
  fillPositions(remark, text);
  const difference = findDifference(remark, native, '');
  return difference === null ? 'same' : { difference };
}

/** Compares the models that come of a text by way of either parser. */
export function compareModels(text: string): Comparison {
  const path = 'guide.md';
  const native = JSON.stringify(compile(text, { path }));
  const remark = JSON.stringify(withRemarkAlone(() => compile(text, { path })));
  if (native === remark) return 'same';
  return { difference: `model${findDifference(JSON.parse(remark), JSON.parse(native), '')}` };
}

/** The first place at which two values differ, the plainest first: kinds and words before places. */
function findDifference(remark: unknown, native: unknown, path: string): string | null {
  if (isDeepStrictEqual(remark, native)) return null;
  if (!isRecord(remark) || !isRecord(native) || Array.isArray(remark) !== Array.isArray(native))
    return `${path}: remark ${show(remark)}, native ${show(native)}`;
  const names = [...new Set(['type', ...Object.keys(remark), ...Object.keys(native)])];
  const last = (name: string): number => ['position', 'children'].indexOf(name);
  for (const name of names.sort((a, b) => last(a) - last(b))) {
    const difference = findDifference(remark[name], native[name], `${path}.${name}`);
    if (difference !== null) return difference;
  }
  return null;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const show = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 150);
