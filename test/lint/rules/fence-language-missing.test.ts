import { expect, test } from 'vitest';
import { compile } from '../../../src/compile.ts';
import { lint } from '../../../src/lint/index.ts';
import { fenceLanguageMissing } from '../../../src/lint/rules/fence-language-missing.ts';
import { applyFixes } from '../../support/apply-fixes.ts';
import { testRule } from '../../support/test-rule.ts';

const fence = (lang: string, ...lines: string[]) => `# Look\n\n\`\`\`${lang}\n${lines.join('\n')}\n\`\`\`\n`;

testRule(fenceLanguageMissing, {
  ok: {
    'a language': fence('bash', 'systemctl status shop'),
    'a tree': fence('', 'shop/', '├── app', '└── lib'),
    'a log': fence('', '2031-04-01 10:00:00 INFO started', '2031-04-01 10:00:01 INFO ready'),
    'a part of a program': fence('', 'def total(orders):', '    return sum(order.price for order in orders)'),
    'a list of files': fence('', '/var/log/shop/web.log', '/var/log/shop/worker.log'),
    'indented code': '# Look\n\n    systemctl status shop\n',
  },
  bad: {
    commands: [fence('', 'sudo systemctl status shop'), '3:1 The code block is to be run and has no language.'],
    'several blocks, once': [
      `${fence('', 'sudo systemctl status shop')}${fence('', 'sudo systemctl restart shop')}`,
      '3:1 2 code blocks of the guide are to be run and have no language, this one first.',
    ],
  },
});

test('all blocks are tagged by one fix', () => {
  const untagged = `${fence('', 'sudo systemctl status shop')}${fence('', '$ df -h', '/dev/sda1  40G')}`;
  const tagged = `${fence('bash', 'sudo systemctl status shop')}${fence('console', '$ df -h', '/dev/sda1  40G')}`;
  expect(applyFixes(fenceLanguageMissing, untagged)).toBe(tagged);
});

test('a guess is not written without being asked for', () => {
  const text = fence('', 'sudo systemctl status shop');
  const { findings } = lint(compile(text, { path: 'guide.md' }), { text });
  expect(findings.flatMap(({ rule, fix }) => (rule === fenceLanguageMissing.id ? [fix?.kind] : []))).toEqual([
    'suggested',
  ]);
});
