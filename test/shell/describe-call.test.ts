import { describe, expect, it } from 'vitest';
import { type CallFacts, describeCall, readShell } from '../../src/shell/index.ts';

function facts(text: string): CallFacts {
  const call = readShell(text).commands.at(0)?.calls.at(0);
  if (call === undefined) throw new Error(`no call in ${text}`);
  return describeCall(call);
}

describe('what blocks', () => {
  it.each<[string, CallFacts['blocking']]>([
    ['tail -f app.log', 'never-ending'],
    ['tail -n 20 app.log', null],
    ['docker compose logs -f web', 'never-ending'],
    ['docker-compose logs --tail=100 web', null],
    ['kubectl -n prod logs --tail 50 deploy/web', null],
    ['kubectl logs -f deploy/web', 'never-ending'],
    ['heroku logs -n 50', null],
    ['heroku logs --tail', 'never-ending'],
    ['heroku logs --tail | head -50', null],
    ['heroku logs --tail | grep -m1 ready', null],
    ['heroku logs --tail | grep error', 'never-ending'],
    ['timeout 30 heroku logs --tail', null],
    ['heroku logs --tail &', null],
    ['journalctl -fu nginx', 'never-ending'],
    ['journalctl -u nginx -n 50 --no-pager', null],
    ['systemctl status nginx', null],
    ['docker compose up', 'never-ending'],
    ['docker compose -f prod.yml up -d', null],
    ['npm start', 'never-ending'],
    ['npm run dev', 'never-ending'],
    ['npm run build', null],
    ['python manage.py runserver 0:8000', 'never-ending'],
    ['gunicorn app:app', 'never-ending'],
    ['gunicorn -D app:app', null],
    ['celery -A app worker', 'never-ending'],
    ['celery -A app inspect ping', null],
    ['kubectl port-forward svc/web 80', 'never-ending'],
    ['kubectl get pods -w', 'never-ending'],
    ['ping host', 'never-ending'],
    ['ping -c 3 host', null],
    ['watch df', 'never-ending'],
    ['htop', 'never-ending'],
    ['nano .env', 'editor'],
    ['crontab -e', 'editor'],
    ['crontab -l', null],
    ['kubectl edit cm web', 'editor'],
    ['git commit', 'editor'],
    ['git commit -am "x"', null],
    ['git commit --amend --no-edit', null],
    ['git revert HEAD', 'editor'],
    ['git revert --no-edit HEAD', null],
    ['git merge main', null],
    ['git rebase -i HEAD~3', 'editor'],
    ['git log', 'pager'],
    ['git log --oneline -10', null],
    ['git log -n 5', null],
    ['git log | cat', null],
    ['git diff --stat', null],
    ['man psql', 'pager'],
    ['heroku login', 'login'],
    ['aws sso login', 'login'],
    ['gcloud auth login', 'login'],
    ['docker login registry.local', 'login'],
    ['docker login -u x --password-stdin', null],
    ['gh auth login', 'login'],
    ['ssh deploy@host', 'login'],
    ['ssh <user>@<host>', 'login'],
    ['ssh deploy@host uptime', null],
    ['ssh -T git@github.com', null],
    ['su - postgres', 'login'],
    ['sudo -i', 'login'],
    ['vercel --prod', 'interactive-prompt'],
    ['vercel --prod --yes', null],
    ['python manage.py createsuperuser', 'interactive-prompt'],
    ['python manage.py createsuperuser --noinput', null],
    ['mysql_secure_installation', 'interactive-prompt'],
    ['certbot --nginx', 'interactive-prompt'],
    ['npm init', 'interactive-prompt'],
    ['npm init -y', null],
    ['apt install nginx', 'interactive-prompt'],
    ['apt-get install -y nginx', null],
    ['read -p "Continue? " a', 'interactive-prompt'],
    ['terraform apply', 'interactive-prompt'],
    ['terraform apply -auto-approve', null],
    ['passwd deploy', 'password-prompt'],
    ['heroku open', 'gui'],
    ['xdg-open index.html', 'gui'],
    ['sudo systemctl restart nginx', 'password-prompt'],
    ['sudo nano /etc/hosts', 'editor'],
    ['pg_dump shop > shop.sql', 'password-prompt'],
    ['PGPASSWORD=x pg_dump shop > shop.sql', null],
    ['pg_dump "$DATABASE_URL" > shop.sql', null],
    ['pg_dump postgresql://u:p@h/shop > shop.sql', null],
    ['pg_dump -w shop > shop.sql', null],
    ['pg_restore --list shop.dump', null],
    ['docker exec db pg_dump shop', null],
    ['mysqldump -u root -p shop > shop.sql', 'password-prompt'],
    ['mysqldump -u root -psecret shop > shop.sql', null],
  ])('%s: %s', (text, expected) => {
    expect(facts(text).blocking).toBe(expected);
  });
});

describe('interpreters', () => {
  it.each<[string, string | null]>([
    ['python', 'python'],
    ['python3 script.py', null],
    ['python -c "print(1)"', null],
    ['node', 'javascript'],
    ['psql -U app -d shop', 'psql'],
    ['psql -c "SELECT 1"', null],
    ['psql shop < dump.sql', null],
    ['psql -h <host> -d <name>', 'psql'],
    ['cat q.sql', null],
    ['mysql -u root', 'sql'],
    ['sqlite3 db.sqlite3', 'sqlite'],
    ['sqlite3 db.sqlite3 "SELECT 1"', null],
    ['redis-cli', 'redis'],
    ['redis-cli -h cache ping', null],
    ['mongosh', 'mongo'],
    ['python manage.py shell', 'django-shell'],
    ['python manage.py shell -c "x"', null],
    ['python manage.py shell < seed.py', null],
    ['python manage.py dbshell', 'sql'],
    ['bundle exec rails c', 'ruby'],
    ['php artisan tinker', 'php'],
    ['heroku pg:psql -a shop', 'psql'],
    ['docker exec -it db psql -U app', 'psql'],
    ['docker compose exec web bash', 'bash'],
    ['kubectl exec -it deploy/web -- sh', 'bash'],
    ['heroku run bash', 'bash'],
    ['sudo -u postgres psql', 'psql'],
    ['bash', 'bash'],
    ['bash deploy.sh', null],
  ])('%s: %s', (text, dialect) => {
    const { repl, blocking } = facts(text);
    expect([repl?.dialect ?? null, blocking === 'interactive-repl']).toEqual([dialect, dialect !== null]);
  });

  it('has input when something is piped into it', () => {
    const calls = readShell('echo "SELECT 1" | psql').commands[0]?.calls ?? [];
    expect(describeCall(calls[1]!)).toMatchObject({ repl: null, effects: ['read-only', 'show'] });
  });
});

describe('what it does', () => {
  it.each<[string, string]>([
    ['git status', 'read-only show'],
    ['git push origin main', 'state-changing publishes-code network-write'],
    ['git push heroku main', 'state-changing publishes-code network-write deploy'],
    ['git add .', 'state-changing git-add-all'],
    ['git add app.py', 'state-changing'],
    ['git reset --hard HEAD~1', 'state-changing destructive'],
    ['git stash list', 'read-only show'],
    ['python manage.py migrate', 'state-changing migrate schema'],
    ['python manage.py migrate shop zero', 'state-changing migrate-down schema destructive'],
    ['python manage.py showmigrations', 'read-only show'],
    ['python manage.py check --deploy', 'read-only test'],
    ['./manage.py collectstatic --noinput', 'state-changing build'],
    ['alembic upgrade head', 'state-changing migrate schema'],
    ['alembic downgrade -1', 'state-changing migrate-down schema destructive'],
    ['npx prisma migrate deploy', 'state-changing migrate schema'],
    ['yarn prisma migrate deploy', 'state-changing migrate schema'],
    ['rails db:rollback', 'state-changing migrate-down schema destructive'],
    ['npm ci', 'state-changing install'],
    ['npm test', 'read-only test'],
    ['python -m pytest', 'read-only test'],
    ['pg_dump shop > shop.sql', 'backup writes-file'],
    ['pg_restore --file=/dev/null shop.dump', 'read-only test'],
    ['pg_restore -f /dev/null shop.dump', 'read-only test'],
    ['pg_restore --file=shop.sql shop.dump', 'restore state-changing data-load'],
    ['psql shop < shop_backup.sql', 'restore state-changing data-load'],
    ['psql -c "DROP TABLE a"', 'state-changing schema destructive'],
    ['sqlite3 a.db "PRAGMA integrity_check"', 'read-only test'],
    ['render services list', 'read-only show'],
    ['render services update shop --suspend', 'state-changing'],
    ['vercel projects', 'read-only show'],
    ['vercel projects rm shop', 'state-changing destructive'],
    ['sqlite3 a.db ".backup b.db"', 'backup writes-file'],
    [`sqlite3 "$DB" ".backup '$FILE'"`, 'backup writes-file'],
    [`sqlite3 "$DB" ".restore '$FILE'"`, 'restore state-changing destructive'],
    ['sqlite3 "$DB" "$QUERY"', 'state-changing'],
    ['curl -fsS https://example.org/health', 'read-only health-check'],
    ['curl -o /dev/null -w "%{http_code}" https://example.org', 'read-only health-check'],
    ['curl -XDELETE https://example.org/x', 'state-changing network-write'],
    ['curl -d @x https://example.org', 'state-changing network-write'],
    ['kubectl rollout undo deploy/web', 'state-changing deploy undo'],
    ['kubectl -n prod delete pod x', 'state-changing destructive'],
    ['kubectl apply --dry-run=client -f x', 'read-only test'],
    ['terraform destroy -auto-approve', 'state-changing destructive irreversible'],
    ['heroku config:set A=b', 'state-changing configure'],
    ['heroku pg:backups:capture', 'state-changing backup'],
    ['heroku ps:scale web=2', 'state-changing scale'],
    ['heroku ps:wait --app shop', 'read-only show'],
    ['aws s3 rm --recursive s3://bucket', 'state-changing destructive irreversible'],
    ['aws --profile prod rds describe-db-instances', 'read-only show'],
    ['nginx -t', 'read-only test'],
    ['rm -rf build', 'state-changing destructive'],
    ['find . -name "*.pyc" -delete', 'state-changing destructive'],
    ['sed -i s/a/b/ f', 'state-changing writes-file'],
    ['sed s/a/b/ f', 'read-only show'],
    ['cat a > b', 'writes-file'],
    ['ls 2>/dev/null', 'read-only show'],
    ['echo hi', 'read-only'],
    ['cd /srv', 'local-state'],
    ['X=1', 'local-state'],
    ['openssl rand -hex 32', 'secret-material read-only'],
    ['mail -s x a@example.org', 'sends-email state-changing irreversible'],
    ['Restart-Service W3SVC', 'state-changing service'],
    ['Get-ChildItem', 'read-only show'],
    ['Set-AzThing x', 'state-changing'],
    ['sudo apt-get update', 'privileged state-changing install'],
    ['./frobnicate', ''],
    ['acme-cli deploy', ''],
    ['sudo ./frobnicate', 'privileged state-changing'],
  ])('%s: %s', (text, effects) => {
    expect(facts(text).effects.join(' ')).toBe(effects);
  });

  it.each<[string, boolean]>([
    ['ls', true],
    ['psql', true],
    ['./x.sh', false],
    ['sudo ./x.sh', false],
    ['ssh h "ls && ./x.sh"', false],
  ])('%s: known is %s', (text, known) => {
    expect(facts(text).known).toBe(known);
  });

  it('judges what a remote shell reads, all of it', () => {
    expect(facts('ssh deploy@host "cd /srv && git pull && sudo systemctl restart web"')).toMatchObject({
      program: 'git',
      remote: true,
      via: ['ssh'],
      effects: ['local-state', 'state-changing', 'privileged', 'service'],
      service: { action: 'restart', name: 'web' },
    });
    expect(facts('ssh host <<E\nsystemctl stop web\nE').service).toEqual({ action: 'stop', name: 'web' });
  });
});

describe('wrappers', () => {
  it.each<[string, string[], string, (string | null)[]]>([
    ['sudo -u app env A=b nohup make deploy', ['sudo', 'env', 'nohup'], 'make', ['deploy']],
    ['/usr/bin/time -f %e ls -l', ['time'], 'ls', ['-l']],
    [
      'docker compose -f a.yml exec -T web python manage.py migrate',
      ['docker-compose exec', 'python'],
      'manage.py',
      ['migrate'],
    ],
    ['kubectl -n prod exec deploy/web -c app -- rake db:migrate', ['kubectl exec'], 'rake', ['db:migrate']],
    ['heroku run -a shop "rails db:migrate"', ['heroku run'], 'rails', ['db:migrate']],
    ['fly ssh console -C "rails db:migrate"', ['fly ssh console'], 'rails', ['db:migrate']],
    ['ssh -i k.pem -p 22 u@h ls /srv', ['ssh'], 'ls', ['/srv']],
    ["bash -lc 'npm ci'", ['bash -c'], 'npm', ['ci']],
    ['su - postgres -c "psql -l"', ['su'], 'psql', ['-l']],
    ['pnpm exec prisma generate', ['pnpm'], 'prisma', ['generate']],
    ['poetry run alembic current', ['poetry'], 'alembic', ['current']],
    ['xargs -n 1 rm -f', ['xargs'], 'rm', ['-f']],
    ['timeout -k 5 60 curl $URL', ['timeout'], 'curl', [null]],
    ['.\\venv\\Scripts\\python.exe manage.py check', ['python'], 'manage.py', ['check']],
    ['npm run build', [], 'npm', ['run', 'build']],
  ])('%s', (text, via, program, argv) => {
    expect(facts(text)).toMatchObject({ via, program, argv });
  });
});

it.each<[string, string, string | null]>([
  ['systemctl restart nginx.service', 'restart', 'nginx'],
  ['service postgresql stop', 'stop', 'postgresql'],
  ['nginx -s reload', 'reload', 'nginx'],
  ['pm2 start ecosystem.config.js', 'start', 'ecosystem.config.js'],
  ['systemctl status web', 'status', 'web'],
  ['docker compose restart web', 'restart', 'web'],
  ['kubectl rollout restart deploy/web', 'restart', 'deploy/web'],
  ['aws ecs update-service --cluster c --service web --force-new-deployment', 'restart', 'web'],
  ['Stop-Service -Name W3SVC', 'stop', 'W3SVC'],
  ['docker compose down', 'stop', null],
])('%s: %s %s', (text, action, name) => {
  expect(facts(text).service).toEqual({ action, name });
});

describe('what is sent to a server', () => {
  const last = (text: string) => {
    const call = readShell(text).commands.at(0)?.calls.at(-1);
    if (call === undefined) throw new Error(`no call in ${text}`);
    return describeCall(call).effects;
  };

  it.each<string>([
    'echo "set server be/blue state drain" | nc -U /run/haproxy.sock',
    "printf 'FLUSHALL\\r\\n' | nc redis01 6379",
    'echo flush_all | telnet localhost 11211',
    'echo "disable server be/blue" | sudo socat stdio /run/haproxy.sock',
    'printf "PING\\r\\nSHUTDOWN\\r\\n" | ncat cache 6379',
    'nc mail 25 < letter.txt',
    'make-metrics | nc graphite 2003',
    'nc cache 11211 <<< "flush_all"',
    'openssl s_client -connect mail:465 < letter.txt',
    'curl -s https://shop.example.com/admin/cache/clear',
    'curl -fsS "https://ci.example.com/job/shop/build?token=$TOKEN"',
    'wget -qO- http://localhost/cron.php',
    'curl http://localhost:8080/actuator/shutdown/',
    'curl "https://api.render.com/deploy/srv-1?key=$KEY"',
    'curl -fsS https://shop.example.com/hooks/deploy',
    'curl https://api.netlify.com/build_hooks/5f1',
    'curl "$DEPLOY_HOOK_URL"',
    'wget -qO- "$RENDER_WEBHOOK"',
    'curl localhost:9200/orders/_forcemerge',
  ])('changes something: %s', (text) => {
    expect(last(text)).toContain('network-write');
    expect(last(text)).not.toContain('read-only');
  });

  it.each([
    '(echo PING; echo FLUSHALL) | nc r 6379',
    '{ echo "show stat"; echo "shutdown sessions"; } | socat - /run/haproxy.sock',
    '{ echo PING; cat orders.txt; } | nc r 6379',
  ])('changes something by one of several lines: %s', (text) => expect(last(text)).toContain('network-write'));

  it('changes something by one of several statements', () => {
    expect(last('(echo "SELECT 1;"; echo "DROP TABLE orders;") | psql shop')).toContain('destructive');
  });

  it.each([
    'nc -z db 5432',
    'curl http://shop/api/webhooks',
    'curl http://shop/deploy/status',
    'curl http://shop/hooks/status',
    'curl "$HEALTH_URL"',
    '(echo PING; sleep 1; echo INFO) | nc r 6379',
    "printf '%s\\r\\n' PING QUIT | nc r 6379",
    'echo ruok | nc zookeeper 2181',
    'echo "show stat" | sudo socat stdio /run/haproxy.sock',
    "printf 'PING\\r\\n' | nc redis01 6379",
    'printf "GET / HTTP/1.1\\r\\nHost: shop\\r\\n\\r\\n" | nc shop 80',
    'echo | openssl s_client -connect shop.example.com:443',
    'openssl s_client -connect shop.example.com:443 < /dev/null',
    'echo "stats" | nc -w 1 cache 11211',
    'echo > /dev/null | telnet shop 80',
    'curl -fsS https://shop.example.com/health',
    'curl -s https://shop.example.com/deploy/status',
    'curl -s https://shop.example.com/static/reset.css',
    'curl -s https://shop.example.com/build',
    'curl -s "https://shop.example.com/orders?state=delete"',
  ])('only looks: %s', (text) => {
    expect(last(text)).not.toContain('network-write');
  });
});
