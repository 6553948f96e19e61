// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is shell text.
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { narrowPattern } from '../../src/emit/bash/narrow-pattern.ts';
import { substitute } from '../../src/emit/bash/substitute.ts';
import { placeGaps } from '../emit/place-gaps.ts';
import { makeFolder } from '../support/make-folder.ts';
import { askBash, itWithBash } from './shell/real-bash.ts';

/** Values that would do something if a shell read them again, or split them, or took them for options. */
const hostile: readonly string[] = [
  ...['', ' ', 'two words', ' both ends ', 'a\nb', "it's", '"', 'a"b', "'; touch X; '", '"; touch X; "', '`touch X`'],
  ...['$(touch X)', '${HOME}', '$HOME', '$((1+1))', '<(touch X)', '; touch X', '&& touch X', '| touch X', '&', '#'],
  ...['*', '?', '[a-z]*', '~', '~root', '{a,b}', '{1..3}', '!', '!!', '\\', 'a\\', '\\n', "\\'", '%s%n', 'a=b'],
  ...['-rf', '--help', '-n', '--', '(', ')', 'EOF', 'E\ntouch X', 'über ☃ 日本', "$'\\x41'", 'a[$(touch X)]'],
];

/** Values that every second reader takes as they are. */
const harmless: readonly string[] = ['plain', 'a.b-c_d', 'user@host', 'a/b:c', '10.0.0.1', 'v1.2-rc.3', '/srv/x'];

/** Texts whose `show` is given `<p>`, and what it must receive. */
const once: Readonly<Record<string, (value: string) => string[]>> = {
  'show <p>': (value) => [value],
  'show a<p>b c': (value) => [`a${value}b`, 'c'],
  'show --x=<p>': (value) => [`--x=${value}`],
  'show "<p>"': (value) => [value],
  'show "a <p> b"': (value) => [`a ${value} b`],
  "show '<p>'": (value) => [value],
  "show 'a <p> $b'": (value) => [`a ${value} $b`],
  "show '<p><p>'": (value) => [value + value],
  'show a"b<p>"\'c<p>\'<p>': (value) => [`ab${value}c${value}${value}`],
  'X=<p>; show "$X"': (value) => [value],
  'X=a:<p>:b; show "$X"': (value) => [`a:${value}:b`],
  'export X="<p>"; show "$X"': (value) => [value],
  'export "X=<p>"; show "$X"': (value) => [value],
  'X=<p> run_env': (value) => [value],
  'X=(<p> "<p>"); show "${X[@]}"': (value) => [value, value],
  'show {a,<p>}': (value) => ['a', value],
  'show none-*/<p>': (value) => [`none-*/${value}`],
  'show ${NONE:-<p>}': (value) => [value],
  'show "${NONE:-<p>}"': (value) => [value],
  'show "${NONE:-"<p>"}"': (value) => [value],
  'show "$(cat <<< <p>; printf .)"': (value) => [`${value}\n.`],
  'show "$(printf %s. "<p>")"': (value) => [`${value}.`],
  'show "$(printf %s. <p>)"': (value) => [`${value}.`],
  'show "$(cat <<E\n<p>.\nE\n)"': (value) => [`${value}.`],
  'for x in <p> "<p>"; do show "$x"; done': (value) => [value, value],
  'case <p> in *) show <p> ;; esac': (value) => [value],
  'if [[ <p> == "$P" ]]; then show <p>; fi': (value) => [value],
  'f() { show "$@"; }; f <p> x': (value) => [value, 'x'],
  '(show <p>)': (value) => [value],
  'true && show <p> | cat': (value) => [value],
  'show `printf %s. x` <p>': (value) => ['x.', value],
  'show <p> # and <p>': (value) => [value],
};

/** Texts that a second program reads; `show` must receive what it makes of a harmless value. */
const twice: Readonly<Record<string, (value: string) => string[]>> = {
  'bash -c "show <p>"': (value) => [value],
  "bash -c 'show <p>'": (value) => [value],
  'bash -c "show \\"<p>\\""': (value) => [value],
  'bash -c \'show "a <p>"\'': (value) => [`a ${value}`],
  'bash -c "show \'a <p>\'"': (value) => [`a ${value}`],
  'eval "show <p>"': (value) => [value],
  'eval show <p>': (value) => [value],
  'bash <<E\nshow <p>\nE': (value) => [value],
  'echo "show <p>" | bash': (value) => [value],
  'bash <<< "show <p>"': (value) => [value],
  'cat > run.sh <<E\nshow <p>\nE\nbash run.sh': (value) => [value],
  'echo "show <p>" > run.sh; bash run.sh': (value) => [value],
  'printf \'<p>\\n\' | { IFS= read -r x; show "$x"; }': (value) => [value],
  'echo <p> | xargs bash -c \'show "$1"\' _': (value) => [value],
};

const session = String.raw`
show() { printf '%s\0' "$@"; }
run_env() { printf '%s\0' "$X"; }
export -f show
values=()
while IFS= read -r -d '' value; do values+=("$value"); done
for P in "${'${values[@]}'}"; do
  export P
  source ./text.sh < /dev/null || printf 'failed\0'
  printf 'end\0'
done`;

/** What `show` received for each value, and the files that appeared. */
function run(text: string, values: readonly string[]): { received: string[][]; files: string[] } {
  const folder = makeFolder();
  writeFileSync(join(folder, 'text.sh'), `${text}\n`);
  const { stdout, stderr, error } = spawnSync('bash', ['--norc', '-c', session], {
    cwd: folder,
    input: values.map((value) => `${value}\0`).join(''),
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', HOME: '/nowhere', LC_ALL: 'C.UTF-8' },
  });
  if (error !== undefined) throw error;
  expect(stderr).toBe('');
  const received: string[][] = [[]];
  for (const word of stdout.split('\0').slice(0, -1)) {
    if (word === 'end') received.push([]);
    else received.at(-1)!.push(word);
  }
  return { received: received.slice(0, -1), files: readdirSync(folder).sort() };
}

function fill(text: string) {
  const options = { refer: (name: string) => `\${${name}}`, sourced: new Set<string>() };
  const result = substitute(text, placeGaps(text), options);
  if ('message' in result) throw new Error(`${text}: ${result.message}`);
  return { text: result.text, narrowing: result.used.get('P') ?? null };
}

itWithBash('a value arrives as it is, and nothing of it runs', () => {
  for (const [text, expected] of Object.entries(once)) {
    const filled = fill(text);
    expect([text, filled.narrowing]).toEqual([text, null]);
    const { received, files } = run(filled.text, hostile);
    expect([text, received]).toEqual([text, hostile.map(expected)]);
    expect([text, files]).toEqual([text, ['text.sh']]);
  }
});

itWithBash('what is read twice takes only values that mean nothing to the second reader', () => {
  for (const [text, expected] of Object.entries(twice)) {
    const filled = fill(text);
    expect([text, filled.narrowing]).not.toEqual([text, null]);
    const { received, files } = run(filled.text, harmless);
    expect([text, received]).toEqual([text, harmless.map(expected)]);
    expect(files).not.toContain('X');
  }
});

const matchEach = String.raw`IFS= read -r -d '' pattern
while IFS= read -r -d '' value; do
  if [[ $value =~ $pattern ]]; then printf 'yes\0'; else printf 'no\0'; fi
done`;

function matching(pattern: string, values: readonly string[]): string[] {
  const answers = askBash(matchEach, [pattern, ...values]);
  return values.filter((_, at) => answers[at] === 'yes');
}

itWithBash('the patterns of what is read twice let hostile values fail', () => {
  expect(matching(narrowPattern(null, 'shell')!, hostile)).toEqual(['EOF']);
  expect(matching(narrowPattern(null, 'sql')!, [...hostile, 'a--b', 'a-', '-a'])).toEqual(['EOF']);
  expect(matching(narrowPattern(null, 'format')!, hostile).filter((value) => /[%\\\n]/.test(value))).toEqual([]);
  for (const narrowing of ['shell', 'sql', 'format'] as const)
    expect(matching(narrowPattern(null, narrowing)!, harmless)).toEqual(harmless);
});

itWithBash('a pattern of the guide that is narrowed lets pass what both let pass', () => {
  const patterns: readonly string[] = [
    '^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$',
    '^v?[0-9A-Za-z][0-9A-Za-z._+-]*$',
    '^[A-Za-z0-9_./:@?&=%+,-]+$',
    '^(dev|prod)-[0-9]{2,3}$',
    '^[+-]?[a-z][a-z-]*$',
  ];
  const values = [...hostile, ...harmless, 'v1+2', '+1', '-v', 'a%20', 'dev-12', 'prod-123', 'dev-1', 'a?b=c', 'x-'];
  for (const pattern of patterns) {
    const both = matching(narrowPattern(null, 'shell')!, matching(pattern, values));
    expect(matching(narrowPattern(pattern, 'shell')!, values)).toEqual(both);
    expect(both.length).toBeGreaterThan(0);
  }
});

/** Texts that do no harm wherever a word is put into them. */
const soil: readonly string[] = [
  "show a \"b $x c\" 'd $y' e\\ f $'g\\n' ~/h {i,j} k*",
  'X=a Y="b" Z=$((1 + 2)); show "${X:-c}" ${Y#d} ${Z/e/f} "${X:0:2}"',
  "cat <<E > out\na $X ${Y:-b} $(show c) `show d`\nE\ncat <<'F' | cat\ng $h\nF",
  'for x in a "b"; do show "$x" > out; done < /dev/null; while read -r y; do show $y; done <<< "c"',
  'case $x in a|"b") show c ;; *) show d ;; esac; if [[ -f $x && $y == "e" && 1 -lt 2 ]]; then show f; fi',
  'f() { local x=a; show "$x$1"; }; f b; (show c; { show d; }) | cat | sort # e',
  'arr=(a "b" [3]=c); arr[4]=d; show "${arr[@]}" "${arr[1]}"; (( x = 1 + 2 )); export A=b C="d"',
  'show "$(show a "$(show b)")" `show c \\`show d\\`` <(show e) $((x + $(show 1)))',
  '[ -n a ] && test b = b || show c; ! false; printf "%s\\n" a "b"; printf -v x "%s" c; unset x; let y=1',
];

/** The same, read by a second shell. */
const soilTwice: readonly string[] = [
  'bash -c "show a \'b\' \\"c\\"; show d | cat > out; x=e; if [ f = f ]; then show g; fi"',
  "bash -c 'show a; (show b) && show c # d'",
  'bash <<E\nshow a\ncat <<F\nb c\nF\nshow c; show \\$(show d)\nE',
  'eval "show a; show b"; eval show c',
  'bash -c "bash -c \'show a; show b\'"; bash -c "show $(show c)"',
  'echo "show a; show b" | bash; bash <<< "show c"',
];

/** One value for each way in which a shell may come to run it. */
const poison: readonly string[] = [
  'a[$(touch X)]',
  '$(touch X)',
  '`touch X`',
  "'; touch X; '",
  '"; touch X; "',
  '\ntouch X\n',
];

const probe = String.raw`
show() { printf '%s\0' "$@"; }
poison() { touch X; }
export -f show poison
export P
while IFS= read -r -d '' P <&3; do
  for text in *.text; do
    ( source "./$text" ) > /dev/null 2>&1 < /dev/null 3<&-
    if [[ -e X ]]; then printf '%s\0' "$text"; rm -f X; fi
  done
done 3<&0`;

/** The texts in which something of a value ran, when it is put in at every place where that can be done. */
function findPoisoned(
  texts: readonly string[],
  values: readonly string[],
  isRead: (twice: boolean) => boolean,
): unknown[] {
  const folder = makeFolder();
  const options = { refer: (name: string) => `\${${name}}`, sourced: new Set<string>() };
  const filled = texts
    .flatMap((text) => Array.from(text, (_, at) => `${text.slice(0, at)}<p>${text.slice(at)}`))
    .flatMap((text) => {
      const result = substitute(text, placeGaps(text), options);
      return 'text' in result && isRead((result.used.get('P') ?? null) !== null) ? [result.text] : [];
    });
  expect(filled.length).toBeGreaterThan(50);
  for (const [at, text] of filled.entries()) writeFileSync(join(folder, `${at}.text`), `${text}\n`);
  const { stdout, error } = spawnSync('bash', ['--norc', '-c', probe], {
    cwd: folder,
    encoding: 'utf8',
    input: values.map((value) => `${value}\0`).join(''),
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, LC_ALL: 'C.UTF-8' },
  });
  if (error !== undefined) throw error;
  return stdout
    .split('\0')
    .slice(0, -1)
    .map((name) => filled[Number.parseInt(name, 10)]);
}

itWithBash('wherever a value is put in, nothing of it runs', () => {
  expect(findPoisoned(soil, poison, (twice) => !twice)).toEqual([]);
});

itWithBash('wherever a value is read twice, it is never the name of what runs', () => {
  expect(findPoisoned(soilTwice, ['poison'], (twice) => twice)).toEqual([]);
});
