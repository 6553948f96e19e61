import { sudoWithoutEffect } from '../../../src/lint/rules/sudo-without-effect.ts';
import { testRule } from '../../support/test-rule.ts';

const bash = (...lines: string[]) => `# Deploy\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;

testRule(sudoWithoutEffect, {
  ok: {
    tee: bash('echo x | sudo tee /etc/shop.conf'),
    'a shell of root': bash("sudo sh -c 'echo x > /etc/shop.conf'"),
    'a place of everybody': bash('sudo cat /var/log/syslog > /tmp/log', 'sudo cat /etc/shop.conf > shop.conf'),
    nowhere: bash('sudo systemctl restart shop > /dev/null'),
    'root already': bash('sudo -i', 'sudo echo x > /etc/shop.conf'),
    'without it': bash('echo x > /etc/shop.conf', 'cd /srv/shop'),
    'what is read': bash('sudo wc -l < /etc/passwd'),
  },
  bad: {
    'a redirection': [
      bash('sudo echo x > /etc/shop.conf'),
      '4:1 `sudo` does not reach the redirection: the shell opens `/etc/shop.conf` without its rights.',
    ],
    'more lines': [
      bash('sudo cat keys >> /root/.ssh/authorized_keys'),
      '4:1 `sudo` does not reach the redirection: the shell opens `/root/.ssh/authorized_keys` without its rights.',
    ],
    'the directory': [
      bash('sudo cd /srv/shop'),
      '4:1 `sudo cd /srv/shop` changes nothing: the directory belongs to the process that `sudo` starts and ends.',
    ],
    'root only later': [
      bash('ls', 'sudo echo x > /etc/shop.conf', 'sudo -i'),
      '5:1 `sudo` does not reach the redirection: the shell opens `/etc/shop.conf` without its rights.',
    ],
  },
});
