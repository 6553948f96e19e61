import type { Change, ChangeClass, ChecklistItem } from '../model/index.ts';
import { type CallFacts, type Effect, isBackupName } from '../shell/index.ts';
import type { BlockDraft } from './block-draft.ts';
import { classOfChange, endsMaintenance } from './change-class.ts';
import { dumpedFiles, loadsDump } from './restored-dumps.ts';

const mutates = /^\s*(insert|update|delete|merge|alter|create|drop|truncate|rename|replace)\b/i;

/** What undoes a class of change: effects of a rollback command, or words of a rollback item. */
const inverses: Readonly<Record<ChangeClass, { effects: readonly Effect[]; restore: boolean; words: RegExp }>> = {
  code: {
    effects: ['deploy', 'publishes-code', 'undo'],
    restore: false,
    words: /\b(?:code|version|revert|redeploy|application|release|image|commit)\b/i,
  },
  schema: { effects: ['migrate-down'], restore: true, words: /\b(?:migrations?|schema|database)\b/i },
  data: { effects: [], restore: true, words: /\b(?:data|database|restore)\b/i },
  configuration: {
    effects: ['configure'],
    restore: false,
    words: /\b(?:config(?:uration)?s?|variables?|settings?|dns|flags?)\b/i,
  },
  service: { effects: ['service'], restore: false, words: /\b(?:services?|restart|start)\b/i },
  dns: {
    effects: [],
    restore: false,
    words: /\b(?:dns|records?|nameservers?)\b/i,
  },
  access: {
    effects: [],
    restore: false,
    words: /\b(?:firewall|rules?|access|permissions?|roles?|polic(?:y|ies)|keys?)\b/i,
  },
  flag: {
    effects: [],
    restore: false,
    words: /\b(?:flags?|toggles?|features?)\b/i,
  },
  traffic: { effects: ['traffic'], restore: false, words: /\b(?:traffic|dns|switch|load balancer)\b/i },
  scale: { effects: ['scale'], restore: false, words: /\b(?:scale|replicas?|instances?)\b/i },
  infrastructure: { effects: ['deploy'], restore: false, words: /\binfrastructure\b/i },
  package: {
    effects: ['install', 'deploy', 'publishes-code'],
    restore: false,
    words: /\b(?:dependenc(?:y|ies)|packages?|version|code)\b/i,
  },
  'maintenance-mode': { effects: [], restore: false, words: /maintenance/i },
  publication: { effects: [], restore: false, words: /^$/ },
  other: { effects: [], restore: false, words: /^$/ },
};

const elided = /^[ \t]*(?:#|--|\/\/)\s*(?:\.{3}|…)/m;
const starts: ReadonlySet<string> = new Set(['start', 'restart', 'reload']);
/** `docker compose up -d` without names starts every service of a project. */
const startsProject = ({ program, argv }: CallFacts): boolean => {
  const words = argv.slice(argv.indexOf('up') + 1);
  return program === 'docker-compose' && argv.includes('up') && words.every((word) => word?.startsWith('-'));
};
const startWords = /\b(?:re)?start\w*|bring\b.*\bup\b/i;

/** What a migration command works on: `migrate orders 0007` is not undone by `migrate users 0001`. */
function objectOf({ program, argv }: CallFacts): string | null {
  if (program !== 'manage.py' || argv[0] !== 'migrate') return null;
  return argv.slice(1).find((word) => word !== null && !word.startsWith('-')) ?? '*';
}

function undoesObject(forward: CallFacts | null, back: CallFacts): boolean {
  const object = forward === null ? null : objectOf(forward);
  const other = objectOf(back);
  return object === null || object === '*' || other === null || other === '*' || object === other;
}

const copiers: ReadonlySet<string> = new Set(['cp', 'mv', 'rsync', 'copy', 'Copy-Item', 'tar']);

const lastWord = (text: string): string => text.trim().split(/\s+/).at(-1) ?? '';

/** A link that is set back to where it led: `ln -sfn releases/1.3 current`. */
const setsLinkBack = (forward: string, other: CallFacts, text: string): boolean =>
  other.program === 'ln' && /^(?:sudo )?ln\s/.test(forward) && lastWord(forward) === lastWord(text);

/** What undoes one class of change only, beyond its effects. */
function undoesOwnKind(kind: ChangeClass, other: CallFacts, text: string): boolean {
  if (kind === 'maintenance-mode') return endsMaintenance(other, text);
  // Another record, rule or value of the same kind: nobody can tell from outside that it is the old one.
  if (kind === 'dns' || kind === 'access' || kind === 'flag') return classOfChange(other, text) === kind;
  if (kind !== 'configuration') return false;
  // A platform's release holds the configuration; a file is put back from its copy.
  // A name in a variable tells as well: `cp "$ENV_BACKUP" .env`.
  const sources = [...other.argv.slice(0, -1), ...text.split(/\s+/).slice(1, -1)];
  const isPutBack = copiers.has(other.program) && sources.some((word) => isBackupName(word ?? ''));
  return isPutBack || (other.program === 'heroku' && other.effects.includes('undo'));
}

const backward: ReadonlySet<string> = new Set(['rollback-script']);
const forward: ReadonlySet<string> = new Set([
  'auto',
  'auto-after-params',
  'gate-then-auto',
  'verify-auto',
  'choice',
  'write-file',
]);

/** Each forward command that changes something, with what the guide offers to undo it. */
export function findChanges(blocks: readonly BlockDraft[], items: readonly ChecklistItem[]): Change[] {
  const undo = blocks.filter((block) => backward.has(block.row.disposition));
  const undoSteps = undo.flatMap((block) => block.reading.steps.map((step) => ({ block, step })));
  const dumped = blocks
    .filter((block) => !backward.has(block.row.disposition))
    .flatMap((block) => block.reading.steps.flatMap(dumpedFiles));
  const undoItems = items.filter((item) => item.role === 'rollback-procedure');
  const changes: Change[] = [];
  const known = new Set<string>();
  for (const block of blocks) {
    if (!forward.has(block.row.disposition)) continue;
    if (block.row.role === 'query') changes.push(...listSqlChanges(block));
    for (const { statement, text, facts } of block.reading.steps) {
      for (const fact of facts) {
        const found = classOfChange(fact, text);
        if (found === null) continue;
        const line = block.guideLine(statement.line);
        const id = `${block.row.id}@${line}`;
        if (known.has(id)) continue;
        known.add(id);
        changes.push({ id, block: block.row.id, line, class: found, text, ...invert(found, fact, text) });
        break;
      }
    }
  }
  return changes;

  function listSqlChanges(block: BlockDraft): Change[] {
    return block.verdict.view.code.flatMap((line) => {
      const kind = mutates.exec(line.text)?.[1]?.toLowerCase();
      if (kind === undefined) return [];
      const found: ChangeClass = /^(?:alter|create|drop|rename)$/.test(kind) ? 'schema' : 'data';
      const at = block.guideLine(line.number);
      return [
        {
          id: `${block.row.id}@${at}`,
          block: block.row.id,
          line: at,
          class: found,
          text: line.text.trim(),
          ...invert(found, null, line.text),
        },
      ];
    });
  }

  /** A stopped service comes back where it is started again, going forward or back. */
  function startAgain(name: string | null, words: RegExp): Pick<Change, 'coverage' | 'inverse'> {
    for (const block of blocks)
      for (const { statement, facts } of block.reading.steps)
        if (
          facts.some(
            (fact) =>
              startsProject(fact) ||
              (fact.service !== null &&
                starts.has(fact.service.action) &&
                (name === null || fact.service.name === null || fact.service.name === name)),
          )
        )
          return { coverage: 'covered', inverse: { block: block.row.id, line: block.guideLine(statement.line) } };
    const item = undoItems.find((other) => startWords.test(other.text) && words.test(other.text));
    return item === undefined
      ? { coverage: 'uncovered', inverse: null }
      : { coverage: 'manual', inverse: { block: item.block, line: item.line } };
  }

  function invert(kind: ChangeClass, fact: CallFacts | null, text: string): Pick<Change, 'coverage' | 'inverse'> {
    if (kind === 'publication' || fact?.effects.includes('irreversible') === true)
      return { coverage: 'irreversible', inverse: null };
    const { effects, restore, words } = inverses[kind];
    const at = (match: (facts: CallFacts) => boolean) => undoSteps.find(({ step }) => step.facts.some(match));
    const place = (found: (typeof undoSteps)[number]) => ({
      block: found.block.row.id,
      line: found.block.guideLine(found.step.statement.line),
    });
    const undoing = (other: CallFacts) => other.effects.some((effect) => effects.includes(effect));
    if (fact !== null && fact.service !== null) return startAgain(fact.service.name, words);
    const alike = at((other) => other.program === fact?.program && undoing(other) && undoesObject(fact, other));
    // "# ... other apps as needed": what is written undoes a part, a person the rest.
    if (alike !== undefined)
      return { coverage: elided.test(alike.block.row.text) ? 'manual' : 'covered', inverse: place(alike) };
    const direct = at(
      (other) =>
        (undoing(other) && (other.program !== fact?.program || undoesObject(fact, other))) ||
        (kind === 'code' && other.program === 'git'),
    );
    if (direct !== undefined) return { coverage: 'covered', inverse: place(direct) };
    const own = undoSteps.find(({ step }) =>
      step.facts.some((other) => undoesOwnKind(kind, other, step.text) || setsLinkBack(text, other, step.text)),
    );
    if (own !== undefined) return { coverage: 'covered', inverse: place(own) };
    const restored = restore
      ? undoSteps.find(
          ({ step }) => step.facts.some((other) => other.effects.includes('restore')) || loadsDump(step, dumped),
        )
      : undefined;
    if (restored !== undefined) return { coverage: 'by-restore', inverse: place(restored) };
    const item = undoItems.find((other) => words.test(other.text));
    if (item !== undefined) return { coverage: 'manual', inverse: { block: item.block, line: item.line } };
    const prose = undo.find((block) => block.row.role === 'manual' && words.test(block.row.text));
    if (prose !== undefined)
      return { coverage: 'manual', inverse: { block: prose.row.id, line: prose.row.span.start.line } };
    return { coverage: 'uncovered', inverse: null };
  }
}
