import { stoppedServiceStatus } from '../../../src/lint/rules/stopped-service-status.ts';
import { testRule } from '../../support/test-rule.ts';

const bash = (...lines: string[]) => `# Shop\n\n## Deploy\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;
const says = (place: string, text: string) =>
  `${place} \`${text}\` fails when \`shop\` is stopped, as it is to be here.`;

testRule(stoppedServiceStatus, {
  ok: {
    'it was started again': bash('systemctl stop shop', 'systemctl start shop', 'systemctl status shop'),
    'another service': bash('systemctl stop shop', 'systemctl status mail'),
    'asked before': bash('systemctl status shop', 'systemctl stop shop'),
    'the failure is excused': bash('systemctl stop shop', 'systemctl status shop || true'),
    'the failure is wanted': bash('systemctl stop shop', '! systemctl is-active shop'),
    'its output is read': bash('systemctl stop shop', 'systemctl status shop | grep inactive'),
    'a condition': bash('systemctl stop shop', 'if systemctl is-active shop; then exit 1; fi'),
    'something may have started it': bash('systemctl stop shop', './deploy.sh', 'systemctl status shop'),
    'on other hosts': bash('ssh a systemctl stop shop', 'ssh b systemctl status shop'),
    'in an appendix': '# Shop\n\n## Reference\n\n```bash\nsystemctl stop shop\nsystemctl status shop\n```\n',
    'the service of another manager': bash('systemctl stop shop', 'service shop status', 'pm2 status shop'),
    'a program that may start it': bash('systemctl stop shop', 'docker compose up -d', 'systemctl status shop'),
  },
  bad: {
    'the status': [bash('systemctl stop shop', 'systemctl status shop'), says('7:1', 'systemctl status shop')],
    'as root and in full': [
      bash('sudo systemctl stop shop.service', 'sleep 2', 'sudo systemctl status --no-pager shop'),
      says('8:1', 'sudo systemctl status --no-pager shop'),
    ],
    'one of several': [bash('systemctl stop mail shop', 'systemctl status shop'), says('7:1', 'systemctl status shop')],
    'several, once': [
      bash('systemctl stop shop mail', 'systemctl status shop', 'systemctl status mail'),
      says('7:1', 'systemctl status shop'),
    ],
    'whether it is active': [
      bash('systemctl stop shop', 'systemctl is-active shop'),
      says('7:1', 'systemctl is-active shop'),
    ],
    'behind an option, and a look': [
      bash('systemctl stop --now shop', 'ls /srv/shop', 'systemctl status shop'),
      '8:1 `systemctl status shop` fails when `shop` is stopped, as it is to be here.',
    ],
  },
});
