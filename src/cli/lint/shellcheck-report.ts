import type { Report, ShellText } from '../../lint/index.ts';
import type { Edit, Fix } from '../../model/index.ts';
import { matterOfHabit } from './shellcheck-codes.ts';
import type { Comment, Place } from './shellcheck-comments.ts';
import type { ShellCheckScript } from './shellcheck-script.ts';

export interface ShellCheckReport {
  readonly rule: 'shellcheck' | 'shellcheck-note';
  readonly report: Report;
}

/** Parts of the text of a block, by offsets. */
interface Area {
  readonly from: number;
  readonly to: number;
}

/** What ShellCheck says of the script of a block: one report for each code, at its places in the guide. */
export function toReports(
  comments: readonly Comment[],
  script: ShellCheckScript,
  shell: ShellText,
): ShellCheckReport[] {
  const codes = [...new Set(comments.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const alike = comments.filter((comment) => comment.code === code);
    return toReport(alike, script, shell) ?? [];
  });
}

/** Null when all is said of our own lines. */
function toReport(alike: readonly Comment[], script: ShellCheckScript, shell: ShellText): ShellCheckReport | null {
  const areas = alike.flatMap((comment) => areaOf(comment, script, shell.text) ?? []);
  const [first, ...others] = areas.sort((a, b) => a.from - b.from);
  const [comment] = alike;
  if (first === undefined || comment === undefined) return null;
  const code = `SC${comment.code}`;
  const fix = fixOf(alike, script, shell);
  const isWarning = ['error', 'warning'].includes(comment.level) && !matterOfHabit.has(comment.code);
  return {
    rule: isWarning ? 'shellcheck' : 'shellcheck-note',
    report: {
      at: shell.at(first.from, first.to),
      message: sentence(comment.message),
      help: `https://www.shellcheck.net/wiki/${code} shows what to write instead.`,
      related: others.map(({ from, to }) => ({ at: shell.at(from, to), message: 'Here, too.' })),
      origin: { tool: 'shellcheck', code },
      ...(fix === null ? {} : { fix }),
    },
  };
}

const sentence = (text: string): string => (/[.?!]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

/** Null when one of the edits would replace something else than what ShellCheck has read, or meets another. */
function fixOf(alike: readonly Comment[], script: ShellCheckScript, shell: ShellText): Fix | null {
  const wanted = alike.flatMap(({ fix }) => fix?.replacements ?? []);
  const edits = wanted
    .flatMap((replacement): (Area & { edit: Edit })[] => {
      const area = areaOf(replacement, script, shell.text);
      const span = area && shell.exactAt(area.from, area.to);
      return area && span ? [{ ...area, edit: { span, text: replacement.replacement } }] : [];
    })
    .sort((a, b) => a.from - b.from);
  const meets = edits.some(({ from }, index) => index > 0 && from <= (edits[index - 1]?.to ?? 0));
  if (edits.length === 0 || edits.length < wanted.length || meets) return null;
  return { kind: 'suggested', title: `Do what SC${alike[0]?.code} says`, edits: edits.map(({ edit }) => edit) };
}

function areaOf(place: Place, { lead }: ShellCheckScript, text: string): Area | null {
  if (place.line <= lead) return null;
  const from = offsetOf(text, place.line - lead, place.column);
  const to = offsetOf(text, place.endLine - lead, place.endColumn);
  return { from, to: Math.max(from, to) };
}

/** From a line and a column in characters, both counted from 1. */
function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  const inLine = [...(lines[line - 1] ?? '')].slice(0, column - 1).join('').length;
  return Math.min(text.length, before + inLine);
}
