import { shellSyntaxError } from '../../../src/lint/rules/shell-syntax-error.ts';
import { appendix, fenced } from '../../support/guides.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(shellSyntaxError, {
  ok: {
    'an answer below the command': fenced(
      'bash',
      'shopctl status',
      '{',
      '  "name": "web",',
      '  ...',
      '    "pages": [',
      '    {',
      '      "up": true',
      '    },',
      '    {',
      '      "up": false',
      '    }',
      '  ],',
      '  "warnings": ""',
      '}',
    ),
    'what a shell reads': fenced('bash', 'for a in b; do', '  echo "$a"', 'done'),
    'a placeholder in brackets': fenced('bash', 'deploy <app-name> <version>'),
    'another language': fenced('python', 'if x:', '    print("a")'),
    PowerShell: fenced('powershell', 'if ($x) { Write-Output 1 }'),
    'a sample': fenced('bash', 'Usage: shop (start|stop|', '  restart', 'Options:', '  --help'),
  },
  bad: {
    'a loop without end': [
      fenced('bash', 'for a in b; do', '  echo "$a"'),
      "7:3 A shell cannot read this block: expected 'done' to close 'for'.",
    ],
    'a pipe into a comment': [
      fenced('bash', 'echo done | \\', '  # mail'),
      "6:1 A shell cannot read this block: expected command after '|'.",
    ],
    'also where it is only looked up': [
      appendix('bash', 'if true; then', 'echo a'),
      "7:1 A shell cannot read this block: expected 'fi' to close 'if'.",
    ],
  },
});
