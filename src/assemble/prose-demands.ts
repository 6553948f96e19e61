import { type GuideNode, plainText } from '../markdown/index.ts';
import type { Notice, Polarity, SectionKind } from '../model/index.ts';
import { readCase } from './case-sentence.ts';
import { readCriteria } from './criterion/read-criteria.ts';
import { looksLikeCriterion } from './criterion/read-criterion.ts';
import { ancestry, type SectionDraft } from './draft.ts';
import { readHeading } from './heading/read-heading.ts';
import { listsReasons, speaksAgainstRollback } from './heading/rollback-conditions.ts';
import { withoutEmoji } from './line-text.ts';
import { lineOf, spanOf } from './places.ts';
import { isEvent, isMeasured, statesTrigger } from './rollback-sentence.ts';

/** What one sentence of a guide demands. */
export interface ProseDemand {
  readonly section: string;
  readonly line: number;
  readonly text: string;
  readonly polarity: Polarity;
}

/** Elsewhere sentences tell what once was, or how things work. */
const demanding: ReadonlySet<SectionKind> = new Set([
  'deploy',
  'verify',
  'rollback',
  'monitoring',
  'criteria',
  'post-deploy',
]);

/** Conditions of the way back that stand in paragraphs; gates are rows of their own. */
export function findProseDemands(sections: readonly SectionDraft[], notices: readonly Notice[]): ProseDemand[] {
  const gates = new Set(notices.filter(({ kind }) => kind === 'gate').map(({ span }) => span.start.offset));
  return sections
    .filter(({ row }) => demanding.has(row.kind) && !speaksAgainstRollback(row.title))
    .flatMap((section) =>
      section.nodes
        .filter(({ node }) => !gates.has(spanOf(node).start.offset))
        .flatMap(({ node }) => listParagraphs(node))
        .flatMap((paragraph) => listSentences(paragraph))
        .filter(({ text }, at) => isTrigger(text, section) || (at === 0 && opensWayBack(text, section)))
        .map(({ line, text }): ProseDemand => ({ section: section.row.id, line, text, polarity: 'rollback' })),
    );
}

function listParagraphs(node: GuideNode): GuideNode[] {
  if (node.type === 'paragraph') return [node];
  return node.type === 'blockquote' ? (node.children as readonly GuideNode[]).flatMap(listParagraphs) : [];
}

/** Behind a full stop or a semicolon, or before a line that begins with a label. */
const boundary =
  /(?<=[.!?]["')\]]?)\s+(?=["'(]?[\p{Lu}\p{Lo}\d])|(?<=[;；])\s+|(?<=[。！？])|\n(?=\p{Lu}[^.:：\n]{0,40}[:：]\s)/u;
const longest = 4000;

interface Sentence {
  readonly line: number;
  readonly text: string;
}

function listSentences(paragraph: GuideNode): Sentence[] {
  const whole = plainText(paragraph);
  if (whole.length > longest) return [];
  const { start, end } = spanOf(paragraph);
  let from = 0;
  return whole.split(boundary).flatMap((part): Sentence[] => {
    const at = whole.indexOf(part, from);
    from = at + part.length;
    const opening = whole.slice(0, at + part.length - part.trimStart().length);
    const text = withoutEmoji(part);
    const line = Math.min(lineOf(paragraph) + opening.split('\n').length - 1, Math.max(start.line, end.line));
    return text === '' ? [] : [{ line, text }];
  });
}

const remark = /^(?:note|important|warning|caution|attention|hinweis|wichtig|achtung|важно|注意|重要)\s*[:：!]\s*/iu;
const labelled = /^([^:：.]{2,60})[:：]\s+(.+)$/u;
const opensCondition = /(?<!\p{L})(?:if|when)$/iu;
/** How long the way back takes, or what it leaves behind, is no reason to take it. */
const describesRollback =
  /^(?:the |an? |this |each )?(?:roll-?backs?|roll(?:ing)? back|recovery|restor\w+|revert\w*|it|this)(?!\p{L})/iu;

function isTrigger(sentence: string, section: SectionDraft): boolean {
  const text = sentence.replace(remark, '');
  const isBack = ancestry(section).some(({ row }) => row.kind === 'rollback' || row.kind === 'criteria');
  // Elsewhere "Abort if …" stops what is about to begin: nothing is there yet to be taken back.
  if (!isBack && /^abort|, abort/i.test(text)) return false;
  if (statesTrigger(text)) return true;
  if (/[?？:：]$/.test(text) || speaksAgainstRollback(text)) return false;
  const [, head, rest] = labelled.exec(text) ?? [];
  if (head !== undefined && rest !== undefined && !speaksAgainstRollback(head)) {
    const names = readHeading(head).polarity === 'rollback' || (isBack && listsReasons(head));
    if (names) return isBound(rest) || (opensCondition.test(head) && isEvent(rest));
  }
  return listsTriggers(section) && !describesRollback.test(text) && isBound(text);
}

const opensCase =
  /^(?:if|when(?:ever)?|once|as soon as|should|in case|wenn|falls|sobald|sollten?|bei|si|s['’]il|quand|en cas|cuando|se|caso|quando|qualora|если|при|когда|jeśli|jeżeli|gdy|als|wanneer|zodra|nếu|khi)(?!\p{L})|^(?:如果|若|当|當)/iu;

/** "If the error rate exceeds 5 % or billing is down:" at the head of the way back is the reason to take it. */
function opensWayBack(sentence: string, { facts }: SectionDraft): boolean {
  if (facts.kind?.kind !== 'rollback' || !/[:：]$/.test(sentence) || !opensCase.test(sentence)) return false;
  if (speaksAgainstRollback(sentence) || readCase(sentence) === 'repair' || readCase(sentence) === 'onward')
    return false;
  return readCriteria(sentence.replace(/[\s:：]+$/u, ''), { polarity: 'rollback' }).some(
    ({ kind, polarity, quantified }) => kind === 'threshold' && polarity === 'rollback' && quantified,
  );
}

const isBound = (text: string): boolean => looksLikeCriterion(text) && isMeasured(text);

/** Whether the section is one of reasons to go back, whatever its sentences say. */
function listsTriggers(section: SectionDraft): boolean {
  const { facts, row } = section;
  return facts.polarity === 'rollback' || (row.kind === 'rollback' && listsReasons(row.title));
}
