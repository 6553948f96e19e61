import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeFeed } from '../../src/emit/bash/feed-text.ts';
import { makeFeed } from '../emit/make-plan.ts';
import { makeFolder } from '../support/make-folder.ts';

const isRequired = process.env['REQUIRE_TOOLS'] === '1';

function itWith(program: string, name: string, test: () => void): void {
  const isPresent = spawnSync(program, ['--version']).status === 0;
  it.skipIf(!isPresent && !isRequired)(name, test);
}

/** Runs a feed in a folder of its own: its exit code and what it printed. */
function run(command: string, dialect: string, input: string) {
  const folder = makeFolder();
  writeFileSync(join(folder, 'feed.sh'), `${writeFeed(command, makeFeed({ command, dialect, input }))}\n`);
  const { status, stdout } = spawnSync('bash', ['--norc', 'feed.sh'], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, has: (file: string) => existsSync(join(folder, file)) };
}

itWith('bash', 'a shell is given its input as it is, and stops at an error', () => {
  expect(run('bash', 'bash', 'printf "%s\\n" "$((1 + 1))" \'$x\' RUNSHEET_INPUT')).toMatchObject({
    status: 0,
    stdout: '2\n$x\nRUNSHEET_INPUT\n',
  });
  const failed = run('bash', 'bash', 'false\ntouch X');
  expect([failed.status, failed.has('X')]).toEqual([1, false]);
  expect(run('bash', 'bash', 'printf x\nRUNSHEET_INPUT() { printf y; }\nRUNSHEET_INPUT').stdout).toBe('xy');
});

itWith('sqlite3', 'a database stops at an error', () => {
  const good = run('sqlite3 shop.db', 'sqlite', 'CREATE TABLE a (b);\nINSERT INTO a VALUES (7);\nSELECT b FROM a;');
  expect(good).toMatchObject({ status: 0, stdout: '7\n' });
  const failed = run('sqlite3 shop.db', 'sqlite', 'SELECT 1 FROM missing;\nSELECT 2;');
  expect([failed.status === 0, failed.stdout]).toEqual([false, '']);
});

itWith('python3', 'Python stops at an error, and blank lines of a guide do no harm', () => {
  expect(run('python3', 'python', 'for x in [1]:\n    y = x\n\n    print(y)\nprint(2)')).toMatchObject({
    status: 0,
    stdout: '1\n2\n',
  });
  expect(run('python3', 'python', 'x = missing\nprint(2)')).toMatchObject({ status: 1, stdout: '' });
});
