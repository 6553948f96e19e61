import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { makeFolder } from '../support/make-folder.ts';
import { mainFile } from '../support/runsheet.ts';

test('a site that is shown while it is written asks nobody else for anything', async () => {
  const asked: string[] = [];
  const registry = createServer(({ url = '' }, answer) => {
    asked.push(url);
    answer.end('{"version":"0.0.1"}');
  });
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve));
  const folder = makeFolder({ 'guides/a.md': '# Deploy a\n' });
  const { CI: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [mainFile, 'site', 'dev', '--port', '0'], {
    cwd: folder,
    env: {
      ...inherited,
      HOME: folder,
      XDG_CONFIG_HOME: folder,
      npm_config_registry: `http://127.0.0.1:${(registry.address() as AddressInfo).port}`,
    },
  });
  try {
    await new Promise<void>((resolve, reject) => {
      let text = '';
      child.stdout.on('data', (chunk) => {
        text += chunk;
        if (text.includes('The site is shown')) resolve();
      });
      child.on('close', () => reject(new Error(`site dev ended: ${text}`)));
    });
    // What it asks for, it asks for as soon as it stands.
    await new Promise((resolve) => setTimeout(resolve, 5000));
  } finally {
    child.removeAllListeners('close');
    child.kill();
    registry.close();
  }
  expect(asked).toEqual([]);
}, 60_000);
