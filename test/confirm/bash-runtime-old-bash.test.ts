// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is shell text.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { stepsOf } from '../support/bash-sandbox.ts';
import { makeChoice, makeParameter, writeScript } from '../support/script-builder.ts';

/** What bash 3.2, the one of macOS, has not: the version that brought it, how to find it, and one of its kind. */
const newer: readonly (readonly [since: string, what: string, pattern: RegExp, sample: string])[] = [
  ['4.0', 'an associative array', /\b(?:declare|typeset|local|readonly)\s+-\w*A/, 'local -A x'],
  ['4.0', 'a change of case', /\$\{!?\w+(?:\[[^\]]*\])?(?:\^|,)/, '${x^^}'],
  ['4.0', 'an attribute of case', /\b(?:declare|typeset|local)\s+-\w*[luc]/, 'declare -l x'],
  ['4.0', 'mapfile', /\b(?:mapfile|readarray)\b/, 'mapfile -t lines <file'],
  ['4.0', 'coproc', /(?:^|[;&|]\s*|\s)coproc\s/, 'coproc cat'],
  ['4.0', '|&', /\|&/, 'make |& tee log'],
  ['4.0', '&>>', /&>>/, 'make &>>log'],
  ['4.0', 'fall-through in case', /;;?&(?!&)/, 'a) b ;;&'],
  ['4.0', 'BASHPID', /\bBASHPID\b/, 'kill "$BASHPID"'],
  ['4.0', 'a wait of less than a second', /\bread\b.*\s-\w*t\s*\d*\.\d/, 'read -t 0.5 x'],
  ['4.0', 'read with a given text', /\bread\b[^|;]*\s-\w*i\b/, 'read -ei x y'],
  ['4.0', 'zeros or steps in braces', /\{0\d+\.\.|\.\.\w+\.\.\w+\}/, '{01..10}'],
  ['4.0', 'an option of shopt', /\b(?:globstar|autocd|dirspell|checkjobs)\b/, 'shopt -s globstar'],
  ['4.1', 'a descriptor that bash chooses', /(?:^|\s)\{\w+\}[<>]/, 'exec {fd}>file'],
  ['4.1', 'printf into an element', /\bprintf\s+-v\s+["']?\w+\[/, 'printf -v "x[1]" %s y'],
  ['4.1', 'read -N', /\bread\b[^|;]*\s-\w*N\b/, 'read -rN 3 x'],
  ['4.2', 'declare -g', /\b(?:declare|typeset)\s+-\w*g/, 'declare -g x=1'],
  ['4.2', 'the time in printf', /%\([^)]*\)T/, "printf '%(%F)T' -1"],
  ['4.2', 'a test whether a name is set', /(?:\[\[?|\btest)\s+(?:!\s+)?-v\s/, '[[ -v x ]]'],
  ['4.2', 'an index or length from the end', /\$\{!?\w+\[-\d|\$\{\w+:[^}:]*:\s*-\d/, '${x[-1]}'],
  ['4.2', 'lastpipe', /\blastpipe\b/, 'shopt -s lastpipe'],
  ['4.2', 'a character by its number', /\$'[^']*\\[uU][0-9A-Fa-f]/, "$'\\u00e9'"],
  ['4.3', 'a reference to a name', /\b(?:declare|typeset|local)\s+-\w*n/, 'local -n x=y'],
  ['4.3', 'wait -n', /\bwait\s+-\w*[np]\b/, 'wait -n'],
  ['4.4', 'a transformation', /\$\{!?[\w@*]+(?:\[[^\]]*\])?@[A-Za-z]/, '${x@Q}'],
  ['4.4', 'options of one function', /\blocal\s+-(?:\s|$)/, 'local -'],
  ['4.4', 'inherit_errexit', /\binherit_errexit\b/, 'shopt -s inherit_errexit'],
  ['4.4', 'mapfile -d', /\breadarray\s+-d|\bmapfile\s+-d/, 'readarray -d "" x'],
  ['5.0', 'a clock', /\bEPOCH(?:SECONDS|REALTIME)\b(?! *\|| *\))/, 'now=$EPOCHSECONDS'],
  ['5.1', 'SRANDOM', /\$\{?SRANDOM\b/, 'x=$SRANDOM'],
  ['5.3', 'a substitution in this shell', /\$\{[ |]/, 'x=${ date; }'],
  ['5.2', 'patsub_replacement', /\bpatsub_replacement\b/, 'shopt -u patsub_replacement'],
];

/** Read in another way by old versions than by new ones, though all have it. */
const ambiguous: typeof newer = [
  ['4.0', 'case inside of $( )', /\$\((?:[^()]|\([^()]*\))*\bcase\b/, 'x=$(case y in y) echo z ;; esac)'],
  ['4.3', 'quotes in a replacement between quotes', /"[^"]*\$\{\w+\/[^}"]*\/[^}"]*'[^}]*\}/, `"\${x//a/'b'}"`],
  ['5.2', '& in a replacement', /\$\{\w+\/[^}]*\/[^}]*(?<!\\)&/, '${x//a/<&>}'],
];

/** Lines that ask for the version first. */
const guarded: readonly string[] = ['{ while IFS= read -r -t 0.01 __RS_ANSWER; do :; done </dev/tty; } 2>/dev/null'];

/** The code: comments, and what is held in here-documents, are somebody else's. */
function codeOf(text: string): string[] {
  return text
    .replaceAll(/<<'(\w+)'[\s\S]*?\n\1\n/g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !line.startsWith('#') && !guarded.includes(line));
}

const findIn = (lines: readonly string[]): string[] =>
  [...newer, ...ambiguous].flatMap(([since, what, pattern]) =>
    lines.filter((line) => pattern.test(line)).map((line) => `${since} ${what}: ${line}`),
  );

test('nothing of the runtime needs more than bash 3.2', () => {
  const source = readFileSync(fileURLToPath(new URL('../../src/runtime/bash.sh', import.meta.url)), 'utf8');
  for (const line of guarded) expect(source).toContain(line);
  expect(findIn(codeOf(source))).toEqual([]);
});

test('nothing that stands around the texts of a guide needs more than bash 3.2', () => {
  const text = writeScript({
    environment: 'production',
    guide: { path: 'é.md', title: 'Title\u0001 “with” `of` it \\', slug: 'é', sha256: '0'.repeat(64) },
    parameters: [
      makeParameter({ name: 'HOST', pattern: '^[a-z]+$', ask: 'Où?' }),
      makeParameter({ name: 'KEY', secret: true }),
    ],
    choices: [makeChoice({ group: 'g', options: ["it's", 'ça'] })],
    tools: ['date', 'git'],
    leftOut: [{ from: 3, to: 4, reason: 'It is a sample.' }],
    steps: stepsOf({
      'a/b': 'mapfile -t x\necho "${x[-1]@Q}" |& cat\n',
      check: {
        text: 'x',
        title: 'Prüfen',
        choices: [{ group: 'g', option: "it's" }],
        checks: [{ kind: 'count', text: 'three', comparator: '>=', value: 3, unit: 'row', line: 4 }],
      },
      controls: 'a\rb\u001b',
      file: { kind: 'write', file: 'a b/c', text: '#!/bin/sh\n' },
    }),
  });
  expect(findIn(codeOf(text))).toEqual([]);
});

describe('what is newer is found', () => {
  test.each([...newer, ...ambiguous])('%s: %s', (_since, _what, pattern, sample) => {
    expect(codeOf(sample).some((line) => pattern.test(line))).toBe(true);
  });

  test.each([
    'local -a x',
    'declare -p "$x"',
    'read -r -t 1 x',
    'a; b &',
    'a 2>&1 | b',
    'a &>log',
    '${x: -1}',
    '${x:-1}',
    '${x:0:3}',
    '${x//a/b}',
    '${x%%,*}',
    'case $(date) in',
    'x=(); x+=(y)',
    'printf -v x %s y',
    'wait "$!"',
  ])('%s is old', (line) => {
    expect(findIn([line])).toEqual([]);
  });
});
