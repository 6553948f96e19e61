import { expect, it } from 'vitest';
import { isShellLike, knownPrograms } from '../../src/shell/index.ts';

it.each([
  'git pull\nnpm ci',
  '# Deploy\nsudo systemctl restart web',
  'docker run \\\n  --name web \\\n  nginx',
  './deploy.sh --env staging',
  '$ kubectl get pods',
  'Restart-Service W3SVC',
  'export A=1\ncd /srv/app',
  'bundle exec cap production deploy',
  'bundle exec cap production deploy:rollback',
  'bundle exec rake db:migrate',
  'rails db:migrate',
  'cap staging deploy:check',
  'npx knex migrate:latest',
  'uv run alembic upgrade head',
  'waypoint up',
  'gigalixir ps:migrate',
])('commands: %j', (text) => {
  expect(isShellLike(text)).toBeGreaterThan(0.6);
});

it.each([
  'Make sure that the team is informed.\nThen open the dashboard.',
  'server:\n  port: 80',
  '{\n  "a": 1\n}',
  'Client -> Server -> Database',
  'test the login page with two users',
  'bundle exec is what the next command needs',
  'bundle exec takes care of the versions:',
  'at 10:30 the team is told',
  'cap rates apply from next month on',
  '- check the logs\n- restart the service',
  'total 12\ndrwxr-xr-x 2 root root 4096 src',
  '',
])('no commands: %j', (text) => {
  expect(isShellLike(text)).toBeLessThan(0.4);
});

it('knows programs by their plain names', () => {
  expect(
    ['git', 'kubectl', 'python3', 'manage.py', 'sudo', 'psql', 'docker-compose'].filter(
      (name) => !knownPrograms.has(name),
    ),
  ).toEqual([]);
});
