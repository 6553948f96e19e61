import { guard } from './guarded-pattern.ts';

/** What the words around a limit make of it: itself, its opposite, or something that a person has to tell. */
export type Stance = 'plain' | 'opposite' | 'unclear';

const negators: readonly string[] = [
  // en
  'not|never|no|none|cannot|cant|neither|nor|fail(?:s|ed|ing|ure)? to|stop(?:s|ped|ping)?|ceas(?:es?|ed|ing)(?: to)?|unable to|instead of|rather than',
  // de, nl
  'nicht|keine?|nie|niemals|niet|geen|nooit',
  // es, pt, it
  'no|ni|nunca|dej(?:a|ó|an) de|não|nem|deix(?:a|ou|am) de|non|mai|smett(?:e|ono) di',
  // fr
  "jamais|pas|cess(?:e|ent) d['e]|n'\\p{L}+ (?:plus|guère)|ne \\p{L}+ (?:plus|guère)",
  // pl, ru, vi, ar
  'nie|не|không|لا',
];
/** These negate what follows at once, and say nothing of a limit further on: "without a token … 401". */
const privatives = 'without|ohne|zonder|sin|sem|senza|sans|bez|без';
const eastern = '[不勿未]|[没沒]有?|[无無]法|[並并]非';

/** Words between a negation and its operator that leave the limit the exact opposite. */
const linking: readonly string[] = [
  'be|been|being|by|is|are|was|were|to|at|go|goes|going|rise|drop|fall|increase|decrease|grow|get|become|have|take|use|more|stay|stays|staying|remain|remains|remaining|keep|keeps|keeping|kept|run|return|come|back|down|up|recover|settle|longer|any longer|any more|yet|again',
  'ist|sein|mehr|länger|wieder|bleibt|bleiben|blijft|blijven|zijn|meer|langer',
  'se|es|ser|está|esté|estar|mantiene|mantenga|mantener|queda|quede|permanece|baja|sube|mantém|fica|fique|é|cai|desce|essere|è|più|resta|rimane|sta|scende|torna',
  'être|est|soit|reste|rester|descend|monte',
  'jest|być|już|pozostaje|spada|быть|остаётся|остается|опускается|падает|больше',
];
const easternLinks = '[再能会會可是在于於]|保持|[维維]持|[稳穩]定|[降回]到?';

const negatorOf = (words: readonly string[]) =>
  `(?:(?<![\\p{L}-])(?:${words.join('|')})(?![\\p{L}-])(?! of(?!\\p{L}))|n't(?!\\p{L})|${eastern})`;
const direct = guard(
  `${negatorOf([...negators, privatives])}\\s*(?:(?:(?:${linking.join('|')})\\s+)|(?:${easternLinks})\\s*){0,4}$`,
);
const any = guard(negatorOf(negators), 'giu');

/** "Pods not ready", "404 not found": the negation is part of the name of what is counted. */
const state = guard(
  String.raw`^(?:not|nicht|non|no|не|niet|nie)[ -](?:yet )?(?:ready|available|responding|responsive|reachable|running|found|working|healthy|synced|in sync|acknowledged|processed|delivered|authori[sz]ed|scheduled|indexed|replicated|completed|finished|erreichbar|verfügbar|bereit|disponibles?|raggiungibil[ei])(?!\p{L})`,
);
const unkept = guard(
  [
    String.raw`^[^,.;:()[\]]{0,40}(?:(?<!\p{L})(?:not|never|cannot|no longer)|n't) (?:be |been |being |longer |consistently )?(?:met|reached|held|kept|maintained|achieved|sustained|satisfied|fulfilled|true|the case|guaranteed|respected|hold|possible|attained)(?!\p{L})`,
    String.raw`^[^,.;:()[\]]{0,40}(?<!\p{L})(?:no longer holds|(?:is|are|was|were|gets?) (?:violated|breached|missed|broken))(?!\p{L})`,
    String.raw`^[^,.;:()[\]]{0,40}(?<!\p{L})(?:nicht|niet|nie|не|não|non|no se|n'est|ne sont)(?!\p{L})`,
    String.raw`^ ?[\u3041-\u3096維持保達成]{0,12}(?:な(?:い|く|けれ|かっ)|ません)`,
    String.raw`^[^,.;:()[\]]{0,12}(?:아니|않|못하)`,
    String.raw`^ ?(?:\p{L}+ ){0,2}(?:değil|\p{L}{1,12}m[ıiuü]yor|\p{L}{1,12}m[ae]z)`,
    '^[^,。;；]{0,8}(?:[没沒]有|未能|不成立|[达達]不到)',
  ].join('|'),
);
// What a comma encloses or closes off; the rest of the sentence before a limit is one clause with it.
const aside = /,[^,]{1,40},/g;
// What there must be none of, those read who know the whole sentence.
const leadingNone =
  /^\s*(?:there (?:is|are) )?(?:no|none of|keine?|aucune?|ningún|ninguna|nenhuma?|nessun[oa]?)(?= )(?! of )/iu;
const clauseEnd = /[.;:()[\]!?,–—|。；：（），、]|\s-\s/u;

/** The negation that stands at an operator, with the words that lead from the one to the other; empty without. */
export function negationBefore(text: string, at: number): string {
  return direct.exec(text.slice(Math.max(0, at - 48), at))?.[0] ?? '';
}

/** Whether words of the clause negate a limit in a way that its operator does not tell. */
export function isUnclear(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start).replace(aside, ' ').split(clauseEnd).at(-1) ?? '';
  return isNegated(before.replace(leadingNone, '')) || unkept.test(text.slice(end, end + 80));
}

/** "All 3 replicas", "between 1 % and 5 %": a limit without an operator, as the words around it make it. */
export function stanceOf(text: string, start: number, end: number): Stance {
  const negation = negationBefore(text, start);
  if (isUnclear(text, start - negation.length, end)) return 'unclear';
  return negation === '' ? 'plain' : 'opposite';
}

/** Whether a text says of something that it is not so. */
export function isNegated(text: string): boolean {
  return any.matchAll(text).some(({ index }) => !state.test(text.slice(index)));
}
