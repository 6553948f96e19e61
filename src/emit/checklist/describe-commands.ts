import type { Block, HazardKind } from '../../model/index.ts';
import type { ChecklistCommands } from './checklist.ts';

const changing: ReadonlySet<HazardKind> = new Set([
  'destructive',
  'irreversible',
  'production-affecting',
  'state-changing',
  'publishes-code',
  'git-add-all',
  'sends-email',
  'cost',
  'unknown-command',
  'leaves-running',
]);
const shells: ReadonlySet<Block['dialect']> = new Set(['bash', 'shell']);
const unasked: ReadonlySet<Block['disposition']> = new Set(['auto', 'verify-auto']);

/** A block as a checklist needs it: what to run, what it should give, and whether it may be run to find out. */
export function describeCommands(block: Block): ChecklistCommands {
  return {
    id: block.id,
    line: block.span.start.line,
    endLine: Math.max(block.span.start.line, block.span.end.line),
    dialect: block.dialect,
    purpose: isCheck(block) ? 'check' : 'action',
    disposition: block.disposition,
    text: block.text,
    commands: block.commands,
    expects: block.expects,
    parameters: unique(block.placeholders.map(({ name }) => name)),
    reads: unique(block.reads.map(({ name }) => name)),
    hazards: unique(block.hazards.map(({ kind }) => kind)),
    unattended: isUnattended(block),
  };
}

const isCheck = ({ disposition, expects, hazards }: Block): boolean =>
  disposition === 'verify-auto' ||
  (disposition === 'auto' && expects.length > 0 && !hazards.some(({ kind }) => changing.has(kind)));

const isUnattended = (block: Block): boolean =>
  block.role === 'run' &&
  shells.has(block.dialect) &&
  unasked.has(block.disposition) &&
  block.choice === null &&
  !block.prompted &&
  block.commands.length > 0 &&
  [block.placeholders, block.blocking, block.errors].every((rows) => rows.length === 0);

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
