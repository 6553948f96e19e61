import { blockUnclosed } from '../../../src/lint/rules/block-unclosed.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(blockUnclosed, {
  ok: { 'all closed': '# Look\n\n````md\n```bash\nuptime\n````\n' },
  bad: {
    'a fence': [
      '# Look\n\n```bash\nuptime\n\n## Next\n\nText.\n',
      '3:1 The code block that begins on line 3 is never closed: a line of ``` is missing.',
    ],
  },
});
