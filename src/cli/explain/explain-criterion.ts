import type { Criterion, Guide } from '../../model/index.ts';
import { polarityTexts } from '../outline/criterion-lines.ts';
import { writeCriterion } from '../outline/wording.ts';
import type { Line } from '../terminal/line.ts';
import { fact, headline, placeLine } from './paragraphs.ts';

export function explainCriterion(criterion: Criterion, guide: Guide, width: number): Line[] {
  const { words } = polarityTexts[criterion.polarity];
  return [
    headline(guide, `${criterion.line}`, `criterion ${criterion.id}`),
    ...placeLine(guide, criterion.section, width),
    ...fact('as written', criterion.text, width),
    ...fact(words, writeCriterion(criterion), width),
    ...fact('kind', criterion.kind, width),
  ];
}
