import { fence, testSignal } from './speaks.ts';

const lines = ['SELINUX=permissive', 'SELINUXTYPE=targeted'];

testSignal(
  'settings-file',
  [
    ['a path below /etc', { ...fence('bash', ...lines), before: 'Change /etc/selinux/config to:' }, 'ini config'],
    ['an ending', { ...fence('bash', 'max_connections = 200'), before: 'In `my.cnf` set:' }, 'ini config'],
    ['without a tag', { ...fence('', '[mysqld]', 'port=3306'), before: '修改 `/etc/my.cnf`：' }, 'ini config'],
    ['a label', { ...fence('bash', ...lines), label: '/etc/selinux/config:' }, 'ini config'],
  ],
  [
    ['a command among them', { ...fence('bash', 'PORT=80', 'make'), before: 'With /etc/shop.conf:' }, 'bash run'],
    ['a variable for later', { ...fence('bash', 'export CONF=1'), before: 'Read /etc/shop.conf:' }, 'bash run'],
    ['no file', { ...fence('bash', 'make'), before: 'Now set:' }, 'bash run'],
    ['an environment file', { ...fence('bash', 'PORT=80'), before: 'Create `.env`:' }, 'env env'],
  ],
);
