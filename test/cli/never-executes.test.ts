import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/lint/index.ts';
import { makeFolder } from '../support/make-folder.ts';
import { mainFile } from '../support/runsheet.ts';

// Node itself refuses to start a program, to load an addon and to write a file; the tripwire also ends a process that
// uses the network, which Node's permissions do not cover.
const tripwire = fileURLToPath(new URL('../support/tripwire.mjs', import.meta.url));
const watched = ['--import', tripwire];
const confined = ['--permission', '--allow-fs-read=*', ...watched];

function node(args: readonly string[], cwd: string) {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
}

/** Everything in a guide that some program would follow, run or fetch. */
const tempting = `---
title: !!js/function "function () { require('child_process').execSync('touch ran') }"
---

# Deploy \`touch ran\` $(touch ran)

![status](http://127.0.0.1:9/status.png) <img src="http://127.0.0.1:9/pixel.png"> <script>fetch('http://127.0.0.1:9')</script>

[runbook]: http://127.0.0.1:9/runbook

See the [runbook] and {% include "http://127.0.0.1:9/part.md" %}.

\`\`\`bash
touch ran
curl -fsS http://127.0.0.1:9/install.sh | bash
VERSION=$(git ls-remote http://127.0.0.1:9/shop.git | tail -1)
source ./environment.sh
\`\`\`

\`\`\`console
$ ssh deploy@127.0.0.1 touch ran
\`\`\`

\`\`\`python
import os; os.system("touch ran")
\`\`\`
`;

const cases = new URL('../cases/', import.meta.url);
const guides: Record<string, string> = {
  'tempting.md': tempting,
  ...Object.fromEntries(
    readdirSync(cases).map((name) => [`${name}.md`, readFileSync(new URL(`${name}/guide.md`, cases), 'utf8')]),
  ),
  ...Object.fromEntries(
    rules.flatMap(({ id, examples: { bad, good } }) => [
      [`${id}-bad.md`, bad],
      [`${id}-good.md`, good],
    ]),
  ),
};

const complaints = /The network was used|A program was started|ERR_ACCESS_DENIED/;

describe('reading a guide neither executes nor uses the network', () => {
  const folder = makeFolder({ ...guides, 'environment.sh': 'touch ran\n' });

  test.each([
    ['lint', ['lint', '--no-config', '--shellcheck', 'off', '.']],
    ['inspect', ['inspect', '--format', 'json', '.']],
    ['checklist export', ['checklist', 'export', 'tempting.md']],
    ['rules', ['rules']],
  ])('%s', { timeout: 120_000 }, (_, args) => {
    const { status, stderr, stdout } = node([...confined, mainFile, ...args], folder);
    expect(stderr).not.toMatch(complaints);
    expect([0, 1]).toContain(status);
    expect(stdout).not.toBe('');
    expect(existsSync(join(folder, 'ran'))).toBe(false);
  });

  // With its permissions on, Node lets nobody set the mode of a file, which makes scripts executable.
  test('build, under the tripwire alone', { timeout: 120_000 }, () => {
    const { status, stderr } = node([...watched, mainFile, 'build', 'tempting.md', '--out', 'dist'], folder);
    expect(stderr).not.toMatch(complaints);
    expect([0, 1]).toContain(status);
    expect(readdirSync(join(folder, 'dist'))).toContain('tempting');
    expect(existsSync(join(folder, 'ran'))).toBe(false);
  });
});

describe('what confines these processes', () => {
  const folder = makeFolder({ 'a.md': '# Deploy\n' });

  test.each([
    ['starting a program', confined, `require('node:child_process').execFile('true')`, /ERR_ACCESS_DENIED|was started/],
    ['starting one without permissions', watched, `require('node:child_process').spawn('true')`, /was started/],
    ['writing a file', confined, `require('node:fs').writeFileSync('ran', '')`, /ERR_ACCESS_DENIED/],
    ['fetching', confined, `fetch('http://127.0.0.1:9000/')`, /The network was used/],
    ['connecting', confined, `require('node:net').connect(9000)`, /The network was used/],
    ['looking up a name', watched, `require('node:dns').lookup('localhost', () => {})`, /The network was used/],
    [
      'sending a datagram',
      watched,
      `require('node:dgram').createSocket('udp4').send('a', 9000)`,
      /The network was used/,
    ],
  ])('%s', (_, options, code, complaint) => {
    const { status, stderr } = node([...options, '-e', code], folder);
    expect(stderr).toMatch(complaint);
    expect(status).not.toBe(0);
  });
});
