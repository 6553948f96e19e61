import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shopGuide } from '../../support/checklist-guide.ts';
import { makeFolder } from '../../support/make-folder.ts';
import { mainFile } from '../../support/runsheet.ts';

const driver = join(import.meta.dirname, '../../support/pty-driver.py');
const hasPython = spawnSync('python3', ['--version']).status === 0;
if (!hasPython && process.env['REQUIRE_TOOLS'] === '1') throw new Error('This needs python3.');

const down = ['send', '\u001b[B'];
const enter = ['send', '\r'];
const settle = ['pause', '0.3'];

function answer(cwd: string, actions: readonly (readonly string[])[], ...more: string[]) {
  // A new terminal has no columns, and what is drawn for it breaks after each letter.
  const sized = ['sh', '-c', 'stty cols 100 rows 40; exec "$@"', 'sh'];
  const args = [
    driver,
    JSON.stringify(actions),
    ...sized,
    process.execPath,
    mainFile,
    'checklist',
    'run',
    'shop.md',
    '--by',
    'Ana',
    ...more,
  ];
  const { status, stdout } = spawnSync('python3', args, { cwd, encoding: 'utf8', timeout: 60_000 });
  const events: Record<string, unknown>[] = existsSync(join(cwd, 'shop.record.json'))
    ? JSON.parse(readFileSync(join(cwd, 'shop.record.json'), 'utf8')).events
    : [];
  return { status, shown: stdout, events };
}

describe.skipIf(!hasPython)('on a terminal', () => {
  test('goes from item to item, writes down every answer, and goes on where it ended', { timeout: 150_000 }, () => {
    const cwd = makeFolder({ 'shop.md': shopGuide });
    const first = answer(cwd, [
      ['wait', 'Backup taken'],
      settle,
      enter,
      ['wait', 'Tests pass'],
      settle,
      down,
      down,
      enter,
      ['wait', 'Why is it skipped?'],
      settle,
      ['send', 'no tests'],
      enter,
      ['wait', 'Support knows'],
      settle,
      ['key', 'INT'],
      ['wait', 'start again'],
    ]);
    expect(first.status, first.shown).toBe(0);
    expect(first.events).toMatchObject([
      { action: 'tick', item: 'backup-taken', by: 'Ana', note: null },
      { action: 'skip', item: 'tests-pass-owner-ana', note: 'no tests' },
    ]);

    const second = answer(cwd, [
      ['wait', 'Support knows'],
      settle,
      enter,
      ['wait', 'Release copied'],
      settle,
      enter,
      ['wait', 'echo "shop is $((40 + 2))"'],
      ['wait', 'Health endpoint answers'],
      settle,
      down,
      enter,
      ['wait', 'shop is 42'],
      ['wait', 'It ended well'],
      ['wait', 'Health endpoint answers'],
      settle,
      down,
      down,
      enter,
      ['wait', 'What is there to say?'],
      settle,
      ['send', 'saw 42'],
      enter,
      ['wait', 'Nothing required is open'],
    ]);
    expect(second.status, second.shown).toBe(0);
    expect(second.shown).not.toContain('Backup taken');
    expect(second.events.slice(2)).toMatchObject([
      { action: 'tick', item: 'support-knows' },
      { action: 'tick', item: 'release-copied' },
      { action: 'tick', item: 'health-endpoint-answers', note: 'saw 42' },
    ]);
  });

  test('what changes something, or is to be filled in, is shown and not run', { timeout: 60_000 }, () => {
    const fence = (...lines: string[]) => ['  ```bash', ...lines.map((line) => `  ${line}`), '  ```', ''].join('\n');
    const cwd = makeFolder({
      'shop.md': `# Shop\n\n## Deploy\n\n- [ ] Old release removed\n\n${fence('rm -rf /srv/shop-old')}\n`,
    });
    const { shown, events } = answer(cwd, [
      ['wait', 'rm -rf /srv/shop-old'],
      ['wait', 'not run from here'],
      ['wait', 'Old release removed'],
      settle,
      ['key', 'INT'],
      ['wait', '1 required item open'],
    ]);
    expect(shown).not.toContain('Run the check');
    expect(events).toEqual([]);
  });

  test('a question that only a person can answer takes a no', { timeout: 60_000 }, () => {
    const cwd = makeFolder({ 'shop.md': '# Shop\n\n## Rollback triggers\n\n- [ ] Users report data loss\n' });
    const { shown, events } = answer(
      cwd,
      [
        ['wait', 'Users report data loss'],
        ['wait', 'It does not hold'],
        settle,
        down,
        enter,
        ['wait', 'The record is'],
      ],
      '--phase',
      'rollback-triggers',
    );
    expect(shown).not.toContain('Done');
    expect(events).toMatchObject([{ action: 'untick', item: 'users-report-data-loss' }]);
  });
});
