import { expect } from 'vitest';
import { testInBash } from '../support/test-in-bash.ts';

/** Text, and whether the step goes well when nothing is found. */
const cases: ReadonlyArray<readonly [string, boolean]> = [
  ['echo fine | grep -i error', true],
  ['echo fine | cat | grep -E "ERROR|FATAL"', true],
  ['grep -c Exception quiet.log', true],
  ['echo fine | grep worker', false],
  ['echo fine | grep -v -e fine -e error', false],
  ['false | grep -i error', false],
  ['grep -i error missing.log', false],
  ['echo fine | grep -i error | cat; false', false],
];

for (const [text, isWell] of cases) {
  testInBash(`${text}: ${isWell ? 'to find none is good' : 'a failure'}`, async (sandbox) => {
    sandbox.write('quiet.log', 'all is well\n');
    sandbox.steps({ look: text, next: 'touch next' });
    const { code, out } = await sandbox.run();
    expect(code, out).toBe(isWell ? 0 : 1);
    expect(sandbox.has('next')).toBe(isWell);
    if (isWell) expect(out).toContain('(nothing found: grep');
  });
}

testInBash('a watched step that ends without a find goes well', async (sandbox) => {
  sandbox.steps({ watch: { kind: 'observe', limit: 30, text: 'echo fine | grep -i error' }, next: 'touch next' });
  const { code, out } = await sandbox.run();
  expect(code, out).toBe(0);
  expect(sandbox.has('next')).toBe(true);
});

testInBash('a watched step fails by what comes behind the search', async (sandbox) => {
  const text = 'echo fine | grep -i error\nfalse && true';
  sandbox.steps({ watch: { kind: 'observe', limit: 30, text }, next: 'touch next' });
  expect((await sandbox.run()).code).toBe(1);
});
