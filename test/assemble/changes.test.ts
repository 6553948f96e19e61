import { describe, expect, it, test } from 'vitest';
import { bash, compileLines, fence } from './write-guide.ts';

const changes = (forward: readonly string[], backward: readonly string[] = []) =>
  compileLines('# Shop', '## Deploy', ...forward, '## Rollback', ...backward).changes.map(
    (change) =>
      `L${change.line} ${change.class} ${change.coverage}${change.inverse === null ? '' : ` L${change.inverse.line}`}`,
  );

describe('a change', () => {
  test.each<[string, string, string]>([
    ['kubectl apply -f shop.yaml', 'code', 'of the code'],
    ['git pull origin main', 'code', 'of the code by git'],
    ['python manage.py migrate', 'schema', 'of the schema'],
    ['python run_shop_migration.py', 'schema', 'by a script of the guide'],
    ['./migrate-db.sh', 'schema', 'of a database by name'],
    ['python scripts/migrate_users.py', 'data', 'of what a script names'],
    ['systemctl stop shop', 'service', 'of a service'],
    ['kubectl scale deployment/shop --replicas=3', 'scale', 'of the scale'],
    ['heroku config:set A=1', 'configuration', 'of the configuration'],
    ['npm ci', 'package', 'of the packages'],
    ['heroku maintenance:on', 'maintenance-mode', 'of the maintenance mode'],
    ['php artisan down', 'maintenance-mode', 'of the maintenance mode of a framework'],
    ['gcloud dns record-sets update shop', 'dns', 'of the DNS'],
    ['sudo ufw allow 8443', 'access', 'of who may come in'],
    ['aws iam attach-role-policy --role-name shop', 'access', 'of who may do what'],
    ['heroku features:enable preboot', 'flag', 'of a flag'],
  ])('%s is %s: %s', (command, kind) => {
    const [change] = compileLines('# Shop', '## Deploy', bash(command)).changes;
    expect(change).toMatchObject({ id: 'deploy:1@5', block: 'deploy:1', line: 5, class: kind, text: command });
  });

  test.each([
    ['a look', bash('kubectl get pods')],
    ['a backup', bash('pg_dump shop > shop.sql', 'heroku pg:backups:capture')],
    ['a build', bash('docker build -t shop .')],
    ['a note for the working copy', bash('git commit -m "1.0"', 'git tag 1.0')],
    ['an unknown command', bash('shopctl status')],
    [
      'the end of the maintenance mode',
      bash('heroku maintenance:off', 'php artisan up', 'rm -f storage/maintenance.on'),
    ],
    ['settings that are read again', bash('systemctl daemon-reload', 'systemctl enable shop')],
    ['a query', fence('sql', 'SELECT 1;')],
    ['a login', bash('ssh web1', 'kubectl apply -f a.yaml')],
  ])('is not %s', (_, block) => expect(changes([block])).toEqual([]));

  it('is made in SQL', () => {
    expect(changes([fence('sql', 'UPDATE carts SET a = 1;', 'ALTER TABLE carts ADD b int;')])).toEqual([
      'L5 data uncovered',
      'L6 schema uncovered',
    ]);
  });

  it('is no command of the way back', () => {
    expect(changes([], [bash('kubectl apply -f old.yaml')])).toEqual([]);
  });
});

describe('what undoes a change', () => {
  test.each<[string, string, string[], string]>([
    ['nothing', 'kubectl apply -f a.yaml', ['Call the team.'], 'code uncovered'],
    [
      'a command of the same program',
      'kubectl apply -f a.yaml',
      [bash('kubectl rollout undo deployment/shop')],
      'code covered L11',
    ],
    ['a command of its kind', 'kubectl apply -f a.yaml', [bash('git revert HEAD')], 'code covered L11'],
    [
      'a migration back',
      'python manage.py migrate',
      [bash('python manage.py migrate shop 0041')],
      'schema covered L11',
    ],
    ['a restore', 'python manage.py migrate', [bash('pg_restore -d shop shop.dump')], 'schema by-restore L11'],
    ['the words of an item', 'python manage.py migrate', ['- Restore the database'], 'schema manual L9'],
    ['the words of a block', 'python manage.py migrate', [bash('# restore the database by hand')], 'schema manual L10'],
    ['no restore for code', 'kubectl apply -f a.yaml', [bash('pg_restore -d shop shop.dump')], 'code uncovered'],
    [
      'no command for another thing',
      'python manage.py migrate',
      [bash('kubectl rollout undo deployment/shop')],
      'schema uncovered',
    ],
    [
      'maintenance that ends',
      'heroku maintenance:on',
      [bash('heroku maintenance:off')],
      'maintenance-mode covered L11',
    ],
    ['a link that is set back', 'ln -sfn a "$DIR/current"', [bash('ln -sfn b "$DIR/current"')], 'other covered L11'],
    ['no other link', 'ln -sfn a "$DIR/current"', [bash('ln -sfn b "$DIR/shared"')], 'other uncovered'],
    [
      'a whole project that is started again',
      'docker compose stop web celery',
      [bash('docker compose up -d')],
      'service covered L11',
    ],
    [
      'no start of another service of a project',
      'docker compose stop web',
      [bash('docker compose up -d db')],
      'service uncovered',
    ],
    [
      'a file that stands for maintenance',
      'touch maintenance.on',
      [bash('rm -f maintenance.on')],
      'maintenance-mode covered L11',
    ],
    [
      'no other command for maintenance',
      'heroku maintenance:on',
      [bash('heroku rollback')],
      'maintenance-mode uncovered',
    ],
    [
      'a record of the DNS',
      'gcloud dns record-sets update a',
      [bash('gcloud dns record-sets update b')],
      'dns covered L11',
    ],
    ['no traffic for the DNS', 'gcloud dns record-sets update a', [bash('eb swap')], 'dns uncovered'],
    ['the copy of a file', 'heroku config:set A=1', [bash('cp .env.bak .env')], 'configuration covered L11'],
    [
      'the copy of a file by its name in a variable',
      'mv .env.new .env',
      [bash('cp "$ENV_BACKUP" .env')],
      'configuration covered L11',
    ],
    ['a release of a platform', 'heroku config:set A=1', [bash('heroku rollback')], 'configuration covered L11'],
    ['no file that is no copy', 'heroku config:set A=1', [bash('cp .env.new .env')], 'configuration uncovered'],
  ])('%s', (_, command, backward, wanted) => {
    expect(changes([bash(command)], backward)).toEqual([`L5 ${wanted}`]);
  });
});

describe('a way back', () => {
  const plans = (...lines: readonly string[]) =>
    compileLines('# Shop', ...lines).rollback.map(({ id, scope, blocks, steps, triggers, verification, duration }) => ({
      id,
      scope,
      blocks,
      steps,
      triggers,
      verification,
      duration: duration?.max ?? null,
    }));
  const none = { scope: null, blocks: [], steps: [], triggers: [], verification: [], duration: null };

  it('is a section with blocks and steps', () => {
    expect(
      plans(
        '## Rollback (15 min)',
        '1. Stop the service',
        '2. Verify the version',
        bash('make old'),
        bash('curl -f localhost/health'),
      ),
    ).toEqual([
      {
        ...none,
        id: 'rollback',
        blocks: ['rollback:1', 'rollback:2'],
        steps: ['stop-the-service', 'verify-the-version'],
        verification: ['rollback:2', 'verify-the-version'],
        duration: 15,
      },
    ]);
  });

  it('is one plan, however many steps it has', () => {
    expect(
      plans('## Rollback', '### Step 1: Database', bash('make db'), '### Step 2: Code', bash('make code')),
    ).toMatchObject([{ id: 'rollback', blocks: ['rollback/database:1', 'rollback/code:1'] }]);
  });

  it('holds what stands below it, though that has an id of its own', () => {
    expect(plans('## Rollback', '### Database {#db}', '1. Stop it', bash('make db'))).toMatchObject([
      { id: 'rollback', blocks: ['db:1'], steps: ['stop-it'] },
    ]);
  });

  it('holds what it says to whom', () => {
    const lines = ['## Full rollback', '### Stop it', bash('make stop'), '### Notify the team', bash('make mail')];
    expect(plans(...lines)).toMatchObject([
      { id: 'full-rollback', blocks: ['full-rollback/stop-it:1', 'full-rollback/notify-the-team:1'] },
    ]);
  });

  it('is several plans where its parts undo different things', () => {
    expect(
      plans('## Rollback', '### Database rollback', bash('make db'), '### Frontend rollback', bash('make web')),
    ).toMatchObject([
      { id: 'rollback/database-rollback', scope: 'database', blocks: ['rollback/database-rollback:1'] },
      { id: 'rollback/frontend-rollback', scope: 'frontend', blocks: ['rollback/frontend-rollback:1'] },
    ]);
  });

  it('is called for by its triggers, which are no plan', () => {
    const lines = ['## Rollback', '### Rollback triggers', '- Error rate > 5%', '### Procedure', bash('make old')];
    expect(plans(...lines)).toMatchObject([
      { id: 'rollback', triggers: ['error-rate-5'], steps: [], blocks: ['rollback/procedure:1'] },
    ]);
    expect(plans('## Rollback triggers', '- Error rate > 5%')).toEqual([]);
  });

  it('may stand in a step', () => {
    expect(plans('## Deploy', bash('make'), '**Rollback**:', bash('make old'))).toMatchObject([
      { id: 'deploy', blocks: ['deploy:2'] },
    ]);
  });

  it('is told even where it only has words', () => {
    expect(plans('## Rollback', 'Call the team.')).toEqual([{ ...none, id: 'rollback' }]);
  });
});

describe('a dump that the way back loads', () => {
  const coverageOf = (dump: string, load: string) => {
    const lines = ['# Shop', '## Deploy', bash(dump, 'npm run migrate'), '## Rollback', bash(load)];
    return compileLines(...lines).changes.map(({ class: kind, coverage }) => `${kind} ${coverage}`);
  };

  test.each([
    ['mysqldump shop > /srv/safe/shop_v4.sql', 'mysql shop < /srv/safe/shop_v4.sql'],
    ['pg_dump -f /srv/safe/v4.sql shop', 'psql shop -f /srv/safe/v4.sql'],
    ['pg_dump --file=safe/v4.sql shop', 'psql --file=safe/v4.sql shop'],
    ['mysqldump shop > "/srv/safe/shop-$(date +%F).sql"', 'mysql shop < /srv/safe/shop-YYYY-MM-DD.sql'],
    ['mysqldump shop > "$SAFE"', 'mysql shop < "$SAFE"'],
    ['mysqldump shop > v4.sql', 'cat v4.sql | docker exec -i db mysql shop'],
  ])('%s: %s', (dump, load) => expect(coverageOf(dump, load)).toEqual(['schema by-restore']));

  test.each([
    ['mysqldump shop > v4.sql', 'mysql shop < prices.sql'],
    ['mysqldump shop > v4.sql', 'cp v4.sql /srv/safe'],
    ['cat prices > v4.sql', 'mysql shop < v4.sql'],
  ])('is none of another file or command: %s: %s', (dump, load) =>
    expect(coverageOf(dump, load)).toEqual(['schema uncovered']),
  );
});
