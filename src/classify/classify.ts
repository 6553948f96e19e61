import type { Dialect, Evidence, Role } from '../model/index.ts';
import type { Fence } from './fence.ts';
import { isShellDialect, isSqlDialect } from './languages.ts';
import { nameFile } from './name-file.ts';
import type { Signal, Vote } from './signal.ts';
import { announcement } from './signals/announcement.ts';
import { commandShape } from './signals/command-shape.ts';
import { environmentFile } from './signals/environment-file.ts';
import { foreignLanguage } from './signals/foreign-language.ts';
import { interpreterInput } from './signals/interpreter-input.ts';
import { languageTag } from './signals/language-tag.ts';
import { namedFile } from './signals/named-file.ts';
import { prompt } from './signals/prompt.ts';
import { pythonUse } from './signals/python-use.ts';
import { settingsFile } from './signals/settings-file.ts';
import { shape } from './signals/shape.ts';
import { shebang } from './signals/shebang.ts';
import { shellFamily } from './signals/shell-family.ts';
import { shellLike } from './signals/shell-like.ts';
import { sqlClient } from './signals/sql-client.ts';
import { sqlFragment } from './signals/sql-fragment.ts';
import { View } from './view.ts';

const signals: readonly Signal[] = [
  languageTag,
  shebang,
  prompt,
  shape,
  environmentFile,
  shellFamily,
  shellLike,
  commandShape,
  interpreterInput,
  foreignLanguage,
  announcement,
  sqlClient,
  sqlFragment,
  pythonUse,
  namedFile,
  settingsFile,
];

export interface Verdict {
  readonly dialect: Dialect;
  readonly role: Role;
  readonly file: string | null;
  readonly because: readonly Evidence[];
  readonly view: View;
}

/** Sums the weights for each answer; the first answer voted for wins a tie. */
function weigh<Answer extends string>(votes: readonly Vote[], read: (vote: Vote) => Answer | undefined): Answer | null {
  const sums = new Map<Answer, number>();
  for (const vote of votes) {
    const answer = read(vote);
    if (answer !== undefined) sums.set(answer, (sums.get(answer) ?? 0) + vote.weight);
  }
  let best: Answer | null = null;
  for (const [answer, sum] of sums) if (sum > 0 && (best === null || sum > (sums.get(best) ?? 0))) best = answer;
  return best;
}

function toEvidence({ signal, dialect, role, weight, why }: Vote): Evidence {
  const verdict = [dialect && `dialect:${dialect}`, role && `role:${role}`].filter(Boolean).join(' ');
  return { signal, verdict: `${verdict} (${why})`, weight };
}

const roleOfDialect: Readonly<Partial<Record<Dialect, Role>>> = {
  bash: 'run',
  shell: 'run',
  powershell: 'run',
  cmd: 'run',
  sql: 'query',
  psql: 'query',
  sqlite: 'query',
  env: 'env',
  tree: 'tree',
  checklist: 'checklist',
};

const withFile: ReadonlySet<Role> = new Set(['script', 'env', 'config']);

/** What a code block is. Never throws; what nothing speaks for is a sample of text, which nothing runs. */
export function classify(fence: Fence): Verdict {
  const view = new View(fence);
  const votes = signals.flatMap((signal) => signal(view));
  const dialect = weigh(votes, (vote) => vote.dialect) ?? 'text';
  const role = weigh(votes, (vote) => vote.role) ?? roleOfDialect[dialect] ?? 'sample';
  const settled = settle(dialect, role, view);
  const because = votes.map(toEvidence);
  if (because.length === 0)
    because.push({ signal: 'nothing', verdict: 'role:sample (nothing tells what this is)', weight: 0 });
  return { ...settled, file: withFile.has(settled.role) ? nameFile(view) : null, because, view };
}

/** A role that its dialect cannot have is replaced by the cautious one. */
function settle(dialect: Dialect, role: Role, view: View): { dialect: Dialect; role: Role } {
  if (role === 'session') {
    const { promptLines } = view.prompts;
    const typed = new Set(promptLines.map(({ line }) => line));
    const answers = view.code.some((line) => !typed.has(line.number));
    const own = dialect === 'console' ? 'bash' : dialect;
    return { dialect: own, role: promptLines.length > 0 && (answers || !isShellDialect(own)) ? 'session' : 'run' };
  }
  if (dialect === 'console') return { dialect: 'bash', role };
  if (role === 'env') return { dialect: 'env', role };
  if (role === 'run' && !isShellDialect(dialect)) return { dialect, role: isSqlDialect(dialect) ? 'query' : 'sample' };
  if (role === 'query' && !isSqlDialect(dialect)) return { dialect, role: 'sample' };
  if (role === 'output' && (dialect === 'bash' || dialect === 'shell')) return { dialect: 'text', role };
  if (role === 'manual' && dialect !== 'text') return { dialect: 'text', role };
  return { dialect, role };
}
