import { spawn } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../support/make-folder.ts';
import { mainFile, runsheet, spawnRunsheet } from '../support/runsheet.ts';

const fence = (...lines: string[]): string => ['```bash', ...lines, '```', ''].join('\n');

const guide = (forward: string, back = 'echo going back'): string =>
  `# Shop\n\n## 1. Check\n\n${fence(forward)}\n## 2. Rollback\n\n${fence(back)}`;

const run = (cwd: string, args: readonly string[], env: Record<string, string> = {}) =>
  spawnRunsheet(['run', ...args], { cwd, env });

/** The folder that the scripts of the only run in `cwd` were written to. */
function scriptsIn(cwd: string, state = 'shop'): string {
  const folder = join(cwd, '.runsheet', state, 'scripts');
  const [set, ...others] = readdirSync(folder);
  expect(others).toEqual([]);
  return join(folder, set!);
}

test('the deploy script runs here, with its output and its exit code', () => {
  const cwd = makeFolder({ 'shop.md': guide('pwd') });
  const { code, out } = run(cwd, ['shop.md', '--', '--yes']);
  expect(out).toContain(`${cwd}\n`);
  expect(code).toBe(0);
  writeFileSync(join(cwd, 'shop.md'), guide('test -f missing.txt'));
  expect(run(cwd, ['shop.md', '--', '--yes'])).toMatchObject({ code: 1 });
});

test('all scripts of the target stand side by side, in a folder that git ignores', () => {
  const cwd = makeFolder({ 'shop.md': guide('uptime') });
  run(cwd, ['shop.md', '--', '--plan']);
  expect(readdirSync(scriptsIn(cwd)).sort()).toEqual(['deploy.sh', 'rollback.sh', 'verify.sh']);
  expect(readFileSync(join(cwd, '.runsheet/.gitignore'), 'utf8')).toBe('*\n');
  for (const folder of ['.runsheet', '.runsheet/shop']) expect(lstatSync(join(cwd, folder)).mode & 0o777).toBe(0o700);
});

test('an edited guide takes no script away from a deployment that is under way', () => {
  const cwd = makeFolder({ 'shop.md': guide('uptime') });
  run(cwd, ['shop.md', '--', '--plan']);
  const folder = scriptsIn(cwd);
  const before = readFileSync(join(folder, 'rollback.sh'), 'utf8');
  writeFileSync(join(cwd, 'shop.md'), guide('uptime', 'echo another way back'));
  run(cwd, ['shop.md', '--', '--plan']);
  expect(readFileSync(join(folder, 'rollback.sh'), 'utf8')).toBe(before);
  expect(readdirSync(join(cwd, '.runsheet/shop/scripts'))).toHaveLength(2);
});

test('what was changed in that folder is not what runs', () => {
  const cwd = makeFolder({ 'shop.md': guide('echo from the guide') });
  run(cwd, ['shop.md', '--', '--plan']);
  writeFileSync(join(scriptsIn(cwd), 'deploy.sh'), 'echo forged\n');
  const { out } = run(cwd, ['shop.md', '--', '--plan']);
  expect(out).toContain('echo from the guide');
  expect(out).not.toContain('forged');
});

test('--flow chooses the script', () => {
  const cwd = makeFolder({ 'shop.md': guide('echo going forward') });
  const { code, out } = run(cwd, ['shop.md', '--flow', 'rollback', '--', '--plan']);
  expect(code).toBe(0);
  expect(out).toContain('echo going back');
});

const places = `# Places\n\n## 1. Staging\n\n${fence('echo at staging')}\n## 2. Production\n\n${fence('echo at production')}`;

test('of several targets one must be named', () => {
  const cwd = makeFolder({ 'places.md': places });
  expect(run(cwd, ['places.md'])).toEqual({
    code: 2,
    out: '',
    err: 'runsheet: places.md: it has several targets; say which with --env staging or --env production.\n',
  });
  expect(run(cwd, ['places.md', '--env', 'prod'])).toEqual({
    code: 2,
    out: '',
    err: "runsheet: places.md: it has no part for 'prod'; it has staging and production.\n",
  });
  expect(existsSync(join(cwd, '.runsheet'))).toBe(false);
  const { code, out } = run(cwd, ['places.md', '--env', 'staging', '--', '--plan']);
  expect(code).toBe(0);
  expect(out).toContain('echo at staging');
  expect(out).not.toContain('echo at production');
  expect(readdirSync(scriptsIn(cwd, 'places.staging'))).toHaveLength(3);
});

test('a guide without any step starts nothing', () => {
  const cwd = makeFolder({ 'shop.md': '# Shop\n\nNothing to do.\n' });
  expect(run(cwd, ['shop.md', '--', '--yes'])).toEqual({
    code: 1,
    out: '',
    err: 'runsheet: shop.md: its deploy script has no step, so nothing was started; runsheet inspect tells why.\n',
  });
  expect(existsSync(join(cwd, '.runsheet'))).toBe(false);
});

test('without bash', () => {
  const cwd = makeFolder({ 'shop.md': guide('uptime') });
  expect(run(cwd, ['shop.md'], { PATH: join(cwd, 'nothing here') })).toEqual({
    code: 2,
    out: '',
    err: 'runsheet: bash was not found; install it, or put it on the PATH.\n',
  });
});

test('scripts are put into no folder that another could fill', () => {
  const cwd = makeFolder({ 'shop.md': guide('uptime') });
  mkdirSync(join(cwd, 'elsewhere'));
  symlinkSync('elsewhere', join(cwd, '.runsheet'));
  expect(run(cwd, ['shop.md', '--', '--yes'])).toEqual({
    code: 2,
    out: '',
    err: 'runsheet: .runsheet: it is no folder of its own; move it away.\n',
  });
  expect(readdirSync(join(cwd, 'elsewhere'))).toEqual([]);
});

test.each<[string[], string]>([
  [['shop.md', '--plan'], "unknown option '--plan'; options of the script come after --, as in -- --plan."],
  [['-'], 'scripts name the lines of their guide, so it must be a file; name one instead of -.'],
  [['none.md'], 'none.md: there is no such file or directory; check the name.'],
  [['.'], '.: there are 2 guides; name one.'],
  [[], "missing required argument 'file'."],
])('%j: exit 2 and one sentence', async (args, sentence) => {
  const cwd = makeFolder({ 'shop.md': guide('uptime'), 'other.md': guide('uptime') });
  const { code, out, err } = await runsheet(['run', ...args], { cwd });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.startsWith(`runsheet: ${sentence}`)).toBe(true);
});

test.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
] as const)('%s reaches the script, and its exit code comes back', async (signal, code) => {
  const cwd = makeFolder({ 'shop.md': guide('pwd; sleep 60') });
  const child = spawn(process.execPath, [mainFile, 'run', 'shop.md', '--', '--yes'], { cwd, stdio: 'pipe' });
  child.stdin.end();
  let output = '';
  const ended = new Promise((resolve) => child.on('exit', (status, by) => resolve(status ?? by)));
  const started = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
        if (output.includes(cwd)) resolve();
      });
    }
  });
  await Promise.race([started, ended]);
  child.kill(signal);
  expect({ end: await ended, output }).toMatchObject({ end: code });
});
