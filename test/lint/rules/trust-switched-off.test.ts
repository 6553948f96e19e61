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
    'a download that is only run as a program': bash(
      'curl -fsSL https://get.shop.com/list | python -c "import sys; print(len(sys.stdin.read()))"',
      'curl -fsSL https://get.shop.com/list | sort',
    ),
    'options of other programs': bash(
      'ls -k',
      'tar --insecure -xf a.tar',
      'ping --no-check-certificate',
      'wget https://shop.com/a.deb',
      'wget --no-check-certificate https://localhost/a.deb',
    ),
    'a host key in a word': bash('echo StrictHostKeyChecking=no'),
    'hooks of other commands': bash('git tag --no-verify v1', 'npm publish --no-verify', 'git commit -m fix'),
    'certificates of git': bash(
      'git config http.sslVerify true',
      'git config core.autocrlf false',
      './set http.sslVerify false',
    ),
    'rights of a temporary folder, and a number': bash('chmod 777 /tmp/shop', 'seq 777'),
    'modes of other programs': bash('setenforce 1', './mode 0'),
    'other services and rules': bash(
      'ufw enable',
      'systemctl disable cups',
      'systemctl status firewalld',
      './switch disable',
      './switch stop firewalld',
    ),
    packages: bash(
      'npm config set strict-ssl true',
      './npm-config strict-ssl false',
      'apt-get install -y shop',
      'yum install --allow-unauthenticated shop',
    ),
    'a clean-up': under('Clean up', 'curl -k https://shop.com/'),
    'a variable that checks': bash('export NODE_TLS_REJECT_UNAUTHORIZED=1'),
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
    'the firewall by its service': [
      bash('systemctl stop firewalld'),
      '4:1 `systemctl stop firewalld` opens every port of the host.',
    ],
    'packages that nobody checks': [
      bash(
        'npm config set strict-ssl false',
        'apt-get install --allow-unauthenticated shop',
        'git config --global http.sslVerify false',
      ),
      '4:1 `npm config set strict-ssl false` takes any certificate for the packages.',
      '5:1 `apt-get install --allow-unauthenticated shop` installs packages that nobody has signed.',
      '6:1 `git config --global http.sslVerify false` takes any certificate, so anybody on the way can answer.',
    ],
  },
});
