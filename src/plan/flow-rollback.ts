import { type Block, partOf, type Role, type Section } from '../model/index.ts';
import { type Draft, gather, leaveOut, makeAction, noNeeds, type Outcome, sectionOf } from './action-draft.ts';
import { reasonOf } from './block-reason.ts';
import { showChecklist } from './checklist-block.ts';
import type { Choice } from './choices.ts';
import { type Confirm, confirmBack } from './confirm.ts';
import { findInnerSteps } from './inner-undo.ts';
import { useBack } from './item-use.ts';
import { oneLine } from './line-text.ts';
import { showBlock } from './manual-block.ts';
import { maskPlaceholders } from './mask-placeholders.ts';
import type { Planning } from './planning.ts';
import { runBlock } from './run-block.ts';
import { callersOf } from './script-calls.ts';
import { opensSession, readSteps } from './shell-steps.ts';
import { shellLines } from './shell-text.ts';
import { type SectionRules, walkSection } from './walk-section.ts';
import { findWaysBack, type WayBack } from './ways-back.ts';
import { writeScript } from './write-script.ts';

/** The choice between several ways back. */
export const wayGroup = 'rollback';

const why = 'a step of the way back';

type Handler = (planning: Planning, block: Block, because: string) => Outcome;

const run: Handler = (planning, block, because) => runBlock(planning, block, because, confirmBack);
/** Whether a step was done at all is known to a person. */
const runUndo: Handler = (planning, block, because) =>
  runBlock(planning, block, because, (danger) => atLeastAsk(confirmBack(danger)));
const show: Handler = (planning, block, because) => showBlock(planning, block, because);

const handlers: Partial<Record<Role, Handler>> = {
  run,
  repl: run,
  query: run,
  session: run,
  script: writeScript,
  env: (planning, block, because) => showBlock(planning, block, because, { kind: 'set' }),
  checklist: showChecklist,
};

const undoes = (title: string): string => `undoes "${title}", where that was done`;

const atLeastAsk = (confirm: Confirm): Confirm => (confirm === 'none' ? 'ask' : confirm);

export interface Rollback extends Outcome {
  /** Titles of the ways back, when there are several. */
  readonly ways: readonly WayBack[];
}

/** The ways back of the guide behind a gate that shows when to go back. */
export function planRollback(planning: Planning): Rollback {
  const { index, isHere } = planning;
  const ways = findWaysBack(index, isHere);
  const innerStep = findInnerSteps(index, ways.isBack);
  const undoneBy = (block: Block): string | null => {
    const inner = innerStep(block.section, block.span.start.line)?.title;
    const step = ways.undoes(block.section);
    if (inner !== undefined || step === null) return inner ?? null;
    return oneLine(index.sections.get(step)?.title ?? '') || step;
  };
  let session: string | null = null;
  const rules: SectionRules = {
    block: (block) => {
      if (!ways.isBack(block)) return writeCalled(planning, block, ways.isBack);
      if (session === block.section)
        return showBlock(planning, block, 'meant for the machine that was logged into before');
      const byHand = block.because.find(({ signal }) => signal === 'by-hand');
      if (byHand !== undefined) return showBlock(planning, block, byHand.verdict);
      if (endsInLogin(block)) session = block.section;
      const handler = handlers[block.role] ?? show;
      const undone = undoneBy(block);
      if (undone === null) return handler(planning, block, why);
      return (handler === run ? runUndo : handler)(planning, block, undoes(undone));
    },
    item: (item, section) =>
      partOf(index, section.id) === 'back' || item.role === 'rollback-procedure' ? useBack(item) : null,
    criterion: () => null,
    stopsAtGates: true,
    showsProse: true,
    unshown: 'a list that asks for nothing',
  };
  const here = index.guide.sections.filter(({ id }) => isHere(id));
  const walked = lastFirst(here, ({ id }) => ways.undoes(id)).map((section) => {
    const way = ways.ofSection(section.id);
    const isPart = way !== null && partOf(index, section.id) === 'back';
    const own = isPart ? {} : { stopsAtGates: false, showsProse: false, unshown: null };
    const { drafts, leftOut } = walkSection(planning, section, { ...rules, ...own });
    const stepOf = ({ action }: Draft) => innerStep(section.id, action.lines.from)?.line ?? null;
    return { way, outcome: { drafts: lastFirst(drafts, stepOf), leftOut } };
  });
  const found = listWays(walked);
  const isAsked = found.length < 2 || areOptions(planning, found);
  const outcomes = walked.map(({ way, outcome }) => (isAsked ? outcome : bind(planning, outcome, way)));
  const whole = gather(outcomes);
  if (whole.drafts.length === 0) return { ...whole, ways: [] };
  return {
    ...whole,
    drafts: [openingGate(planning, whole.drafts), ...writtenFirst(whole.drafts)],
    ways: isAsked ? [] : found,
  };
}

/** Where the order of the guide is left, a script may be called before it would be written. */
function writtenFirst(drafts: readonly Draft[]): readonly Draft[] {
  const isTurned = drafts.some(({ action }, at) => action.lines.from < (drafts[at - 1]?.action.lines.from ?? 0));
  return isTurned ? [...drafts.filter((draft) => !isBound(draft)), ...drafts.filter(isBound)] : drafts;
}

/** The groups of rows change places: the last of them stands where the first one stood. */
function lastFirst<Row>(rows: readonly Row[], groupOf: (row: Row) => string | number | null): Row[] {
  const groups = [...new Set(rows.map(groupOf))].filter((group) => group !== null).reverse();
  const turned = groups.flatMap((group) => rows.filter((row) => groupOf(row) === group));
  return rows.map((row) => (groupOf(row) === null ? row : (turned.shift() ?? row)));
}

interface Walked {
  readonly way: WayBack | 'common' | null;
  readonly outcome: Outcome;
}

/** A script is written whichever way is taken: another way may call it. */
const isBound = ({ action }: Draft) => action.kind !== 'write';

function listWays(walked: readonly Walked[]): WayBack[] {
  const found = new Map<string, WayBack>();
  for (const { way, outcome } of walked)
    if (way !== null && way !== 'common' && outcome.drafts.some(isBound)) found.set(way.section, way);
  return [...found.values()];
}

/** Whether the guide's own alternatives already tell the ways apart: the same is not asked twice. */
function areOptions({ index }: Planning, ways: readonly WayBack[]): boolean {
  const own = ways.map(({ section }) => index.sections.get(section)?.choice ?? null);
  const [first] = own;
  const options = new Set(own.map((choice) => choice?.option));
  return first != null && own.every((choice) => choice?.group === first.group) && options.size === ways.length;
}

function bind({ index }: Planning, { drafts, leftOut }: Outcome, way: Walked['way']): Outcome {
  if (way === null || way === 'common') return { drafts, leftOut };
  const choice: Choice = { group: wayGroup, option: way.title };
  // Who takes "Quick rollback (Kubernetes)" has said on which system: another answer would leave nothing to do.
  const told = index.chain(way.section).flatMap((section) => section.choice ?? []);
  const isTold = ({ group, option }: Choice) => told.some((one) => one.group === group && one.option === option);
  const bound = drafts.map((draft) => {
    if (!isBound(draft)) return draft;
    const open = draft.action.choices.filter((one) => !isTold(one));
    return { ...draft, action: { ...draft.action, choices: [choice, ...open] } };
  });
  return { drafts: bound, leftOut };
}

function openingGate({ index, ids, isHere }: Planning, drafts: readonly Draft[]): Draft {
  const triggers = index.guide.criteria.filter(({ polarity, section }) => polarity === 'rollback' && isHere(section));
  const [first] = triggers;
  const lines = drafts[0]?.action.lines ?? { from: 1, to: 1 };
  const section: Section = sectionOf(index, first?.section ?? drafts[0]?.action.section ?? '');
  // One sentence may hold several limits.
  const conditions = [...new Set(triggers.map(({ line, text }) => `- ${text} (line ${line})`))];
  return {
    action: makeAction(section, {
      id: ids.take('rollback:when'),
      kind: 'gate',
      lines:
        first === undefined
          ? { from: lines.from, to: lines.from }
          : { from: first.line, to: triggers.at(-1)?.line ?? first.line },
      text: [
        ...(conditions.length > 0
          ? ['The guide says to roll back when one of these is the case:', ...conditions]
          : ['The guide names no condition for a rollback.']),
        '',
        'Roll back now?',
      ].join('\n'),
      because: 'nothing is rolled back before somebody has decided so',
      items: triggers.map(({ item }) => item).filter((item) => item !== null),
    }),
    needs: noNeeds,
  };
}

/** What is no part of the way back stays out, apart from scripts that it calls. */
function writeCalled(planning: Planning, block: Block, isBack: (block: Block) => boolean): Outcome {
  const isCalled = block.disposition === 'write-file' && callersOf(planning.index.guide, block).some(isBack);
  if (isCalled) return writeScript(planning, block, 'a step of the way back calls it');
  if (partOf(planning.index, block.section) === 'back') return leaveOut(block, reasonOf(block));
  return leaveOut(block, 'is no part of the way back');
}

function endsInLogin(block: Block): boolean {
  if (block.role !== 'run' && block.role !== 'session') return false;
  const last = readSteps(maskPlaceholders(block, shellLines(block) ?? [])).steps.at(-1);
  return last !== undefined && opensSession(last);
}
