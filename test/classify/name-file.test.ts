import { describe, expect, it, test } from 'vitest';
import { emptyFence, type Fence, findFileName } from '../../src/classify/index.ts';
import { nameFile } from '../../src/classify/name-file.ts';
import { View } from '../../src/classify/view.ts';

describe('a file name in a line of text', () => {
  test.each([
    ['Create `deploy.sh`:', 'deploy.sh'],
    ['Edit /etc/nginx/conf.d/shop.conf.', '/etc/nginx/conf.d/shop.conf'],
    ['put this into ~/shop/.env', '~/shop/.env'],
    ['the file .env.production', '.env.production'],
    ['Dockerfile:', 'Dockerfile'],
    ['"docker-compose.prod.yml"', 'docker-compose.prod.yml'],
    ['(see ./bin/backup.py)', './bin/backup.py'],
    ['创建 deploy.sh', 'deploy.sh'],
    ['shop.service, shop.timer', 'shop.service'],
    ['Makefile', 'Makefile'],
  ])('%s', (text, file) => expect(findFileName(text)).toBe(file));

  test.each([
    'Deploy the shop',
    'https://example.com/deploy.sh',
    'version 1.2.3',
    'e.g. this',
    'shop.example.com',
    'Node.json5',
    'the environment',
    '',
  ])('none in %j', (text) => expect(findFileName(text)).toBeNull());
});

describe('the file that a block is the content of', () => {
  const name = (fence: Partial<Fence>) => nameFile(new View({ ...emptyFence, ...fence }));

  test.each<[string, Partial<Fence>, string | null]>([
    ['named by the info string, before all else', { file: 'a.sh', text: '# b.sh', before: '`c.sh`' }, 'a.sh'],
    ['named by the comment that opens it', { text: '# deploy.sh\nmake', before: 'Create `c.sh`:' }, 'deploy.sh'],
    ['with a word before the name', { text: '# File: scripts/deploy.sh\nmake' }, 'scripts/deploy.sh'],
    ['with an aside behind the name', { text: '# deploy.sh (on the server)\nmake' }, 'deploy.sh'],
    ['in a comment of another language', { text: '// config/shop.js\nrun()' }, 'config/shop.js'],
    ['below a shebang', { text: '#!/bin/bash\n# deploy.sh\nmake' }, 'deploy.sh'],
    ['told by a comment', { text: '# in shop/settings.py\nDEBUG = False' }, 'shop/settings.py'],
    ['a comment that only mentions a file', { text: '# runs deploy.sh\nmake' }, null],
    ['a comment further down', { text: 'make\n# deploy.sh' }, null],
    ['by its label', { text: 'make', label: '`deploy.sh`:' }, 'deploy.sh'],
    ['by the sentence before it', { text: 'make', before: 'Save it as deploy.sh.' }, 'deploy.sh'],
    ['by its heading', { text: 'make', heading: 'deploy.sh' }, 'deploy.sh'],
    ['the nearest name wins', { text: 'make', label: '`a.sh`', before: '`b.sh`', heading: 'c.sh' }, 'a.sh'],
    ['by nothing', { text: 'make', heading: 'Deploy' }, null],
  ])('%s', (_, fence, file) => expect(name(fence)).toBe(file));

  it('is looked for to the end of long lines', () => {
    expect(findFileName(`${'a/'.repeat(20_000)} ${'.a'.repeat(20_000)}`)).toBeNull();
    expect(name({ text: `# ${'x '.repeat(20_000)}` })).toBeNull();
  });
});
