import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excludedCodes, isAboutCommand } from '../../../src/cli/lint/shellcheck-codes.ts';
import { readComments } from '../../../src/cli/lint/shellcheck-comments.ts';
import { isSilentText } from '../../../src/cli/lint/shellcheck-silence.ts';
import { compile } from '../../../src/compile.ts';
import { listShellTexts } from '../../../src/lint/index.ts';
import { makeFolder } from '../../support/make-folder.ts';

describe('is not shown to ShellCheck', () => {
  test.each([
    'docker compose up -d',
    '  git pull --ff-only && npm ci  # as on the host',
    'npm ci &&\n  npm run build',
    'docker run \\\n  --name="the shop" \\\n  -p 80:80 shop:1.4',
    `psql -c "select count(*) from orders;" -d 'shop'`,
    './bin/deploy v1.4\n\n# and then\n~/bin/report',
    'sudo systemctl restart shop',
    'cd /srv/shop',
    'cp -r config config.bak',
    'echo "it is done"',
    'export STAGE=production',
    'mkdir -p /srv/shop',
    '',
  ])('%j', (text) => expect(isSilentText(text)).toBe(true));
});

describe('is shown to it', () => {
  test.each([
    'cp $FROM /srv',
    '# do this \\\ncp $FROM /srv',
    'ls *.txt',
    'a | b',
    'a > b',
    'a; b',
    'a || b',
    'A=1 npm test',
    '-p 80:80',
    'docker run \\\n  # the port\n  -p 80:80',
    'docker run \\ \n  -p 80:80',
    'echo "~/shop"',
    "echo '$HOME'",
    'echo “done”',
    'echo "never ended',
    'echo "a"b',
    'rm -rf /srv',
    '/bin/rm -rf /srv',
    'sudo cd /srv',
    'sudo -u shop env A=1 read x',
    'cd ..',
    'cp config',
    'echo a  b',
    'export -f deploy',
    'mkdir -pm 700 /srv/shop',
    '&& a',
    '\u00a0docker ps',
  ])('%j', (text) => expect(isSilentText(text)).toBe(false));
});

const hasShellCheck = spawnSync('shellcheck', ['--version']).status === 0;
const isRequired = process.env['REQUIRE_TOOLS'] === '1';

/** The texts of which ShellCheck says something, with its codes. */
function heard(texts: readonly string[]): string[] {
  const folder = makeFolder(Object.fromEntries(texts.map((text, at) => [`${at}.bash`, `set -eo pipefail\n${text}\n`])));
  const { stdout } = spawnSync(
    'shellcheck',
    ['--norc', '--shell=bash', '--format=json1', '--severity=info', `--exclude=${excludedCodes.join(',')}`].concat(
      texts.map((_, at) => join(folder, `${at}.bash`)),
    ),
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  const comments = readComments(stdout)?.filter(({ code }) => isAboutCommand(code)) ?? [];
  return comments.map(({ file, code }) => `SC${code}: ${texts[Number.parseInt(file.slice(folder.length + 1), 10)]}`);
}

const programs = [
  ...['alias awk basename break builtin busybox cat cd chmod chown command continue coproc cp crontab curl date dd'],
  ...[
    'declare dirname dirs docker echo egrep env eval exec exit export expr false fg fgrep find flock gawk getopts git',
  ],
  ...['grep hash head help history id install jobs kill kubectl let ln local ls mail make mapfile mkdir mktemp mv nc'],
  ...['nice nohup npm openssl perl pgrep pidof popd printf ps psql pushd python3 read readarray readonly return rm'],
  ...[
    'rmdir rsync run scp sed service set setsid shift shopt sort source ssh ssh-keygen su sudo systemctl tail tar tee',
  ],
  ...['tempfile test time timeout touch tr trap true type typeset ulimit umask unalias uniq unset wait watch wc which'],
  ...['xargs zsh if then fi for do done while case esac function in select until'],
].flatMap((line) => line.split(' '));
const words = [
  ...'-r -e -n -p -m -x -o -i -f -d -rf -pm -exec -print -name --mode -u -- - -c -E -P -eq -a + +x a-r -R'.split(' '),
  ...'/ /usr /home .. . a b ./a ~/x ~ a=b A=1 a= foo=ls ls cd rm read grep docker sudo INT KILL ERR EXIT EOF'.split(
    ' ',
  ),
  ...'-1 0 100 0.5 755 %s %d %F s/a/b/ a-z a,b a:b a@b :upper: 80:80 --opt=x root'.split(' '),
  ...[`"a b"`, `'a b'`, `"%s %s"`, `--opt="y z"`, `"rm -rf /"`, `"*"`, `'*.txt'`, `"{}"`, `'[a]'`, `"a;b|c>d"`],
  ...[`"#x"`, `"(x)"`, `"^a.*b"`, `'a*b'`, `"it's"`, `""`, `''`],
];

const anyOf = (all: readonly string[]) => fc.constantFrom(...all);
const command = fc
  .tuple(fc.option(fc.constantFrom('sudo', 'nohup', 'env')), anyOf(programs), fc.array(anyOf(words), { maxLength: 4 }))
  .map(([wrapper, program, others]) => [...(wrapper === null ? [] : [wrapper]), program, ...others].join(' '));
const script = fc
  .tuple(
    command,
    fc.array(fc.tuple(fc.constantFrom('\n', ' && ', ' &&\n', ' # why\n', ' \\\n '), command), { maxLength: 2 }),
  )
  .map(([first, others]) => [first, ...others.flat()].join(''));

describe.skipIf(!hasShellCheck && !isRequired)('where ShellCheck is installed', () => {
  test('it has nothing to say of what it is not shown', () => {
    const scripts = fc.sample(script, { numRuns: 4000, seed: 20 }).filter(isSilentText);
    expect(scripts.length).toBeGreaterThan(500);
    expect(heard(scripts)).toEqual([]);
  });

  const cases = new URL('../../cases/', import.meta.url);
  test('nor of such blocks of guides', () => {
    const guides = readdirSync(cases).map((name) => readFileSync(new URL(`${name}/guide.md`, cases), 'utf8'));
    const texts = guides.flatMap((text) => listShellTexts(compile(text, { path: 'guide.md' }), text));
    const silent = [...new Set(texts.map(({ text }) => text).filter(isSilentText))];
    expect(silent.length).toBeGreaterThan(20);
    expect(heard(silent)).toEqual([]);
  });
});
