import { expect, test } from 'vitest';
import { describeCall, readShell } from '../../src/shell/index.ts';

const effects = (text: string) => [
  ...new Set(readShell(text).commands.flatMap(({ calls }) => calls.flatMap((call) => describeCall(call).effects))),
];

test.each([
  'env',
  'printenv',
  'printenv API_KEY',
  'env | grep API',
  'export -p',
  'heroku config',
  'vercel env pull',
  'cf env shop',
  'eb printenv',
  'kubectl get secret shop -o yaml',
  'kubectl get secret/shop -o jsonpath="{.data}"',
  'kubectl -n shop get secrets shop --output=json',
  'aws secretsmanager get-secret-value --secret-id shop',
])('%s shows secrets', (text) => expect(effects(text)).toContain('secret-material'));

test.each(['env PORT=80 ls', 'kubectl get secrets', 'kubectl get pods -o yaml', 'export PORT=80'])(
  '%s shows none',
  (text) => expect(effects(text)).not.toContain('secret-material'),
);

test.each(['env > env.backup', 'printenv > backup.env', 'env | grep DB > env.bak', 'heroku config -s > config.backup'])(
  '%s leaves them in a file, which is no backup',
  (text) => {
    expect(effects(text)).toEqual(expect.arrayContaining(['secret-material', 'state-changing', 'writes-file']));
    expect(effects(text)).not.toContain('backup');
  },
);
