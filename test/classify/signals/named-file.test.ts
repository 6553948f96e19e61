import { expect, it } from 'vitest';
import { classify, emptyFence } from '../../../src/classify/index.ts';
import { fence, testSignal } from './speaks.ts';

const lines = ['set -e', 'make release'];

testSignal(
  'named-file',
  [
    ['the info string names a script', { ...fence('bash', ...lines), file: 'deploy.sh' }, 'bash script'],
    ['the sentence before', { ...fence('bash', ...lines), before: 'Create `scripts/deploy.sh`:' }, 'bash script'],
    ['in German', { ...fence('bash', ...lines), before: 'Erstelle `deploy.sh`:' }, 'bash script'],
    ['in Chinese', { ...fence('bash', ...lines), before: '创建 `deploy.sh` 文件：' }, 'bash script'],
    [
      'settings in Python',
      { ...fence('python', 'DEBUG = False'), before: 'Edit `shop/settings.py`:' },
      'python config',
    ],
  ],
  [
    ['it is only run', { ...fence('bash', './deploy.sh'), before: 'Run `deploy.sh`:' }, 'bash run'],
    ['it is no script', { ...fence('bash', ...lines), before: 'Create `notes.md`:' }, 'bash run'],
    ['nothing is named', { ...fence('bash', ...lines), before: 'Create a script:' }, 'bash run'],
    ['another language', { ...fence('yaml', 'a: 1'), before: 'Create `deploy.sh`:' }, 'yaml config'],
  ],
);

it('makes a module of Python the content of its file', () => {
  const { role, file } = classify({ ...emptyFence, ...fence('python', 'app.run()'), before: 'Edit `shop/urls.py`:' });
  expect([role, file]).toEqual(['config', 'shop/urls.py']);
});
