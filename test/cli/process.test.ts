import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { makeFolder } from '../support/make-folder.ts';
import { mainFile, spawnRunsheet } from '../support/runsheet.ts';

const cwd = makeFolder({ 'long.md': `# Long\n\n${'One more paragraph.\n\n'.repeat(1500)}` });

test('the exit code and both outputs of a process', () => {
  expect(spawnRunsheet(['--version'])).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' });
  expect(spawnRunsheet(['inspekt'])).toEqual({
    code: 2,
    out: '',
    err: "runsheet: unknown command 'inspekt'; did you mean inspect?\n",
  });
});

test('standard input comes in whole, and all output goes out', () => {
  const input = `# Piped\n\n${`${'Some words. '.repeat(100)}\n\n`.repeat(400)}\n`;
  const { code, out } = spawnRunsheet(['inspect', '-', '--format', 'json'], { input });
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ title: 'Piped', slug: 'stdin', source: { path: '-', lines: 803 } });
  expect(out.length).toBeGreaterThan(400_000);
});

test('a reader that stops early is no failure', () => {
  const line = 'set -o pipefail; "$0" "$1" inspect long.md --format json | head -n 1';
  const { stdout, stderr, status } = spawnSync('bash', ['-c', line, process.execPath, mainFile], {
    cwd,
    encoding: 'utf8',
  });
  expect({ stdout, stderr, status }).toEqual({ stdout: '{\n', stderr: '', status: 0 });
});

test('a Node that is too old is a sentence, not a stack', () => {
  const forget = 'data:text/javascript,import m from "node:module"; delete m.enableCompileCache;';
  const { status, stderr } = spawnSync(process.execPath, ['--import', forget, mainFile, '--version'], {
    encoding: 'utf8',
  });
  expect(stderr).toBe(`runsheet: Node ${process.versions.node} is too old; use 22.18 or later.\n`);
  expect(status).toBe(2);
});

test.skipIf(!existsSync('/proc/self'))('a cache folder that nobody can make is done without', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [mainFile, '--version'], {
    encoding: 'utf8',
    env: { ...process.env, XDG_CACHE_HOME: '/proc/none' },
    timeout: 30_000,
  });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: '' });
});
