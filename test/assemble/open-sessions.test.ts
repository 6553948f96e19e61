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

const login = bash('ssh web1');
const make = bash('make');

describe('who is back at their own machine runs what follows', () => {
  test.each<[string, string[], string[]]>([
    ['told so', ['## 1. In', login, '## 2. Go', 'Back on your machine:', make, '## 3. On', make], ['', '', '']],
    [
      'with what follows without a word',
      ['## 1. In', login, '## 2. Go', 'On your local machine:', make, make, '### Tag', make],
      ['', '', '', 'machine'],
    ],
    ['and then no more', ['## 1. In', login, '## 2. Go', 'Locally, run:', make, '## 3. On', make], ['', '', 'machine']],
    [
      'until sent back',
      ['## 1. In', login, '## 2. Go', 'Locally:', make, 'Now on the server:', make],
      ['', '', 'machine'],
    ],
    [
      'in a list',
      ['## 1. In', login, '## 2. Go', '1. On your laptop:', '', '   ```bash', '   make', '   ```'],
      ['', ''],
    ],
    [
      'until the next login',
      ['## 1. In', 'On your laptop:', login, make, '## 2. Go', make],
      ['', 'machine', 'machine'],
    ],
    ['until a login below its heading', ['## On your laptop', login, make], ['', 'machine']],
    ['by the heading', ['## 1. In', login, '## 2. On your workstation', make, '## 3. On', make], ['', '', 'machine']],
  ])('%s', (_, lines, wanted) => expect(meantFor(...lines)).toEqual(wanted));

  test.each([
    'We need the package. From your workstation, run:',
    'On your laptop, open a terminal. Then run:',
    'On your laptop, copy the package to the server:',
    'Now run this locally:',
    'In a new terminal on your laptop:',
    'Log out and return to your local machine.',
    'Auf deinem Rechner:',
    'Wieder auf dem lokalen Rechner:',
    'En tu máquina:',
    'Sur votre poste de travail :',
    'Na sua máquina local:',
    'Sulla tua macchina:',
    '在本地电脑上执行：',
    'ローカル環境で：',
  ])('%s', (words) => expect(meantFor('## 1. In', login, '## 2. Go', words, make)).toEqual(['', '']));

  test.each([
    'Locally on the server, run:',
    'On your local machine and on the server:',
    'Do not run this locally:',
    'The file was built locally.',
    'On your server:',
    'You built it on your laptop. Log in to the server and run:',
    'On your laptop, the build takes long. On the server, run:',
    'On the machine:',
  ])('not after %s', (words) => expect(meantFor('## 1. In', login, '## 2. Go', words, make)).not.toEqual(['', '']));
});

describe('who is sent to the other machine from their own types there', () => {
  test.each([
    'On your laptop, ssh to web1 and run:',
    'From your laptop, run this on the server:',
    'On your machine, connect to web1, then:',
    'From your workstation, log in to production and run:',
    'From your laptop (over SSH):',
    '本地：ssh 到服务器后执行：',
    'On your laptop, keep the log open. Restart the shop:',
    'Sur la machine distante :',
  ])('%s', (words) => expect(meantFor('## 1. In', login, '## 2. Go', words, make)).toEqual(['', 'machine']));

  test.each([
    ['On the box:'],
    ['Log in again and restart:'],
    ['Back in the first terminal:'],
    ['Restart the service:'],
    ['На сервере:'],
    ['### Restart'],
  ])('behind a step at home: %s', (words) => {
    const lines = ['## 1. In', login, '## 2. Go', 'On your laptop, build the image:', make, words, make];
    expect(meantFor(...lines)).toEqual(['', '', 'machine']);
  });

  test('and leaves it in the block that says so', () => {
    const leave = ['Leave the server and return to your laptop:', bash('exit')];
    expect(meantFor('## 1. In', login, ...leave, make)).toEqual(['', 'machine', '']);
  });
});

describe('a part that is done once', () => {
  test.each([
    ['Server setup (one time only)', 'Deploying a new version'],
    ['2. Prepare the host (once)', '3. Deploy'],
    ['First-time setup', 'Deploy'],
    ['Initial server setup', 'Every deployment'],
    ['Provisioning', 'Deploying a new version'],
    ['Einmalige Einrichtung', 'Auslieferung'],
    ['Configuración (una sola vez)', 'Despliegue'],
    ['服务器准备（一次性）', '部署'],
  ])('ends with "%s" for what goes out from home', (setup, next) => {
    const push = bash('git push production');
    const told = [`## ${setup}`, login, '### Tools', make, `## ${next}`];
    expect(meantFor(...told, push)).toEqual(['', 'machine', '']);
    expect(meantFor(...told, make)).toEqual(['', 'machine', 'machine']);
  });

  test.each([
    ['Step 1: Log in', 'Step 2: Pull'],
    ['Step 1: Initial setup (once)', 'Step 2: Pull'],
    ['Initial server setup', 'Install the tools'],
    ['Prepare the host (once)', 'Create the user (once)'],
    ['Once the host is up', 'Deploy'],
    ['Log in (once per release)', 'Deploy'],
    ['Fetch the one-time password', 'Deploy'],
  ])('is not "%s" before "%s"', (setup, next) => {
    expect(meantFor(`## ${setup}`, login, `## ${next}`, make)).toEqual(['', 'machine']);
  });
});

describe('who is sent to the server in the sentence that takes them home stays there', () => {
  test.each([
    'Back on your laptop, ssh to the server again and restart the app:',
    'Go back to your laptop, check the site, and then on the server remove the old release:',
    'Zurück auf dem Rechner, die Seite prüfen und danach auf dem Server den Worker neu starten:',
  ])('%s', (words) => {
    expect(meantFor('## 1. In', login, '## 2. Go', words, make)).toEqual(['', 'machine']);
  });
});

describe('who goes home to send something to the server', () => {
  const send = ['Back on your laptop, upload the release:', bash('scp shop.tgz web1:/srv/')];

  test('goes on there', () => {
    expect(meantFor('## 1. In', login, '## 2. Send', ...send, '## 3. Unpack', make)).toEqual(['', '', 'machine']);
  });

  test('and at home with what goes out by itself', () => {
    const lines = ['## 1. In', login, '## 2. Send', ...send, '## 3. Unpack', bash('ssh web1 tar xf shop.tgz')];
    expect(meantFor(...lines)).toEqual(['', '', '']);
  });

  test('stays at home where nothing is sent', () => {
    const build = ['Back on your laptop, build the release:', bash('make dist')];
    expect(meantFor('## 1. In', login, '## 2. Build', ...build, '## 3. Tag', make)).toEqual(['', '', '']);
  });
});
