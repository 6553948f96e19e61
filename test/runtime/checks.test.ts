// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is shell text.
import { expect } from 'vitest';
import type { StepCheck } from '../../src/emit/bash/script.ts';
import { testInBash, testOnTerminal } from '../support/test-in-bash.ts';

const text = 'the expected result';
const count = (comparator: string, value: number, unit = 'table'): StepCheck => ({
  kind: 'count',
  text,
  comparator,
  value,
  unit,
  line: 11,
});
const contains = (value: string): StepCheck => ({ kind: 'contains', text, value, line: 11 });
const matches = (pattern: string): StepCheck => ({ kind: 'matches', text, pattern, line: 11 });

/** Check, output, and what becomes of it; `shown` when it is left to a person. */
const cases: ReadonlyArray<readonly [StepCheck, string, 'passes' | 'fails' | 'shown']> = [
  [contains('status: ok'), 'HTTP 200\nstatus: ok now', 'passes'],
  [contains('status: ok'), 'status: degraded', 'fails'],
  [contains('*'), 'no star', 'fails'],
  [contains('-e $(touch ran) \\'), '-e $(touch ran) \\', 'passes'],
  [contains('é'), 'café', 'passes'],
  [matches('HTTP/[0-9.]+ 3[0-9][0-9]'), 'HTTP/1.1 301 Moved', 'passes'],
  [matches('HTTP/[0-9.]+ 3[0-9][0-9]'), 'HTTP/1.1 500 Oops', 'fails'],
  [matches('-v'), 'a -v b', 'passes'],
  [count('==', 12), '12 tables', 'passes'],
  [count('==', 12), 'found 1 table', 'fails'],
  [count('=', 12), 'Tables: 12', 'passes'],
  [count('>=', 3), 'in all (4 tables).', 'passes'],
  [count('>', 1000), '1,234 tables', 'passes'],
  [count('<', 0.5, 'error'), 'errors = 0.25', 'passes'],
  [count('<=', 0, 'error'), '3 errors', 'fails'],
  [count('!=', 0, 'row'), '0 rows', 'fails'],
  [count('==', 12), '12', 'shown'],
  [count('==', 12), 'tables', 'shown'],
  [count('==', 12), '12 tables\n3 tables', 'shown'],
  [count('==', 12, 'a"; system("touch ran"); "'), '12', 'shown'],
  [{ kind: 'person', text, line: 11 }, 'anything', 'shown'],
];

for (const [at, [check, output, outcome]] of cases.entries()) {
  testInBash(`${at}: ${JSON.stringify(check)} of ${JSON.stringify(output)} ${outcome}`, async (sandbox) => {
    sandbox.write('output', output);
    sandbox.steps({ look: { text: 'cat output', checks: [check] }, next: 'echo next' });
    const { code, out } = await sandbox.run();
    expect(out).toContain(output);
    expect(code, out).toBe(outcome === 'fails' ? 1 : 0);
    if (outcome === 'fails') expect(out).toContain('FAILED [look] at guide.md:11');
    else expect(out).toContain('[next]');
    if (outcome === 'shown') expect(out).toContain(`Expected (guide.md:11): ${text}`);
    else expect(out).not.toContain('Expected (');
    expect(sandbox.has('ran')).toBe(false);
  });
}

testInBash('without a terminal, results that only a person can judge are counted', async (sandbox) => {
  sandbox.steps({ look: { text: 'echo 3', checks: [{ kind: 'person', text: 'The page looks right', line: 11 }] } });
  const { code, out } = await sandbox.run();
  expect(out).toContain('note: nobody has judged 1 of the expected results');
  expect(sandbox.journal()).toContainEqual(expect.objectContaining({ event: 'result_unjudged', line: 11 }));
  expect(code).toBe(0);
});

testInBash('a failing command is a failure before its output is judged, and its output is shown', async (sandbox) => {
  sandbox.steps({ look: { text: 'echo partly; echo wrong >&2; false; echo ok', checks: [contains('partly')] } });
  const { code, out } = await sandbox.run();
  expect(out).toContain('partly\nwrong\n');
  expect(out).toContain('FAILED [look] at guide.md:10 (exit 1): false');
  expect(code).toBe(1);
});

testInBash('a step whose output is looked at still shares the session', async (sandbox) => {
  sandbox.steps({
    look: { text: 'cd /; declare -a list=(a b); NAME=x; f() { echo "f $NAME"; }; echo ok', checks: [contains('ok')] },
    next: 'echo "$PWD ${list[1]} $(f)"',
  });
  expect((await sandbox.run()).out).toContain('/ b f x\n');
});

testOnTerminal('a person is asked for what a machine cannot judge', async (sandbox) => {
  sandbox.steps({
    one: { text: 'echo out', checks: [{ kind: 'person', text: 'The page shows the banner', line: 12 }] },
    two: { text: 'echo out', checks: [{ kind: 'person', text: 'No alarms', line: 22 }] },
  });
  const { code, out } = await sandbox.onTerminal([
    ['wait', 'Expected (guide.md:12): The page shows the banner'],
    ['wait', 'Is it so?'],
    ['send', 'maybe\n'],
    ['wait', 'Is it so?'],
    ['send', 'y\n'],
    ['wait', 'No alarms'],
    ['wait', 'Is it so?'],
    ['send', 'n\n'],
    ['wait', 'FAILED [two] at guide.md:22'],
    ['wait', '[q]uit: '],
    ['send', 'q\n'],
  ]);
  expect(code, out).toBe(1);
});
