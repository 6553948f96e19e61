import { rollbackNotExecutable } from '../../../src/lint/rules/rollback-not-executable.ts';
import { testRule } from '../../support/test-rule.ts';
import { bash, fence, guide } from '../../support/write-lines.ts';

testRule(rollbackNotExecutable, {
  ok: {
    'a command': guide('# Deploy', '## Rollback', bash('# go back', 'kubectl rollout undo deployment/shop')),
    'a command in another section of the way back': guide(
      '# Deploy',
      '## Rollback',
      '### Tell the team',
      bash('# call them'),
      '### Undo',
      bash('kubectl rollout undo deployment/shop'),
    ),
    'numbered steps': guide(
      '# Deploy',
      '## Rollback',
      bash('# see below'),
      '1. Press "Rollback" in the console',
      '2. Wait',
    ),
    'code in a sentence': guide('# Deploy', '## Rollback', bash('# see below'), 'Run `make rollback` on the host.'),
    'another document': guide(
      '# Deploy',
      '## Rollback',
      bash('# see below'),
      'Follow [the handbook](https://docs.internal/rollback).',
    ),
    statements: guide('# Deploy', '## Rollback', fence('sql', 'DROP TABLE carts;')),
    'no way back': guide('# Deploy', '## Deploy', bash('# deploy it')),
    'statements and comments': guide(
      '# Deploy',
      '## Rollback',
      bash('# see below'),
      fence('sql', 'DELETE FROM carts WHERE version = 2;'),
    ),
    'a command in PowerShell': guide(
      '# Deploy',
      '## Rollback',
      fence('powershell', '# go back', 'Restart-Service Shop'),
    ),
    'a document that a folder holds': guide(
      '# Deploy',
      '## Rollback',
      bash('# see below'),
      'See [the list](rollback.md).',
    ),
    boxes: guide('# Deploy', '## Rollback', bash('# see below'), '- [ ] Press "Rollback" in the console'),
    'a table of steps': guide(
      '# Deploy',
      '## Rollback',
      bash('# see below'),
      '| Step | Who |',
      '|---|---|',
      '| Press the button | Anna |',
      '| Wait | Ben |',
    ),
  },
  bad: {
    'comments only': [
      guide('# Deploy', '## Rollback', bash('# Switch back', '# Verify')),
      '4:1 The way back holds no command and no steps, only comments that name what should happen.',
    ],
    'comments in several sections': [
      guide('# Deploy', '## Rollback', '### Quick', bash('# Switch back'), '### Full', bash('# Restore the database')),
      '5:1 The way back holds no command and no steps, only comments that name what should happen.',
    ],
    'what stands elsewhere is of no use': [
      guide(
        '# Deploy',
        'Run `make deploy`, see [the list](list.md).',
        '',
        '1. Open the console',
        '',
        '| Step | Who |',
        '|---|---|',
        '| Press the button | Anna |',
        '| Wait | Ben |',
        '',
        '## Rollback',
        bash('# Switch back'),
        '## Afterwards',
        'Run `make report`.',
      ),
      '13:1 The way back holds no command and no steps, only comments that name what should happen.',
    ],
    'bullets, a number as code, a picture and one row': [
      guide(
        '# Deploy',
        '## Rollback',
        bash('# Switch back'),
        '- The old version is `1.4`',
        '',
        '![the old shop](shop.png)',
        '',
        '| Who |',
        '|---|',
        '| Anna |',
      ),
      '4:1 The way back holds no command and no steps, only comments that name what should happen.',
    ],
  },
});
