import { expect, test } from 'vitest';
import { errexitMissing } from '../../../src/lint/rules/errexit-missing.ts';
import { applyFixes } from '../../support/apply-fixes.ts';
import { appendix, fenced } from '../../support/guides.ts';
import { testRule } from '../../support/test-rule.ts';

const script = (...lines: string[]) => fenced('bash', '#!/bin/bash', ...lines);

testRule(errexitMissing, {
  ok: {
    'stops at errors': script('set -euo pipefail', 'systemctl restart shop', 'echo done'),
    'stops at errors, in words': script('set -o errexit', 'systemctl restart shop', 'echo done'),
    'stops at errors by its first line': fenced('bash', '#!/bin/bash -e', 'systemctl restart shop', 'echo done'),
    'has a trap': script("trap 'exit 1' ERR", 'systemctl restart shop', 'echo done'),
    'looks at each result': script('systemctl restart shop || exit 1', 'echo done'),
    'tests the result': script('if ! systemctl restart shop; then exit 1; fi', 'echo done'),
    'says nothing at its end': script('echo start', 'systemctl restart shop'),
    'can hardly fail': script('sleep 5', 'echo done'),
    'another language': fenced('python', '#!/usr/bin/env python', 'print(1)'),
    'no script': fenced('bash', 'systemctl restart shop', 'echo done'),
    'what is only looked up': appendix('bash', '#!/bin/bash', 'systemctl restart shop', 'echo done'),
    'another interpreter': fenced('bash', '#!/usr/bin/env python', 'systemctl restart shop', 'echo done'),
    'inside a condition': script('if true; then', '  systemctl restart shop', 'fi', 'echo done'),
    'nothing but harmless commands of a path': script('/bin/sleep 5', 'echo done'),
    'a value': script('N=$(wc -l < a)', 'echo done'),
    'a program of the same name elsewhere': script('/usr/bin/printf a', 'echo done'),
  },
  bad: {
    'a script': [
      script('# restart.sh', 'systemctl restart shop', 'echo done'),
      '6:1 The script reports success even when `systemctl restart shop` has failed.',
    ],
    'one of several': [
      script('cp a b || exit 1', 'cp c d', 'printf "done\\n"'),
      '6:1 The script reports success even when `cp c d` has failed.',
    ],
  },
});

test('the fix stops at the first error', () => {
  expect(applyFixes(errexitMissing, script('cp a b', 'echo done'))).toBe(
    script('set -euo pipefail', 'cp a b', 'echo done'),
  );
});
