import type { CallView } from './block-view.ts';

interface Row {
  readonly program: RegExp;
  readonly words: RegExp;
  /** What it does that a production must not see. */
  readonly does: string;
  readonly instead: string;
}

const rows: readonly Row[] = [
  {
    program: /^prisma$/,
    words: /^migrate dev\b/,
    does: 'may reset the database to make it fit the migrations',
    instead: 'prisma migrate deploy',
  },
  { program: /^prisma$/, words: /^migrate reset\b/, does: 'empties the database', instead: 'prisma migrate deploy' },
  {
    program: /^prisma$/,
    words: /^db push\b/,
    does: 'changes the schema without a migration, and may drop columns',
    instead: 'prisma migrate deploy',
  },
  {
    program: /^(?:rails|rake)$/,
    words: /^db:(?:reset|drop|setup|migrate:reset|schema:load|seed:replant)\b/,
    does: 'creates the database anew',
    instead: 'rails db:migrate',
  },
  {
    program: /^artisan$/,
    words: /^(?:migrate:(?:fresh|refresh|reset)|db:wipe)\b/,
    does: 'drops all tables',
    instead: 'php artisan migrate --force',
  },
  { program: /^supabase$/, words: /^db reset\b/, does: 'creates the database anew', instead: 'supabase db push' },
  {
    program: /^manage\.py$/,
    words: /^makemigrations\b(?!.*--(?:check|dry-run))/,
    does: 'writes migrations that nobody has reviewed or tested',
    instead: 'manage.py migrate',
  },
  {
    program: /^manage\.py$/,
    words: /^runserver(?:_plus)?\b/,
    does: 'serves one request after the other, and shows its insides to visitors',
    instead: 'gunicorn',
  },
  {
    program: /^flask$/,
    words: /^(?:--\S+ )*run\b/,
    does: 'starts the server for developers',
    instead: 'gunicorn',
  },
  {
    program: /^flask$/,
    words: /^db migrate\b/,
    does: 'writes migrations that nobody has reviewed or tested',
    instead: 'flask db upgrade',
  },
  {
    program: /^alembic$/,
    words: /^revision\b.*--autogenerate/,
    does: 'writes migrations that nobody has reviewed or tested',
    instead: 'alembic upgrade head',
  },
];

export interface DevelopmentCommand {
  readonly does: string;
  readonly instead: string;
}

/** What a command for developers would do to a production; null for any other command. */
export function findDevelopmentCommand({ facts }: CallView): DevelopmentCommand | null {
  const words = facts.argv.map((word) => word ?? '').join(' ');
  if (/(?:^|\s)--accept-data-loss\b/.test(words))
    return { does: 'drops columns that the new schema does not know', instead: 'prisma migrate deploy' };
  return rows.find((row) => row.program.test(facts.program) && row.words.test(words)) ?? null;
}

/** Whether a command for developers stands where a production is deployed. */
export function isDevelopmentCommand(call: CallView): boolean {
  return call.view.section.environment === 'production' && findDevelopmentCommand(call) !== null;
}
