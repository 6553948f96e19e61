import type { RollbackPlan, Section } from '../model/index.ts';
import { partOf } from '../model/index.ts';
import type { BlockView, CallView } from './block-view.ts';
import type { Survey } from './survey.ts';

/** Words of the guide and where they stand. */
export interface WordsAt {
  readonly line: number;
  readonly text: string;
}

/** All that a guide holds about going back. */
export interface WayBack {
  /** Outermost sections of the way back. */
  readonly sections: readonly Section[];
  readonly plans: readonly RollbackPlan[];
  readonly blocks: readonly BlockView[];
  readonly calls: readonly CallView[];
  /** What is said there outside of commands: headings, text, items, comments and steps for a person. */
  readonly words: readonly WordsAt[];
}

/** The way back of a guide, in reading order. */
export const wayBackOf = (survey: Survey): WayBack => survey.once(collectWayBack);

/** What is said on the way forward outside of commands. */
export const forwardWordsOf = (survey: Survey): readonly WordsAt[] => survey.once(collectForwardWords);

function collectWayBack(survey: Survey): WayBack {
  const { guide, index, blocks } = survey;
  const isBack = (section: string) => partOf(index, section) === 'back';
  const sections = guide.sections.filter(
    ({ id, parent }) => index.sections.get(id)?.kind === 'rollback' && isOutermost(survey, id, parent),
  );
  const back = blocks.filter(({ part }) => part === 'back');
  return {
    sections,
    plans: guide.rollback,
    blocks: back,
    calls: back.flatMap(({ calls }) => calls),
    words: wordsOf(survey, isBack, back),
  };
}

function isOutermost({ index }: Survey, id: string, parent: string | null): boolean {
  if (parent === null) return index.chain(id).length > 0;
  return !index.chain(parent).some(({ kind, id: above }) => kind === 'rollback' && above !== id);
}

function collectForwardWords(survey: Survey): readonly WordsAt[] {
  const { index, blocks } = survey;
  return wordsOf(
    survey,
    (section) => partOf(index, section) === 'forward',
    blocks.filter(({ part }) => part === 'forward'),
  );
}

const told: ReadonlySet<string> = new Set(['manual', 'checklist', 'sample']);

function wordsOf({ guide }: Survey, isHere: (section: string) => boolean, blocks: readonly BlockView[]): WordsAt[] {
  const inBlocks = new Set(blocks.map(({ block }) => block.id));
  return [
    ...guide.sections
      .filter(({ id }) => isHere(id))
      .map(({ span, heading }) => ({ line: span.start.line, text: heading })),
    ...guide.prose
      .filter(({ section }) => isHere(section))
      .flatMap(({ line, markdown }) => markdown.split('\n').map((text, at) => ({ line: line + at, text }))),
    ...guide.notices.filter(({ section }) => isHere(section)).map(({ line, text }) => ({ line, text })),
    ...guide.checklist
      .filter(({ section, block }) => (block === null ? isHere(section) : inBlocks.has(block)))
      .map(({ line, text }) => ({ line, text })),
    ...guide.tables
      .filter(({ section }) => isHere(section))
      .flatMap(({ rows }) => rows.map(({ line, cells }) => ({ line, text: cells.join(' ') }))),
    ...blocks.flatMap(wordsInBlock),
  ].sort((a, b) => a.line - b.line);
}

function wordsInBlock(view: BlockView): WordsAt[] {
  const { block, shell } = view;
  const label = block.label === null ? [] : [{ line: block.span.start.line, text: block.label }];
  if (told.has(block.role)) {
    const lines = block.text.split('\n').map((text, row) => ({ line: view.guideLine(row + 1), text }));
    return [...label, ...lines.map(({ line, text }) => ({ line, text: text.replace(/^\s*(?:#+|--|\/\/)\s*/, '') }))];
  }
  const comments = shell?.comments.map(({ line, text }) => ({ line: view.guideLine(line), text })) ?? [];
  return [...label, ...comments];
}

const goingBack =
  /\broll(?:ing|ed|s)?[\s-]?backs?\b|\brevert(?:ed|ing|s)?\b|\bback(?:ed|ing)?[\s-]?out\b|\bdowngrad\w*|\bundo\b|\b(?:previous|last known good|prior) (?:version|release|deployment|image|build|state)\b|откат|回滚|回滾|回退|ロールバック|切り戻|롤백|zurück(?:rollen|setzen)|rücksetz|retour (?:en )?arrière|revenir|revertir|reversión|reverter|desfazer|cofn|wycof|geri al/iu;
const restoring = /\brestor(?:e|es|ing|ation)\b/i;

/** Whether the guide speaks of going back anywhere, be it only to name another document. */
export function speaksOfGoingBack({ guide, blocks }: Survey): boolean {
  return (
    guide.sections.some(
      ({ kind, heading }) => kind === 'rollback' || goingBack.test(heading) || restoring.test(heading),
    ) ||
    guide.prose.some(({ markdown }) => goingBack.test(markdown)) ||
    guide.notices.some(({ text }) => goingBack.test(text)) ||
    guide.checklist.some(({ text }) => goingBack.test(text)) ||
    guide.references.some(({ text, target }) => goingBack.test(text) || goingBack.test(target)) ||
    guide.tables.some(({ rows }) => rows.some(({ cells }) => cells.some((cell) => goingBack.test(cell)))) ||
    blocks.some((view) => wordsInBlock(view).some(({ text }) => goingBack.test(text)))
  );
}

/** The outermost section of the way back that a section belongs to; the section itself where there is none. */
export function rootOf({ index, guide }: Survey, section: string): string {
  if (guide.kind === 'rollback') return guide.sections[0]?.id ?? section;
  return index.chain(section).findLast(({ kind }) => kind === 'rollback')?.id ?? section;
}
