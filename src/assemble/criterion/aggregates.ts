import { guard } from './guarded-pattern.ts';
import { lowerCase } from './lower-case.ts';
import { indexWords } from './word-index.ts';
import { joinWords } from './word-pattern.ts';

const aggregates: readonly { agg: string; words: readonly string[] }[] = [
  {
    agg: 'average',
    words: [
      'average',
      'avg\\.?',
      'mean',
      '平均',
      '평균',
      'moyen(?:ne)?s?',
      'durchschnitt(?:lich)?(?:e|er|en|es)?',
      'mittlere',
      'promedio',
      'medi[oa]',
      'médi[oa]',
      'средн(?:ее|яя|ий|ие)',
      'średni(?:a|e|o)?',
      'ortalama',
      'trung bình',
      'gemiddelde?',
      'متوسط',
    ],
  },
  { agg: 'median', words: ['median', '中位数', '中央値', '중앙값', 'médiane', 'mediana', 'медиана'] },
  {
    agg: 'max',
    words: ['max(?:imum)?', 'peak', 'worst[- ]case', 'pic', 'pico', 'spitzen', 'пиков(?:ая|ое|ый)', '峰值', 'ピーク'],
  },
  { agg: 'min', words: ['minimum'] },
];

const named = indexWords(
  aggregates.map(({ agg, words }) => ({ row: agg, words })),
  (words) => `(?:${joinWords(words)})`,
);
const percentile = guard(
  String.raw`(?<![\p{L}\d])p(\d{2}(?:\.\d)?)(?!\d)|(?<!\d)(\d{2}(?:\.\d)?)(?:th|st|nd|rd|e|°|º|\.)?[ -]?(?:percentile|pctl|centile|perzentil|percentil|百分位|パーセンタイル)`,
);

/** The statistic that the text asks for: `p95`, `average`, `max`… */
export function findAggregate(text: string): string | null {
  const p = /\d\d/.test(text) ? percentile.exec(text) : null;
  text = text.replace(/load average/i, '');
  if (p) return `p${p[1] ?? p[2]}`;
  const low = lowerCase(text);
  return named(low).find(({ pattern }) => pattern.test(low))?.row ?? null;
}
