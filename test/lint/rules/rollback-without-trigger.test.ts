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
    'a comment beside the command': guide(
      planHead,
      '## Rollback',
      bash('# roll back if it fails', 'kubectl rollout undo deployment/shop'),
    ),
    'reasons that French words announce': guide(
      planHead,
      '## Rollback',
      'Rollback si :',
      '',
      '- Le taux d’erreur dépasse 5 %',
      bash('kubectl rollout undo deployment/shop'),
    ),
    'a number without words': guide(
      planHead,
      '## Rollback triggers',
      '- Errors reach 5%',
      '## Rollback',
      bash('kubectl rollout undo deployment/shop'),
    ),
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
    'the number of what success is': [
      guide(
        planHead,
        '## Success criteria',
        '- Error rate < 1%',
        '## Rollback',
        bash('kubectl rollout undo deployment/shop'),
      ),
      '16:1 The guide says how to go back and names nothing measurable that calls for it.',
    ],
    'where it says what to do in an emergency': [
      guide(
        planHead,
        '## Rollback',
        bash('kubectl rollout undo deployment/shop'),
        '## Rollback of the data',
        '### Emergency',
        bash('psql shop < shop.sql'),
        '## Rollback of the worker',
        bash('kubectl rollout undo deployment/worker'),
      ),
      '20:1 The guide says how to go back and names nothing measurable that calls for it.',
    ],
  },
});
