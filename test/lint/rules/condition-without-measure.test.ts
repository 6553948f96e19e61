import { conditionWithoutMeasure } from '../../../src/lint/rules/condition-without-measure.ts';
import { appendix, fenced } from '../../support/guides.ts';
import { testRule } from '../../support/test-rule.ts';

const items = (...lines: string[]) => `# Guide\n\n## Deploy\n\n${lines.map((line) => `- [ ] ${line}`).join('\n')}\n`;

testRule(conditionWithoutMeasure, {
  ok: {
    'a measure': items('Send 50 % if the error rate stays below 1 %'),
    'a state that a command shows': items('Go on if the tests pass'),
    'a measure beside it': items('Send 50 % if stable', 'Error rate < 1 %'),
    'a number in the condition': items('Send all of them if 3 probes in a row are ok'),
    'a measure beside a comment': `${fenced('bash', '# Send 50 % if stable')}\n- [ ] Error rate < 1 %\n`,
    'a comment among commands': fenced('bash', './send 50', '# Go on if stable'),
    'an item with its command': '# Guide\n\n## Deploy\n\n1. Send 50 % if stable\n\n   ```bash\n   ./send 50\n   ```\n',
    'no step': '# Guide\n\n- Releases follow if everything is fine\n',
    'a word in the middle': items('If stable releases are needed, use the tag'),
    'what is only looked up': appendix('bash', '# Send 50 % if stable'),
    'a number at its front': items('Send 50 % to 3 servers if stable'),
    'what is to be seen': '# Guide\n\n## Success criteria\n\n- [ ] Releases go on if everything is fine\n',
  },
  bad: {
    'an item': [
      items('Send 5 %', 'Send 50 % if everything looks good'),
      '6:1 "Send 50 % if everything looks good" depends on a state that nothing measures.',
    ],
    'items, once': [
      items('Send 50 % if stable', 'Send 100 % if stable'),
      '5:1 "Send 50 % if stable" depends on a state that nothing measures.',
    ],
    'comments, once': [
      fenced('bash', '# Send 5 %', '# Send 50 % if stable', '# Send 100 % if stable'),
      '7:1 "Send 50 % if stable" depends on a state that nothing measures.',
    ],
    'a criterion without a bound': [
      items('Send 50 % if stable', 'The shop works'),
      '5:1 "Send 50 % if stable" depends on a state that nothing measures.',
    ],
    'a step': [
      '# Guide\n\n## Deploy\n\n1. Send more if stable\n',
      '5:1 "Send more if stable" depends on a state that nothing measures.',
    ],
    'a step back': [
      '# Guide\n\n## Rollback\n\n1. Send less if stable\n',
      '5:1 "Send less if stable" depends on a state that nothing measures.',
    ],
  },
});
