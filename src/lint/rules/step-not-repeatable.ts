import type { CallView } from '../block-view.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';

export const stepNotRepeatable: Rule = {
  id: 'step-not-repeatable',
  catalogue: 'cs/non-idempotent',
  group: 'safety',
  severity: 'info',
  preset: 'strict',
  kinds: ['deployment', 'release', 'upgrade', 'rollback'],
  summary: 'A command fails, or does its work twice, when a step is repeated.',
  why: 'A deployment that stopped is started again, and then stops at the step that had gone well.',
  examples: {
    bad: `# Deploy the shop

## Deploy

\`\`\`bash
mkdir /srv/shop/releases
\`\`\`

## Rollback

\`\`\`bash
rmdir /srv/shop/releases
\`\`\`
`,
    good: `# Deploy the shop

## Deploy

\`\`\`bash
mkdir -p /srv/shop/releases
\`\`\`

## Rollback

\`\`\`bash
rmdir /srv/shop/releases
\`\`\`
`,
  },
  check,
};

interface Once {
  readonly applies: (words: readonly string[], call: CallView) => boolean;
  readonly message: string;
  readonly help: string;
}

const lacks = (words: readonly string[], pattern: RegExp): boolean => !words.some((word) => pattern.test(word));
const fails = 'fails when the step is repeated, because it is there already.';

const byProgram: Readonly<Record<string, Once>> = {
  mkdir: { applies: (words) => lacks(words, /^-\w*p|^--parents/), message: fails, help: 'Write `mkdir -p`.' },
  ln: {
    applies: (words) => !lacks(words, /^-\w*s|^--symbolic/) && lacks(words, /^-\w*f|^--force/),
    message: fails,
    help: 'Write `ln -sfn`.',
  },
  // Behind a `dropdb` it is not there.
  createdb: {
    applies: (words, call) => !isDropped(words.at(-1), call),
    message: fails,
    help: 'Ask the database first whether it is there.',
  },
  useradd: { applies: () => true, message: fails, help: 'Write `id NAME || useradd …`.' },
  groupadd: {
    applies: (words) => lacks(words, /^-\w*f|^--force/),
    message: fails,
    help: 'Write `groupadd -f`.',
  },
  git: {
    applies: ([command, action]) => command === 'remote' && action === 'add',
    message: fails,
    help: 'Write `git remote get-url NAME || git remote add …`.',
  },
  docker: {
    applies: ([object, action]) => object === 'network' && action === 'create',
    message: fails,
    help: 'Write `docker network inspect NAME || docker network create …`.',
  },
  kubectl: {
    applies: (words) => words.includes('create') && lacks(words, /^(?:--dry-run|token$|job$|can-i$)/),
    message: fails,
    help: 'Write `kubectl create … --dry-run=client -o yaml | kubectl apply -f -`.',
  },
};

const isDropped = (name: string | undefined, { view }: CallView): boolean =>
  name !== undefined &&
  view.block.text.split('\n').some((text) => /\bdropdb\b/.test(text) && text.endsWith(` ${name}`));

const appending: Once = {
  applies: (_, { call }) =>
    call.redirects.some(
      ({ operator, target }) =>
        operator === '>>' && target !== null && settingsFile.test(target) && !/\.log$/.test(target),
    ),
  message: 'adds its lines once more when the step is repeated.',
  help: 'Look for the line first: `grep -qxF LINE FILE || echo LINE >> FILE`.',
};

const settingsFile =
  /(?:^|\/)\.env[\w.]*$|\.(?:conf|cfg|ini|env|properties|toml|ya?ml|service)$|^\/etc\/|(?:rc|profile)$/;

function* check({ calls }: Survey): Iterable<Report> {
  const appended = new Set<string>();
  for (const view of calls) {
    const { facts, at, call } = view;
    // What begins a file anew in a step makes its lines the same each time.
    for (const { operator, target } of call.redirects) if (operator === '>') appended.add(keyOf(view, target));
    if (view.view.part !== 'forward' || isGuarded(view) || call.context === 'substitution') continue;
    const words = facts.argv.map((word) => word ?? '');
    const once = [byProgram[facts.program], appending].find((one) => one?.applies(words, view));
    if (once === undefined) continue;
    // Lines that are added one after the other to a file are one step.
    const key = keyOf(view, call.redirects.find(({ operator }) => operator === '>>')?.target ?? null);
    if (once === appending && appended.has(key)) continue;
    appended.add(key);
    yield { at, message: `\`${showCall(view)}\` ${once.message}`, help: once.help };
  }
}

const keyOf = ({ view }: CallView, file: string | null): string => `${view.block.id} ${file}`;

/** Whether something before it decides if it runs, or what happens when it fails. */
function isGuarded({ statement, call }: CallView): boolean {
  if (call.context === 'condition' || call.context === 'loop') return true;
  return statement.kind === 'compound' || /\|\|/.test(statement.text);
}
