import { describe, expect, test } from 'vitest';
import { compileLines } from './write-guide.ts';

/** The sides of the choice that a block of the way back holds. */
const sides = (...lines: readonly string[]) =>
  compileLines('# Shop', '## Rollback', '', '```bash', ...lines, '```').alternatives.flatMap(({ options }) =>
    options.map(({ name, lines: own }) => `${name} ${own.map((line) => line - 4).join()}`),
  );

describe('commands that set one thing to several states', () => {
  test.each([
    [
      '# Rollback one migration',
      'alembic downgrade -1',
      '# Rollback to a revision',
      'alembic downgrade abc123',
      '# All',
      'alembic downgrade base',
    ],
    [
      '# The last one',
      'kubectl rollout undo deployment/shop',
      '# A certain one',
      'kubectl rollout undo deployment/shop --to-revision=2',
    ],
    ['helm history shop', '# Back', 'helm rollback shop', '# Further', 'helm rollback shop 3'],
    ['php artisan migrate:rollback', 'php artisan migrate:rollback --step=5'],
    ['rails db:rollback', 'rails db:rollback STEP=3'],
    ['python manage.py migrate orders 0004', 'python manage.py migrate orders zero'],
    ['heroku rollback', 'heroku rollback v41'],
    ['git reset --hard HEAD~1', '# To a commit', 'git reset --hard 4f2a9c1'],
    ['npx sequelize-cli db:migrate:undo', 'npx sequelize-cli db:migrate:undo:all'],
  ])('%s …', (...lines) => {
    expect(sides(...lines)).toEqual([]);
  });

  test.each([
    ['kubectl rollout undo deployment/shop', 'kubectl rollout undo deployment/worker'],
    ['kubectl rollout undo deployment/shop -n a', 'kubectl rollout undo deployment/shop -n b'],
    ['python manage.py migrate orders 0004', 'python manage.py migrate users 0002'],
    ['helm rollback shop 3', 'helm rollback worker 3'],
    ['git revert abc', 'git revert def'],
    ['cd a', 'alembic downgrade -1', 'cd ../b', 'alembic downgrade -1'],
    ['heroku rollback --app shop', 'heroku rollback --app worker'],
  ])('of several things are a sequence: %s, %s', (...lines) => {
    expect(sides(...lines)).toEqual([]);
  });
});
