import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { embeddedRuntime } from '../../scripts/generators/embedded-runtime.ts';
import { bashRuntime } from '../../src/runtime/index.ts';
import { stepsOf } from '../support/bash-sandbox.ts';
import { makeChoice, makeParameter, writeScript } from '../support/script-builder.ts';

const program = 'shellcheck';
const isPresent = spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
const isRequired = process.env['REQUIRE_TOOLS'] === '1';
const testWithShellCheck = test.skipIf(!isPresent && !isRequired);

function check(input: string): string {
  const { stdout, error } = spawnSync(program, ['--norc', '-f', 'gcc', '-'], { input, encoding: 'utf8' });
  if (error) throw error;
  return stdout;
}

const source = fileURLToPath(new URL('../../src/runtime/bash.sh', import.meta.url));

testWithShellCheck('the runtime is clean', () => {
  expect(check(readFileSync(source, 'utf8'))).toBe('');
});

test('the embedded runtime is the one that stands beside it', async () => {
  expect(bashRuntime).toBe(readFileSync(source, 'utf8'));
  const embedded = fileURLToPath(new URL('../../src/runtime/embedded.ts', import.meta.url));
  expect(await embeddedRuntime.make('')).toBe(readFileSync(embedded, 'utf8'));
});

testWithShellCheck('generated scripts are clean', () => {
  expect(check(writeScript())).toBe('');
  const rich = writeScript({
    environment: 'production',
    guide: { path: "guides/a b's.md", title: 'Title "with" $(all) `of` it \\', slug: 'a', sha256: '0'.repeat(64) },
    parameters: [makeParameter({ name: 'HOST', pattern: "^[a-z'$`]+$" }), makeParameter({ name: 'KEY', secret: true })],
    choices: [makeChoice({ group: 'g', options: ["it's", '$(x)'] })],
    tools: ['date', 'git'],
    leftOut: [{ from: 3, to: 4, reason: 'It is a sample.' }],
    steps: stepsOf({
      'a/b': 'echo $unquoted `x` "$(y)"\nfor i in $(ls); do rm $i; done\nEOF\n',
      none: '',
      controls: 'a\rb\u001b',
      check: {
        text: 'x',
        choices: [{ group: 'g', option: "it's" }],
        checks: [{ kind: 'count', text: 'three', comparator: '>=', value: 3, unit: 'row', line: 4 }],
      },
      file: { kind: 'write', file: 'a b/c', text: '#!/bin/sh\n' },
    }),
  });
  expect(check(rich)).toBe('');
});
