import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { templateNames } from '../../src/cli/templates/templates.ts';
import { isRequired } from '../support/bash-sandbox.ts';
import { makeFolder } from '../support/make-folder.ts';
import { mainFile, runsheet } from '../support/runsheet.ts';

const list = 'django, docker-compose, heroku, kubernetes, static';

function make(files: Record<string, string> = {}) {
  const cwd = makeFolder(files);
  return {
    cwd,
    call: (...args: string[]) => runsheet(['new', ...args], { cwd }),
    read: (path: string) => readFileSync(join(cwd, path), 'utf8'),
    list: () => readdirSync(cwd, { recursive: true, encoding: 'utf8' }).sort(),
  };
}

describe('new', () => {
  test('writes a guide, with its folders, and says how to go on', async () => {
    const { call, read, list } = make();
    expect(await call('guides/web/shop.md', '--template', 'static')).toEqual({
      code: 0,
      out:
        'guides/web/shop.md written from the template static\nNext\n' +
        '  runsheet inspect guides/web/shop.md\n  runsheet lint guides/web/shop.md\n',
      err: '',
    });
    expect(read('guides/web/shop.md')).toMatch(/^# shop: release of a static site\n/);
    expect(list()).toEqual(['guides', 'guides/web', 'guides/web/shop.md']);
  });

  test('says the commands as they were called, and as a shell takes them', async () => {
    const { cwd } = make();
    const env = { npm_command: 'exec' };
    const { out } = await runsheet(['new', "a b/it's.md", '--template', 'heroku'], { cwd, env });
    expect(out).toContain("\n  npx runsheet lint 'a b/it'\\''s.md'\n");
  });

  test('prints it: the template, or a guide for a service', async () => {
    const { call, list } = make();
    for (const name of templateNames) {
      const template = readFileSync(new URL(`../../templates/${name}.md`, import.meta.url), 'utf8');
      expect(await call('-', '--template', name)).toEqual({ code: 0, out: template, err: '' });
    }
    const { out } = await call('-', '--template', 'heroku', '--name', 'Web shop');
    expect(out).toContain('# Web shop: Heroku release\n');
    expect(out).not.toContain('Acorn');
    expect(list()).toEqual([]);
  });

  test('takes another title', async () => {
    const { call } = make();
    const { out } = await call('-', '--template', 'static', '--title', 'Release $& of #1 #');
    expect(out).toMatch(/^# Release \$& of #1 \\#\n/);
  });

  test.each<[string[], string]>([
    [['shop.md'], `no template is named; give --template with one of ${list}.`],
    [['-'], `no template is named; give --template with one of ${list}.`],
    [
      ['shop.md', '--template', 'ruby'],
      `option '--template <name>' argument 'ruby' is invalid. Allowed choices are ${list}.`,
    ],
    [['old.md', '--template', 'static'], 'old.md: it is there already; name another file.'],
    [['folder', '--template', 'static'], 'folder: it is a folder; name the guide in it, as folder/shop.md.'],
    [['more/', '--template', 'static'], 'more/: it is a folder; name the guide in it, as more/shop.md.'],
    [['shop', '--template', 'static'], 'shop: a guide ends with .md, .mdx, .markdown, .md.erb; write shop.md.'],
    [
      ['old.md/shop.md', '--template', 'static'],
      'old.md/shop.md: it cannot be written (a file stands where a folder is needed).',
    ],
    [['dead.md', '--template', 'static'], 'dead.md: it is there already, and nothing was written; name another file.'],
    [
      ['a.md', '--template', 'static', '--name', 'a\nb'],
      "option '--name <service>' argument 'a b' is invalid. It must be one line of visible characters.",
    ],
    [
      ['a.md', '--template', 'static', '--title', ' '],
      "option '--title <text>' argument ' ' is invalid. It must say something.",
    ],
  ])('%j is a mistake of the caller', async (args, sentence) => {
    const { cwd, call, list, read } = make({ 'old.md': 'old', 'folder/a.txt': '' });
    symlinkSync('nowhere', join(cwd, 'dead.md'));
    expect(await call(...args)).toEqual({ code: 2, out: '', err: `runsheet: ${sentence}\n` });
    expect(list()).toEqual(['dead.md', 'folder', 'folder/a.txt', 'old.md']);
    expect(read('old.md')).toBe('old');
  });

  test('has one winner when two write at once', async () => {
    const { call, list, read } = make();
    const calls = await Promise.all(
      ['one', 'two'].map((name) => call('shop.md', '--template', 'static', '--name', name)),
    );
    expect(calls.map(({ code }) => code).sort()).toEqual([0, 2]);
    expect(list()).toEqual(['shop.md']);
    expect(read('shop.md')).toContain(`# ${calls[0]?.code === 0 ? 'one' : 'two'}:`);
  });
});

const driver = join(import.meta.dirname, '../support/pty-driver.py');
const hasPython = spawnSync('python3', ['--version']).status === 0;

describe.skipIf(!hasPython && !isRequired)('on a terminal', { timeout: 60_000 }, () => {
  function answer(cwd: string, actions: readonly (readonly string[])[]) {
    const sized = ['sh', '-c', 'stty cols 100 rows 40; exec "$@"', 'sh', process.execPath, mainFile];
    const args = [driver, JSON.stringify(actions), ...sized, 'new', 'shop.md'];
    return spawnSync('python3', args, { cwd, encoding: 'utf8', timeout: 60_000 });
  }

  test('asks for the template', () => {
    const { cwd, read } = make();
    const down = ['send', '\u001b[B'];
    const { status, stdout } = answer(cwd, [
      ['wait', 'What does the guide deploy?'],
      ['pause', '0.3'],
      down,
      down,
      ['send', '\r'],
      ['wait', 'written from the template heroku'],
    ]);
    expect(status, stdout).toBe(0);
    expect(read('shop.md')).toMatch(/^# shop: Heroku release\n/);
  });

  test('writes nothing for who does not answer', () => {
    const { cwd } = make();
    const { status, stdout } = answer(cwd, [
      ['wait', 'What does the guide deploy?'],
      ['pause', '0.3'],
      ['key', 'INT'],
      ['wait', 'nothing was written'],
    ]);
    expect(status, stdout).toBe(2);
    expect(existsSync(join(cwd, 'shop.md'))).toBe(false);
  });
});
