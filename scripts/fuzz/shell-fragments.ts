// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is shell text.
import type { Random } from './random.ts';

const words: readonly string[] = [
  'app',
  '-n',
  '--force',
  '$HOME',
  '"$A"',
  '${B:-c}',
  '${C#*/}',
  '${D[@]}',
  "'a b'",
  "$'a\\n'",
  '"a\\"b"',
  '<host>',
  '<your-token>',
  '{{ env }}',
  '[NAME]',
  'YOUR_KEY',
  '$1',
  '*.sql',
  '{a,b}',
  '~/x',
  'a\\ b',
  '!!',
  '#no',
  '%s',
  'é',
  '…',
  'user@host:/srv',
  'https://a.example/?q=1&r=2',
  '+%F',
];

const commands: readonly string[] = [
  'echo',
  'git pull',
  'kubectl apply -f',
  'kubectl rollout undo',
  'docker run -it',
  'psql',
  'psql -c',
  'sqlite3 a.db',
  'mysql',
  'ssh deploy@host',
  'sudo',
  'sudo -u app bash -c',
  'rm -rf',
  'export A=1',
  'A=1',
  'cd',
  'curl -fsS',
  'tail -f',
  'vim',
  'python manage.py shell',
  'python3 -c',
  'bash -s',
  'source',
  'read -p',
  'exit',
  'set -e',
  'trap',
  'eval',
  'exec',
  'alias a=',
  'local x=',
  'return',
  'shift',
  'wait',
  'time',
  '! grep',
  'watch',
  'pg_dump db',
  'heroku run',
  'aws s3 cp',
  'terraform apply',
  '$',
  '>>>',
  'PS C:\\>',
  '# Expected:',
  '# or',
  '# Rollback:',
  './deploy.sh',
];

const redirections: readonly string[] = [
  '> out.log',
  '2>&1',
  '>> a',
  '< in',
  '&> b',
  '<<< "x"',
  '| tee c',
  '>| d',
  '<>e',
  '3>&-',
];

/** A line of commands, mostly well formed. */
function makeSimple(random: Random): string {
  const parts = [random.pick(commands)];
  while (random.chance(0.6)) parts.push(random.chance(0.15) ? makeNested(random) : random.pick(words));
  if (random.chance(0.25)) parts.push(random.pick(redirections));
  if (random.chance(0.1)) parts.push(random.pick(['&', ';', '\\', '# note', '&& \\', '|']));
  return parts.join(' ');
}

function makeNested(random: Random): string {
  const [open, close] = random.pick([
    ['$(', ')'],
    ['"$(', ')"'],
    ['`', '`'],
    ['"', '"'],
    ["'", "'"],
    ['$((', '))'],
    ['<(', ')'],
    ['${X:-', '}'],
    ['{ ', '; }'],
    ['(', ')'],
  ] as const);
  return `${open}${makeSimple(random)}${random.chance(0.9) ? close : ''}`;
}

type Make = (random: Random) => readonly string[];

const compounds: readonly Make[] = [
  (random) => [makeSimple(random)],
  (random) => [makeSimple(random)],
  (random) => [`${makeSimple(random)} ${random.pick(['&&', '||', '|', ';', '|&', ';;'])} ${makeSimple(random)}`],
  (random) => [`${makeSimple(random)} \\`, `  ${makeSimple(random)}`],
  (random) => {
    const [mark, end] = random.pick([
      ['EOF', 'EOF'],
      ["'EOF'", 'EOF'],
      ['"E F"', 'E F'],
      ['-EOF', '\tEOF'],
      ['\\EOF', 'EOF'],
      ['EOF', 'EOF '],
      ['EOF', ''],
    ] as const);
    return [
      `${makeSimple(random)} <<${mark}`,
      makeSimple(random),
      random.pick(['$(x', '`', "it's", 'SELECT 1;', '']),
      end,
    ];
  },
  (random) => ['if [ -f x ]; then', ...makeLines(random), ...(random.chance(0.8) ? ['fi'] : [])],
  (random) => [
    `for i in ${random.pick(words)}; do`,
    makeSimple(random),
    random.pick(['done', 'done < in', 'done &', '']),
  ],
  (random) => ['while read -r line; do', makeSimple(random), 'done < <(ls)'],
  (random) => ['case "$1" in', ` a|b) ${makeSimple(random)} ;;`, ' *) exit 1', random.pick(['esac', ''])],
  (random) => [random.pick(['f() {', 'function f {', 'f () (']), makeSimple(random), random.pick(['}', ')'])],
  (random) => [`[[ $A =~ ^(a|b)$ && ! -f ${random.pick(words)} ]] && ${makeSimple(random)}`],
  (random) => [`arr=(${random.pick(words)} ${random.pick(words)})`, 'arr[1]+=x'],
  (random) => [`(( i++ ))`, `echo $((1 << ${random.pick(words)}))`],
  (random) => [
    'psql app',
    'BEGIN;',
    `UPDATE a SET b = ${random.pick(["'x'", '$$y', '<id>'])};`,
    random.pick(['COMMIT;', '\\q', 'exit', '']),
  ],
  (random) => ['#!/bin/bash', ...makeLines(random)],
  (random) => [
    random.pick([
      '├── src',
      '- [ ] box',
      'NAME READY',
      '}',
      ')',
      'fi',
      'done',
      'EOF',
      '"a": 1,',
      '...',
      '$ ls',
      '> more',
    ]),
  ],
];

function makeLines(random: Random): string[] {
  const lines: string[] = [];
  do lines.push(...random.pick(compounds)(random));
  while (lines.length < 30 && random.chance(0.6));
  return lines;
}

const infos: readonly string[] = [
  'bash',
  'bash',
  'bash',
  'sh',
  '',
  'console',
  'shell',
  'zsh',
  'sql',
  'python',
  'powershell',
  'env',
  'yaml',
];
const indents: readonly string[] = ['', '', '', '  ', '   ', '    ', '\t', '> ', '- ', '1. '];

/** A fence of shell code, at some indentation, mostly closed. */
export function makeFence(random: Random): string[] {
  const lines = [`\`\`\`${random.pick(infos)}`, ...makeLines(random), ...(random.chance(0.95) ? ['```'] : [])];
  const indent = random.pick(indents);
  const inner = /[-1]/.test(indent) ? ' '.repeat(indent.length) : indent;
  return lines.map((line, at) => (at === 0 ? indent : inner) + line);
}
