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
  },
});
