import { describe, expect, test } from 'vitest';
import { compileLines } from './write-guide.ts';

/** The sides of the choice that a block of the way back holds. */
const sides = (...lines: readonly string[]) =>
  compileLines('# Shop', '## Rollback', '', '```bash', ...lines, '```').alternatives.flatMap(({ options }) =>
    options.map(({ name, lines: own }) => `${name} ${own.map((line) => line - 4).join()}`),
  );

describe('commands that set one thing to several states', () => {
  test('are ways of which one is gone', () => {
    expect(
      sides(
        '# Rollback one migration',
        'alembic downgrade -1',
        '# Rollback to a revision',
        'alembic downgrade abc123',
        '# All',
        'alembic downgrade base',
      ),
    ).toEqual(['Rollback one migration 2', 'Rollback to a revision 4', 'All 6']);
    expect(sides('helm history shop', '# Back', 'helm rollback shop', '# Further', 'helm rollback shop 3')).toEqual([
      'Back 3',
      'Further 5',
    ]);
  });

  test.each([
    ['kubectl rollout undo deployment/shop', 'kubectl rollout undo deployment/shop --to-revision=2'],
    ['php artisan migrate:rollback', 'php artisan migrate:rollback --step=5'],
    ['rails db:rollback', 'rails db:rollback STEP=3'],
    ['heroku rollback', 'heroku rollback v41'],
    ['git reset --hard HEAD~1', 'git reset --hard 4f2a9c1'],
    ['npx sequelize-cli db:migrate:undo', 'npx sequelize-cli db:migrate:undo:all'],
  ])('%s or %s', (one, other) => {
    expect(sides(one, other)).toEqual([`${one} 1`, `${other} 2`]);
  });

  test.each([
    ['kubectl rollout undo deployment/shop', 'kubectl rollout undo deployment/worker'],
    ['kubectl rollout undo deployment/shop -n a', 'kubectl rollout undo deployment/shop -n b'],
    ['python manage.py migrate orders 0004', 'python manage.py migrate users 0002'],
    ['helm rollback shop 3', 'helm rollback worker 3'],
    ['git revert abc', 'git revert def'],
    ['python manage.py migrate orders 0004', 'python manage.py migrate orders 0003'],
    ['alembic downgrade 4f2a', 'alembic downgrade 1c9e'],
    ['# Step 1: the last one', 'alembic downgrade -1', '# Step 2: the rest', 'alembic downgrade 1c9e'],
    ['alembic downgrade -1', 'alembic downgrade -1'],
    ['cd a', 'alembic downgrade -1', 'cd ../b', 'alembic downgrade -1'],
    ['heroku rollback --app shop', 'heroku rollback --app worker'],
  ])('of several things are a sequence: %s, %s', (...lines) => {
    expect(sides(...lines)).toEqual([]);
  });
});
