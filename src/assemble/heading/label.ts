import { guard, type Pattern } from '../criterion/guarded-pattern.ts';
import { foldText } from './fold-text.ts';
import { type LabelKind, labelSigns, labelWords, ordinalFirst, type WordKind } from './label-words.ts';

/** A label as written; `end` is where the rest of the heading starts. */
export type Label = { label: string; kind: LabelKind; end: number };

type Finder = Pick<Pattern, 'exec'>;
type Form = { kind: LabelKind; pattern: Finder; value?: Finder; accepts?: (rest: string) => boolean };

const han = '[一二三四五六七八九十百零〇两]{1,4}';
const spelled = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
  .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
  .join('|');
const plain = `\\d{1,3}(?:\\.\\d{1,3}){0,5}[a-z]?|[A-Z](?:\\.?\\d{1,2})?|[IVX]{1,5}|${han}`;
const upTo = '(?:\\s?-\\s?(?:\\d{1,3}[a-z]?|[A-Z])(?![\\p{L}\\p{N}]))?';
const outOf = '(?:\\s*/\\s*\\d{1,2}|\\s+of\\s+\\d{1,2})?';
// After "Step 1" stands a separator, the end, a bracket, or a word that begins a title.
const stop = '(?:\\s*[:.)|、,](?!\\d)\\s*|\\s*-+\\s+|-(?=\\p{Lu})|\\s*$|(?=\\s*[(\\[])|\\s+(?=[\\p{Lu}\\p{Lo}"\'`«“]))';
const wordValue = guard(`((?:${plain})${upTo}|${spelled})${outOf}${stop}`, 'uy');
// What follows a version number: "3.5 to 3.6", "2.0 Release Notes", "1.7.0及以上版本".
const release = guard(
  String.raw`^(?:(?:to|from|or|and|onwards|upgrade|release)(?!\p{L})|(?:[Rr]elease(?: [Nn]otes| [Cc]andidate)?|[Cc]hangelog|LTS|[Bb]eta|[Aa]lpha|RC\d?|GA|(?:[Uu]pgrade|[Mm]igration) [Gg]uide)$|->|→|\+|\.x|版本|及|以上|以下|之前|以前|以降|まで|から|버전|이상|이하)`,
  'u',
);
const documentTitle = guard(
  String.raw`(?<!\p{L})(?:guide|plan|runbook|playbook|checklist|procedures?|manual|document|instructions|guia|guida|anleitung|leitfaden|руководство|план|handbook)$|(?:指南|手册|计划|手順書|ガイド|가이드|계획)$`,
);

const words: readonly Form[] = (Object.keys(labelWords) as WordKind[]).flatMap((kind): Form[] => [
  {
    kind,
    pattern: guard(`^(?:${labelWords[kind]})(?![\\p{L}])\\s*[#№]?\\s*`, 'iu'),
    value: wordValue,
    accepts: (rest) => kind !== 'phase' || !documentTitle.test(rest),
  },
  {
    kind,
    pattern: guard(
      `^(?:${labelSigns[kind].before})\\s*((?:\\d{1,3}(?:\\.\\d{1,3})*|[A-Z])(?![\\p{N}A-Za-z])|${han}(?=[\\s:.)、,-]|$))\\s*[:.)、,-]?\\s*`,
      'u',
    ),
  },
  { kind, pattern: guard(`^第\\s*(\\d{1,3}|${han})\\s*(?:${labelSigns[kind].after})\\s*[:.)、,-]?\\s*`, 'u') },
]);

const ordinals: readonly Form[] = (Object.keys(ordinalFirst) as (keyof typeof ordinalFirst)[]).map((kind) => ({
  kind,
  pattern: guard(
    `^(\\d{1,3})(?:\\.|-?(?:и|ыи|ere|er|eme|e|a|o))?\\s*(?:${ordinalFirst[kind]})(?:\\s*[:.)]\\s*|\\s+-\\s+|\\s*$)`,
    'iu',
  ),
}));

const isWord = (rest: string): boolean => !release.test(rest);
/** After a bare "1.2" stands a capital, a unicase letter or a configuration key, or it is a version or a quantity. */
const isTitle = (rest: string): boolean =>
  isWord(rest) && /^["'`«“([]?(?:[\p{Lu}\p{Lo}]|[a-z]+[A-Z._-][\w.-]|[a-z]\w* - )/u.test(rest);

const numbers: readonly Form[] = [
  { kind: 'step', pattern: /^(\d{1,3})\s*(?:단계|스텝)\s*[:.)、,-]?\s*/u },
  { kind: 'number', pattern: /^[[(]?(\d{1,2})\s*\/\s*\d{1,2}(?:[\])]\s*[:.-]?\s*|\s*[:)]\s+)(?=\S)/u },
  { kind: 'number', pattern: guard(`^[([](\\d{1,3}[a-z]?|${han}|[a-zA-Z])[)\\]]\\s*(?=[^\\s,.])`, 'u') },
  { kind: 'number', pattern: guard(String.raw`^(?:[#№]|no\.|nr\.?|n°)\s*(\d{1,3})(?:\s*[:.)-]\s*|\s+(?=\p{L}))`) },
  { kind: 'number', pattern: guard(`^(${han})(?:\\s*[、:.)]\\s*|$)`, 'u') },
  { kind: 'number', pattern: /^([\u2460-\u2473\u2776-\u277F\u2780-\u2793])\s*[:.)、-]?\s*/u },
  {
    kind: 'number',
    pattern: /^(\d{1,2}(?:\.\d{1,3}){1,6}[a-z]?)(?:\s*[.):、]\s+|\s+-+\s+|\s*、\s*)(?=\S)/u,
    accepts: isWord,
  },
  { kind: 'number', pattern: /^(\d{1,2}(?:\.\d{1,3}){1,6}[a-z]?)\.?\s*(?=[^\s\d.])/u, accepts: isTitle },
  { kind: 'number', pattern: /^(\d{1,3}(?:[a-g])?)(?:[.)]\s+|\s*、\s*|\s*[.)]\s*$)/u },
  { kind: 'number', pattern: /^(\d{1,2}(?:[a-g])?)(?:\s*:\s+|\s+-+\s+|\s*:\s*$)(?!\d)/u },
  { kind: 'number', pattern: guard(String.raw`^(\d{1,3})[.)](?=[\p{Lu}\p{Lo}])`, 'u') },
  {
    kind: 'number',
    pattern: guard(String.raw`^(\d{1,2})\s+(?=\p{Lo}{2})`, 'u'),
    accepts: (rest) => !/^(?:分|秒|小|天|日|周|月|年|台|个|個|名|時|시|명|개|번)/.test(rest),
  },
  { kind: 'number', pattern: /^(X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})[.):]\s+(?=\S)/u },
  { kind: 'letter', pattern: /^([A-Z]\.?\d{1,2}(?:\.\d{1,2})*)(?:\s*[.):]\s+)(?=\S)/u },
  { kind: 'letter', pattern: guard(String.raw`^([A-Z]\.\d{1,2}(?:\.\d{1,2})*)\s+(?=\p{Lu})`, 'u') },
  { kind: 'letter', pattern: guard(String.raw`^(\p{L})[.)]\s+(?=\S)`, 'u') },
  { kind: 'letter', pattern: guard(String.raw`^(\p{Lu})\s+-+\s+(?=\S)`, 'u') },
];

/** How a label opens that does not begin with a word. */
const opensNumber = /^(?:[\dnN#№([第一二三四五六七八九十百零〇两\u2460-\u2793]|[XVI]{1,7}[.):]|\S{1,2}(?:[.)\d]|\s+-))/;
const forms = [...words, ...ordinals, ...numbers];

/** The label at the start of a heading, or null. Versions, dates and quantities are no labels. */
export function readLabel(heading: string): Label | null {
  const folded = foldText(heading.slice(0, 160));
  for (const form of opensNumber.test(folded) ? forms : words) {
    const found = matchForm(form, folded);
    if (found !== null) return found;
  }
  return null;
}

function matchForm({ kind, pattern, value, accepts }: Form, folded: string): Label | null {
  const head = pattern.exec(folded);
  if (head === null) return null;
  const tail = value?.exec(folded, head[0].length);
  if (tail === null) return null;
  const end = head[0].length + (tail?.[0].length ?? 0);
  if (accepts !== undefined && !accepts(folded.slice(end).trim())) return null;
  return { label: uncircled((tail ?? head)[1] ?? ''), kind, end };
}

function uncircled(label: string): string {
  const code = label.charCodeAt(0);
  if (code >= 0x2460 && code <= 0x2473) return String(code - 0x2460 + 1);
  if (code >= 0x2776 && code <= 0x2793) return String(((code - 0x2776) % 10) + 1);
  return label;
}
