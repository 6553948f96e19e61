import { sessionInComment } from '../../../src/lint/rules/session-in-comment.ts';
import { appendix, fenced } from '../../support/guides.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(sessionInComment, {
  ok: {
    'with the login below it': fenced('bash', '# SSH into the server', 'ssh web1', 'ls'),
    'with the command handed over': fenced('bash', '# SSH into the server', 'ssh web1 systemctl restart shop'),
    'no commands': fenced('bash', '# SSH into the server'),
    'keys of ssh': fenced('bash', '# SSH keys of the server', 'ls ~/.ssh'),
    'a login to an account': fenced('bash', '# Log in to the registry', 'docker login'),
    'what is only looked up': appendix('bash', '# SSH into the server', 'systemctl restart shop'),
    'at a prompt': fenced('console', '# SSH into the server', '$ uptime'),
    'at the end of a block': `${fenced('bash', 'ls', '# SSH into the server')}\n\`\`\`bash\nuptime\n\`\`\`\n`,
    'the login is not the first command': fenced(
      'bash',
      '# SSH into the server',
      'ssh-add ~/.ssh/deploy',
      'ssh web1',
      'ls',
    ),
    'the login stands below another comment': fenced(
      'bash',
      '# SSH into the server',
      '',
      '# with your key',
      'ssh web1',
      'ls',
    ),
    'a machine of a provider': fenced('bash', '# Connect to the server', 'gcloud compute ssh web1'),
    'a tunnel': fenced('bash', '# Connect to the host of the database', 'ssh -N -L 5432:localhost:5432 db1'),
    'a container': fenced('bash', '# Log in to the box', 'docker exec -it box bash'),
    'the last words of a block': `${fenced('bash', 'uptime', '', '# SSH into the server')}\n## Next\n\n\`\`\`bash\nuptime\n\`\`\`\n`,
    'a shell of another user': fenced('bash', '# Log in to the server as the app', 'su - app'),
  },
  bad: {
    'right above the command': [
      fenced('bash', '# 1. SSH into the production server', 'systemctl restart shop'),
      '6:1 Only this comment says that `systemctl restart shop` is meant for another machine.',
    ],
    'above other comments': [
      fenced('bash', '# Log in to the server', '# cd /srv/shop', '', '# Migrate', 'alembic upgrade head'),
      '6:1 Only this comment says that `alembic upgrade head` is meant for another machine.',
    ],
  },
});
