import { describe, expect, it, test } from 'vitest';
import { bash, compileLines } from './write-guide.ts';

/** For each block whether it is meant for a session that was opened before it, and which. */
const meantFor = (...lines: string[]) =>
  compileLines('# Shop', ...lines).blocks.map(
    ({ because }) =>
      /\(meant for the (\w+)/.exec(because.findLast(({ signal }) => signal === 'disposition')?.verdict ?? '')?.[1] ??
      '',
  );

describe('what stands behind a login is shown', () => {
  test.each<[string, string[], string[]]>([
    [
      'in the next sections',
      ['## 1. In', bash('ssh web1'), '## 2. Go', bash('make'), '## 3. On', bash('make b')],
      ['', 'machine', 'machine'],
    ],
    [
      'after a login amid a block',
      ['## 1. In', bash('ssh web1', 'cd /srv'), '## 2. Go', bash('make')],
      ['', 'machine'],
    ],
    [
      'until the way out',
      ['## 1. In', bash('ssh web1'), '## 2. Go', bash('make', 'exit'), '## 3. On', bash('make')],
      ['', 'machine', ''],
    ],
    [
      'but not after its own way out',
      ['## 1. In', bash('ssh web1', 'make', 'exit'), '## 2. Go', bash('make')],
      ['', ''],
    ],
    [
      'also behind a failing exit',
      ['## 1. In', bash('ssh web1', 'make || exit 1'), '## 2. Go', bash('make')],
      ['', 'machine'],
    ],
    [
      'once for a login from one machine to the next',
      ['## 1. In', bash('ssh web1'), '## 2. Next', bash('ssh web2', 'make', 'exit'), '## 3. On', bash('make')],
      ['', '', ''],
    ],
    [
      'as another user',
      ['## 1. In', bash('sudo -i'), '## 2. Go', bash('make'), '## 3. On', bash('exit'), bash('make')],
      ['', 'user', 'user', ''],
    ],
    [
      'on the machine once the other user is left',
      ['## 1. In', bash('ssh web1', 'sudo su - app', 'make', 'exit'), '## 2. Go', bash('make')],
      ['', 'machine'],
    ],
    [
      'in a container, for its section',
      ['## 1. In', bash('docker exec -it shop bash'), bash('make'), '## 2. Go', bash('make')],
      ['', 'shell', ''],
    ],
  ])('%s', (_, lines, wanted) => expect(meantFor(...lines)).toEqual(wanted));

  it('on its side of a choice only', () => {
    expect(
      meantFor('### Option A: by hand', bash('ssh web1'), bash('make'), '### Option B: here', bash('make b')),
    ).toEqual(['', 'machine', '']);
  });

  it('but not behind a login that nobody follows', () => {
    expect(meantFor('## Reference', bash('ssh web1'), '## Deploy', bash('make'))).toEqual(['', '']);
    expect(meantFor('## Rollback', bash('ssh web1', 'make back'), '## Deploy', bash('make'))).toEqual(['', '']);
  });
});
