import { compile } from '../../src/compile.ts';
import type { Guide } from '../../src/model/index.ts';

/** The model of a guide that is written here, line by line. */
export const compileLines = (...lines: readonly string[]): Guide => compile(lines.join('\n'), { path: 'guide.md' });

/** A fence of its own paragraph. */
export const fence = (info: string, ...lines: readonly string[]): string =>
  ['', `\`\`\`${info}`, ...lines, '```', ''].join('\n');

export const bash = (...lines: readonly string[]): string => fence('bash', ...lines);
