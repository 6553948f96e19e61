import type { Evidence, Guide } from '../../model/index.ts';
import { nameOf } from '../inputs/guide-files.ts';
import { pad, padLeft } from '../terminal/fit.ts';
import type { Line } from '../terminal/line.ts';
import { wrap } from '../terminal/wrap.ts';

const nameWidth = 12;

/** Where it stands and what it is: the first line of every explanation. */
export const headline = (guide: Guide, lines: string, text: string): Line => [
  { text: `${nameOf(guide.source.path)}:${lines}`, tone: 'title' },
  `  ${text}`,
];

/** `in 1.2 Backup (deploy, production)`. */
export function placeLine(guide: Guide, id: string, width: number): Line[] {
  const section = guide.sections.find((row) => row.id === id);
  if (!section) return [];
  const name = [section.label, section.title].filter(Boolean).join(' ');
  const facts = [section.kind, section.environment === 'any' ? '' : section.environment].filter(Boolean).join(', ');
  return fact('in', `${name || '(before the first heading)'} (${facts})`, width);
}

/** A named fact, broken between words; nothing when there is no fact. */
export function fact(name: string, text: string | null, width: number): Line[] {
  if (text === null || text === '') return [];
  return wrap(text, width - nameWidth - 2).map((part, index) => [
    { text: `  ${pad(index === 0 ? name : '', nameWidth)}`, tone: 'quiet' },
    part,
  ]);
}

/** Facts that each belong to a line of the guide, one below the other. */
export function factsByLine(name: string, facts: readonly { line: number; text: string }[], width: number): Line[] {
  if (facts.length === 0) return [];
  const lineWidth = Math.max(...facts.map(({ line }) => `${line}`.length));
  return [
    [{ text: `  ${name}`, tone: 'quiet' }],
    ...facts.flatMap(({ line, text }) =>
      wrap(text, width - lineWidth - 6).map(
        (part, index): Line => [
          { text: `    ${padLeft(index === 0 ? `${line}` : '', lineWidth)}  `, tone: 'quiet' },
          part,
        ],
      ),
    ),
  ];
}

/** What speaks for the verdict, and how strongly. */
export function evidenceLines(because: readonly Evidence[], width: number): Line[] {
  if (because.length === 0) return [];
  const signalWidth = Math.max(...because.map(({ signal }) => signal.length));
  const indent = 4 + 5 + 2 + signalWidth + 2;
  return [
    [{ text: '  because', tone: 'quiet' }],
    ...because.flatMap(({ signal, verdict, weight }) =>
      wrap(verdict, Math.max(20, width - indent)).map((part, index): Line => {
        if (index > 0) return [' '.repeat(indent), part];
        return [
          { text: `    ${writeWeight(weight)}  `, tone: weight < 0 ? 'back' : 'run' },
          `${pad(signal, signalWidth)}  `,
          part,
        ];
      }),
    ),
  ];
}

const writeWeight = (weight: number): string => `${weight < 0 ? '-' : '+'}${Math.abs(weight).toFixed(2)}`;
