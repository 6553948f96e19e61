import type { CallView } from '../block-view.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';

export const migrationBeyondRollback: Rule = {
  id: 'migration-beyond-rollback',
  catalogue: null,
  group: 'rollback',
  severity: 'warning',
  preset: 'recommended',
  kinds: ['deployment', 'release', 'upgrade'],
  summary: 'All pending migrations are applied, and the rollback takes back those of some apps only.',
  why: 'A migration of another app that was waiting goes live with the release, and stays after the rollback.',
  examples: {
    bad: `# Migrate the shop

## Backup

\`\`\`bash
sudo -u postgres pg_dump -Fc shop --file=/backup/shop.dump
pg_restore --list /backup/shop.dump
\`\`\`

## Migrate

\`\`\`bash
python manage.py migrate
python manage.py migrate --check
\`\`\`

## Rollback

\`\`\`bash
python manage.py migrate orders 0007
python manage.py showmigrations orders
\`\`\`
`,
    good: `# Migrate the shop

## Backup

\`\`\`bash
sudo -u postgres pg_dump -Fc shop --file=/backup/shop.dump
pg_restore --list /backup/shop.dump
\`\`\`

## Migrate

\`\`\`bash
python manage.py migrate orders 0008
python manage.py migrate --check
\`\`\`

## Rollback

\`\`\`bash
python manage.py migrate orders 0007
python manage.py showmigrations orders
\`\`\`
`,
  },
  check,
};

const inspects = /^--(?:plan|check|list|dry-run|fake)$/;

function* check({ calls }: Survey): Iterable<Report> {
  const runs = calls.flatMap((call) => readMigrate(call) ?? []);
  const back = runs.filter(({ call, target }) => call.view.part === 'back' && target !== null);
  const bare = runs.find(
    ({ call, app }) => app === null && call.view.part === 'forward' && call.view.section.environment !== 'staging',
  );
  if (bare === undefined || back.length === 0) return;
  const apps = [...new Set(back.map(({ app }) => `\`${app}\``))];
  yield {
    at: bare.call.at,
    message: `\`${showCall(bare.call)}\` applies the pending migrations of all apps, while the rollback takes back those of ${apps.join(', ')} only.`,
    help: 'Name the app and migration that belong to the release, or let the rollback cover all that `migrate --plan` lists.',
    related: back.map(({ call }) => ({ at: call.at, message: 'The rollback takes this back.' })),
  };
}

interface Migrate {
  readonly call: CallView;
  readonly app: string | null;
  readonly target: string | null;
}

/** Django's `migrate [APP [MIGRATION]]`; null for anything else, and where a word is computed. */
function readMigrate(call: CallView): Migrate | null {
  const { argv } = call.facts;
  const at = argv.indexOf('migrate');
  const isDjango = call.facts.program === 'manage.py';
  const rest = argv.slice(at + 1);
  if (!isDjango || at === -1 || rest.some((word) => word === null || inspects.test(word))) return null;
  const [app = null, target = null] = rest.filter((word) => word !== null && !word.startsWith('-'));
  return { call, app, target };
}
