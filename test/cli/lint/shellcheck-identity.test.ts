import { chmodSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { identifyShellCheck } from '../../../src/cli/lint/shellcheck-identity.ts';
import { makeFolder } from '../../support/make-folder.ts';

const binary = '\x7fELF and more';

function install(files: Readonly<Record<string, string>>): string {
  const folder = makeFolder();
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), content);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

async function identify(path: string | undefined, options?: string) {
  let wasAsked = false;
  const ask = async () => {
    wasAsked = true;
    return { code: 0, out: 'version: 0.9.0', err: '' };
  };
  const env = { PATH: path, SHELLCHECK_OPTS: options };
  return { ...(await identifyShellCheck({ ask, cwd: '/', env })), wasAsked };
}

test('a program of its own is known by its file', async () => {
  const folder = install({ shellcheck: binary });
  const first = await identify(folder);
  expect(first).toMatchObject({ isThere: true, wasAsked: false });
  expect(await identify(`${makeFolder()}:${folder}`)).toEqual(first);
  utimesSync(join(folder, 'shellcheck'), 1, 1);
  expect((await identify(folder)).id).not.toBe(first.id);
});

test('so are the options that it is given', async () => {
  const folder = install({ shellcheck: binary });
  expect((await identify(folder, '-x')).id).not.toBe((await identify(folder)).id);
  const shim = install({ shellcheck: '#!/bin/sh\n' });
  expect((await identify(shim, '-x')).id).not.toBe((await identify(shim)).id);
});

test.each<[string, () => string | undefined]>([
  ['a script that starts another', () => install({ shellcheck: '#!/bin/sh\nexec /opt/shellcheck "$@"\n' })],
  [
    'a program that plays several',
    () => {
      const folder = install({ snap: binary });
      symlinkSync('snap', join(folder, 'shellcheck'));
      return folder;
    },
  ],
  ['a file that cannot be started', () => makeFolder({ shellcheck: binary })],
  ['a folder', () => makeFolder({ 'shellcheck/file': '' })],
  ['nothing', () => makeFolder()],
  ['no path at all', () => undefined],
])('%s is asked', async (_, path) => {
  expect(await identify(path())).toMatchObject({ wasAsked: true, id: expect.stringContaining('0.9.0') });
});

test('one that does not answer is not there', async () => {
  const world = { ask: async () => null, cwd: '/', env: { PATH: makeFolder() } };
  expect(await identifyShellCheck(world)).toEqual({ isThere: false, id: 'none' });
});
