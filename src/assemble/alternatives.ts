import { holdsExample, isShellDialect, listExampleLines } from '../classify/index.ts';
import type { Container } from '../markdown/index.ts';
import type { Alternative, Block } from '../model/index.ts';
import type { BlockDraft } from './block-draft.ts';
import { Choices, questionOf } from './choices.ts';
import { listConnected, listNamedByCommand } from './connected-alternatives.ts';
import { ancestry, type SectionDraft } from './draft.ts';
import { listFirstAndLater } from './first-and-later.ts';
import { readHeading } from './heading/read-heading.ts';
import { listInnerAlternatives, nameByCommand } from './inner-alternatives.ts';
import { listNamedWays, listOptionsBelow } from './named-ways.ts';
import { listOppositeConditions } from './opposite-conditions.ts';
import { chooseSections, chooseWays } from './section-alternatives.ts';
import { listSidesOfEvents } from './sides-of-an-event.ts';
import { slug } from './slug.ts';
import { listStateSetters } from './state-setters.ts';
import { readDistribution, readEnvironmentLabel, readVariant } from './variants.ts';
import { listWaysInDisaster } from './ways-in-a-disaster.ts';

/** Finds what is an either/or and marks the sections and blocks that belong to one side. */
export function findAlternatives(sections: readonly SectionDraft[], blocks: readonly BlockDraft[]): Alternative[] {
  const choices = new Choices();
  chooseWays(sections, blocks, choices, listOptionsBelow);
  chooseSections(sections, blocks, choices, readVariant);
  chooseContainers(blocks, choices);
  chooseLabelled(blocks, choices, readVariant);
  chooseUnlabelled(blocks, choices);
  chooseSections(sections, blocks, choices, readDistribution);
  chooseWays(sections, blocks, choices, listNamedWays);
  const holders = sectionsWithCode(blocks);
  for (const list of [listFirstAndLater, listSidesOfEvents, listOppositeConditions, listWaysInDisaster])
    chooseWays(sections, blocks, choices, (siblings) => list(siblings.filter((one) => holders.has(one))));
  chooseLabelled(blocks, choices, readDistribution);
  chooseLabelled(blocks, choices, readEnvironmentLabel);
  chooseInside(blocks, choices);
  chooseConnected(blocks, choices);
  chooseScriptOrHand(blocks, choices);
  return choices.rows();
}

/** The sections that hold commands, and those around them. */
function sectionsWithCode(blocks: readonly BlockDraft[]): ReadonlySet<SectionDraft> {
  const isCode = ({ verdict }: BlockDraft) => verdict.role === 'run' || verdict.role === 'session';
  return new Set(blocks.filter(isCode).flatMap(({ source }) => ancestry(source.section)));
}

const tabNames = /^(?:tab|tabitem|tabpanel|codegroupitem)$/i;

/** Whether a container is one of several sides of which the reader sees one. */
export function isTab(container: Container): boolean {
  return container.kind === 'tab' || (container.kind === 'jsx' && tabNames.test(container.name));
}

/** Tabs, and collapsed parts that are named as options. */
function chooseContainers(blocks: readonly BlockDraft[], choices: Choices): void {
  for (const block of blocks) {
    for (const container of block.source.containers) {
      const title = container.title;
      if (title === null || title === '' || block.row.choice !== null) continue;
      const isOption = container.kind === 'details' && readHeading(title).labelKind === 'option';
      const named = container.kind === 'details' ? readSystem(title) : null;
      const isOneOf = named !== null && namesAmong(blocks, block, named.family).size > 1;
      if (!isTab(container) && !isOption && !isOneOf) continue;
      const variant = isOneOf ? named : (readVariant(title) ?? readEnvironmentLabel(title));
      const section = block.source.section.row;
      const group = variant?.family ?? `${section.id}/${isTab(container) ? 'tab' : 'option'}`;
      const option = choices.add(
        group,
        section.id,
        variant === null ? section.title : questionOf(variant.family),
        variant?.name ?? title,
      );
      option.blocks.push(block.row.id);
      block.row.choice = { group, option: option.name };
    }
  }
}

/** "Supervisor users:" above one block, and those of another program above the next. */
const audience =
  /^(?:for )?(?!(?:all|both|new|existing|other|these|the|any|every|inactive|remaining|legacy|active)\b|(?:creat|add|remov|import|export|notify|notif|disabl|enabl|invit|grant|list|seed|sync|drop|log out|warn|migrat|delet|updat|block|unblock|lock|unlock|inform|tell|ask|email|mail|restor|backfill|assign|revok|set up|check|verif|move|count|load|kick|purg|sign out|dump)\w*\b)[\p{L}\p{N}][\p{L}\p{N} .+-]{1,30} users ?[:：]$/iu;

/** The distribution, or another thing of a family, that the title of a collapsed part names without another word. */
function readSystem(title: string) {
  const found = readDistribution(title) ?? readVariant(title);
  return found?.rest === '' ? found : null;
}

/** What the collapsed parts of a section name of one family. */
const namesAmong = (blocks: readonly BlockDraft[], { source }: BlockDraft, family: string): Set<string> =>
  new Set(
    blocks
      .filter((other) => other.source.section === source.section)
      .flatMap((other) => other.source.containers)
      .map(({ kind, title }) => (kind === 'details' && title !== null ? readSystem(title) : null))
      .flatMap((found) => (found?.family === family ? [found.name] : [])),
  );

/** What stands before a block, where it is short enough to be a label. */
function readLabelOf(block: BlockDraft, read: typeof readVariant) {
  const said = block.source.label ?? block.source.before ?? '';
  const text = said.length > 80 ? '' : said;
  const isOption = text !== '' && (audience.test(text) || readHeading(text).labelKind === 'option');
  return { block, text, variant: text === '' ? null : read(text), isOption };
}

/** "On Linux:" before one block and "On Windows:" before the next. */
function chooseLabelled(blocks: readonly BlockDraft[], choices: Choices, read: typeof readVariant): void {
  const labelled = blocks.map((block) => readLabelOf(block, read));
  for (const [index, { block, text, variant, isOption }] of labelled.entries()) {
    if (block.row.choice !== null || text === '') continue;
    const peers = labelled
      .slice(Math.max(0, index - 3), index + 4)
      .filter(
        (other) =>
          other.block.source.section === block.source.section &&
          other.text !== '' &&
          (variant === null
            ? isOption && other.isOption
            : other.variant?.family === variant.family && other.variant.rest === variant.rest),
      );
    const names = new Set(peers.map((peer) => peer.variant?.name ?? peer.text));
    if (names.size < 2) continue;
    const section = block.source.section.row;
    const group = variant?.family ?? `${section.id}/option`;
    const chosen = choices.add(
      group,
      section.id,
      variant === null ? section.title : questionOf(variant.family),
      variant?.name ?? text.replace(/[:：]$/, ''),
    );
    chosen.blocks.push(block.row.id);
    labelled[index]?.block.pending.push({ group, option: chosen.name });
  }
  for (const { block } of labelled) block.row.choice ??= block.pending[0] ?? null;
}

/** "Pull the image:" with commands of Docker Compose, and then "Helm:". */
function chooseUnlabelled(blocks: readonly BlockDraft[], choices: Choices): void {
  for (const { first, second, family, names } of listNamedByCommand(blocks)) {
    const section = first.source.section.row;
    for (const [block, name] of [
      [first, names[0]],
      [second, names[1]],
    ] as const) {
      const option = choices.add(family, section.id, questionOf(family), name);
      option.blocks.push(block.row.id);
      mark(block.row, family, option.name);
    }
  }
}

/**
 * Both sides in one block: `# For SQLite:` … `# For PostgreSQL:`, or `# Or …`. Of a block in a section that is itself
 * one side, the section keeps that mark and the block tells of its own sides.
 */
function chooseInside(blocks: readonly BlockDraft[], choices: Choices): void {
  for (const block of blocks) {
    if (holdsExample(block.verdict)) {
      keepFromRunning(block, choices);
      continue;
    }
    if (block.row.choice !== null && !isChosenBySection(block)) continue;
    const told = listInnerAlternatives(block.verdict.view, block.verdict.role);
    const sides = told.length < 2 ? listStateSetters(block) : told;
    if (sides.length < 2) continue;
    const family = sides.map((side) => side.family).find((found) => found !== null) ?? null;
    const section = block.source.section.row;
    const group = family ?? `${block.row.id}/either`;
    for (const side of sides) {
      const option = choices.add(group, section.id, family === null ? section.title : questionOf(family), side.name);
      option.lines.push(...side.lines.map(block.guideLine));
      option.blocks.push(block.row.id);
    }
    block.row.choice = { group, option: null };
  }
}

/** Whether a block is one side of a choice only because it stands in a section that is. */
function isChosenBySection({ row, source }: BlockDraft): boolean {
  return ancestry(source.section).some(
    ({ row: { choice } }) => choice?.group === row.choice?.group && choice?.option === row.choice?.option,
  );
}

/** A choice that has one side only can be made by nobody but a person, in the way back as well. */
function keepFromRunning(block: BlockDraft, choices: Choices): void {
  const { view } = block.verdict;
  const examples = new Set(listExampleLines(view));
  const real = view.code.filter(({ number }) => !examples.has(number));
  const group = `${block.row.id}/example`;
  const section = block.source.section.row;
  const option = choices.add(
    group,
    section.id,
    section.title,
    nameByCommand(view, real[0]?.number ?? [...examples][0]),
  );
  option.lines.push(...real.map(({ number }) => block.guideLine(number)));
  option.blocks.push(block.row.id);
  block.row.choice = { group, option: null };
}

/** An "or" between one block and the next. */
function chooseConnected(blocks: readonly BlockDraft[], choices: Choices): void {
  for (const sides of listConnected(blocks)) {
    const [first] = sides;
    if (first === undefined) continue;
    const section = first.block.source.section.row;
    const group = `${first.block.row.id}/either`;
    for (const { block, name } of sides) {
      const option = choices.add(group, section.id, section.title, name);
      option.blocks.push(block.row.id);
      mark(block.row, group, option.name);
    }
  }
}

const commandKey = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A script and the same commands by hand below one heading: running both would do the work twice. */
function chooseScriptOrHand(blocks: readonly BlockDraft[], choices: Choices): void {
  const changing = (block: BlockDraft) =>
    block.reading.steps
      .filter(({ facts }) => facts.some((fact) => fact.effects.includes('state-changing')))
      .map(({ text }) => commandKey(text));
  const hands = blocks.filter(({ row }) => row.role === 'run').map((hand) => ({ hand, changed: changing(hand) }));
  const handsBelow = Map.groupBy(hands, ({ hand }) => hand.source.section.row.parent);
  for (const script of blocks) {
    if (script.row.role !== 'script' || !isShellDialect(script.row.dialect) || script.row.choice !== null) continue;
    const parent = script.source.section.row.parent;
    const inScript = new Set(changing(script));
    for (const { hand, changed } of handsBelow.get(parent) ?? []) {
      if (hand.row.choice !== null) continue;
      const shared = changed.filter((command) => inScript.has(command));
      if (shared.length < 2 && (shared.length === 0 || shared.length < inScript.size)) continue;
      const group = `${parent ?? script.source.section.row.id}/${slug('script or by hand')}`;
      for (const [block, name] of [
        [script, 'script'],
        [hand, 'by hand'],
      ] as const) {
        const option = choices.add(
          group,
          parent,
          script.source.section.logicalParent?.row.title ?? 'Script or by hand',
          name,
        );
        if (!option.blocks.includes(block.row.id)) option.blocks.push(block.row.id);
        mark(block.row, group, name);
      }
    }
  }
}

function mark(row: Block, group: string, option: string): void {
  row.choice ??= { group, option };
}
