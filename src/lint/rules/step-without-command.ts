import { knownPrograms } from '../../shell/index.ts';
import { type CommentStep, commentSteps } from '../comment-steps.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const stepWithoutCommand: Rule = {
  id: 'step-without-command',
  catalogue: null,
  group: 'execution',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'Among commands, a comment announces a step, and no command follows it.',
  why: 'The step looks done once the block has run, but it was left to the reader without a word.',
  examples: {
    bad: `# Publish the pages

\`\`\`bash
npm run build

# Deploy to the web server
# (use your deployment script)
\`\`\`
`,
    good: `# Publish the pages

\`\`\`bash
npm run build

# Deploy to the web server
rsync -a dist/ web.shop.test:/srv/pages/
\`\`\`
`,
  },
  yieldsTo: ['verification-comment-only'],
  check,
};

/** Work that only a command does; what is watched, checked or read is done by looking. */
const work =
  /^(?:(?:re-?)?deploy|redeploy|roll ?out|release|(?:re)?start|stop|migrate|restore|revert|roll ?back|provision|publish|promote|scale|upload|install|create|run|apply|switch|decommission)\b(?!(?:ment|s|ed|ing)\b)/i;
const leftToReader =
  /\b(?:use|run|insert|add|follow|execute) (?:your|the (?:usual|appropriate|relevant)) (?:own |usual |normal |existing )?[\w/ -]{0,20}(?:script|process|procedure|tool|pipeline|method|platform|command)s?\b/i;
/** Comments that introduce settings. */
const settings = /\b(?:variables?|\.env|settings?|secrets?|credentials?|keys?|tokens?|passwords?|config\w*|files?)\b/i;
const done =
  /\b(?:above|below|automatic\w*|already|optional\w*|if needed|will|should|expected|output|result)\b|[:：]$/i;

/** Between commands, what nobody expects a command for. */
const byPerson =
  /\b(?:manual(?:ly)?|by hand|follow|see|refer|fix|investigate|analy[sz]e|decide|discuss|review|wait|ask|tell|inform|identify|document)\b/i;

const roles: ReadonlySet<string> = new Set(['run', 'env', 'repl']);

function* check(survey: Survey): Iterable<Report> {
  const steps = survey.once(commentSteps);
  for (const step of steps) {
    const { view, words, calls, line, apart } = step;
    if (!roles.has(view.block.role) || view.block.prompted || view.part === 'read' || calls.length > 0 || !apart)
      continue;
    const all = words.join(' ');
    const [first = ''] = words;
    const isLeft = leftToReader.test(all);
    const isWork = work.test(first) && !settings.test(first) && isUnfinished(step);
    if (!isLeft && (done.test(all) || !(isWork || isCounted(step, steps)))) continue;
    if (words.slice(1).some(isCommand)) continue;
    yield {
      at: survey.places.line(line),
      message: `"${first}" is announced, and no command does it.`,
      help: 'Write the command, or make it an item that a person ticks.',
    };
  }
}

/** A commented-out command is one that the reader may want: `alembic upgrade head`, `Docker: docker compose up -d`. */
function isCommand(words: string): boolean {
  const [program = '', ...rest] = words.replace(/^[\w ]{1,20}: /, '').split(' ');
  return rest.length > 0 && knownPrograms.has(program === 'sudo' ? (rest[0] ?? '') : program);
}

/** One of numbered steps, of which others have commands, and with nothing below it up to the next one. */
const isCounted = (
  { numbered, atEnd, partedBelow, words, view }: CommentStep,
  steps: readonly CommentStep[],
): boolean =>
  numbered &&
  (atEnd || (partedBelow && !byPerson.test(words.join(' ')))) &&
  steps.some((other) => other.view === view && other.numbered && other.calls.length > 0);

/** Nothing is below it that could be the step: the end of the block, or only values. */
function isUnfinished({ atEnd, onlyAssigns, view }: CommentStep): boolean {
  return (atEnd && (view.calls.length > 0 || view.block.role === 'env')) || onlyAssigns;
}
