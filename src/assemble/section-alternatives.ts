import type { BlockDraft } from './block-draft.ts';
import { type Choices, type Option, questionOf } from './choices.ts';
import { ancestry, type SectionDraft } from './draft.ts';
import type { readVariant } from './variants.ts';

function siblingsOf(sections: readonly SectionDraft[]): SectionDraft[][] {
  const byParent = new Map<string, SectionDraft[]>();
  for (const section of sections) {
    const key = `${section.row.parent ?? ''}#${section.row.level}`;
    byParent.set(key, [...(byParent.get(key) ?? []), section]);
  }
  return [...byParent.values()];
}

function markSection(section: SectionDraft, blocks: readonly BlockDraft[], group: string, option: Option): void {
  section.row.choice ??= { group, option: option.name };
  option.sections.push(section.row.id);
  const inside = (block: BlockDraft) => ancestry(block.source.section).includes(section);
  for (const block of blocks.filter(inside)) {
    option.blocks.push(block.row.id);
    block.row.choice ??= { group, option: option.name };
  }
}

/** Of more versions the notes pile up: each is followed on the way to the last one. */
const mostVersions = 4;

/** "Step 3: Railway" and "Step 4: Vercel" are two parts of one system. */
function sideOf({ row, facts }: SectionDraft, read: typeof readVariant) {
  const variant = read(row.title);
  const isStep = facts.labelKind === 'step' || facts.labelKind === 'phase';
  return isStep && variant?.family === 'platform' ? null : variant;
}

/** "Option A" beside "Option B"; "SQLite backup" beside "PostgreSQL backup". */
export function chooseSections(
  sections: readonly SectionDraft[],
  blocks: readonly BlockDraft[],
  choices: Choices,
  read: typeof readVariant,
): void {
  for (const siblings of siblingsOf(sections.filter(({ row }) => row.choice === null))) {
    const options = siblings.filter((section) => section.facts.labelKind === 'option');
    if (options.length > 1) {
      const parent = options[0]?.logicalParent ?? null;
      const group = parent === null ? 'option' : `${parent.row.id}/option`;
      for (const section of options)
        markSection(
          section,
          blocks,
          group,
          choices.add(group, parent?.row.id ?? null, parent?.row.title ?? 'Option', section.row.heading),
        );
      continue;
    }
    const variants = siblings.map((section) => ({ section, variant: sideOf(section, read) }));
    for (const { section, variant } of variants) {
      if (variant === null) continue;
      const peers = variants.filter(
        (other) => other.variant?.family === variant.family && other.variant.rest === variant.rest,
      );
      const names = new Set(peers.map((peer) => peer.variant?.name));
      if (names.size < 2 || (variant.family === 'version' && names.size > mostVersions)) continue;
      markSection(
        section,
        blocks,
        variant.family,
        choices.add(variant.family, section.row.parent, questionOf(variant.family), variant.name),
      );
    }
  }
}

type Sides = readonly (SectionDraft | readonly SectionDraft[])[];

/** Parts that tell by their headings that one of them is enough; a side may have several. */
export function chooseWays(
  sections: readonly SectionDraft[],
  blocks: readonly BlockDraft[],
  choices: Choices,
  list: (siblings: readonly SectionDraft[]) => readonly Sides[],
): void {
  for (const ways of siblingsOf(sections).flatMap(list)) {
    const sides = ways.map((way) => ('row' in way ? [way] : way));
    const open = sides.filter((parts) => parts.every(({ row }) => row.choice === null));
    const first = open[0]?.[0];
    if (first === undefined || open.length < 2) continue;
    const parent = first.logicalParent;
    const group = `${parent?.row.id ?? first.row.id}/way`;
    for (const parts of open) {
      const name = parts.map(({ row }) => row.title).join(' + ');
      const option = choices.add(group, parent?.row.id ?? null, parent?.row.title ?? 'Which way?', name);
      for (const part of parts) markSection(part, blocks, group, option);
    }
  }
}
