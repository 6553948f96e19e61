import { mkdirSync, statSync, symlinkSync } from 'node:fs';
import { expect } from 'vitest';
import { testInBash } from '../support/test-in-bash.ts';

const script = '#!/bin/sh\necho "it\'s $1"\n';

testInBash('writes below the current folder of the session, and makes scripts executable', async (sandbox) => {
  sandbox.steps({
    go: 'mkdir app; cd app',
    'files/run.sh': { kind: 'write', file: 'bin/deep/run.sh', text: script },
    conf: { kind: 'write', file: 'app.conf', text: 'a = $(touch ran)\n\tb' },
    use: './bin/deep/run.sh fine',
  });
  const { code, out } = await sandbox.run();
  expect(out).toContain("it's fine");
  expect(code).toBe(0);
  expect(sandbox.read('app/bin/deep/run.sh')).toBe(script);
  expect(sandbox.read('app/app.conf')).toBe('a = $(touch ran)\n\tb\n');
  expect(statSync(sandbox.path('app/bin/deep/run.sh')).mode & 0o111).toBe(0o111);
  expect(statSync(sandbox.path('app/app.conf')).mode & 0o111).toBe(0);
});

testInBash('never over another file', async (sandbox) => {
  sandbox.steps({ conf: { kind: 'write', file: 'app.conf', text: 'new\n' } });
  sandbox.write('app.conf', 'of a person\n');
  const { code, out } = await sandbox.run();
  expect(out).toContain('another file is there: app.conf');
  expect(code).toBe(1);
  expect(sandbox.read('app.conf')).toBe('of a person\n');
});

testInBash('over the same file, or over the copy that it wrote itself', async (sandbox) => {
  sandbox.steps({ conf: { kind: 'write', file: 'app.conf', text: 'one\n' } });
  sandbox.write('app.conf', 'one\n');
  expect((await sandbox.run()).code).toBe(0);
  sandbox.steps({ conf: { kind: 'write', file: 'app.conf', text: 'two\n' } });
  expect((await sandbox.run()).code).toBe(0);
  expect(sandbox.read('app.conf')).toBe('two\n');
  sandbox.write('app.conf', 'two\nedited\n');
  expect((await sandbox.run()).code).toBe(1);
  expect(sandbox.read('app.conf')).toBe('two\nedited\n');
});

testInBash('never through a symbolic link, in a folder or at its end', async (sandbox) => {
  mkdirSync(sandbox.path('elsewhere'));
  symlinkSync('elsewhere', sandbox.path('folder'));
  symlinkSync('elsewhere/target', sandbox.path('file'));
  for (const file of ['folder/x', 'file']) {
    sandbox.steps({ conf: { kind: 'write', file, text: 'new\n' } });
    const { code, out } = await sandbox.run();
    expect(out).toContain('is a symbolic link');
    expect(code).toBe(1);
  }
  expect(sandbox.has('elsewhere/x') || sandbox.has('elsewhere/target')).toBe(false);
});

for (const file of ['../outside', 'a/../../outside', '/outside', '~/outside', 'a/..', '..', 'dir/', '']) {
  testInBash(`never to ${JSON.stringify(file)}`, async (sandbox) => {
    sandbox.steps({ conf: { kind: 'write', file, text: 'new\n' } });
    const { code, out } = await sandbox.run();
    expect(out).toContain('not below the current folder');
    expect(code).toBe(1);
  });
}

testInBash('names that look like options or code are names', async (sandbox) => {
  for (const file of ['-rf', '$(touch ran)', 'a b/`c`', '*']) {
    sandbox.steps({ conf: { kind: 'write', file, text: `${file}\n` } });
    const { code, out } = await sandbox.run();
    expect(code, out).toBe(0);
    expect(sandbox.read(file)).toBe(`${file}\n`);
  }
  expect(sandbox.has('ran')).toBe(false);
});

testInBash('a folder in its place stops', async (sandbox) => {
  sandbox.steps({ conf: { kind: 'write', file: 'here', text: 'x' } });
  mkdirSync(sandbox.path('here'));
  expect((await sandbox.run()).code).toBe(1);
});
