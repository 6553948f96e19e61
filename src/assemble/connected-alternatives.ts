import { cutAtComments } from '../classify/index.ts';
import { isBackward } from './backward.ts';
import type { BlockDraft } from './block-draft.ts';
import { isCounterExample } from './counter-example.ts';
import { readHeading } from './heading/read-heading.ts';
import { shortName } from './inner-alternatives.ts';
import { readLeadIns } from './lead-in.ts';
import { readVariant } from './variants.ts';

export interface ConnectedSide {
  readonly block: BlockDraft;
  readonly name: string;
}

const or =
  /^(?:(?:or|alternatively|as an alternative|another (?:way|option|possibility|approach)|instead of|oder|ou|или|albo|lub|oppure|veya|hoặc)(?![\p{L}\p{N}_])|o (?=bien|con|si)|或者?|または|もしくは|또는|أو)/iu;
/** The whole of a label: what is done where the way before it cannot be gone. */
const fallback =
  /^(?:(?:the|an?|as an?) )?(?:(?:manual|local|alternate|secondary|second|other|cli|command[- ]line) )*(?:fall-?back|alternative|plan b)(?: (?:path|method|way|option|procedure|approach|route|deploy(?:ment)?|steps?))?(?: ?\([^()]*\))?$/iu;
const instead = /\binstead\W*$/iu;

/** An explanation is no hinge, and names no side. */
const longest = { hinge: 160, name: 60 };

/** The blocks of which a guide says "this, or that", each group in reading order; only of what would be done twice. */
export function listConnected(blocks: readonly BlockDraft[]): (readonly ConnectedSide[])[] {
  const groups: BlockDraft[][] = [];
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    if (before === undefined || !isOther(before, block)) continue;
    const last = groups.at(-1);
    if (last?.at(-1) === before) last.push(block);
    else groups.push([before, block]);
  }
  return groups.map((group) => {
    const names = group.map((block, at) => (at === 0 ? byCommand(block) : nameOf(block)));
    return group.map((block, at) => ({
      block,
      name: names.indexOf(names[at] ?? '') === at ? (names[at] ?? '') : block.row.id,
    }));
  });
}

/** Two blocks of one family of programs, of which only the second says so. */
export interface NamedByCommand {
  readonly first: BlockDraft;
  readonly second: BlockDraft;
  readonly family: string;
  readonly names: readonly [string, string];
}

/** Pairs of blocks with nothing but the name of a program between them, when the first is made of another one's commands. */
export function listNamedByCommand(blocks: readonly BlockDraft[]): NamedByCommand[] {
  return blocks.flatMap((second, index) => {
    const first = blocks[index - 1];
    const label = bare(second.source.before ?? '');
    if (first === undefined || !isHinge(first, second) || ![first, second].every(isFree)) return [];
    const variant = readVariant(label);
    const own = variant?.rest.replace(/^(?:with|using|for|on|via)$/, '') === '' ? variant : null;
    const other = programOf(first, own?.family ?? null);
    if (own === null || other === null || other === own.name) return [];
    return [{ first, second, family: own.family, names: [other, own.name] as const }];
  });
}

/** The one name of a family that all commands go by which change something. */
function programOf({ reading }: BlockDraft, family: string | null): string | null {
  const changing = reading.steps.filter(({ facts }) =>
    facts.some(({ effects }) => effects.some((one) => !harmless.has(one))),
  );
  const names = new Set(
    changing.map(({ text }) => {
      const variant = readVariant(text.split(/\s+/).slice(0, 4).join(' '));
      return variant?.family === family ? (variant?.name.split('/')[0] ?? null) : null;
    }),
  );
  const [name] = names;
  // What is built with Docker may well be run by another program.
  const isBuild =
    name === 'docker' || (family === 'runtime' && changing.every(({ text }) => /\b(?:build|push|tag)\b/.test(text)));
  return names.size === 1 && name !== undefined && !isBuild ? name : null;
}

const isFree = (block: BlockDraft): boolean => block.row.choice === null && acts(block);

/** Whether nothing but a few words stands between two blocks. */
function isHinge(one: BlockDraft, other: BlockDraft): boolean {
  const { before, beforeLine, section } = other.source;
  const end = one.source.code.position?.end.line ?? 0;
  if (before === null || beforeLine === null || before.length > longest.hinge) return false;
  return section === one.source.section && beforeLine > end && beforeLine <= end + 2;
}

function isOther(one: BlockDraft, other: BlockDraft): boolean {
  const { before } = other.source;
  if (before === null || !isHinge(one, other)) return false;
  const words = bare(before);
  if (!or.test(words) && !instead.test(words) && !fallback.test(words)) return false;
  const said = words.replace(or, '').replace(/^[\s,]+/, '');
  // "Do not run this", and then "use this instead": one of them is no side.
  if (isCounterExample(one, other)) return false;
  const { view } = one.verdict;
  const code = view.code.map(({ text }) => text);
  if (readLeadIns([one.source.before, one.source.lastLine], cutAtComments(view), 'production', code) !== null)
    return false;
  const leadsBack = isBackward(said) || readHeading(said).kind?.kind === 'rollback';
  // "Fallback (no access to the pipeline)" beside a recommended way is the other one.
  if (leadsBack && !fallback.test(words)) return false;
  return [one, other].every(isFree);
}

const bare = (words: string): string => words.replace(/^[^\p{L}]+|[^\p{L}\p{N})]+$/gu, '');

const harmless: ReadonlySet<string> = new Set(['read-only', 'local-state', 'test', 'show', 'health-check']);

/** To look twice harms nobody. */
const acts = ({ row, reading }: BlockDraft): boolean =>
  (row.role === 'run' || row.role === 'session') &&
  reading.steps.some(({ facts }) =>
    facts.some(
      ({ program, known, effects }) => program !== '' && (!known || effects.some((one) => !harmless.has(one))),
    ),
  );

function nameOf(block: BlockDraft): string {
  const said = bare(bare(block.source.before ?? '').replace(or, ''));
  return /\p{L}{3}/u.test(said) &&
    said.length <= longest.name &&
    !/^(?:run|use|do|with|by|just|if (?:you prefer|preferred))$/i.test(said)
    ? said
    : byCommand(block);
}

/** Without the prompt before it, and with all of its lines: what the sides differ in may stand on the second. */
const byCommand = ({ reading }: BlockDraft): string => shortName(reading.steps[0]?.text ?? '');
