import type { Section } from '../model/index.ts';
import type { CallFacts, Effect } from '../shell/index.ts';
import type { BlockDraft } from './block-draft.ts';
import { isCheckLabel } from './check-label.ts';
import type { ItemDraft } from './checklist.ts';

/** What an item says was done or holds, and what a command must do to be the one meant. */
type Concept = readonly [said: RegExp, effects: readonly Effect[], heading: RegExp | null];

const concepts: readonly Concept[] = [
  [/\bback(?:ed)?[\s-]?ups?\b/i, ['backup'], /\bback[\s_-]?up\b/i],
  [/\bmigrations?\b.*\b(?:appl|run|complet|execut|succe)|\b(?:appl|run)\w*\b.*\bmigrations?\b/i, ['migrate'], null],
  [/\btests?\b.*\bpass|\bpass\w*\b.*\btests?\b|\btests? (?:run|succe)/i, ['test'], null],
  [/\bhealth[\s-]?checks?\b/i, ['health-check'], /\bhealth\b/i],
  [/\b(?:rolled|roll|revert)\w*\b/i, ['migrate-down'], null],
];

const serviceWords: readonly (readonly [RegExp, string])[] = [
  [/\b(?:stopped|shut down|stop)\b/i, 'stop'],
  [/\b(?:restarted|restart)\b/i, 'restart'],
  [/\b(?:started|start|running)\b/i, 'start'],
];

const common = new Set(
  'the and for with that this are was has have been all any not from into than then when each per via run check verify ensure make sure done complete completed successfully successful should could would will must need needs remain remains set not working works correct correctly ready confirmed'.split(
    ' ',
  ),
);

/** Content words, cut to a stem that survives plural and tense. */
function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]{3,}/gu) ?? [];
  return new Set(
    words
      .filter((word) => !common.has(word))
      .map((word) => word.replace(/(?:ations?|ing|ions?|ies|ied|ed|es|s|y)$/, '')),
  );
}

/** So many words of an item and a block must be the same. */
const fewestShared = 3;
/** Words that fit more blocks than this tell none of them. */
const mostBlocks = 100;

const forward: ReadonlySet<string> = new Set([
  'auto',
  'auto-after-params',
  'gate-then-auto',
  'verify-auto',
  'choice',
  'write-file',
  'manual-prompt',
  'env-config',
]);
const executable: ReadonlySet<string> = new Set(['run', 'repl', 'script', 'query', 'session']);
const stands: ReadonlySet<string> = new Set(['task', 'box']);

/**
 * Names for each item the blocks that do it or prove it: those in the item, those under a "Check:" label behind its
 * list, and for an item that stands alone those whose commands do what its words say.
 */
export function attachBlocks(items: readonly ItemDraft[], blocks: readonly BlockDraft[]): void {
  attachLabelled(items, blocks);
  const candidates = blocks
    .filter(
      ({ row }) =>
        executable.has(row.role) &&
        forward.has(row.disposition) &&
        !row.hazards.some(({ kind }) => kind === 'destructive'),
    )
    .map((block) => ({ block, facts: block.reading.steps.flatMap((step) => step.facts) }));
  const holders = new Map<string, number[]>();
  for (const [at, { block }] of candidates.entries())
    for (const word of describeWords(block)) {
      const known = holders.get(word);
      if (known === undefined) holders.set(word, [at]);
      else known.push(at);
    }
  for (const { row, raw } of items) {
    const section = raw.section.row;
    if (row.blocks.length > 0 || !stands.has(row.form)) continue;
    const own = stems(row.text);
    const meant = kept.test(row.text) ? [] : concepts.filter(([said]) => said.test(row.text));
    const action = serviceWords.find(([said]) => said.test(row.text))?.[1] ?? null;
    const akin = listAkin(own, holders);
    const isWork = meant.length > 0 || action !== null;
    const found = [...(isWork ? candidates.keys() : akin)].filter((at) => {
      const { block, facts } = candidates[at]!;
      return (
        sameEnvironment(section, block) &&
        (does(block, facts, meant, action) || (akin.has(at) && sameKind(section, block)))
      );
    });
    if (found.length <= mostBlocks) row.blocks.push(...found.map((at) => candidates[at]!.block.row.id));
  }
}

/** The blocks that share enough words with an item, in reading order. */
function listAkin(words: ReadonlySet<string>, holders: ReadonlyMap<string, readonly number[]>): ReadonlySet<number> {
  if (words.size < fewestShared) return new Set();
  const shared = new Map<number, number>();
  for (const word of words) for (const at of holders.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  const akin = [...shared].filter(([, count]) => count >= fewestShared).map(([at]) => at);
  return new Set(akin.sort((a, b) => a - b));
}

// Where a backup is kept and what is written about it is not shown by making one.
const kept = /\b(?:document\w*|polic\w+|retention|stored|location|scheduled?|plan|running|retained)\b/i;

const sameEnvironment = (section: Section, block: BlockDraft): boolean => {
  const other = block.source.section.row.environment;
  const anywhere = (environment: string) => environment === 'any' || environment === 'local';
  return anywhere(section.environment) || anywhere(other) || section.environment === other;
};
const sameKind = (section: Section, block: BlockDraft): boolean => {
  const other = block.source.section.row.kind;
  return section.kind === other || (section.kind === 'pre-deployment' && other === 'verify');
};

function attachLabelled(items: readonly ItemDraft[], blocks: readonly BlockDraft[]): void {
  for (const block of blocks) {
    const { section, items: around, label } = block.source;
    if (around.length > 0 || label === null || !isCheckLabel(label)) continue;
    for (const { row, raw } of items) {
      const isAbove = raw.section === section && row.line < block.row.span.start.line && stands.has(row.form);
      if (isAbove && !row.blocks.includes(block.row.id)) row.blocks.push(block.row.id);
    }
  }
}

/** The words that stand for what a block does: its heading, comments, expected results and file name. */
function describeWords(block: BlockDraft): Set<string> {
  const comments = block.verdict.view.content.filter((line) => line.shape === 'comment').map((line) => line.text);
  const expected = block.row.expects.map((expectation) => expectation.text);
  return stems(
    [block.source.section.row.title, block.source.label ?? '', block.row.file ?? '', ...comments, ...expected].join(
      '\n',
    ),
  );
}

/** Whether a block's commands do what an item's words say. */
function does(
  block: BlockDraft,
  facts: readonly CallFacts[],
  meant: readonly Concept[],
  action: string | null,
): boolean {
  for (const [, effects, heading] of meant) {
    if (facts.some((fact) => fact.effects.some((effect) => effects.includes(effect)))) return true;
    const named = heading?.test(`${block.source.section.row.title} ${block.row.file ?? ''}`) === true;
    if (named && block.row.role === 'script') return true;
  }
  return action !== null && facts.some((fact) => fact.service?.action === action);
}
