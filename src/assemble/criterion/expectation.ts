import { remember } from '../../shell/index.ts';
import { longestSentence } from './clean-text.ts';
import { guard } from './guarded-pattern.ts';
import { type Expectation, isExpectation, stripComment } from './is-expectation.ts';
import { findLiterals } from './literals.ts';
import { mayState } from './may-state.ts';
import { findQuantities } from './quantities.ts';
import { readCriterion } from './read-criterion.ts';
import type { Comparator } from './reading.ts';
import { findStatusCodes } from './status-codes.ts';
import { verbatim } from './verbatim.ts';

export { isExpectation };

/** How a machine can tell that the result has come; `person` where it cannot. */
export type ExpectCheck =
  | { kind: 'contains'; values: string[] }
  | { kind: 'status'; codes: string[] }
  | { kind: 'count'; comparator: Comparator; value: number; unit: string | null }
  | { kind: 'person' };

const timeUnit = new Set(['ms', 's', 'min', 'h', 'd', 'wk']);
const person: ExpectCheck = { kind: 'person' };
const bareCode = /^([1-5](?:\d\d|xx))(?=$|[\s.,(/])(?![.,]\d)/i;
// A bare number among these is an answer's status far more often than a count.
const commonCode = /^(?:20[0-4]|30[1-478]|40[0-5]|409|410|422|429|50[0-4])[.!]?$/;
const answering = guard(
  'return|respond|respon|answer|status|http|code|renvo|retourn|devolv|devuelv|retorna|zwraca|zwróci|возвращ|верн|返|응답|반환|→|->|=>|trả về|zurück|liefert|restitui',
);
const hedged = guard(
  String.raw`(?<!\p{L})(?:around|about|approximately|roughly|similar|like|e\.g\.|for example|such as|usually|typically|depending|etwa|environ|aproximadamente|около|примерно|około)(?!\p{L})|[~≈約约]|类似|類似|などの?|비슷`,
);
const either = guard(String.raw`(?<!\p{L})(?:or|ou|oder|или|lub|veya|hoặc)(?!\p{L})|または|或者?|또는`);

const silence = /^(?:no output|nothing|empty(?: output)?|no lines?|no results?)[.!]?$/i;
// A column of the tool's own output, not a count of something.
const podState = /^\d+\/\d+ +(?:Running|Ready|Completed|Available)(?=$|[\s.,])/;

const passing = guard(
  [
    String.raw`\.\.\.|…|\[\.\.\]`,
    String.raw`(?<!\d)(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])(?!\d)`,
    String.raw`(?<![\w:.])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\w:])`,
    String.raw`(?<!\p{L})(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)(?![\p{L}\d])`,
    String.raw`(?:19|20)\d\d年`,
  ].join('|'),
);

/** Whether a text is cut short, or holds the day on which the guide was written: no later output will hold it. */
export function isPassing(text: string): boolean {
  return passing.test(text);
}

/** Reads an expected result: its text, without the words that announce it, and how it can be checked. */
export const readExpectation = remember(readNow, 2048);

function readNow(text: string): { readonly text: string; readonly check: ExpectCheck } {
  const found = isExpectation(text);
  const whole = stripComment(text);
  const rest = found && /[\p{L}\p{N}]/u.test(found.rest) ? found.rest : whole;
  // A sentence needs its subject to be understood; only the label of an output can go.
  const shown = found?.literal ? rest : whole;
  if (rest.length > longestSentence) return { text: shown, check: person };
  return { text: shown, check: checkOf(found ?? { prefix: '', kind: 'expectation', literal: false }, rest) };
}

type Announced = Pick<Expectation, 'prefix' | 'kind' | 'literal'>;

function checkOf(announced: Announced, rest: string): ExpectCheck {
  const { prefix } = announced;
  if (/(?<!\p{L})not$/iu.test(prefix) || /(?:should|must) not(?!\p{L})/iu.test(prefix)) return person;
  if (silence.test(rest)) return { kind: 'count', comparator: '==', value: 0, unit: null };
  const state = podState.exec(rest)?.[0];
  if (state !== undefined) return { kind: 'contains', values: [state] };
  return statusOf(prefix, rest) ?? literalOf(announced, rest) ?? countOf(prefix, rest) ?? person;
}

function statusOf(prefix: string, rest: string): ExpectCheck | null {
  const code = bareCode.exec(rest)?.[1];
  const status =
    (answering.test(prefix) && code) || commonCode.test(rest)
      ? findStatusCodes(`returns ${rest}`)
      : findStatusCodes(rest);
  if (!status || status.negated) return null;
  const all = rest.match(/(?<![\d.,])[1-5]\d\d(?!\d|[.,]\d)/g) ?? [];
  // A code that was not joined to the others belongs to another case ("first 401, then 429").
  return all.length > status.codes.length ? person : { kind: 'status', codes: status.codes };
}

function literalOf({ prefix, kind, literal }: Announced, rest: string): ExpectCheck | null {
  const values = findLiterals(rest);
  if (values?.some(isPassing)) return person;
  if (values) {
    const alternatives =
      (values.length > 1 && either.test(rest)) ||
      hedged.test(rest.replace(/[`"“'‘「『«„][^`"”'’」』»“]{0,200}[`"”'’」』»“]/gu, ''));
    return alternatives || kind === 'instruction' ? person : { kind: 'contains', values };
  }
  if (/[`"“「『«„]/u.test(rest) && !/\d/.test(rest)) return person;
  const value =
    literal || /(?:be|is|output|print|return|returns|prints|outputs|say|show|shows|see)$/iu.test(prefix)
      ? verbatim(rest)
      : null;
  if (value !== null && isPassing(value)) return person;
  return value === null ? null : { kind: 'contains', values: [value] };
}

function countOf(prefix: string, rest: string): ExpectCheck | null {
  if (!mayState(rest) || hedged.test(rest) || hedged.test(prefix)) return null;
  const read = readCriterion(rest, { polarity: 'expectation' });
  const { comparator, value, unit, quantified } = read;
  if (read.kind !== 'manual' && quantified && read.upper === null && comparator !== null && value !== null) {
    // Only a plain number can be found in an output; a share or a statistic has to be measured.
    return unit === '%' || timeUnit.has(unit ?? '') || read.agg !== null || read.metric === 'http_status'
      ? null
      : { kind: 'count', comparator, value, unit };
  }
  const [only, second] = findQuantities(rest);
  if (!only || second || only.start > 0 || only.upper !== null || only.approximate || only.ambiguous) return null;
  if (only.dimension === 'time' || only.dimension === 'ratio') return null;
  const tail = rest.slice(only.end).trim();
  return /^[.!]?$/.test(tail) || only.phrase !== null
    ? { kind: 'count', comparator: only.plus ? '>=' : '==', value: only.value, unit: only.unit }
    : null;
}
