import { commandNotPortable } from '../../../src/lint/rules/command-not-portable.ts';
import { testRule } from '../../support/test-rule.ts';

const bash = (...lines: string[]) => `# Look\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;

testRule(commandNotPortable, {
  ok: {
    'Compose 2': bash('docker compose -f docker-compose.yml up -d'),
    'a suffix': bash('sed -i.bak s/a/b/ x', "sed -i '' s/a/b/ x"),
    'on Linux': bash('sudo apt-get update', 'sed -i s/a/b/ x', 'date -d yesterday'),
    'both forms of Compose': bash('docker compose ps || docker-compose ps'),
    'Compose 1 named only': bash('which docker-compose', 'docker compose exec web ls'),
    'another way is given': bash('date -d yesterday || date -v-1d'),
  },
  bad: {
    'Compose 1, once': [
      bash('docker-compose ps', 'docker-compose down'),
      '4:1 `docker-compose` is Compose 1, which current installations do not have any more.',
    ],
    'Compose 1 around another command, at its first use': [
      bash('docker-compose exec -T db pg_isready || exit 1', 'docker-compose down'),
      '4:1 `docker-compose` is Compose 1, which current installations do not have any more.',
    ],
    'GNU sed': [bash('sed -i s/a/b/ x'), '4:1 `sed -i` without a suffix fails on macOS.'],
    'GNU date': [bash('date -d yesterday'), '4:1 `date -d` is an option of GNU date, which macOS does not have.'],
    'GNU stat': [bash('stat -c %s x'), '4:1 `stat -c` is an option of GNU stat, which macOS does not have.'],
  },
});
