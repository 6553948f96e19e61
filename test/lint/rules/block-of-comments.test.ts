import { expect, test } from 'vitest';
import { blockOfComments } from '../../../src/lint/rules/block-of-comments.ts';
import { applyFixes } from '../../support/apply-fixes.ts';
import { appendix, fenced } from '../../support/guides.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(blockOfComments, {
  ok: {
    'comments and a command': fenced('bash', '# Restart', 'systemctl restart shop'),
    'comments and a variable': fenced('bash', '# Address', 'SHOP=https://shop.test'),
    'no language': fenced('', '# Restart the shop'),
    'a shebang': fenced('bash', '#!/bin/bash', '# a.sh', 'ls'),
    'no words': fenced('bash', '# ---'),
    'what is only looked up': appendix('bash', '# Restart the shop'),
  },
  bad: {
    'nothing but comments': [
      fenced('bash', '# Restart the shop', '', '# Look at the log'),
      '5:1 The block is tagged `bash` and holds only comments: nothing happens when it is run.',
    ],
  },
});

test('is tagged as text', () => {
  expect(applyFixes(blockOfComments, fenced('bash', '# Restart'))).toBe(fenced('text', '# Restart'));
});
