import { alternativesInOneBlock } from '../../../src/lint/rules/alternatives-in-one-block.ts';
import { appendix, fenced } from '../../support/guides.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(alternativesInOneBlock, {
  ok: {
    'one after the other': fenced('bash', '# Build', 'npm run build', '# Restart', 'systemctl restart shop'),
    'an alternative in words': fenced('bash', 'systemctl restart shop', '# or use the console of the provider'),
    'blocks of their own':
      '# Guide\n\n## Deploy\n\n### Option A\n\n```bash\nsystemctl reload nginx\n```\n\n### Option B\n\n```bash\ndocker restart proxy\n```\n',
    'conditions that may hold together': fenced(
      'bash',
      '# If using Redis',
      'redis-cli ping',
      '# If using Celery',
      'celery -A shop status',
    ),
    'one condition': fenced('bash', 'npm ci', '# If using systemd', 'systemctl restart shop'),
    'a shell that chooses': fenced(
      'bash',
      '# If using screen',
      'if command -v screen; then screen -ls; fi',
      '# If manual start',
      'python -m shop &',
    ),
    'what is only looked up': appendix('bash', 'systemctl reload nginx', '# Or', 'docker restart proxy'),
  },
  bad: {
    or: [
      fenced('bash', '# Reload', 'systemctl reload nginx', '# Or with Docker', 'docker restart proxy'),
      '9:1 The block runs "Reload" and then "with Docker", of which only one is meant.',
    ],
    'each of several blocks': [
      `${fenced('bash', '# If using systemd', 'systemctl stop shop', '# If using Docker', 'docker stop shop')}
## Start

\`\`\`bash
# If using systemd
systemctl start shop

# If using Docker
docker start shop

# If manual start
python -m shop &
\`\`\`
`,
      '9:1 The block runs "systemd" and then "docker", of which only one is meant.',
      '19:1 The block runs "systemd" and then "docker", of which only one is meant.',
    ],
    'ways to run a program that have no name': [
      fenced('bash', '# If using supervisor', 'supervisorctl restart shop', '# If manual start', 'python -m shop &'),
      '9:1 The block runs "supervisor" and then "manual start", of which only one is meant.',
    ],
    'a shell without a name for its sides': [
      fenced('bash', 'systemctl restart shop', '# or with screen/tmux', 'screen -dmS shop ./shop'),
      '8:1 The block runs "systemctl restart shop" and then "with screen/tmux", of which only one is meant.',
    ],
    'named variants': [
      fenced('bash', '# For systemd:', 'systemctl restart shop', '# For Docker:', 'docker restart shop'),
      '9:1 The block runs "systemd" and then "docker", of which only one is meant.',
    ],
  },
});
