import { fence, testSignal } from './speaks.ts';

testSignal(
  'announcement',
  [
    ['without a tag', { ...fence('', 'HTTP/1.1 200 OK'), announced: true }, 'text output'],
    ['tagged as bash', { ...fence('bash', 'shop 1/1 Running'), announced: true }, 'text output'],
    ['tagged as JSON, which it stays', { ...fence('json', '{ "status": "ok" }'), announced: true }, 'json output'],
    [
      'too many commands to be an answer',
      { ...fence('bash', 'sudo make', 'chmod +x a', 'export A=1'), announced: true },
      'bash run',
    ],
  ],
  [
    ['nothing announces it', fence('bash', 'git pull'), 'bash run'],
    ['a prompt overrules it', { ...fence('', '$ git pull', 'ok'), announced: true }, 'bash session'],
  ],
);
