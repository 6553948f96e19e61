import type { Block } from '../model/index.ts';
import { describeSql, type Effect, readShell } from '../shell/index.ts';
import { type Draft, makeAction, type Needs, type Outcome, sectionOf } from './action-draft.ts';
import type { ConfirmRule, Danger } from './confirm.ts';
import { trimLines } from './line-text.ts';
import { showBlock } from './manual-block.ts';
import { maskPlaceholders } from './mask-placeholders.ts';
import type { Action, Mode } from './plan.ts';
import type { Planning } from './planning.ts';
import { chooseClient } from './query-client.ts';
import { readRemarks } from './remarks.ts';
import { endOfReference, readFeed } from './repl-feed.ts';
import { readSaidBefore } from './said-before.ts';
import { withCalled } from './script-danger.ts';
import { cutSegments, type FedLines, type Segment, type SegmentMode } from './segments.ts';
import { readSteps } from './shell-steps.ts';
import { keepLines, shellLines } from './shell-text.ts';
import { type Side, sidesOf } from './sides.ts';
import { whyNotRun } from './why-not-run.ts';

/** A part of a block that is executed in one way, before it becomes an action. */
interface Part {
  readonly mode: Mode | null;
  /** Rows of the block, from 0; the rows of `lines` outside are not its own. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
  readonly side: Side;
  readonly because: string | null;
  readonly danger: Danger;
  readonly needs: Needs;
  readonly feed: Action['feed'];
  readonly isConditional: boolean;
}

/** Executes a block: one action for each part that is executed in a way of its own, or none without a person. */
export function runBlock(planning: Planning, block: Block, why: string, confirm: ConfirmRule): Outcome {
  const refusal = whyNotRun(planning.index, block);
  if (refusal !== null) return showBlock(planning, block, refusal);
  const sides = sidesOf(planning.index, block);
  if (typeof sides === 'string') return showBlock(planning, block, sides);
  const parts: Part[] = [];
  for (const side of sides) {
    const own = partsOf(planning, block, side);
    if (typeof own === 'string') return showBlock(planning, block, own);
    parts.push(...own);
  }
  const last = parts.findLastIndex(({ mode }) => mode !== null);
  const drafts = parts.map((part, index) => draftOf(planning, block, part, index, index === last, why, confirm));
  return { drafts, leftOut: [] };
}

function draftOf(
  { index, ids }: Planning,
  block: Block,
  part: Part,
  number: number,
  isLast: boolean,
  why: string,
  confirm: ConfirmRule,
): Draft {
  const { mode, danger, feed } = part;
  const lines = { from: block.textLine + part.from, to: block.textLine + part.to };
  const isWithin = (line: number) => lines.from <= line && line <= lines.to && part.side.keeps(line);
  const { note, ...said } = readSaidBefore(index, block);
  const isConditional = said.isConditional || part.isConditional;
  const wanted = mode === null ? 'ask' : confirm(danger);
  const condition = isConditional ? 'the guide does it only under a condition' : null;
  const action = makeAction(sectionOf(index, block.section), {
    id: number === 0 ? ids.take(block.id) : ids.take(`${block.id}.${number + 1}`),
    kind: mode === null ? 'manual' : mode === 'observe' ? 'observe' : 'run',
    mode,
    lines,
    text: part.lines.slice(part.from, part.to + 1).join('\n'),
    because: [why, part.because, condition].filter((reason) => reason !== null).join('; '),
    note,
    block: block.id,
    confirm: isConditional && wanted === 'none' ? 'ask' : wanted,
    hazards: [...danger.hazards],
    choices: [...part.side.choices],
    expects: block.expects
      .filter(
        ({ line, command }) => isWithin(command ?? line) || (isLast && command === null && isOutside(block, line)),
      )
      .map(({ line, text, check }) => ({ line, text, check })),
    feed,
  });
  return { action, needs: mode === null ? { ...part.needs, placeholders: [], reads: [], sets: [] } : part.needs };
}

/** What the guide expects of a block as a whole often stands below it: its last commands answer for that. */
function isOutside(block: Block, line: number): boolean {
  return line < block.textLine || line >= block.textLine + block.text.split('\n').length;
}

function partsOf(planning: Planning, block: Block, side: Side): Part[] | string {
  if (block.role === 'query') return queryParts(planning, block, side);
  const isWhole = block.dialect === 'powershell' || block.dialect === 'python';
  if (isWhole && block.role !== 'repl')
    return wholePart(block, side, block.dialect === 'python' ? 'python' : 'powershell');
  return shellParts(planning, block, side);
}

const unclear = 'what was typed cannot be told from what was answered';

/** A text that is given to one program as a whole. */
function wholePart(block: Block, side: Side, mode: Mode): Part[] | string {
  const typed = shellLines(block);
  if (typed === null) return unclear;
  const lines = keepLines(block, typed, side.keeps);
  const extent = trimLines(lines);
  if (extent === null) return 'it holds no command';
  const placeholders = block.placeholders.filter(({ line }) => side.keeps(line));
  const hazards = hazardsWithin(block, side.keeps);
  return [
    {
      mode,
      ...extent,
      lines,
      side,
      because: null,
      danger: { hazards, effects: new Set(), changesData: true, unseen: true },
      needs: { placeholders, reads: [], sets: [], database: false },
      feed: null,
      isConditional: false,
    },
  ];
}

function queryParts(planning: Planning, block: Block, side: Side): Part[] | string {
  const found = wholePart(block, side, 'psql');
  if (typeof found === 'string') return found;
  return found.flatMap((part): Part[] => {
    const text = part.lines.join('\n');
    const client = chooseClient(
      block,
      text,
      [side.choices.map(({ option }) => option), ...aroundOf(planning, block)],
      planning.clients,
    );
    const { readOnly, destructive } = describeSql(text);
    const danger: Danger = {
      hazards: part.danger.hazards,
      effects: new Set<Effect>(destructive ? ['destructive'] : []),
      changesData: !readOnly,
      unseen: false,
    };
    const base = { ...part, danger, needs: { ...part.needs, database: true } };
    if (typeof client === 'string')
      return [{ ...base, mode: null, because: client, needs: { ...part.needs, database: false } }];
    return [{ ...base, mode: client.mode }];
  });
}

/** What stands around a block, nearest first. */
function aroundOf({ index }: Planning, block: Block): string[][] {
  const { note } = readSaidBefore(index, block);
  return [...(note === null ? [] : [[note]]), ...index.chain(block.section).map(({ title }) => [title])];
}

function shellParts(planning: Planning, block: Block, side: Side): Part[] | string {
  const typed = shellLines(block);
  if (typed === null) return unclear;
  const kept = keepLines(block, typed, side.keeps);
  const isInput = (line: number) => {
    const { from, to } = block.repl ?? { from: null, to: null };
    return from !== null && to !== null && from <= line && line <= to;
  };
  const commands = keepLines(block, kept, (line) => !isInput(line));
  const masked = maskPlaceholders(block, commands);
  const reading = readSteps(masked);
  const segments = cutSegments(reading, commands.length, fedLines(block), readRemarks(masked, reading.shell));
  if (typeof segments === 'string') return segments;
  const parts = segments.map((segment) =>
    shellPart(planning, block, side, withInput.has(segment.mode) ? kept : commands, masked, segment),
  );
  return parts.filter((part) => part !== null);
}

function shellPart(
  planning: Planning,
  block: Block,
  side: Side,
  lines: readonly string[],
  masked: readonly string[],
  segment: Segment,
): Part | null {
  const extent = trimLines(lines.slice(segment.from - 1, segment.to));
  if (extent === null) return null;
  const from = segment.from - 1 + extent.from;
  const to = segment.from - 1 + extent.to;
  const isOwn = (line: number) => block.textLine + from <= line && line <= block.textLine + to && side.keeps(line);
  const names = readShell(masked.slice(from, to + 1).join('\n'));
  const effects = new Set(segment.steps.flatMap(({ facts }) => facts.flatMap((fact) => fact.effects)));
  const own = { hazards: hazardsWithin(block, isOwn), effects };
  const part: Part = {
    mode: segment.mode === 'manual' ? null : segment.mode,
    from,
    to,
    lines,
    side,
    because: segment.because,
    danger: { ...withCalled(planning.index, block, isOwn, own), changesData: false, unseen: false },
    needs: {
      placeholders: block.placeholders.filter(({ line }) => isOwn(line)),
      reads: names.reads.map(({ name, line }) => ({ name, line: block.textLine + from + line - 1 })),
      sets: segment.mode === 'child' || segment.mode === 'observe' ? [] : names.sets.map(({ name }) => name),
      database: false,
    },
    feed: null,
    isConditional: segment.isConditional,
  };
  return segment.mode === 'feed' ? feedPart(planning, block, part) : part;
}

/** Only these hold what an interpreter reads; nothing else may ever take it for commands. */
const withInput: ReadonlySet<SegmentMode> = new Set(['feed', 'manual']);

/** Where a block starts an interpreter, and where what it reads there ends; lines of the block, from 1. */
function fedLines(block: Block): FedLines | null {
  const { repl, textLine } = block;
  if (repl === null) return null;
  return { line: repl.line - textLine + 1, to: (repl.to ?? endOfReference(block, repl)) - textLine + 1 };
}

const databases: ReadonlySet<string> = new Set(['psql', 'sql', 'sqlite']);

function feedPart(planning: Planning, block: Block, part: Part): Part {
  const source = readFeed(planning.index, block);
  if (typeof source === 'string') return { ...part, mode: null, because: source };
  const { feed, block: holder } = source;
  const broken = feed.dialect === 'bash' ? readShell(feed.input).errors[0] : undefined;
  if (broken !== undefined) return { ...part, mode: null, because: `the shell cannot read it: ${broken.message}` };
  const last = feed.from + feed.input.split('\n').length - 1;
  const elsewhere = holder.placeholders.filter(({ line }) => holder !== block && feed.from <= line && line <= last);
  const effects = new Set(part.danger.effects);
  const sql = databases.has(feed.dialect) ? describeSql(feed.input) : null;
  if (sql?.destructive) effects.add('destructive');
  return {
    ...part,
    feed,
    danger: { ...part.danger, effects, changesData: !sql?.readOnly, unseen: sql === null },
    needs: { ...part.needs, placeholders: [...part.needs.placeholders, ...elsewhere] },
  };
}

function hazardsWithin(block: Block, isOwn: (line: number) => boolean): Danger['hazards'] {
  return [...new Set(block.hazards.filter(({ line }) => isOwn(line)).map(({ kind }) => kind))];
}
