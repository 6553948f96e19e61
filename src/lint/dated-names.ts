import type { Range } from '../model/index.ts';
import type { CallView } from './block-view.ts';
import type { Survey } from './survey.ts';

/** A word of a command that holds the date: `dump_$(date +%F).sql`. */
export interface DatedName {
  readonly view: CallView;
  /** As written. */
  readonly raw: string;
  /** The same for names that the same words make, wherever the file lies. */
  readonly template: string;
  /** Whether it changes during a day. */
  readonly hasTime: boolean;
  /** Whether the command makes the file. */
  readonly writes: boolean;
  readonly at: Range;
}

const date = /\$\((?:date\b|Get-Date\b)([^()]*)\)|`date\b([^`]*)`/;
const time = /%[HIMSTRNsclkpX]|HH|hh|mm\b|ss|Ticks|-Iseconds|-Iminutes|-Ihours/;
// Only where the name is a file's: a commit message or a tag may hold two times.
const speaking: ReadonlySet<string> = new Set([
  'echo',
  'printf',
  'git',
  'export',
  'logger',
  'mail',
  'curl',
  'Write-Host',
]);

export function listDatedNames(survey: Survey): readonly DatedName[] {
  return survey.calls.flatMap((view) => {
    const { call, facts } = view;
    const out = call.redirects
      .filter(({ operator, body }) => body === null && /^(?:<|>|>>|>\|)$/.test(operator))
      .map(({ raw, operator, start, end }) => ({
        raw: raw.slice(raw.indexOf(operator) + operator.length).trim(),
        writes: operator !== '<',
        start,
        end,
      }));
    const words = speaking.has(call.name ?? '')
      ? []
      : call.words
          .slice(1)
          .map(({ raw, start, end }) => ({ raw, writes: facts.effects.includes('backup'), start, end }));
    return [...words, ...out].flatMap(({ raw, writes, start, end }) => {
      const found = date.exec(raw);
      if (found === null) return [];
      const format = found[1] ?? found[2] ?? '';
      const plain = raw.replaceAll(/["']/g, '');
      // The directory before the date is left out, so that `./x` and `/srv/x` are one name.
      const from = plain.lastIndexOf('/', plain.search(/\$\(|`/));
      return [
        {
          view,
          raw,
          template: plain.slice(from + 1),
          hasTime: format.trim() === '' || time.test(format),
          writes,
          at: view.view.at(start, end),
        },
      ];
    });
  });
}
