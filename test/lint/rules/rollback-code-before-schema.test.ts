import { rollbackCodeBeforeSchema } from '../../../src/lint/rules/rollback-code-before-schema.ts';
import { testRule } from '../../support/test-rule.ts';
import { bash, guide } from '../../support/write-lines.ts';

testRule(rollbackCodeBeforeSchema, {
  ok: {
    'migrations first': guide('# Deploy', '## Rollback', bash('python manage.py migrate shop 0041', 'git checkout v1')),
    'a restore': guide('# Deploy', '## Rollback', bash('git checkout v1', 'pg_restore -d shop shop.dump')),
    'one file of the old version': guide(
      '# Deploy',
      '## Rollback',
      bash('git checkout v1 -- config.yml', 'alembic downgrade -1'),
    ),
    'two situations': guide(
      '# Deploy',
      '## Rollback',
      '### Bad code',
      bash('git checkout v1'),
      '### Bad migration',
      bash('alembic downgrade -1'),
    ),
    'a stop before': guide('# Deploy', '## Rollback', bash('systemctl stop shop', 'git fetch', 'alembic downgrade -1')),
    'two schemas': guide(
      '# Deploy',
      '## Rollback',
      bash('alembic -n shop downgrade -1', 'alembic -n stock downgrade -1'),
    ),
    'a new branch': guide('# Deploy', '## Rollback', bash('git checkout -b rollback-1.4', 'alembic downgrade -1')),
    'migrations first, in a block of their own': guide(
      '# Deploy',
      '## Rollback',
      bash('cd /srv/shop && source venv/bin/activate && alembic downgrade -1'),
      bash('git checkout v1'),
    ),
    'a step and a situation': guide(
      '# Deploy',
      '## Rollback',
      '### 1. Code',
      bash('git checkout v1'),
      '### Bad migration',
      bash('alembic downgrade -1'),
    ),
    'a situation and a step': guide(
      '# Deploy',
      '## Rollback',
      '### Bad code',
      bash('git checkout v1'),
      '### 1. Schema',
      bash('alembic downgrade -1'),
    ),
    'steps of two procedures': guide(
      '# Deploy',
      '## Rollback',
      '### The shop',
      '#### 1. Code',
      bash('git checkout v1'),
      '### The stock',
      '#### 1. Schema',
      bash('alembic downgrade -1'),
    ),
    'two options with letters': guide(
      '# Deploy',
      '## Rollback',
      '### A. Bad code',
      bash('git checkout v1'),
      '### B. Bad migration',
      bash('alembic downgrade -1'),
    ),
    'two schemas of Laravel': guide(
      '# Deploy',
      '## Rollback',
      bash('php artisan migrate:rollback --database=shop', 'php artisan migrate:rollback --database=stock'),
    ),
  },
  bad: {
    'code first': [
      guide('# Deploy', '## Rollback', bash('git revert --no-edit HEAD', 'python manage.py migrate shop 0041')),
      '5:1 `git revert --no-edit HEAD` puts the old code in place before `python manage.py migrate shop 0041` undoes the migrations of the new one.',
    ],
    'the image first': [
      guide(
        '# Deploy',
        '## Rollback',
        bash('kubectl rollout undo deployment/shop'),
        bash('kubectl exec deploy/shop -- python manage.py migrate shop 0041'),
      ),
      '5:1 `kubectl rollout undo deployment/shop` puts the old code in place before `kubectl exec deploy/shop -- python manage.py migrate shop 0041` undoes the migrations of the new one.',
    ],
    'numbered steps': [
      guide(
        '# Deploy',
        '## Rollback',
        '### Step 1: Code',
        bash('git checkout v1'),
        '### Step 2: Database',
        bash('alembic downgrade -1'),
      ),
      '6:1 `git checkout v1` puts the old code in place before `alembic downgrade -1` undoes the migrations of the new one.',
    ],
    'on one line': [
      guide('# Deploy', '## Rollback', bash('git checkout v1 && alembic downgrade -1')),
      '5:1 `git checkout v1` puts the old code in place before `alembic downgrade -1` undoes the migrations of the new one.',
    ],
  },
});
