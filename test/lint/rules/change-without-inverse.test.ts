import { changeWithoutInverse } from '../../../src/lint/rules/change-without-inverse.ts';
import { testRule } from '../../support/test-rule.ts';
import { bash, guide, planHead } from '../../support/write-lines.ts';

testRule(changeWithoutInverse, {
  ok: {
    'undone by its kind': guide(
      planHead,
      '## Deploy',
      bash('python manage.py migrate'),
      '## Rollback',
      bash('python manage.py migrate shop 0041'),
    ),
    'by a restore': guide(
      planHead,
      '## Deploy',
      bash('python manage.py migrate'),
      '## Rollback',
      bash('pg_restore -d shop shop.dump'),
    ),
    'by a person': guide(
      planHead,
      '## Deploy',
      bash('heroku config:set A=1'),
      '## Rollback',
      '1. Set the old configuration',
      bash('heroku ps'),
    ),
    'by the release of a platform': guide(
      planHead,
      '## Deploy',
      bash('heroku config:set A=1'),
      '## Rollback',
      bash('heroku rollback v41'),
    ),
    'by the copy of the file': guide(
      planHead,
      '## Deploy',
      bash('heroku config:set A=1'),
      '## Rollback',
      bash('cp shop.env.bak shop.env'),
    ),
    declared: guide(
      planHead,
      '## Deploy',
      bash('python manage.py migrate'),
      '## Rollback',
      'Migrations are backwards compatible.',
      bash('kubectl rollout undo deployment/shop'),
    ),
    'told elsewhere': guide(
      planHead,
      '## Deploy',
      bash('python manage.py migrate'),
      '## Rollback',
      'See [rollback](ROLLBACK.md).',
      bash('kubectl rollout undo deployment/shop'),
    ),
    staging: guide(
      planHead,
      '## Deploy to staging',
      bash('python manage.py migrate'),
      '## Rollback',
      bash('kubectl rollout undo deployment/shop'),
    ),
    'a preparation on a machine of developers': guide(
      planHead,
      '## Pre-deployment',
      '### On your local machine',
      bash('python manage.py migrate'),
      '## Rollback',
      bash('kubectl rollout undo deployment/shop'),
    ),
    'the load of the file that was dumped': guide(
      planHead,
      '## Deploy',
      bash('mysqldump shop > /srv/safe/shop_v4.sql', 'php artisan migrate --force'),
      '## Rollback',
      bash('mysql shop < /srv/safe/shop_v4.sql'),
    ),
    'nothing to run': guide(planHead, '## Deploy', bash('python manage.py migrate'), '## Rollback', bash('# go back')),
    'the manual of a product': guide(
      '# Deploy',
      '## Deploy',
      bash('python manage.py migrate'),
      '## Rollback',
      bash('kubectl rollout undo deployment/shop'),
    ),
  },
  bad: {
    'the schema, once for all': [
      guide(
        planHead,
        '## Deploy',
        bash('python manage.py migrate', 'psql shop -c "ALTER TABLE a ADD b int"'),
        '## Rollback',
        bash('kubectl rollout undo deployment/shop'),
      ),
      '17:1 `python manage.py migrate` changes the database schema, and the way back does not undo that.',
    ],
    'what is changed before the deployment': [
      guide(
        planHead,
        '## Pre-deployment',
        bash('python manage.py migrate'),
        '## Rollback',
        bash('kubectl rollout undo deployment/shop'),
      ),
      '17:1 `python manage.py migrate` changes the database schema, and the way back does not undo that.',
    ],
    'records and rules': [
      guide(
        planHead,
        '## Deploy',
        bash('gcloud dns record-sets update shop', 'ufw allow 8443'),
        '## Rollback',
        bash('kubectl rollout undo deployment/shop'),
      ),
      '17:1 `gcloud dns record-sets update shop` changes DNS records, and the way back does not undo that.',
      '18:1 `ufw allow 8443` changes access rules, and the way back does not undo that.',
    ],
  },
});
