import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { version } from '../../src/cli/outputs/version.ts';
import { hasPython, isRequired } from '../support/bash-sandbox.ts';
import { makeFolder } from '../support/make-folder.ts';
import { mainFile, runsheet, spawnRunsheet } from '../support/runsheet.ts';
import { makeValidator } from '../support/schema-validator.ts';

const repository = (files: Record<string, string> = {}) => ({
  '.git/config': '[remote "origin"]\n\turl = git@github.com:team/shop.git\n',
  ...files,
});

function make(files: Record<string, string> = {}, below = 'web shop') {
  const cwd = join(makeFolder(), below);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(cwd, path, '..'), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  mkdirSync(cwd, { recursive: true });
  return {
    cwd,
    init: (...args: string[]) => runsheet(['init', ...args], { cwd }),
    call: (...args: string[]) => runsheet(args, { cwd }),
    read: (path: string) => readFileSync(join(cwd, path), 'utf8'),
    list: () =>
      readdirSync(cwd, { recursive: true, encoding: 'utf8' })
        .filter((path) => !path.startsWith('.git/') && statSync(join(cwd, path)).isFile())
        .sort(),
  };
}

const sound = '# Deploy\n\nSee the handbook.\n';

describe('init', () => {
  test('prepares an empty folder so that lint and build have nothing to say', async () => {
    const { init, call, list, read } = make();
    expect(await init('--yes')).toEqual({
      code: 0,
      out:
        'Written\n  runsheet.config.json\n  guides/web-shop.md\nNext\n  runsheet lint\n  runsheet build\n' +
        'Nothing checks the guides when they change; --ci github or --ci gitlab does.\n',
      err: '',
    });
    expect(list()).toEqual(['guides/web-shop.md', 'runsheet.config.json']);
    expect(read('guides/web-shop.md')).toMatch(/^# web shop: release of a static site\n/);
    expect(await call('lint', '--fail-on', 'info')).toMatchObject({ code: 0, out: 'No findings in 1 guide.\n' });
    expect(await call('build')).toMatchObject({ code: 0 });
    expect(await call('build', '--check')).toMatchObject({ code: 0 });
  });

  test('takes what the options say', async () => {
    const { init, list, read, call } = make();
    const options = ['--name', 'Über Shop', '--template', 'heroku', '--guides', './docs/deploy/', '--ci', 'gitlab'];
    const { code, out } = await init(...options);
    expect({ code, out }).toEqual({
      code: 0,
      out:
        'Written\n  runsheet.config.json\n  docs/deploy/uber-shop.md\n  .gitlab-ci.yml\n' +
        'Next\n  runsheet lint\n  runsheet build docs/deploy\n' +
        'Commit dist as well: the pipeline compares it with the guides.\n',
    });
    expect(list()).toEqual(['.gitlab-ci.yml', 'docs/deploy/uber-shop.md', 'runsheet.config.json']);
    expect(read('docs/deploy/uber-shop.md')).toMatch(/^# Über Shop: Heroku release\n/);
    expect(await call('lint')).toMatchObject({ code: 0, out: 'No findings in 1 guide.\n' });
  });

  test('writes a configuration that its schema and the program take', async () => {
    const { init, read, call } = make();
    await init('--yes');
    const config = JSON.parse(read('runsheet.config.json'));
    expect(makeValidator('config')(config)).toEqual([]);
    expect(config.$schema).toBe('./node_modules/runsheet/public/schema/config.v1.json');
    expect(await call('lint')).toMatchObject({ code: 0 });
  });

  test.each<[string, Record<string, string>, string, string]>([
    ['a Procfile', { Procfile: '' }, 'Heroku', 'none'],
    ['Django in containers', { 'manage.py': '', 'compose.yaml': '' }, 'Docker Compose', 'none'],
    ['Django alone, from GitHub', repository({ 'manage.py': '' }), 'Django', 'github'],
    [
      'manifests, from GitLab',
      { 'k8s/a.yaml': '', '.git/config': 'url = https://gitlab.example/x' },
      'Kubernetes',
      'gitlab',
    ],
    ['workflows', { '.github/workflows/test.yml': '' }, 'static', 'github'],
  ])('guesses by what lies there: %s', async (_, files, title, ci) => {
    const { init, read, list } = make(files);
    expect(await init('--yes')).toMatchObject({ code: 0 });
    expect(read('guides/web-shop.md').split('\n')[0]).toContain(title);
    const pipelines = list().filter((path) => /runsheet\.yml$|gitlab-ci\.yml$/.test(path));
    expect(pipelines).toEqual({ none: [], github: ['.github/workflows/runsheet.yml'], gitlab: ['.gitlab-ci.yml'] }[ci]);
  });

  test('adds no guide to those that are there, unless it is told to', async () => {
    const { init, list, read } = make({ 'guides/old/shop.md': sound });
    const { code, out } = await init('--yes');
    expect(code).toBe(0);
    expect(out).toContain('guides holds 1 guide, so none was added; runsheet new adds one.\n');
    expect(list()).toEqual(['guides/old/shop.md', 'runsheet.config.json']);
    // Guides that are there were written without knowing our rules.
    expect(JSON.parse(read('runsheet.config.json'))).not.toHaveProperty('lint');
    expect(await init('--yes', '--template', 'django')).toMatchObject({ code: 0 });
    expect(list()).toEqual(['guides/old/shop.md', 'guides/web-shop.md', 'runsheet.config.json']);
    expect(read('guides/old/shop.md')).toBe(sound);
  });

  test('keeps what is there, and writes the rest', async () => {
    const files = {
      'runsheet.config.mjs': "export default { include: ['docs/**/*.md'] };\n",
      '.github/workflows/runsheet.yml': 'mine\n',
    };
    const { init, list, read } = make(files);
    const { code, out } = await init('--yes');
    expect({ code, out }).toEqual({
      code: 0,
      out:
        'Written\n  guides/web-shop.md\nKept as it was\n  runsheet.config.mjs\n  .github/workflows/runsheet.yml\n' +
        `Add to .github/workflows/runsheet.yml\n${indented(await pipelineOf('github'))}` +
        'Next\n  runsheet lint\n  runsheet build\n' +
        'runsheet.config.mjs does not include guides/web-shop.md: add it there.\n' +
        'Commit dist as well: the pipeline compares it with the guides.\n',
    });
    expect(list()).toEqual([...Object.keys(files), 'guides/web-shop.md'].sort());
    for (const [path, text] of Object.entries(files)) expect(read(path)).toBe(text);
  });

  test('shows what to add to a pipeline, and not again when it is there', async () => {
    const { init, read } = make({ '.gitlab-ci.yml': 'test:\n  script: make\n' });
    const { out } = await init('--yes');
    expect(out).toContain(`Add to .gitlab-ci.yml\n${indented(await pipelineOf('gitlab'))}Next\n`);
    expect(read('.gitlab-ci.yml')).toBe('test:\n  script: make\n');
    const again = make({ '.gitlab-ci.yml': `${read('.gitlab-ci.yml')}${await pipelineOf('gitlab')}` });
    expect((await again.init('--yes')).out).not.toContain('Add to');
  });

  test('changes nothing when it is called again', async () => {
    const { cwd, init, list, read } = make(repository());
    await init('--yes');
    const before = list().map((path) => [path, read(path), statSync(join(cwd, path)).mtimeMs]);
    const { code, out } = await init('--yes', '--template', 'static');
    expect(code).toBe(0);
    expect(out).not.toContain('Written');
    expect(list().map((path) => [path, read(path), statSync(join(cwd, path)).mtimeMs])).toEqual(before);
  });

  test('builds into a folder that git does not ignore', () => {
    const { cwd, read } = make({ '.gitignore': 'dist/\n' });
    spawnSync('git', ['init', '--quiet', cwd]);
    const { code, out } = spawnRunsheet(['init', '--yes', '--ci', 'github'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('\n  runsheet build --out runbooks\n');
    expect(read('.github/workflows/runsheet.yml')).toContain('build --check --out runbooks\n');
  });

  test.each<[string, Record<string, string>, string[], string]>([
    ['nobody to ask', {}, [], 'nobody can be asked here; give --template and --ci, or --yes for what is usual.'],
    ['one answer', {}, ['--template', 'static'], 'nobody can be asked here; give --ci, or --yes for what is usual.'],
    [
      'a mistake in the configuration',
      { 'runsheet.config.json': '{"includes": []}' },
      ['--yes'],
      'runsheet.config.json: includes: there is no such key; did you mean include?',
    ],
    [
      'a file where a folder has to be',
      { '.github': '' },
      ['--yes', '--ci', 'github'],
      '.github/workflows/runsheet.yml: it cannot be written (a file stands where a folder is needed).',
    ],
    ...['..', '/srv', 'a/../b', 'a*', '-x', "a'b", ''].map(
      (folder): [string, Record<string, string>, string[], string] => [
        `the folder "${folder}"`,
        {},
        ['--yes', `--guides=${folder}`],
        `option '--guides <dir>' argument '${folder}' is invalid. It must be a folder below this one, as docs/deploy.`,
      ],
    ),
  ])('writes nothing with %s', async (_, files, args, sentence) => {
    const { init, list } = make(files);
    expect(await init(...args)).toEqual({ code: 2, out: '', err: `runsheet: ${sentence}\n` });
    expect(list()).toEqual(Object.keys(files));
    expect(readdirSync(make().cwd)).toEqual([]);
  });

  test('leaves no folder behind when a later file cannot be written', async () => {
    const { cwd, init } = make({ '.github': '' });
    await init('--yes', '--ci', 'github', '--guides', 'docs/deploy');
    expect(readdirSync(cwd)).toEqual(['.github']);
  });

  test('writes nothing where it may not', () => {
    const { cwd } = make();
    const isRoot = process.getuid?.() === 0;
    if (isRoot) chownSync(cwd, 65_534, 65_534);
    chmodSync(join(cwd, '..'), 0o755);
    chmodSync(cwd, 0o555);
    const { status, stderr } = spawnSync(process.execPath, [mainFile, 'init', '--yes'], {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], XDG_CACHE_HOME: '/nonexistent' },
      ...(isRoot ? { uid: 65_534, gid: 65_534 } : {}),
    });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'runsheet: runsheet.config.json: it cannot be written (permission denied).\n',
    });
    expect(readdirSync(cwd)).toEqual([]);
    chmodSync(cwd, 0o755);
  });

  test('puts a pipeline only where somebody looks for it', async () => {
    const folder = makeFolder(repository());
    mkdirSync(join(folder, 'web'));
    const init = (...args: string[]) => runsheet(['init', '--yes', ...args], { cwd: join(folder, 'web') });
    expect(await init('--ci', 'github')).toEqual({
      code: 2,
      out: '',
      err:
        `runsheet: .github/workflows/runsheet.yml: GitHub Actions looks for it in ${folder} only; ` +
        'run this there, or give --ci none.\n',
    });
    expect(await init()).toMatchObject({ code: 0, out: expect.stringContaining('Nothing checks the guides') });
  });

  test('takes a link that leads nowhere for something that is there', async () => {
    const { cwd, init } = make();
    symlinkSync('nowhere', join(cwd, '.gitlab-ci.yml'));
    expect((await init('--yes', '--ci', 'gitlab')).out).toContain('Kept as it was\n  .gitlab-ci.yml\n');
    expect(existsSync(join(cwd, 'nowhere'))).toBe(false);
  });
});

/** What is written in an empty folder. */
async function pipelineOf(ci: 'github' | 'gitlab', ...args: string[]): Promise<string> {
  const { init, read } = make();
  await init('--yes', '--ci', ci, ...args);
  return read({ github: '.github/workflows/runsheet.yml', gitlab: '.gitlab-ci.yml' }[ci]);
}

const indented = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '\n' : `  ${line}\n`))
    .join('');

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: {
    readonly guides: {
      readonly steps: readonly { readonly name?: string; readonly run?: string; readonly uses?: string }[];
    };
  };
}

/** Runs a line of a pipeline; what npx would fetch is the program of this checkout. */
function runLine(line: string, cwd: string) {
  const bin = makeFolder();
  writeFileSync(
    join(bin, 'npx'),
    `#!/bin/sh\n[ "$1 $2" = "--yes runsheet@${version}" ] || exit 99\nshift 2\nexec '${process.execPath}' '${mainFile}' "$@"\n`,
  );
  chmodSync(join(bin, 'npx'), 0o755);
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH']}` };
  const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', line], { cwd, env, encoding: 'utf8' });
  return { code: status, text: stdout + stderr };
}

describe('the pipeline', () => {
  const actionsOf = (text: string) => [...text.matchAll(/\buses: (\S+)/g)].map(([, action]) => action);

  test('for GitHub calls actions as we do ourselves', async () => {
    const ours = ['../../action.yml', '../../.github/workflows/weekly.yml'].flatMap((path) =>
      actionsOf(readFileSync(new URL(path, import.meta.url), 'utf8')),
    );
    const theirs = actionsOf(await pipelineOf('github'));
    expect(theirs.length).toBe(3);
    expect(theirs.filter((action) => !ours.includes(action))).toEqual([]);
  });

  test('for GitHub may read, and nothing else but upload findings', async () => {
    const { permissions, jobs } = parse(await pipelineOf('github')) as Workflow;
    expect(permissions).toEqual({ contents: 'read' });
    expect(jobs.guides).toMatchObject({ permissions: { contents: 'read', 'security-events': 'write' } });
    for (const { run = '' } of jobs.guides.steps) expect(run).not.toContain('${{');
  });

  test.each(['github', 'gitlab'] as const)(
    'for %s lints, and finds scripts that are not built or stale',
    async (ci) => {
      const { cwd, init, read } = make();
      await init('--yes', '--ci', ci, '--guides', 'my docs/deploy', '--template', 'static');
      const text = read({ github: '.github/workflows/runsheet.yml', gitlab: '.gitlab-ci.yml' }[ci]);
      const tree = parse(text);
      const lines: string[] =
        ci === 'gitlab'
          ? tree.runsheet.script
          : (tree as Workflow).jobs.guides.steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
      expect(lines).toHaveLength(2);
      const [lint = '', check = ''] = lines;
      const linted = runLine(lint, cwd);
      expect(linted.code, linted.text).toBe(0);
      expect(existsSync(join(cwd, { github: 'runsheet.sarif', gitlab: 'runsheet.xml' }[ci]))).toBe(true);
      expect(runLine(check, cwd)).toMatchObject({ code: 1, text: expect.stringContaining('is missing') });
      expect(spawnRunsheet(['build', 'my docs/deploy'], { cwd }).code).toBe(0);
      expect(runLine(check, cwd)).toMatchObject({ code: 0 });
      const guide = 'my docs/deploy/web-shop.md';
      writeFileSync(join(cwd, guide), read(guide).replace('mv -T', 'mv -Tv'));
      expect(runLine(check, cwd)).toMatchObject({ code: 1, text: expect.stringContaining('changed') });
      writeFileSync(join(cwd, guide), `${read(guide)}\n<!-- runsheet-disable-line nothing-of-the-kind: because -->\n`);
      expect(runLine(lint, cwd)).toMatchObject({ code: 1 });
    },
  );

  test('names the guides where a configuration that was there does not', async () => {
    const { init, read } = make({ 'package.json': '{"runsheet": {}}' });
    await init('--yes', '--ci', 'gitlab', '--guides', 'docs');
    expect(read('.gitlab-ci.yml')).toMatch(/ lint .* docs\n[\s\S]* build --check docs\n/);
  });
});

const driver = join(import.meta.dirname, '../support/pty-driver.py');

describe.skipIf(!hasPython && !isRequired)('on a terminal', { timeout: 60_000 }, () => {
  const settle = ['pause', '0.3'];
  const down = ['send', '\u001b[B'];
  const enter = ['send', '\r'];

  function answer(cwd: string, actions: readonly (readonly string[])[], ...args: string[]) {
    const sized = ['sh', '-c', 'stty cols 100 rows 40; exec "$@"', 'sh', process.execPath, mainFile, 'init', ...args];
    return spawnSync('python3', [driver, JSON.stringify(actions), ...sized], {
      cwd,
      encoding: 'utf8',
      timeout: 60_000,
    });
  }

  test('asks for what no option says, with what is likely first', () => {
    const { cwd, list, read } = make({ 'manage.py': '' });
    const { status, stdout } = answer(cwd, [
      ['wait', 'What does the guide deploy?'],
      settle,
      enter,
      ['wait', 'What is the service called?'],
      settle,
      ['send', ' 2'],
      enter,
      ['wait', 'What checks the guides when they change?'],
      settle,
      // From "Nothing" around to the first.
      down,
      enter,
      ['wait', 'Next'],
    ]);
    expect(status, stdout).toBe(0);
    expect(list()).toEqual([
      '.github/workflows/runsheet.yml',
      'guides/web-shop-2.md',
      'manage.py',
      'runsheet.config.json',
    ]);
    expect(read('guides/web-shop-2.md')).toMatch(/^# web shop 2: Django release\n/);
  });

  test('does not ask for what options say, nor with --yes', () => {
    const { cwd, list } = make();
    const { status, stdout } = answer(
      cwd,
      [['wait', 'Next']],
      '--template',
      'static',
      '--name',
      'shop',
      '--ci',
      'none',
    );
    expect(status, stdout).toBe(0);
    expect(answer(make().cwd, [['wait', 'Next']], '--yes').status).toBe(0);
    expect(list()).toEqual(['guides/shop.md', 'runsheet.config.json']);
  });

  test('writes nothing when a question is not answered', () => {
    const { cwd, list } = make();
    const { status, stdout } = answer(cwd, [
      ['wait', 'What does the guide deploy?'],
      settle,
      enter,
      ['wait', 'What is the service called?'],
      settle,
      ['key', 'INT'],
      ['wait', 'nothing was written'],
    ]);
    expect(status, stdout).toBe(2);
    expect(list()).toEqual([]);
  });
});
