import { rollbackWithoutTrigger } from '../../../src/lint/rules/rollback-without-trigger.ts';
import { testRule } from '../../support/test-rule.ts';
import { bash, guide, planHead } from '../../support/write-lines.ts';

testRule(rollbackWithoutTrigger, {
  ok: {
    'a number': guide(
      planHead,
      '## Rollback triggers',
      '- Error rate > 5%',
      '## Rollback',
      bash('kubectl rollout undo deployment/shop'),
    ),
    'a sentence': guide(
      planHead,
      '## Rollback',
      'Roll back when the health check fails three times.',
      bash('kubectl rollout undo deployment/shop'),
    ),
    'the manual of a product': guide('# Deploy', '## Rollback', bash('kubectl rollout undo deployment/shop')),
    'no way back': guide(planHead, '## Deploy', bash('kubectl apply -f a.yaml')),
  },
  bad: {
    nothing: [
      guide(planHead, '## Rollback', bash('kubectl rollout undo deployment/shop')),
      '14:1 The guide says how to go back and names nothing measurable that calls for it.',
    ],
    'only "if necessary"': [
      guide(planHead, '## Rollback', 'Roll back if necessary.', bash('kubectl rollout undo deployment/shop')),
      '14:1 The guide says how to go back and names nothing measurable that calls for it.',
    ],
    'nothing that can be measured': [
      guide(
        planHead,
        '## Rollback triggers',
        '- Users complain',
        '- Data is wrong',
        '## Rollback',
        bash('kubectl rollout undo deployment/shop'),
      ),
      '14:1 None of the 2 reasons to go back can be measured.',
    ],
  },
});
