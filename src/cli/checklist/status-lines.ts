import type { Checklist } from '../../emit/index.ts';
import type { RecordState } from '../../gate/index.ts';
import { count, lineList } from '../outline/wording.ts';
import { pad } from '../terminal/fit.ts';
import type { Line, Piece } from '../terminal/line.ts';
import type { Item, Opened } from './open-checklist.ts';
import { type PhaseProgress, progressOf } from './progress.ts';
import { defaultRecord } from './record-file.ts';
import { verbs, writeChange, writeTime } from './wording.ts';

const barWidth = 20;

/** Where a deployment stands, for people: a bar for each phase, what is next, and what everything else waits for. */
export function statusLines({ checklist, name, record, state }: Opened): Line[] {
  const { phases, next, blocking } = progressOf(checklist, state);
  const people = [...new Set(record.events.map(({ by }) => by))].sort();
  const titles = Math.max(...phases.map(({ title }) => title.length), 0);
  const changed = state.items.filter(({ standing }) => standing === 'changed');
  return [
    [{ text: checklist.guide.title, tone: 'title' }],
    [`${checklist.guide.path} · ${name} · ${eventWords(record.events.length, people)}`],
    [''],
    ...phases.map((phase): Line => ['  ', pad(phase.title, titles), '  ', ...bar(phase)]),
    ...(next === null
      ? []
      : [[''], [{ text: 'Next', tone: 'section' } as Piece], ...nextLines(checklist, next.item, name)]),
    ...(blocking === null
      ? []
      : [
          [''],
          [{ text: 'Blocked', tone: 'section' } as Piece],
          [
            `  ${listTitles(blocking.waiting)} ${blocking.waiting.length > 1 ? 'wait' : 'waits'} for ` +
              `${count(blocking.items.length, 'item')} of ${blocking.phase.title}: ` +
              `${blocking.items.length > 1 ? 'lines' : 'line'} ${lineList(blocking.items.map(({ item }) => item.line))}`,
          ],
        ]),
    ...(changed.length === 0 ? [] : [[''], [{ text: 'Changed since they were ticked', tone: 'section' } as Piece]]),
    ...changed.map((row): Line => [`  line ${row.item.line}: ${row.item.text} (${writeChange(row)})`]),
    ...goneLines(state),
  ];
}

function eventWords(events: number, people: readonly string[]): string {
  return events === 0 ? 'nothing ticked yet' : `${count(events, 'event')} by ${people.join(', ')}`;
}

const listTitles = (phases: readonly { title: string }[]): string => phases.map(({ title }) => title).join(', ');

function bar({ required, items, done, skipped, changed }: PhaseProgress): (Piece | string)[] {
  if (required === 0) return [{ text: `${count(items, 'item')}, none of them required`, tone: 'quiet' }];
  const settled = done + skipped;
  // Full only when it is done, and empty only when nothing is.
  const raw = (settled / required) * barWidth;
  const filled =
    settled === required ? barWidth : Math.min(barWidth - 1, settled > 0 ? Math.max(1, Math.floor(raw)) : 0);
  const rest = [...(skipped > 0 ? [`${skipped} skipped`] : []), ...(changed > 0 ? [`${changed} changed`] : [])];
  return [
    { text: '█'.repeat(filled), tone: 'run' },
    { text: '░'.repeat(barWidth - filled), tone: 'quiet' },
    `  ${settled} of ${required}${rest.length > 0 ? ` (${rest.join(', ')})` : ''}`,
  ];
}

function nextLines({ guide, commands }: Checklist, item: Item, record: string): Line[] {
  const facts = [
    ...(item.owner === null ? [] : [`owner: ${item.owner}`]),
    ...(item.window === null ? [] : [item.window.text]),
  ];
  const checks = commands.filter(({ id }) => item.commands.includes(id));
  return [
    [`  line ${item.line}: ${item.text}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`],
    ...checks.map(
      ({ purpose, line, commands: [first] }): Line => [
        { text: `    ${purpose}: ${first?.text.split('\n')[0] ?? ''} (line ${line})`, tone: 'quiet' },
      ],
    ),
    [{ text: `    ${tickCommand(guide, item, record)}`, tone: 'quiet' }],
  ];
}

function tickCommand({ path, slug }: Checklist['guide'], { line }: Item, record: string): string {
  const where = record === defaultRecord(slug) ? '' : ` --record ${word(record)}`;
  return `runsheet checklist tick ${word(path)} ${line}${where}`;
}

/** As a shell reads it back. */
const word = (text: string): string => (/^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

function goneLines({ gone }: RecordState<Item>): Line[] {
  if (gone.length === 0) return [];
  return [
    [''],
    [{ text: 'In the record, but no longer in the guide', tone: 'section' }],
    ...gone.map(
      ({ about, action, by, at }): Line => [`  ${about.text} (${verbs[action]} by ${by} on ${writeTime(at)})`],
    ),
  ];
}
