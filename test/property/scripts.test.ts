import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { findPlanFaults, findScriptFaults } from '../invariants/plan-faults.ts';
import { readSubject } from '../invariants/subject.ts';
import { guideDocument } from '../support/guide-arbitrary.ts';
import { makeScriptFolder } from '../support/script-folder.ts';

const guides = fc.sample(guideDocument(), { numRuns: 60, seed: 20260310 });
const folder = makeScriptFolder();
const made = guides.flatMap((text, at) => folder.add(`guide-${at}`, compile(text, { path: 'guides/shop.md' })));

test('bash can parse every script', () => {
  expect(made.length).toBeGreaterThan(guides.length * 2);
  expect(folder.listUnparsed()).toEqual([]);
});

test('--plan needs no program, says nothing on standard error, and leaves nothing behind', () => {
  expect(folder.listUnplanned()).toEqual([]);
});

test('plans account for everything, and what is executed stands verbatim in the guide and in its script, in order', () => {
  for (const text of guides) {
    const subject = readSubject(text);
    expect([...findPlanFaults(subject), ...findScriptFaults(subject)]).toEqual([]);
  }
});

const hasShellCheck = spawnSync('shellcheck', ['--version'], { stdio: 'ignore' }).status === 0;

test.skipIf(!hasShellCheck && process.env['REQUIRE_TOOLS'] !== '1')('ShellCheck has nothing to say', () => {
  const largest = [...made].sort((a, b) => b.plan.actions.length - a.plan.actions.length).slice(0, 4);
  const { stdout, error } = spawnSync('shellcheck', ['--norc', '-f', 'gcc', ...largest.map(({ path }) => path)], {
    encoding: 'utf8',
  });
  if (error) throw error;
  expect(stdout).toBe('');
});
