import { readOwnLines } from './own-lines.ts';
import { cmdletEffects } from './powershell-verbs.ts';
import { knownPrograms, programName } from './program-name.ts';
import { remember } from './remember.ts';
import { readPrompts } from './shell-prompts.ts';
import { wrappers } from './wrappers.ts';

// Programs that are also everyday words: alone they prove nothing.
const commonWords = new Set(
  'at test time date open start stop file install watch which type select read set service make host help info last more less find sort cut join split head tail cap dep fly render next serve view now up go at kill wait true false history command env id w who users script link host pass step check build dd ed is as on for if call move copy print title color path format pause rename query where message ping top free at code air bench prepare surge lead login local exit return then do else expo sentry stripe mail screen state context bundle rails spring console patch fish julia scala node express medusa strapi directus atlas goose migrate tern rel buffalo soda bee'.split(
    ' ',
  ),
);

const grammar = /^(?:if|for|while|until|case|function|do|done|then|else|elif|fi|esac)(?:\s|;|$)|^[({]\s+[a-z./]/;
const assignment = /^(?:export\s+)?[A-Za-z_]\w*=(?!=)\S*(?:\s+[a-z./]|$)/;
const path = /^(?:\.{1,2}|~|\/(?:usr|opt|etc|bin|var|srv|home)|[A-Za-z]:)?[/\\][\w./\\-]+$/;
const cmdAssignment = /^\$[A-Za-z_]\w*\s*=|^\$env:|^set [A-Za-z_]\w*=/;

/**
 * How much a text looks like shell commands, from 0 to 1: the share of its lines that start with a known program, a
 * path or an assignment. Comments and blank lines count for nothing, nor do the lines that belong to another, nor,
 * where there are prompts, the output between them.
 */
export const isShellLike = remember(measure);

function measure(text: string): number {
  const { family, promptLines } = readPrompts(text);
  if (family === 'python' || family === 'sql') return 0;
  const typed = promptLines.map(({ command }) => command).join('\n');
  const lines = readOwnLines(family === null ? text : typed)
    .map((line) => line.text.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  if (lines.length === 0) return 0;
  let score = 0;
  for (const [at, line] of lines.entries()) {
    const isContinuation = at > 0 && /[\\`^|]$|&&$/.test(lines[at - 1]!);
    score += isContinuation ? 1 : likeness(line);
  }
  return score / lines.length;
}

function likeness(line: string): number {
  const first = /^\S+/.exec(line)?.[0] ?? '';
  const rest = line.slice(first.length).trim();
  if (/[:,.]$/.test(first) && first !== '.' && first !== ':') return 0;
  if (cmdletEffects(first) !== null) return 1;
  if (startsRunner(first, rest)) return 1;
  if (first.startsWith('[')) return /^\[\[? \S.* \]/.test(line) ? 0.9 : 0;
  if (knownPrograms.has(programName(first)) || knownPrograms.has(first))
    return commonWords.has(first) ? weigh(rest) : 1;
  if (grammar.test(line)) return 0.7;
  if (assignment.test(line) || cmdAssignment.test(line)) return 0.5;
  if (path.test(first)) return /\.(?:sh|py|ps1|bat|rb|js)$/.test(first) || /\s-/.test(line) || rest === '' ? 0.8 : 0.4;
  return /^[a-z][\w.-]*$/.test(first) && /(?:^|\s)--?[a-z]/.test(rest) ? 0.6 : 0;
}

const sentence = /(?:^|\s)(?:the|is|are|was|will|can|must|should|and|or|you|we)(?:\s|$)|[.!?:]$/i;

/** "bundle exec", "fly ssh": a runner with a word of its own says more than its name, whatever it runs. */
function startsRunner(first: string, rest: string): boolean {
  const [word, ...run] = rest.split(/\s+/, 3);
  if (word === undefined || run.length === 0 || sentence.test(rest)) return false;
  const known = Object.hasOwn(wrappers, first) ? wrappers[first]! : [];
  return known.some(({ words }) => words?.[0]?.includes(word) === true);
}

/** `db:migrate`, `deploy:rollback`: tasks are called so, times of the day are not. */
const task = /(?:^|\s)[a-z][\w-]*:[a-z][\w:-]*(?=\s|$)/;

/** A common word is a command when what follows looks like arguments rather than a sentence. */
function weigh(rest: string): number {
  if (rest === '' || task.test(rest) || /(?:^|\s)--?[A-Za-z]|[/$|><=*"']/.test(rest)) return 0.9;
  return /[.!?:]$/.test(rest) || rest.split(/\s+/).length > 3 ? 0 : 0.5;
}
