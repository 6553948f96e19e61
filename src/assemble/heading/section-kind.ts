import { guard } from '../criterion/guarded-pattern.ts';
import { foldText } from './fold-text.ts';
import { matchConcepts, type WordMatch } from './match-words.ts';
import { followsDecision, speaksAgainstRollback, tellsRollbackWorked } from './rollback-conditions.ts';
import type { Concept } from './section-words.ts';

export type SectionKind =
  | 'overview'
  | 'pre-deployment'
  | 'deploy'
  | 'verify'
  | 'rollback'
  | 'monitoring'
  | 'post-deploy'
  | 'criteria'
  | 'communication'
  | 'contacts'
  | 'reference'
  | 'changelog';
export type Polarity = 'success' | 'rollback' | 'alert';

/** What a heading's own words say of its section; `weight` 0..1 says how surely. */
export type KindGuess = { kind: SectionKind; weight: number; because: string };
export type Guess = { kind: KindGuess | null; polarity: Polarity | null };

type Rule = {
  all: readonly Concept[];
  /** Concepts of which none may be present. */
  not?: readonly Concept[];
  /** The first of `all` must stand before this one. */
  before?: Concept;
  kind: SectionKind;
  weight: number;
  polarity?: Polarity;
};

// In order: the first rule whose concepts are all there decides. A rollback word outranks every other,
// because a rollback that is taken for a step would be run.
const rules: readonly Rule[] = [
  // What is shown so that nobody does it would destroy something, most often.
  { all: ['warned'], not: ['rollback'], kind: 'reference', weight: 0.9 },
  { all: ['rollback', 'trigger'], kind: 'rollback', weight: 0.95, polarity: 'rollback' },
  { all: ['rollback'], kind: 'rollback', weight: 0.95 },
  { all: ['abort'], kind: 'rollback', weight: 0.7, polarity: 'rollback' },
  { all: ['contact', 'failure'], kind: 'contacts', weight: 0.9 },
  { all: ['before'], not: ['after'], kind: 'pre-deployment', weight: 0.95 },
  { all: ['success'], not: ['prepare'], kind: 'criteria', weight: 0.9, polarity: 'success' },
  { all: ['threshold'], kind: 'criteria', weight: 0.8, polarity: 'alert' },
  { all: ['trouble'], not: ['changelog', 'failure'], kind: 'reference', weight: 0.8 },
  { all: ['after', 'verify'], kind: 'verify', weight: 0.9 },
  { all: ['after', 'monitor'], kind: 'monitoring', weight: 0.8 },
  { all: ['after', 'notify'], kind: 'communication', weight: 0.8 },
  { all: ['backup', 'restore'], before: 'restore', kind: 'pre-deployment', weight: 0.7 },
  { all: ['restore', 'verify-lead'], kind: 'verify', weight: 0.6 },
  { all: ['restore'], kind: 'rollback', weight: 0.8 },
  { all: ['backup', 'failure'], before: 'failure', kind: 'pre-deployment', weight: 0.6 },
  // Who deploys in an emergency does not go back.
  { all: ['failure'], not: ['urgent'], kind: 'rollback', weight: 0.75 },
  { all: ['backup', 'after'], kind: 'post-deploy', weight: 0.6 },
  { all: ['backup'], kind: 'pre-deployment', weight: 0.8 },
  { all: ['after'], kind: 'post-deploy', weight: 0.85 },
  { all: ['prepare', 'act-lead'], not: ['verify-lead'], before: 'prepare', kind: 'pre-deployment', weight: 0.6 },
  { all: ['prepare'], kind: 'pre-deployment', weight: 0.85 },
  { all: ['verify-lead', 'changelog'], kind: 'verify', weight: 0.7 },
  { all: ['ready', 'changelog'], kind: 'pre-deployment', weight: 0.6 },
  { all: ['changelog'], not: ['act-lead'], kind: 'changelog', weight: 0.8 },
  { all: ['changelog', 'act-lead'], before: 'act-lead', kind: 'changelog', weight: 0.8 },
  { all: ['verify-lead'], kind: 'verify', weight: 0.85 },
  { all: ['monitor', 'act-lead'], kind: 'monitoring', weight: 0.6 },
  { all: ['monitor'], not: ['contact'], kind: 'monitoring', weight: 0.85 },
  { all: ['contact', 'act-lead'], not: ['notify'], kind: 'deploy', weight: 0.4 },
  { all: ['contact'], not: ['notify'], kind: 'contacts', weight: 0.85 },
  { all: ['notify', 'act-lead'], kind: 'communication', weight: 0.5 },
  { all: ['notify'], kind: 'communication', weight: 0.85 },
  { all: ['verify', 'act-lead', 'setup'], kind: 'deploy', weight: 0.5 },
  { all: ['ready'], kind: 'pre-deployment', weight: 0.55 },
  { all: ['verify', 'act-lead'], kind: 'verify', weight: 0.65 },
  { all: ['act-lead'], kind: 'deploy', weight: 0.75 },
  { all: ['overview'], not: ['setup'], kind: 'overview', weight: 0.75 },
  { all: ['reference', 'verify'], before: 'verify', kind: 'reference', weight: 0.5 },
  { all: ['verify'], kind: 'verify', weight: 0.8 },
  { all: ['reference'], kind: 'reference', weight: 0.65 },
  { all: ['deploy'], kind: 'deploy', weight: 0.75 },
  { all: ['setup'], kind: 'deploy', weight: 0.5 },
  { all: ['overview'], kind: 'overview', weight: 0.5 },
  // Steps of what the part above is about.
  { all: ['steps'], kind: 'deploy', weight: 0.5 },
];

const bracketed = /[([（【][^()[\]（）【】]{0,200}[)\]）】]/gu;
/** Words that only look like a concept: surroundings for tests, a checkout of code, a rollback that is built in. */
const lookalike = guard(
  String.raw`(?<!\p{L})(?:(?:test(?:ing)?|uat|qa) (?:environments?|servers?|data(?:base)?s?|accounts?|users?|cluster|net|dependencies)|check(?:ing)?[- ]?out|check[- ]?in|(?:with|without|no) (?:automatic |auto |instant )?roll-?back|backup (?:contact|person|owner)|(?:bring(?:ing|s)?|get(?:ting|s)?|com(?:e|es|ing)) (?:\p{L}+ ){1,4}back up|success page|expected (?:downtime|duration|time|impact)|(?:checks?|tests?|health checks?|metrics|monitoring|backup) (?:plug-?in|extension|module|add-?on)s?|alert dialog|dependency management|health insurance)(?!\p{L})`,
  'giu',
);

const weak = 0.55;
const ornament = /^(?:optional(?:ly)?|final(?:ly)?|important)\s*[:\-–—]\s*/iu;

const example = guard(
  String.raw`^(?:an? )?(?:(?:worked )?example|sample|beispiel|ejemplo|exemple|exemplo|esempio|пример|przykład|示例|例|예시?)\s*\d*\s*(?:[:：]|[–—-]\s)`,
);

/** "Going back to 1.9", "Zurück auf v2": a version is known before the next one is. */
const toVersion = guard(
  String.raw`(?<!\p{L})(?:back to|return(?:ing)? to|zuruck (?:auf|zu)|ruckkehr (?:auf|zu)|retour a(?: la)?|revenir a(?: la)?|volver a(?: la)?|voltar (?:a|para)(?: a)?|torna(?:re)? al?(?:la)?|terug naar) (?:version |release )?(?:v\d|\d+\.\d)`,
);

/** Guesses the kind of a section from the words of its title; words in brackets count when the others say little. */
export function guessKind(title: string): Guess {
  if (speaksAgainstRollback(title))
    return {
      kind: { kind: 'rollback', weight: 0.9, because: 'the heading says when not to roll back' },
      polarity: null,
    };
  if (tellsRollbackWorked(title))
    return {
      kind: { kind: 'rollback', weight: 0.95, because: 'the heading says when a rollback has worked' },
      polarity: null,
    };
  if (example.test(title.slice(0, 60)))
    return { kind: { kind: 'reference', weight: 0.8, because: 'the heading calls it an example' }, polarity: null };
  if (toVersion.test(foldText(title.slice(0, 200))))
    return { kind: { kind: 'rollback', weight: 0.9, because: 'the heading leads back to a version' }, polarity: null };
  const plain = lookalike.replace(title.slice(0, 300), (words) => '-'.repeat(words.length));
  const short = plain.replace(ornament, '');
  const outside = short.replace(bracketed, ' ').trim();
  const guess = decide(outside, 1);
  if (outside === short.trim() || (guess.kind?.weight ?? 0) > weak) return guess;
  const inside = decide(short.replace(/[()[\]（）【】]/gu, ' ').trim(), 0.8);
  return (inside.kind?.weight ?? 0) > (guess.kind?.weight ?? 0) ? inside : guess;
}

function decide(words: string, trust: number): Guess {
  const found = matchConcepts(words.replace(/[\s:：?!.。]+$/u, ''));
  const rule = rules.find((candidate) => applies(candidate, found));
  if (rule === undefined) return { kind: null, polarity: null };
  const because = rule.all.map((concept) => `"${found.get(concept)?.text.trim() ?? ''}"`).join(' and ');
  const weight = Math.round(rule.weight * trust * 100) / 100;
  const polarity = rule.polarity === 'rollback' && followsDecision(words) ? null : (rule.polarity ?? null);
  return { kind: { kind: rule.kind, weight, because: `the heading says ${because}` }, polarity };
}

function applies(rule: Rule, found: ReadonlyMap<Concept, WordMatch>): boolean {
  if (!rule.all.every((concept) => found.has(concept)) || rule.not?.some((concept) => found.has(concept))) return false;
  const [first] = rule.all;
  if (rule.before === undefined || first === undefined) return true;
  return (found.get(first)?.index ?? 0) <= (found.get(rule.before)?.index ?? 0);
}
