import { boxTickedInAdvance } from '../../../src/lint/rules/box-ticked-in-advance.ts';
import { testRule } from '../../support/test-rule.ts';

const guide = (heading: string, marks: string, head = '') =>
  `# Deploy the shop\n\n${head}${heading}\n\n${[...marks].map((mark, at) => `- [${mark}] Check ${at + 1} passed\n`).join('')}`;

testRule(boxTickedInAdvance, {
  ok: {
    'open boxes': guide('## Success criteria', '  '),
    'a list in use': guide('## Success criteria', 'x '),
    'one box': guide('## Success criteria', 'x'),
    'done before the deployment': guide('## Pre-deployment checklist', 'xx'),
    'a report': guide('## Success criteria', 'xx', '**Status**: Completed\n\n'),
    'a part that is over': guide('## Verification ✅ DONE', 'xx'),
    'another kind of guide': '# Runbook: latency is high\n\n## Success criteria\n\n- [x] One\n- [x] Two\n',
    'items without a box between': guide('## Success criteria', ' '),
    'a change log': guide('## Changelog', 'xx'),
    'a list of another kind': guide('## Features', 'xx'),
    'a check in the preparation': guide('## Pre-deployment checklist\n\n### Verification', 'xx'),
    'a check in the change log': guide('## Changelog\n\n### Verification', 'xx'),
    'a check in the appendix': guide('## Appendix\n\n### Verification', 'xx'),
    'steps that are done': guide('## Prerequisites', 'xx'),
  },
  bad: {
    'success criteria': [
      guide('## Success criteria', 'xx'),
      '5:1 All 2 boxes of "Success criteria" are ticked, though they are about the deployment to come.',
    ],
    'what is verified afterwards': [
      guide('## Post-deployment checks', 'xX', '**Status**: 95 % completed\n\n'),
      '7:1 All 2 boxes of "Post-deployment checks" are ticked, though they are about the deployment to come.',
    ],
    'not yet over': [
      guide('## Success criteria', 'xx', '**Status**: Draft\n\n'),
      '7:1 All 2 boxes of "Success criteria" are ticked, though they are about the deployment to come.',
    ],
    'with plain items beside them': [
      `${guide('## Success criteria', 'xx')}- Plain\n`,
      '5:1 All 2 boxes of "Success criteria" are ticked, though they are about the deployment to come.',
    ],
  },
});
