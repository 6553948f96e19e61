/**
 * An option or a command that a program does not have, and what does the job. The test tries each one on the program
 * itself where it is installed.
 */
export interface UnknownOption {
  readonly program: string;
  /** Words that stand in this order among its arguments. */
  readonly words: readonly string[];
  /** With its dashes; a word without them is a command, which stands first. */
  readonly option: string;
  readonly instead: string;
}

export const unknownOptions: readonly UnknownOption[] = [
  { program: 'manage.py', words: ['migrate'], option: '--dry-run', instead: 'python manage.py migrate --plan' },
  {
    program: 'manage.py',
    words: ['migrate'],
    option: '--rollback',
    instead: 'python manage.py migrate APP PREVIOUS_MIGRATION',
  },
  {
    program: 'manage.py',
    words: ['migrate'],
    option: '--backwards',
    instead: 'python manage.py migrate APP PREVIOUS_MIGRATION',
  },
  {
    program: 'manage.py',
    words: ['showmigrations'],
    option: '--pending',
    instead: 'python manage.py showmigrations --plan',
  },
  { program: 'manage.py', words: ['loaddata'], option: '--dry-run', instead: 'python manage.py loaddata' },
  { program: 'manage.py', words: ['check'], option: '--production', instead: 'python manage.py check --deploy' },
  { program: 'alembic', words: ['upgrade'], option: '--dry-run', instead: 'alembic upgrade head --sql' },
  {
    program: 'alembic',
    words: ['downgrade'],
    option: '--dry-run',
    instead: 'alembic downgrade CURRENT:PREVIOUS --sql',
  },
  { program: 'alembic', words: ['history'], option: '--pending', instead: 'alembic history -r current:head' },
  {
    program: 'createdb',
    words: [],
    option: '--if-not-exists',
    instead: 'psql -tAc "SELECT 1 FROM pg_database WHERE datname = \'NAME\'" | grep -q 1 || createdb NAME',
  },
  { program: 'pg_dump', words: [], option: '--dry-run', instead: 'pg_dump --schema-only' },
  { program: 'pg_restore', words: [], option: '--dry-run', instead: 'pg_restore --list' },
  { program: 'psql', words: [], option: '--dry-run', instead: 'psql -v ON_ERROR_STOP=1 -1' },
  { program: 'journalctl', words: [], option: '--tail', instead: 'journalctl -n 100' },
  {
    program: 'kubectl',
    words: ['rollout', 'restart'],
    option: '--wait',
    instead: 'kubectl rollout restart …, then kubectl rollout status … --timeout=5m',
  },
  {
    program: 'kubectl',
    words: ['rollout', 'undo'],
    option: '--wait',
    instead: 'kubectl rollout undo …, then kubectl rollout status … --timeout=5m',
  },
  {
    program: 'kubectl',
    words: ['scale'],
    option: '--wait',
    instead: 'kubectl scale …, then kubectl rollout status … --timeout=5m',
  },
  {
    program: 'kubectl',
    words: ['set', 'image'],
    option: '--wait',
    instead: 'kubectl set image …, then kubectl rollout status … --timeout=5m',
  },
  { program: 'kubectl', words: ['logs'], option: '--lines', instead: 'kubectl logs --tail' },
  { program: 'docker', words: ['logs'], option: '--lines', instead: 'docker logs --tail' },
  { program: 'systemctl', words: [], option: 'logs', instead: 'journalctl -u NAME -n 100' },
  { program: 'docker', words: [], option: 'status', instead: 'docker ps' },
  { program: 'docker-compose', words: [], option: 'status', instead: 'docker compose ps' },
  { program: 'alembic', words: [], option: 'migrate', instead: 'alembic upgrade head' },
  { program: 'alembic', words: [], option: 'rollback', instead: 'alembic downgrade -1' },
  { program: 'heroku', words: [], option: 'metrics', instead: 'heroku logs --dyno web -n 200' },
];
