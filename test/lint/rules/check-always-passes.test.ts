import { checkAlwaysPasses } from '../../../src/lint/rules/check-always-passes.ts';
import { testRule } from '../../support/test-rule.ts';

const under = (label: string, ...lines: string[]) =>
  `# Look\n\n**${label}:**\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;
const passes = (command: string, although: string) => `6:1 \`${command}\` ends with success also when ${although}.`;
const bad = (command: string, although: string): [string, string] => [
  under('Verify the state', command),
  passes(command, although),
];

testRule(checkAlwaysPasses, {
  ok: {
    'forms that can fail': under(
      'Verify the state',
      'python manage.py check --deploy --fail-level WARNING',
      'python manage.py migrate --check',
      'psql shop -c "\\d orders"',
      'systemctl is-active shop',
    ),
    'what is printed is read': under('Verify the state', 'docker ps | grep shop', 'n=$(docker ps -q | wc -l)'),
    'the outcome is said': under('Verify the state', 'docker compose ps', '# Expected: all services are Up'),
    'nothing is claimed': under('State of the services', 'docker compose ps', 'python manage.py showmigrations'),
    'the listing of all tables': under('Verify the state', 'psql shop -c "\\dt"'),
    'what is only looked up': '# Look\n\n## Appendix\n\n**Verify the state:**\n\n```bash\ndocker compose ps\n```\n',
    'what is cleaned up': '# Look\n\n## Clean up\n\n**Verify the state:**\n\n```bash\ndocker compose ps\n```\n',
    'kept in a variable': under('Verify the state', 'state=$(docker compose ps)'),
    'kept in a file': under('Verify the state', 'docker compose ps > state.txt'),
    'another word in its place': under('Verify the state', 'docker compose ps || exit 1'),
    'followed by another check': under('Verify the state', 'docker compose ps && curl -f https://shop.test'),
    'a comment in what is only looked up':
      '# Look\n\n## Appendix\n\n```bash\n# Verify the state\ndocker compose ps\n```\n',
    'a comment in what is cleaned up': '# Look\n\n## Clean up\n\n```bash\n# Verify the state\ndocker compose ps\n```\n',
  },
  bad: {
    'settings of Django': bad('python manage.py check --deploy', 'it has warnings, which is all that `--deploy` adds'),
    'the plan of migrations': bad('python manage.py migrate --plan', 'migrations are pending'),
    'the listing of migrations': bad('python manage.py showmigrations', 'migrations are pending'),
    'the listing of migrations on the way back': [
      '# Deploy\n\n## Rollback\n\n```bash\npython manage.py migrate shop 0041\n# Verify the rollback\npython manage.py showmigrations shop\n```\n',
      '8:1 `python manage.py showmigrations shop` ends with success also when a migration that was to be taken back is still applied.',
    ],
    'a table in psql': bad('psql shop -c "\\dt orders"', 'there is nothing of this name'),
    'services of Compose': bad('docker compose ps', 'a service is down'),
    containers: bad('docker ps --filter name=shop', 'no container runs'),
    units: bad('systemctl list-units shop.service', 'a unit has failed'),
    'a comment says it': [
      `# Look\n\n\`\`\`bash\n# Verify that the table exists\npsql shop -c "\\dt orders"\n\`\`\`\n`,
      '5:1 `psql shop -c "\\dt orders"` ends with success also when there is nothing of this name.',
    ],
    'once in a block': [
      under('Check the state', 'docker ps -f name=a', 'docker ps -f name=b'),
      '6:1 `docker ps -f name=a` ends with success also when no container runs.',
    ],
    'a comment about something else': [
      '# Look\n\n```bash\n# Verify the state\ndocker compose ps\nuptime\n# Show the state\ndocker ps --filter name=shop\n```\n',
      '5:1 `docker compose ps` ends with success also when a service is down.',
    ],
    'the outcome of another command is said': [
      under('Verify the state', 'docker compose ps', 'curl -f https://shop.test', '# Expected: ok'),
      '6:1 `docker compose ps` ends with success also when a service is down.',
    ],
    'each form by itself': [
      under('Verify the state', 'docker compose ps', 'python manage.py showmigrations'),
      '6:1 `docker compose ps` ends with success also when a service is down.',
      '7:1 `python manage.py showmigrations` ends with success also when migrations are pending.',
    ],
    'the comment stands in another block': [
      '# Look\n\n```bash\n# Show the state\ndocker compose ps\n```\n\n**Verify the state:**\n\n```bash\ndocker compose ps\n```\n',
      '11:1 `docker compose ps` ends with success also when a service is down.',
    ],
  },
});
