import { expect, test } from 'vitest';
import { compile } from '../../../src/compile.ts';
import { lint } from '../../../src/lint/index.ts';
import { encodingMisread } from '../../../src/lint/rules/encoding-misread.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(encodingMisread, {
  ok: {
    'other languages': '# Déployer\n\nLe site est prêt à être mis en ligne – enfin.\n\n## Überblick\n\nÄöü. 部署。\n',
    'the writer means it': '<!-- runsheet-no-repair -->\n# âœ… means a tick\n',
  },
  bad: {
    'Windows-1252': [
      '# Deploy\n\nWait â€“ then look.\n',
      '3:1 The line holds UTF-8 that was read as Windows-1252: `â€“` is meant to be `–`.',
    ],
    'Mac Roman, on two lines': [
      '# ‚úÖ Deploy\n\n- ‚úÖ Done\n',
      '1:1 The line holds UTF-8 that was read as Mac Roman, as 1 more do: `‚úÖ` is meant to be `✅`.',
    ],
  },
});

test('the fix gives the text that was compiled, and no line moves', () => {
  const text = '# ‚úÖ Deploy\n\n  - ‚úÖ Done\n';
  const { findings } = lint(compile(text, { path: 'guide.md' }), { text });
  const edits = findings.find(({ rule }) => rule === 'encoding-misread')?.fix?.edits ?? [];
  const lines = text.split('\n');
  for (const { span, text: repaired } of edits) lines[span.start.line - 1] = repaired;
  expect(lines.join('\n')).toBe('# ✅ Deploy\n\n  - ✅ Done\n');
});
