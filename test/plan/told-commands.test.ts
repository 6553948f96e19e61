import { describe, expect, test } from 'vitest';
import { bash } from '../assemble/write-guide.ts';
import { outlineOf, planLines, reasonsOf } from './plan-guide.ts';

const beside = (...lines: string[]) =>
  planLines({}, '# Release the shop', '', '## Deploy', bash('sudo systemctl reload shop'), ...lines);

describe('a command in a sentence beside a block', () => {
  test.each([
    'Then restart the workers with `sudo systemctl restart workers`.',
    'To warm the cache: `php artisan cache:warm --all`',
    'Once all is up, run `php artisan queue:restart --now`.',
    'Führen Sie `php artisan queue:restart --now` aus.',
    'Ensuite, exécutez `php artisan queue:restart --now`.',
    '然后执行：`php artisan queue:restart --now`',
  ])('is shown: %s', (sentence) => {
    expect(outlineOf(beside(sentence))).toEqual(['6-6 run/shared ask', '9-9 manual ask']);
  });

  test.each([
    'You can run `sudo systemctl status shop` at any time.',
    'The unit will run `php artisan queue:work --once` by itself.',
    'Do not run `sudo systemctl stop shop` here.',
    'Deploy jobs will run `php artisan queue:work --once` by themselves.',
    'Behind it stands `sudo systemctl reload shop`, which does all of it.',
    'Run `sudo systemctl reload shop` once more if you like.',
    'The file is `config/app.php`.',
  ])('is no step: %s', (sentence) => {
    expect(outlineOf(beside(sentence))).toEqual(['6-6 run/shared ask']);
  });

  test('that leads back is left out with a reason', () => {
    const made = beside('To unapply the migration: `php artisan migrate:rollback --step=1`');
    expect(outlineOf(made)).toEqual(['6-6 run/shared ask']);
    expect(reasonsOf(made)).toEqual(['9 leads back, and only words tell of it: to be done by hand']);
  });

  test('is shown in the way back that it stands in', () => {
    const made = planLines(
      { flow: 'rollback' },
      ...['# Shop', '', '## Deploy', bash('make'), '## Rollback', bash('helm rollback shop')],
      'Then undo the migration: `php artisan migrate:rollback --step=1`',
    );
    expect(outlineOf(made)).toContain('15-15 manual ask');
  });

  test('is the words above the next block, which show it', () => {
    const made = beside(
      'Then restart them with `sudo systemctl restart workers`:',
      bash('sudo systemctl status workers'),
    );
    expect(outlineOf(made).filter((line) => line.includes('manual'))).toEqual([]);
  });
});

describe('a table of commands beside a block', () => {
  const table = (...rows: string[]) => ['| Step | Command |', '| --- | --- |', ...rows];

  test('is shown', () => {
    const made = beside(...table('| drain | `consul maint -enable` |', '| update | `sudo apt-get install -y edge` |'));
    expect(outlineOf(made)).toEqual(['6-6 run/shared ask', '9-12 manual ask']);
    expect(made.actions[1]?.text).toBe('- drain | consul maint -enable\n- update | sudo apt-get install -y edge');
  });

  test('is none that only names what the blocks do, or has commands in a few rows', () => {
    expect(beside(...table('| reload | `sudo systemctl reload shop` |')).actions).toHaveLength(1);
    const few = ['| drain | `consul maint -enable` |', '| look | the board |', '| tell | the team |'];
    expect(beside(...table(...few)).actions).toHaveLength(1);
  });
});
