import { fence, testSignal } from './speaks.ts';

const settings = ['APP_ENV=production', 'PORT=8080'];

testSignal(
  'environment-file',
  [
    ['without a tag', fence('', ...settings), 'env env'],
    ['tagged as bash', fence('bash', ...settings), 'env env'],
    ['tagged as text', fence('text', ...settings), 'env env'],
    ['with comments', fence('bash', '# the web server', ...settings), 'env env'],
    [
      'announced, with values from other lines',
      { ...fence('bash', 'URL=http://$HOST'), before: 'In `.env`:' },
      'env env',
    ],
    ['announced in Chinese', { ...fence('bash', 'URL=http://$HOST'), heading: '环境变量' }, 'env env'],
    ['announced by its first comment', fence('bash', '# .env.production', 'URL=http://$HOST'), 'env env'],
    ['a value of several words', fence('bash', 'TITLE=my shop'), 'env env'],
    [
      'what later blocks read is set here',
      { ...fence('bash', 'RELEASE=42'), readElsewhere: new Set(['RELEASE']) },
      'bash run',
    ],
  ],
  [
    ['one line is a command', fence('bash', 'PORT=8080', 'make'), 'bash run'],
    ['a program behind the values', fence('bash', 'PORT=8080 npm start'), 'bash run'],
    ['a program with a path behind the value', fence('bash', 'PORT=8080 ./bin/web'), 'bash run'],
    ['a computed value', fence('bash', 'STAMP=$(date +%s)'), 'bash run'],
    ['a lower-case name', fence('bash', 'port=8080'), 'bash run'],
    ['another language', fence('ini', 'PORT=8080'), 'ini config'],
    ['no line at all', fence('bash', '# nothing'), 'text manual'],
  ],
);
