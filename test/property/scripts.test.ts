import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import type { Plan } from '../../src/plan/index.ts';
import { guideDocument } from '../support/guide-arbitrary.ts';
import { makeScriptFolder, readScript } from '../support/script-folder.ts';

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

test('what is executed stands verbatim in its script, in order', () => {
  for (const { path, plan } of made) {
    const script = readScript(path);
    let from = script.indexOf('\n__rs_text() {');
    for (const line of executedLines(plan)) {
      const at = script.indexOf(`\n${line}\n`, from);
      expect(at, `${path}: ${line}`).toBeGreaterThan(-1);
      from = at;
    }
  }
});

/** Lines of executed actions; placeholders are put in, so lines that hold one are not looked for. */
function executedLines({ actions, parameters }: Plan): string[] {
  const texts = parameters.flatMap((parameter) => parameter.texts);
  return actions
    .filter(({ mode }) => mode !== null && mode !== 'feed')
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => line.trim() !== '' && !texts.some((placeholder) => line.includes(placeholder)));
}

const hasShellCheck = spawnSync('shellcheck', ['--version'], { stdio: 'ignore' }).status === 0;

test.skipIf(!hasShellCheck && process.env['REQUIRE_TOOLS'] !== '1')('ShellCheck has nothing to say', () => {
  const largest = [...made].sort((a, b) => b.plan.actions.length - a.plan.actions.length).slice(0, 4);
  const { stdout, error } = spawnSync('shellcheck', ['--norc', '-f', 'gcc', ...largest.map(({ path }) => path)], {
    encoding: 'utf8',
  });
  if (error) throw error;
  expect(stdout).toBe('');
});
