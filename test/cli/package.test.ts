import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { makeFolder } from '../support/make-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const isRequired = process.env['REQUIRE_TOOLS'] === '1';

function call(program: string, args: readonly string[], cwd: string, more: Readonly<Record<string, string>> = {}) {
  // The npm that runs the tests must not tell the one that is tested what to do.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(?:lifecycle|package|command)/i.test(name)),
  );
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    env: { ...env, ...more },
    encoding: 'utf8',
  });
  if (error) throw error;
  return { code: status, out: stdout, err: stderr };
}

/** Packs the program as it stands. Returns the archive and the paths in it. */
function pack(): { archive: string; paths: string[] } {
  expect(call(process.execPath, ['scripts/build.ts'], root)).toMatchObject({ code: 0 });
  const folder = makeFolder();
  const { code, out, err } = call('npm', ['pack', '--json', '--pack-destination', folder], root);
  if (code !== 0) throw new Error(err);
  const [{ filename, files }] = JSON.parse(out) as [{ filename: string; files: { path: string }[] }];
  return { archive: join(folder, filename), paths: files.map(({ path }) => path) };
}

const { archive, paths } = pack();

test('the package holds the program, the library, its types, the schemas and the templates, and nothing else', () => {
  const files = ['public/schema', 'templates'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  );
  expect(paths).toEqual(
    expect.arrayContaining([manifest.bin.runsheet.slice(2), 'lib/index.js', 'lib/types/index.d.ts', ...files]),
  );
  const others = paths.filter((path) => !/^(?:docs|lib|public\/schema|templates)\//.test(path));
  expect(others.sort()).toEqual(['LICENSE', 'README.md', 'package.json']);
});

test('npm runs nothing of it where it is installed, and nothing in it knows where it was built', () => {
  const onInstall = /^(?:pre|post)?(?:install|prepare|prepack|pack|publish|prepublish)$/;
  expect(Object.keys(manifest.scripts).filter((name) => onInstall.test(name))).toEqual([]);
  // npm takes this file for a reason to start a compiler.
  expect(paths).not.toContain('binding.gyp');
  const local = paths.filter((path) => readFileSync(join(root, path), 'utf8').includes(root));
  expect(local).toEqual([]);
});

test('it holds the licences of all packages that are bundled, and all of them let it be passed on', () => {
  const text = readFileSync(join(root, 'lib/THIRD-PARTY-LICENSES'), 'utf8');
  const parts = text.split(/\n-{80}\n/).slice(1);
  const heads = parts.map((part) => part.trim().split('\n', 1)[0] ?? '');
  for (const name of ['commander', 'remark-parse', 'unbash', 'zod'])
    expect(heads.some((head) => head.startsWith(`${name} `))).toBe(true);
  for (const [at, head] of heads.entries()) {
    expect(head).toMatch(/^\S+ \d+\.\d+\.\S+ \((?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|as follows)\)$/);
    expect(parts[at], head).toMatch(/copyright|permission|licensed?\b/i);
  }
});

/** A folder with blanks in its path that has nothing but the package and what it depends on. */
function install(): { folder: string; problem: string | null } {
  const folder = join(makeFolder(), 'some where else');
  mkdirSync(folder);
  copyFileSync(archive, join(folder, 'runsheet.tgz'));
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}\n');
  const { code, err } = call('npm', ['install', '--no-audit', '--no-fund', './runsheet.tgz'], folder);
  return { folder, problem: code === 0 ? null : err };
}

const foreign = `Deployment HOWTO
================

Before
------

* [ ] Team told

Going live!!
------------

~~~
$ git pull
$ systemctl restart shop@<instance>
~~~

If it goes wrong
----------------

    git checkout v1
    systemctl restart shop
`;

test('installed into another folder, it builds scripts that run', ({ skip }) => {
  const { folder, problem } = install();
  const isOffline = problem !== null && /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ETIMEDOUT)\b/.test(problem);
  skip(isOffline && !isRequired, 'the registry cannot be reached');
  expect(problem).toBe(null);
  const locked = Object.entries(JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages);
  expect(locked.filter(([, row]) => (row as { hasInstallScript?: boolean }).hasInstallScript === true)).toEqual([]);
  expect(listFiles(join(folder, 'node_modules/runsheet'))).toEqual(paths.toSorted());

  expect(call('npx', ['runsheet', '--version'], folder)).toMatchObject({ code: 0, out: `${manifest.version}\n` });

  mkdirSync(join(folder, 'guides'));
  writeFileSync(join(folder, 'guides/shop.md'), '# Shop\n\n## 1. Deploy\n\n```bash\necho released\n```\n');
  expect(call('npx', ['runsheet', 'build'], folder)).toMatchObject({ code: 0 });
  const { code, out } = call('bash', ['dist/shop/deploy.sh', '--plan'], folder);
  expect(out).toContain('echo released');
  expect(code).toBe(0);

  mkdirSync(join(folder, 'new shop'));
  const shop = (...args: string[]) => call('npx', ['runsheet', ...args], join(folder, 'new shop'));
  const started = shop('init', '--yes', '--ci', 'github');
  expect(started.out).toContain('Next\n  npx runsheet lint\n  npx runsheet build\n');
  expect(shop('lint', '--fail-on', 'info')).toMatchObject({ code: 0 });
  expect(shop('build')).toMatchObject({ code: 0 });
  expect(shop('new', 'guides/app.md', '--template', 'heroku')).toMatchObject({ code: 0 });

  // A guide that somebody else has written, and nothing that says how to read it.
  writeFileSync(join(folder, 'HOWTO deploy.md'), foreign);
  const inspected = call('npx', ['runsheet', 'inspect', 'HOWTO deploy.md'], folder);
  expect(inspected.code).toBe(0);
  expect(inspected.out).toContain('↩ only in rollback');
  const linted = call('npx', ['runsheet', 'lint', 'HOWTO deploy.md'], folder);
  expect(linted.code).toBe(1);
  expect(linted.out).toContain('placeholder-as-redirection');
  expect(call('npx', ['runsheet', 'build', 'HOWTO deploy.md'], folder)).toMatchObject({ code: 0 });
  const plan = call('bash', ['dist/howto-deploy/rollback.sh', '--plan'], folder);
  expect(plan).toMatchObject({ code: 0 });
  expect(plan.out).toContain('git checkout v1');
  const exported = call('npx', ['runsheet', 'checklist', 'export', 'HOWTO deploy.md'], folder);
  expect(exported.code).toBe(0);
  expect(JSON.parse(exported.out)).toMatchObject({ items: [{ text: 'Team told' }] });

  writeFileSync(
    join(folder, 'use.js'),
    "import { compile } from 'runsheet';\nconsole.log(compile('# A', { path: 'a.md' }).title);\n",
  );
  expect(call(process.execPath, ['use.js'], folder)).toMatchObject({ code: 0, out: 'A\n' });

  writeFileSync(join(folder, 'plugin.js'), "import plug from 'runsheet/remark';\nconsole.log(typeof plug());\n");
  expect(call(process.execPath, ['plugin.js'], folder)).toMatchObject({ code: 0, out: 'function\n' });
});

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();

test('installed beside Astro and Pagefind, it builds a site, and writes nothing into itself', () => {
  const folder = join(makeFolder(), 'some where else');
  const home = join(folder, 'node_modules/runsheet');
  mkdirSync(home, { recursive: true });
  expect(call('tar', ['-xzf', archive, '--strip-components=1', '-C', home], folder)).toMatchObject({ code: 0 });
  for (const name of ['astro', 'pagefind', 'zod']) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  mkdirSync(join(folder, 'my docs'));
  writeFileSync(join(folder, 'my docs/shop.md'), '# Shop\n\n## 1. Deploy\n\n```bash\necho released\n```\n');
  const before = listWithTimes(home);
  const args = ['site', 'build', '--guides', 'my docs', '--base', '/runbooks/', '--out', 'out'];
  // Nobody's home, as in a container.
  const nowhere = { HOME: '/dev/null', XDG_CACHE_HOME: '/dev/null', XDG_CONFIG_HOME: '/dev/null' };
  const { code, out, err } = call(process.execPath, [join(home, 'lib/cli.js'), ...args], folder, nowhere);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^out: 1 guide, \d+ files\n$/);
  expect(readFileSync(join(folder, 'out/guides/shop/index.html'), 'utf8')).toContain('href="/runbooks/_astro/');
  expect(listWithTimes(home)).toEqual(before);
  expect(readdirSync(folder).sort()).toEqual(['my docs', 'node_modules', 'out']);

  rmSync(join(folder, 'node_modules/astro'));
  expect(call(process.execPath, [join(home, 'lib/cli.js'), ...args], folder)).toMatchObject({
    code: 2,
    err: 'runsheet: the site needs packages that are not installed; run npm install --save-dev astro@7 pagefind@1.\n',
  });
});

const listWithTimes = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${path} ${statSync(join(folder, path)).mtimeMs}`)
    .sort();

test('a damaged cache is passed over, and mended', () => {
  const folder = makeFolder({ 'guides/shop.md': '# Shop\n\n## 1. Deploy\n\n```bash\necho released\n```\n' });
  const cache = join(folder, 'cache');
  const inspect = () =>
    spawnSync(process.execPath, [join(root, 'lib/cli.js'), 'inspect', '--format', 'json'], {
      cwd: folder,
      env: { ...process.env, XDG_CACHE_HOME: cache },
      encoding: 'utf8',
    }).stdout;
  const list = () =>
    readdirSync(cache, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.bytecode'))
      .map((name) => join(cache, name));
  const first = inspect();
  expect(first).toContain('echo released');
  expect(list().length).toBeGreaterThan(1);
  for (const damage of [flip, (bytes: Buffer) => bytes.subarray(0, 1000), () => Buffer.alloc(0)]) {
    const before = list().map((path) => readFileSync(path).length);
    for (const path of list()) writeFileSync(path, damage(readFileSync(path)));
    expect(inspect()).toBe(first);
    const after = list().map((path) => readFileSync(path).length);
    expect(after.every((size, at) => size > 0.9 * (before[at] ?? 0))).toBe(true);
  }
});

/** Tells on standard error which parts of the program are read. */
const spy = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const read = fs.readFileSync;
  fs.readFileSync = (path, ...rest) => {
    if (/\\blib.cli./.test(path)) process.stderr.write('reads ' + path + '\\n');
    return read(path, ...rest);
  };
  syncBuiltinESMExports();`;

test('a run that finds nothing new loads neither the compiler nor the rules', () => {
  const text = '# Shop\n\n## 1. Deploy\n\n```bash\necho released\n```\n';
  const folder = makeFolder({ 'guides/shop.md': text, 'node_modules/.package-lock.json': '{}' });
  const lint = () => {
    const imported = `data:text/javascript,${encodeURIComponent(spy)}`;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'lib/cli.js'), 'lint', '--shellcheck', 'off'],
      {
        cwd: folder,
        env: { ...process.env, XDG_CACHE_HOME: join(folder, 'cache'), NODE_OPTIONS: `--import=${imported}` },
        encoding: 'utf8',
      },
    );
    const chunks = [...stderr.matchAll(/^reads .*?([\w-]+)-[\w-]{8}\.js$/gm)].map(([, name]) => name ?? '');
    return { status, stdout, chunks };
  };
  const large = ['compile', 'rules', 'lint-texts', 'shell-family', 'schemas'];
  const cold = lint();
  expect(cold.chunks).toEqual(expect.arrayContaining(['run', 'lint', ...large.slice(0, 3)]));
  const warm = lint();
  expect(warm).toMatchObject({ status: cold.status, stdout: cold.stdout });
  expect(warm.chunks).toEqual(expect.arrayContaining(['run', 'lint', 'pretty']));
  expect(warm.chunks.filter((name) => large.includes(name))).toEqual([]);
  expect(readdirSync(join(folder, 'node_modules/.cache/runsheet/lint')).length).toBe(1);
});

function flip(bytes: Buffer): Buffer {
  const middle = bytes.length >> 1;
  return Buffer.from(bytes.map((byte, at) => (at >= middle && at < middle + 40 ? byte ^ 255 : byte)));
}
