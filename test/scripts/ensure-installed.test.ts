import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../support/make-folder.ts';

const script = fileURLToPath(new URL('../../scripts/ensure-installed.mjs', import.meta.url));
const lock = JSON.stringify({ packages: { '': { version: '1.0.0' }, 'node_modules/zod': { version: '4.0.0' } } });
const record = (version: string): string => JSON.stringify({ packages: { 'node_modules/zod': { version } } });

/** A project whose `npm` only notes how it was called and then does what a test says. */
function makeProject({ npm = 'exit 0', installed = null as string | null } = {}) {
  const folder = makeFolder({ 'package.json': '{"devDependencies":{"zod":"4.0.0"}}', 'package-lock.json': lock });
  for (const name of ['scripts', 'programs', 'node_modules/.bin', 'node_modules/node/bin']) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  copyFileSync(script, join(folder, 'scripts/ensure-installed.mjs'));
  const program = (name: string, text: string) => {
    writeFileSync(join(folder, 'programs', name), `#!/bin/sh\necho "${name} $*" >> "${folder}/calls"\n${text}\n`);
    chmodSync(join(folder, 'programs', name), 0o755);
  };
  program('npm', `cd "${folder}"\n${npm}`);
  symlinkSync(process.execPath, join(folder, 'programs/node'));
  if (installed !== null) {
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), record(installed));
    symlinkSync(process.execPath, join(folder, 'node_modules/node/bin/node'));
    symlinkSync('../node/bin/node', join(folder, 'node_modules/.bin/node'));
  }
  const call = (...args: string[]) => {
    const env = { PATH: join(folder, 'programs'), HOME: folder };
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(folder, 'scripts/ensure-installed.mjs'), ...args],
      { cwd: folder, env, encoding: 'utf8' },
    );
    return { code: status, out: stdout, err: stderr };
  };
  const calls = () => (existsSync(join(folder, 'calls')) ? readFileSync(join(folder, 'calls'), 'utf8') : '');
  return { folder, program, call, calls };
}

/** What npm does to make the project's own Node run. */
const linkCommand = [
  `/bin/ln -s "${process.execPath}" node_modules/node/bin/node`,
  '/bin/ln -s ../node/bin/node node_modules/.bin/node',
].join('\n');

describe('packages', () => {
  test('are installed once, then left alone', () => {
    const project = makeProject({ npm: linkCommand });
    expect(project.call('--', 'node', '-p', '1 + 1')).toMatchObject({ code: 0, out: '2\n' });
    expect(project.call('--', 'node', '-p', '2 + 2')).toMatchObject({ code: 0, out: '4\n', err: '' });
    expect(project.calls()).toBe('npm ci --include=dev --no-audit --no-fund --loglevel=error\n');
  });

  test('that somebody else has installed are taken as they are', () => {
    const project = makeProject({ installed: '4.0.0' });
    expect(project.call('--', 'node', '-p', '1')).toEqual({ code: 0, out: '1\n', err: '' });
    expect(project.calls()).toBe('');
  });

  test('are installed when others are there', () => {
    const project = makeProject({ installed: '3.9.9' });
    project.call('--', 'node', '-p', '1');
    expect(project.calls()).toBe('npm ci --include=dev --no-audit --no-fund --loglevel=error\n');
  });

  test('are installed again when the lock file changes', () => {
    const project = makeProject({ installed: '4.0.0' });
    project.call('--', 'node', '-p', '1');
    writeFileSync(join(project.folder, 'package-lock.json'), lock.replace('4.0.0', '4.0.1'));
    project.call('--', 'node', '-p', '1');
    expect(project.calls()).toBe('npm ci --include=dev --no-audit --no-fund --loglevel=error\n');
  });

  test('that cannot be installed end the run, and the next one tries again', () => {
    const project = makeProject({ npm: 'echo "no network" >&2; exit 1' });
    const outcome = project.call('--', 'node', '-p', '1');
    expect(outcome).toMatchObject({ code: 1, out: '' });
    expect(outcome.err).toContain('no network\n\nrunsheet: the packages cannot be installed; see above.\n');
    project.call('--', 'node', '-p', '1');
    expect(project.calls().match(/npm ci/g)).toHaveLength(2);
  });
});

test('a lock file without the packages of other platforms is no obstacle, but other versions are', () => {
  const npm = (version: string): string =>
    [
      'if [ "$1" = ci ]; then echo "npm error code EUSAGE" >&2; exit 1; fi',
      `echo '${record(version)}' > node_modules/.package-lock.json`,
      linkCommand,
    ].join('\n');
  const right = makeProject({ npm: npm('4.0.0') });
  expect(right.call('--', 'node', '-p', '1')).toMatchObject({ code: 0, out: '1\n' });
  const wrong = makeProject({ npm: npm('4.1.0') });
  expect(wrong.call('--', 'node', '-p', '1')).toMatchObject({ code: 1, out: '' });
  expect(wrong.calls().match(/^npm \w+/gm)).toEqual(['npm ci', 'npm install']);
});

test('a blocked install script of the node package is run again', () => {
  const project = makeProject({ npm: `if [ "$1" = rebuild ]; then\n${linkCommand}\nfi` });
  expect(project.call('--', 'node', '-p', '1')).toMatchObject({ code: 0, out: '1\n' });
  expect(project.calls()).toBe('npm ci --include=dev --no-audit --no-fund --loglevel=error\nnpm rebuild node\n');
});

describe('the command', () => {
  test.each([
    ['process.exit(7)', 7],
    ["process.kill(process.pid, 'SIGTERM')", 143],
  ])('%s passes on how it ended', (code, status) => {
    const project = makeProject({ installed: '4.0.0' });
    expect(project.call('--', 'node', '-e', code).code).toBe(status);
  });

  test('that does not exist is named', () => {
    const project = makeProject({ installed: '4.0.0' });
    const outcome = project.call('--', 'no-such-program');
    expect(outcome.code).toBe(1);
    expect(outcome.err).toMatch(/^runsheet: no-such-program cannot be started \(.*\)\.\n$/);
  });

  test.each([[[]], [['--']], [['--tool', '--', 'node']]])('%j is no call', (args) => {
    const outcome = makeProject({ installed: '4.0.0' }).call(...args);
    expect(outcome.code).toBe(1);
    expect(outcome.err).toMatch(/^runsheet: usage: .*\n$/);
  });
});

describe('tools', () => {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const others = [
    'bash',
    'python3',
    'git',
    'sqlite3',
    'pg_ctlcluster',
    'redis-server',
    'prometheus',
    'promtool',
    'chromium',
  ];

  test('that are there are left alone', () => {
    const project = makeProject({ installed: '4.0.0' });
    for (const name of [...others, 'shellcheck', 'apt-get']) project.program(name, '');
    expect(project.call('--tools', '--', 'node', '-p', '1')).toEqual({ code: 0, out: '1\n', err: '' });
    expect(project.calls()).toBe('');
  });

  test('that are missing are named, and the run goes on', () => {
    const project = makeProject({ installed: '4.0.0' });
    for (const name of others) project.program(name, '');
    expect(project.call('--tools', '--', 'node', '-p', '1')).toEqual({
      code: 0,
      out: '1\n',
      err: 'runsheet: shellcheck not found: the tests that ask for it are skipped.\n',
    });
  });

  test.skipIf(!isRoot)('are installed by root from the Debian packages', () => {
    const project = makeProject({ installed: '4.0.0' });
    for (const name of others) project.program(name, '');
    const shellcheck = `"${project.folder}/programs/shellcheck"`;
    project.program('apt-get', `if [ "$2" = install ]; then : > ${shellcheck}; /bin/chmod +x ${shellcheck}; fi`);
    expect(project.call('--tools', '--', 'node', '-p', '1')).toEqual({
      code: 0,
      out: '1\n',
      err: 'runsheet: installing shellcheck …\n',
    });
    expect(project.calls()).toBe('apt-get -qq update\napt-get -qq install -y --no-install-recommends shellcheck\n');
  });
});
