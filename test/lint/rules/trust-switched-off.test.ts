import { trustSwitchedOff } from '../../../src/lint/rules/trust-switched-off.ts';
import { testRule } from '../../support/test-rule.ts';

const bash = (...lines: string[]) => `# Deploy\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;
const under = (heading: string, ...lines: string[]) =>
  `# Shop\n\n## ${heading}\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;

testRule(trustSwitchedOff, {
  ok: {
    'a checked download': bash('curl -fsSLO https://get.shop.com/a.deb', 'sudo dpkg -i a.deb'),
    'the own machine': bash('curl -k https://localhost:8443/health'),
    'an accepted new key': bash('ssh -o StrictHostKeyChecking=accept-new web1.shop.com uptime'),
    'a shell that reads something else': bash('cat install.sh | bash'),
    'narrow rights': bash('chmod 750 /srv/shop'),
    'on a desk': under('Local development', 'curl -k https://shop.test/'),
  },
  bad: {
    'a script from the network': [
      bash('curl -fsSL https://get.shop.com | sudo bash'),
      '4:35 `curl … | sudo bash` runs whatever the other side sends at this moment.',
    ],
    certificates: [
      bash('curl -sk https://shop.com/health', 'wget --no-check-certificate https://shop.com/a.deb'),
      '4:1 `curl -sk https://shop.com/health` takes any certificate, so anybody on the way can answer.',
      '5:1 `wget --no-check-certificate https://shop.com/a.deb` takes any certificate, so anybody on the way can answer.',
    ],
    'host keys': [
      bash('ssh -o StrictHostKeyChecking=no web1.shop.com uptime'),
      '4:1 `ssh -o StrictHostKeyChecking=no web1.shop.com uptime` takes any host for the right one.',
    ],
    hooks: [
      bash('git push --no-verify origin v1'),
      '4:1 `git push --no-verify origin v1` skips the checks of the repository.',
    ],
    rights: [
      bash('sudo chmod -R 777 /srv/shop'),
      '4:1 `sudo chmod -R 777 /srv/shop` lets every account of the host write there.',
    ],
    'protections of the host': [
      bash('sudo setenforce 0', 'sudo ufw disable'),
      '4:1 `sudo setenforce 0` switches SELinux off for the whole host.',
      '5:1 `sudo ufw disable` opens every port of the host.',
    ],
    'by a variable': [
      bash('export NODE_TLS_REJECT_UNAUTHORIZED=0'),
      '4:8 `NODE_TLS_REJECT_UNAUTHORIZED=0` lets every program take any certificate.',
    ],
  },
});
