import type { Criterion, Polarity } from '../../model/index.ts';
import type { Tone } from '../terminal/colors.ts';
import { pad } from '../terminal/fit.ts';
import type { Line } from '../terminal/line.ts';
import type { Layout } from './layout.ts';
import { writeCriterion } from './wording.ts';

export const polarityTexts: Readonly<Record<Polarity, { words: string; tone: Tone }>> = {
  success: { words: 'success if', tone: 'run' },
  rollback: { words: 'roll back if', tone: 'back' },
  alert: { words: 'alert if', tone: 'danger' },
  expectation: { words: 'expected', tone: 'check' },
};

const wordsWidth = Math.max(...Object.values(polarityTexts).map(({ words }) => words.length));

export function criterionLines(criterion: Criterion, indent: string, layout: Layout): Line[] {
  const { words, tone } = polarityTexts[criterion.polarity];
  return [
    [
      layout.gutter(`${criterion.line}`),
      `${indent}    `,
      { text: `${pad(words, wordsWidth)}  `, tone },
      { text: writeCriterion(criterion), tone: 'quiet' },
    ],
  ];
}
