import { expect, test } from 'vitest';
import { boxInCode } from '../../../src/lint/rules/box-in-code.ts';
import { applyFixes } from '../../support/apply-fixes.ts';
import { testRule } from '../../support/test-rule.ts';

const code = (lang: string, ...lines: string[]) => `# Look\n\n\`\`\`${lang}\n${lines.join('\n')}\n\`\`\`\n`;

testRule(boxInCode, {
  ok: {
    'a form to copy': code('', 'Date: ______', 'Who: ______', '□ One', '□ Two'),
    'a task list': '# Look\n\n- [ ] One\n- [ ] Two\n',
    'one box': code('', '□ One'),
    'an example of Markdown': code('markdown', '- [ ] One', '- [ ] Two'),
    'output of a tool': code('text', '[x] Building', 'Done.'),
    'items of another form': code('', '- One', '- Two', '□ Three'),
  },
  bad: {
    'drawn boxes': [code('', 'Pages:', '□ One', '□ Two'), '3:1 The code block holds 2 boxes that nobody can tick.'],
    'two lists': [
      code('', '☐ One', '☐ Two') + code('', '□ One', '□ Two').replace('# Look\n', ''),
      '3:1 The code block holds 2 boxes that nobody can tick.',
      '8:1 The code block holds 2 boxes that nobody can tick.',
    ],
  },
});

const fixed = (...lines: string[]) => applyFixes(boxInCode, code('', ...lines));

test('is written as a task list', () => {
  expect(fixed('Pages:', '□ One', '', '□ Two')).toBe('# Look\n\n**Pages:**\n\n- [ ] One\n\n- [ ] Two\n');
});

test('stays where something else stands between the boxes', () => {
  expect(fixed('□ One', 'and so on', '□ Two')).toBe(code('', '□ One', 'and so on', '□ Two'));
});
