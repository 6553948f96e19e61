import { type Block, type ExpectCheck, HazardKind } from '../../model/index.ts';
import type { Tone } from '../terminal/colors.ts';
import { pad } from '../terminal/fit.ts';
import type { Line, Piece } from '../terminal/line.ts';
import { dispositionTexts } from './dispositions.ts';
import { groupBy } from './group-by.ts';
import type { Layout } from './layout.ts';
import { lineList, lineRange, writeCheck } from './wording.ts';

const wordsWidth = Math.max(...Object.values(dispositionTexts).map(({ words }) => words.length));
const kindWidth = 14;

/** A block: where it stands, what happens to it, what it is, its first command; then what one should know of it. */
export function blockLines(block: Block, indent: string, layout: Layout): Line[] {
  const { glyph, words, tone } = dispositionTexts[block.disposition];
  const { start, end } = block.span;
  return [
    [
      layout.gutter(lineRange(start.line, lastLine(start.line, end))),
      `${indent}  `,
      { text: `${glyph} ${pad(words, wordsWidth)}  `, tone },
      { text: `${pad(kindOf(block), kindWidth)}  `, tone: 'quiet' },
      ...contentOf(block),
    ],
    ...facts(block).map(
      ({ name, text, more = '', tone }): Line => [
        layout.gutter(''),
        `${indent}    `,
        { text: pad(name, 9), tone },
        { text, tone: 'quiet', shrinks: true },
        { text: more, tone: 'quiet' },
      ],
    ),
  ];
}

/** A span ends before `end`: at the start of a line, it does not reach into that line. */
export const lastLine = (first: number, end: { line: number; column: number }): number =>
  Math.max(first, end.column === 1 ? end.line - 1 : end.line);

const kindOf = ({ role, dialect }: Block): string => (role === dialect ? role : `${role} ${dialect}`);

function contentOf(block: Block): (Piece | string)[] {
  if (block.file !== null) return [{ text: block.file, tone: 'file' }];
  const [first, ...rest] = block.commands;
  if (first)
    return [
      { text: first.text, shrinks: true },
      { text: rest.length > 0 ? `  +${rest.length}` : '', tone: 'quiet' },
    ];
  const line = block.text.split('\n').find((text) => text.trim() !== '');
  return [{ text: line?.trim() ?? '(empty)', tone: 'quiet' }];
}

interface Fact {
  name: string;
  text: string;
  /** What must stay when the text is cut. */
  more?: string;
  tone: Tone;
}

function facts(block: Block): Fact[] {
  const { expects, blocking, hazards, placeholders, choice, errors, repl } = block;
  const input = repl?.inputFrom;
  return [
    ...expects.map(
      ({ text, check, line }): Fact => ({
        name: 'expects',
        text,
        more: `  ${isSaidBy(text, check) ? '' : `${writeCheck(check)}, `}line ${line}`,
        tone: 'check',
      }),
    ),
    ...(input ? [{ name: 'input', text: `block ${input}`, tone: 'check' } as const] : []),
    ...byKind('waits', blocking, 'ask'),
    ...byKind('danger', gravestFirst(hazards), 'danger'),
    ...(placeholders.length > 0 ? [{ name: 'values', text: valuesOf(placeholders), tone: 'ask' } as const] : []),
    ...(choice ? [{ name: 'choice', text: choice.option ?? 'holds several', tone: 'ask' } as const] : []),
    ...errors.map(
      ({ message, line }): Fact => ({ name: 'error', text: message, more: `  line ${line}`, tone: 'danger' }),
    ),
  ];
}

/** Whether the words of the guide already say how to check. */
const isSaidBy = (text: string, check: ExpectCheck): boolean =>
  check.kind === 'person' || (check.kind === 'contains' && check.values.length === 1 && check.values[0] === text);

/** A narrow outline cuts the end. */
const gravestFirst = (hazards: Block['hazards']): Block['hazards'] =>
  HazardKind.options.flatMap((kind) => hazards.filter((hazard) => hazard.kind === kind));

/** `destructive 45, 47 · needs-root 46`. */
function byKind(name: string, marks: readonly { kind: string; line: number }[], tone: Tone): Fact[] {
  if (marks.length === 0) return [];
  const kinds = groupBy(marks, ({ kind }) => kind);
  const texts = [...kinds].map(([kind, all]) => `${kind} ${lineList(all.map(({ line }) => line))}`);
  return [{ name, text: texts.join(' · '), tone }];
}

/** What must be filled in; of a secret only the name, because outlines end up in logs. */
function valuesOf(placeholders: Block['placeholders']): string {
  const texts = placeholders.map(({ name, text, secret }) => (secret ? `${name} (secret)` : text));
  return [...new Set(texts)].join(', ');
}
