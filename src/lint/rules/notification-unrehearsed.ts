import type { CallView } from '../block-view.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';

export const notificationUnrehearsed: Rule = {
  id: 'notification-unrehearsed',
  catalogue: null,
  group: 'safety',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A command writes to many people, and nothing shows beforehand to whom and what.',
  why: 'A mail cannot be called back: the wrong list or a link that does not work yet reaches everybody.',
  examples: {
    bad: `# Announce the shop

\`\`\`bash
python manage.py notify_customers --all
\`\`\`
`,
    good: `# Announce the shop

\`\`\`bash
python manage.py notify_customers --all --dry-run
\`\`\`

\`\`\`bash
python manage.py notify_customers --all
\`\`\`
`,
  },
  check,
};

const runners: ReadonlySet<string> = new Set([
  'manage.py',
  'django-admin',
  'artisan',
  'rake',
  'rails',
  'console',
  'npm',
  'yarn',
  'pnpm',
  'node',
  'php',
  'python',
  'python3',
]);
const tellsMany =
  /^(?:.*[/:])?(?:notify|announce|broadcast|send)[_:-]\w*(?:user|customer|artist|member|subscriber|client|all|everyone|mail|email|newsletter|sms|notification|migration|campaign|push)\w*(?:\.\w+)?$/i;
const rehearsal =
  /^--?(?:dry-?run|simulate|preview|test(?:-\w+)?|limit|no-send|pretend|noop|check|only-to|to)(?:=.*)?$/i;
const trial = /test|example|ping|check/i;

function* check({ calls }: Survey): Iterable<Report> {
  const rehearsed = new Set(calls.filter(isRehearsal).flatMap((call) => targetOf(call) ?? []));
  for (const call of calls) {
    const target = targetOf(call);
    if (target === null || call.view.part !== 'forward' || rehearsed.has(target)) continue;
    yield {
      at: call.at,
      message: `\`${showCall(call)}\` writes to many people, and the guide does not show before to whom.`,
      help: 'Run it with `--dry-run` first, or for one address, and ask somebody to look at the list.',
    };
  }
}

function isRehearsal({ facts }: CallView): boolean {
  return facts.argv.some((word) => word !== null && rehearsal.test(word));
}

/** The command or script that writes to many people. */
function targetOf({ facts }: CallView): string | null {
  const { program, argv } = facts;
  const words = argv.filter((word) => word !== null && !word.startsWith('-')).slice(0, 3);
  const candidates = runners.has(program) ? words : [program];
  return candidates.find((word) => word !== null && tellsMany.test(word) && !trial.test(word)) ?? null;
}
