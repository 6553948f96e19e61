import type { ShellText } from '../../lint/index.ts';

/** One block as ShellCheck is given it. */
export interface ShellCheckScript {
  readonly text: string;
  /** Lines before the first of the block. */
  readonly lead: number;
}

/** A guide is followed step by step: who sees a command fail goes no further. */
const settings = 'set -eo pipefail';

const directive = /^[ \t]*#[ \t]*shellcheck[ \t]+disable=[\w,\- ]+$/;

/**
 * What stands at the top of a block holds for all of it, so it must stay at the top; what earlier blocks have set is
 * named, without a value that ShellCheck would reckon with.
 */
export function makeShellCheckScript({ text, inherited }: ShellText): ShellCheckScript {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '' && !directive.test(line));
  const directives = lines.slice(0, Math.max(0, first)).filter((line) => directive.test(line));
  const lead = [...directives, settings, ...(inherited.length > 0 ? [`export ${inherited.join(' ')}`] : [])];
  // An interpreter line is one on the first line only; there, ours stands.
  const body = lines[0]?.startsWith('#!') ? [' '.repeat(lines[0].length), ...lines.slice(1)] : lines;
  return { text: `${[...lead, ...body].join('\n')}\n`, lead: lead.length };
}
