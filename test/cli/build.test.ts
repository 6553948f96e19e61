import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import manifestOfPackage from '../../package.json' with { type: 'json' };
import { hashText } from '../../src/cli/outputs/hash-text.ts';
import { Manifest } from '../../src/cli/outputs/manifest.ts';
import { Guide } from '../../src/model/index.ts';
import { makeFolder } from '../support/make-folder.ts';
import { runsheet, spawnRunsheet } from '../support/runsheet.ts';

const fence = (...lines: string[]): string => ['```bash', ...lines, '```', ''].join('\n');

const shop = `# Shop

## 1. Check

${fence('uptime')}
## 2. Deploy

${fence('./install-shop.sh')}
## 3. Rollback

${fence('./remove-shop.sh')}`;

const places = `# Places

## 1. Staging deployment

${fence('./install.sh staging')}
## 2. Production deployment

${fence('./install.sh production')}
## 3. Rollback

${fence('./remove.sh')}`;

const allOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const contentOf = (folder: string): Record<string, string> =>
  Object.fromEntries(allOf(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));

const manifestIn = (folder: string): Manifest =>
  Manifest.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));

const scripts = ['deploy.sh', 'rollback.sh', 'verify.sh'];

test('a guide becomes three scripts, a checklist, a model and a manifest', () => {
  const cwd = makeFolder({ 'guides/shop.md': shop });
  const { code, out, err } = spawnRunsheet(['build'], { cwd });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.split('\n')[0]).toBe('guides/shop.md → dist/shop: 6 written');
  expect(allOf(join(cwd, 'dist'))).toEqual(
    ['checklist.json', 'deploy.sh', 'guide.json', 'manifest.json', 'rollback.sh', 'verify.sh'].map(
      (name) => `shop/${name}`,
    ),
  );
  for (const name of scripts) expect(statSync(join(cwd, 'dist/shop', name)).mode & 0o777).toBe(0o755);
  expect(statSync(join(cwd, 'dist/shop/guide.json')).mode & 0o777).toBe(0o644);
});

test('the model is what inspect prints', async () => {
  const cwd = makeFolder({ 'shop.md': shop });
  await runsheet(['build', 'shop.md'], { cwd });
  const { out } = await runsheet(['inspect', 'shop.md', '--format', 'json'], { cwd });
  expect(readFileSync(join(cwd, 'dist/shop/guide.json'), 'utf8')).toBe(out);
  Guide.parse(JSON.parse(out));
});

test('the manifest accounts for files, blocks and the compiler', async () => {
  const cwd = makeFolder({ 'shop.md': shop });
  await runsheet(['build', 'shop.md'], { cwd });
  const folder = join(cwd, 'dist/shop');
  const manifest = manifestIn(folder);
  expect(manifest).toMatchObject({ version: manifestOfPackage.version, guide: { slug: 'shop', path: 'shop.md' } });
  expect(manifest.guide.lines).toHaveLength(4 * (shop.split('\n').length - 1));
  expect(manifest.files.map(({ path }) => path)).toEqual([
    'guide.json',
    'checklist.json',
    'deploy.sh',
    'verify.sh',
    'rollback.sh',
  ]);
  for (const { path, sha256 } of manifest.files) expect(sha256).toBe(hashText(readFileSync(join(folder, path))));
  const { blocks } = Guide.parse(JSON.parse(readFileSync(join(folder, 'guide.json'), 'utf8')));
  expect(manifest.blocks.map(({ id }) => id)).toEqual(blocks.map(({ id }) => id));
  for (const { scripts: accounts } of manifest.blocks) {
    expect(accounts.map(({ path }) => path)).toEqual(['deploy.sh', 'verify.sh', 'rollback.sh']);
    for (const { steps, leftOut } of accounts) expect(steps.length > 0).toBe(leftOut === null);
  }
  const undo = manifest.blocks.at(-1)!.scripts;
  expect(undo.map(({ steps }) => steps.length > 0)).toEqual([false, false, true]);
});

test('staging and production have folders of their own', async () => {
  const cwd = makeFolder({ 'places.md': places });
  await runsheet(['build', 'places.md'], { cwd });
  const folder = join(cwd, 'dist/places');
  expect(allOf(folder)).toEqual([
    'checklist.json',
    'guide.json',
    'manifest.json',
    ...['production', 'staging'].flatMap((target) => scripts.map((name) => `${target}/${name}`)),
  ]);
  const environments = manifestIn(folder).files.map(({ path, environment }) => [path.split('/')[0], environment]);
  expect(environments.slice(2)).toEqual([
    ...Array(3).fill(['staging', 'staging']),
    ...Array(3).fill(['production', 'production']),
  ]);
  const { out } = await runsheet(['build', 'places.md', '--env', 'staging'], { cwd });
  expect(out).toMatch(/^places\.md → dist\/places: 1 written, 5 unchanged, 3 removed\n/);
  expect(allOf(folder).filter((path) => path.includes('/'))).toEqual(scripts.map((name) => `staging/${name}`));
  expect(readdirSync(folder)).not.toContain('production');
});

test('an environment that a guide does not have', async () => {
  const cwd = makeFolder({ 'places.md': places, 'shop.md': shop });
  const { code, out, err } = await runsheet(['build', '*.md', '--env', 'prod'], { cwd });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toBe("runsheet: places.md: it has no part for 'prod'; it has staging and production.\n");
  expect(readdirSync(cwd)).not.toContain('dist');
});

test('the same guide gives the same bytes, wherever it stands and however it is named', async () => {
  const [one, other] = [makeFolder({ 'guides/shop.md': shop }), makeFolder({ 'guides/shop.md': shop })];
  await runsheet(['build'], { cwd: one });
  await runsheet(['build', join(other, 'guides/shop.md'), '--out', 'dist/'], { cwd: other });
  const content = contentOf(join(one, 'dist'));
  expect(contentOf(join(other, 'dist'))).toEqual(content);
  for (const text of Object.values(content)) expect(text).not.toContain(dirname(one));
  const { out } = await runsheet(['build'], { cwd: one });
  expect(out).toMatch(/^guides\/shop\.md → dist\/shop: 6 unchanged\n/);
});

test('an unchanged script can be started again when its mode was lost', async () => {
  const cwd = makeFolder({ 'shop.md': shop });
  await runsheet(['build', 'shop.md'], { cwd });
  const path = join(cwd, 'dist/shop/deploy.sh');
  const text = readFileSync(path);
  rmSync(path);
  writeFileSync(path, text, { mode: 0o644 });
  await runsheet(['build', 'shop.md'], { cwd });
  expect(statSync(path).mode & 0o777).toBe(0o755);
});

test('--emit chooses what is written, and what is no longer wanted goes', async () => {
  const cwd = makeFolder({ 'shop.md': shop });
  await runsheet(['build', 'shop.md', '--emit', 'bash'], { cwd });
  expect(readdirSync(join(cwd, 'dist/shop')).sort()).toEqual([
    'deploy.sh',
    'manifest.json',
    'rollback.sh',
    'verify.sh',
  ]);
  const { out } = await runsheet(['build', 'shop.md', '--emit', 'json'], { cwd });
  expect(out).toBe('shop.md → dist/shop: 2 written, 3 removed\n');
  expect(readdirSync(join(cwd, 'dist/shop')).sort()).toEqual(['guide.json', 'manifest.json']);
});

test('what an edit leaves the same is not written again', async () => {
  const cwd = makeFolder({ 'shop.md': shop });
  await runsheet(['build', 'shop.md'], { cwd });
  writeFileSync(join(cwd, 'shop.md'), shop.replace('uptime', 'uptime -p'));
  expect((await runsheet(['build', 'shop.md'], { cwd })).out).toMatch(/^shop\.md → dist\/shop: 6 written\n/);
});

test('a file that was edited by hand stops the build of every guide', async () => {
  const cwd = makeFolder({ 'guides/shop.md': shop, 'guides/other.md': shop.replace('Shop', 'Other') });
  await runsheet(['build', 'guides/shop.md'], { cwd });
  writeFileSync(join(cwd, 'guides/shop.md'), shop.replace('uptime', 'uptime -p'));
  const edited = '#!/usr/bin/env bash\necho mine\n';
  for (const name of ['deploy.sh', 'verify.sh']) writeFileSync(join(cwd, 'dist/shop', name), edited);
  const before = contentOf(join(cwd, 'dist'));
  const { code, out, err } = await runsheet(['build'], { cwd });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  const advice =
    'it was edited by hand since it was built; move the change into the guide, or overwrite it with --force.';
  expect(err).toBe(`runsheet: dist/shop/deploy.sh: ${advice}\nrunsheet: dist/shop/verify.sh: ${advice}\n`);
  expect(contentOf(join(cwd, 'dist'))).toEqual(before);
  expect((await runsheet(['build', '--force'], { cwd })).code).toBe(0);
  expect(readFileSync(join(cwd, 'dist/shop/deploy.sh'), 'utf8')).not.toBe(edited);
});

test('a file that was edited by hand is not removed either', async () => {
  const cwd = makeFolder({ 'shop.md': shop });
  await runsheet(['build', 'shop.md'], { cwd });
  writeFileSync(join(cwd, 'dist/shop/rollback.sh'), 'echo mine\n');
  const { code, err } = await runsheet(['build', 'shop.md', '--emit', 'json'], { cwd });
  expect(code).toBe(2);
  expect(err).toMatch(/^runsheet: dist\/shop\/rollback\.sh: it was edited by hand/);
  expect(readdirSync(join(cwd, 'dist/shop'))).toHaveLength(6);
});

test.each([
  ['deploy.sh', 'echo foreign\n'],
  ['manifest.json', '{"schema":2}\n'],
  ['manifest.json', 'no JSON\n'],
])('a file that is not ours is not overwritten: %s', async (name, text) => {
  const cwd = makeFolder({ 'shop.md': shop, [`dist/shop/${name}`]: text, 'dist/shop/notes.txt': 'notes\n' });
  const { code, err } = await runsheet(['build', 'shop.md'], { cwd });
  expect(code).toBe(2);
  expect(err).toBe(
    `runsheet: dist/shop/${name}: it was not written by runsheet build; move it away, or overwrite it with --force.\n`,
  );
  expect(contentOf(join(cwd, 'dist'))).toEqual({ [`shop/${name}`]: text, 'shop/notes.txt': 'notes\n' });
  expect((await runsheet(['build', 'shop.md', '--force'], { cwd })).code).toBe(0);
  expect(readFileSync(join(cwd, 'dist/shop/notes.txt'), 'utf8')).toBe('notes\n');
});

test('a file of the right content is nobody else’s', async () => {
  const cwd = makeFolder({ 'shop.md': shop });
  await runsheet(['build', 'shop.md'], { cwd });
  rmSync(join(cwd, 'dist/shop/manifest.json'));
  expect((await runsheet(['build', 'shop.md'], { cwd })).out).toMatch(/: 1 written, 5 unchanged\n/);
});

test('a manifest that leads out of its folder is none', async () => {
  const cwd = makeFolder({ 'shop.md': shop, 'precious.txt': 'precious\n' });
  await runsheet(['build', 'shop.md'], { cwd });
  const path = join(cwd, 'dist/shop/manifest.json');
  const manifest = manifestIn(dirname(path));
  const leading = {
    path: '../../precious.txt',
    sha256: hashText('precious\n'),
    flow: null,
    environment: null,
    steps: null,
  };
  writeFileSync(path, JSON.stringify({ ...manifest, files: [...manifest.files, leading] }));
  for (const options of [[], ['--force']]) await runsheet(['build', 'shop.md', ...options], { cwd });
  expect(readFileSync(join(cwd, 'precious.txt'), 'utf8')).toBe('precious\n');
});

test('neither a link nor a folder is overwritten, not even by force', async () => {
  const cwd = makeFolder({ 'shop.md': shop, 'elsewhere.sh': 'echo elsewhere\n' });
  mkdirSync(join(cwd, 'dist/shop/verify.sh'), { recursive: true });
  symlinkSync('../../elsewhere.sh', join(cwd, 'dist/shop/deploy.sh'));
  const { code, err } = await runsheet(['build', 'shop.md', '--force'], { cwd });
  expect(code).toBe(2);
  expect(err).toBe(
    ['deploy.sh', 'verify.sh']
      .map((name) => `runsheet: dist/shop/${name}: it is no regular file; move it away.\n`)
      .join(''),
  );
  expect(readFileSync(join(cwd, 'elsewhere.sh'), 'utf8')).toBe('echo elsewhere\n');
});

test('two guides of one name', async () => {
  const cwd = makeFolder({ 'a/deploy.md': shop, 'b/Deploy.md': shop, 'c/other.md': shop });
  const { code, err } = await runsheet(['build', 'a', 'b', 'c'], { cwd });
  expect(code).toBe(2);
  expect(err).toBe('runsheet: a/deploy.md and b/Deploy.md would both be written to dist/deploy; rename one of them.\n');
  expect(readdirSync(cwd)).not.toContain('dist');
});

test('the outputs of another guide are not overwritten, those of a guide that has moved are', async () => {
  const cwd = makeFolder({ 'a/deploy.md': shop, 'b/deploy.md': shop });
  await runsheet(['build', 'a'], { cwd });
  const { code, err } = await runsheet(['build', 'b'], { cwd });
  expect(code).toBe(2);
  expect(err).toBe(
    'runsheet: dist/deploy: it holds the outputs of a/deploy.md, not of b/deploy.md; rename one of them, build into ' +
      'another folder with --out, or overwrite it with --force.\n',
  );
  renameSync(join(cwd, 'a/deploy.md'), join(cwd, 'gone.txt'));
  expect((await runsheet(['build', 'b'], { cwd })).code).toBe(0);
  expect(manifestIn(join(cwd, 'dist/deploy')).guide.path).toBe('b/deploy.md');
});

test('when one file cannot be written, none has changed and nothing is left behind', async () => {
  const cwd = makeFolder({ 'places.md': places });
  await runsheet(['build', 'places.md'], { cwd });
  writeFileSync(join(cwd, 'places.md'), places.replaceAll('install', 'set-up'));
  const folder = join(cwd, 'dist/places');
  rmSync(join(folder, 'production'), { recursive: true });
  writeFileSync(join(folder, 'production'), 'in the way\n');
  const before = contentOf(folder);
  const { code, out, err } = await runsheet(['build', 'places.md'], { cwd });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toBe('runsheet: dist/places: it cannot be written (a file stands where a folder is needed).\n');
  expect(contentOf(folder)).toEqual(before);
});

test.each<[string[], string]>([
  [['-'], 'scripts name the lines of their guide, so it must be a file; name one instead of -.'],
  [
    ['shop.md', '--emit', 'bash,ruby'],
    "option '--emit <list>' argument 'bash,ruby' is invalid. It must be a list of bash, checklist, json.",
  ],
  [['shop.md', '--out', ''], "option '--out <dir>' argument '' is invalid. It must be the name of a folder."],
  [['none.md'], 'none.md: there is no such file or directory; check the name.'],
])('%j: exit 2 and one sentence', async (args, sentence) => {
  const cwd = makeFolder({ 'shop.md': shop });
  expect(await runsheet(['build', ...args], { cwd })).toEqual({ code: 2, out: '', err: `runsheet: ${sentence}\n` });
});

test('what needs attention is said with the lines of the guide', async () => {
  const cwd = makeFolder({ 'ask.md': '# Ask\n\n## 1. Deploy\n\n- [ ] Call the owner\n' });
  const { code, out } = await runsheet(['build', 'ask.md'], { cwd });
  expect(code).toBe(0);
  expect(out).toBe(
    [
      'ask.md → dist/ask: 6 written',
      '  ! No step runs by itself in deploy.sh; a person does them all.',
      '  ! No way back: the guide has no rollback, so rollback.sh runs nothing.',
      '',
    ].join('\n'),
  );
});
