// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is shell text.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { makeFolder } from '../support/make-folder.ts';
import { makeStep, writeScript } from '../support/script-builder.ts';
import { itWithBash } from './shell/real-bash.ts';

const folder = makeFolder();

/** What the functions of a script give back for each step's text, without its entry. */
function readBack(texts: readonly string[]): Buffer[] {
  const script = writeScript({ steps: texts.map((text, at) => makeStep({ id: `s${at}`, text })) });
  const functions = script.slice(0, script.lastIndexOf('\n{\n'));
  const file = join(folder, 'functions.sh');
  const loop = `\nPATH=/nonexistent\nfor ((n = 0; n < ${texts.length}; n++)); do __rs_text $n; printf '\\0'; done\n`;
  writeFileSync(file, functions + loop);
  const { stdout, stderr, status } = spawnSync('bash', [file], { maxBuffer: 2 ** 28 });
  expect(stderr.toString()).toBe('');
  expect(status).toBe(0);
  const parts: Buffer[] = [];
  for (let at = 0; at < stdout.length; ) {
    const end = stdout.indexOf(0, at);
    parts.push(stdout.subarray(at, end));
    at = end + 1;
  }
  return parts;
}

function expectExact(texts: readonly string[]): void {
  const parts = readBack(texts);
  expect(parts.length).toBe(texts.length);
  for (const [at, text] of texts.entries()) expect(parts[at]?.equals(Buffer.from(text))).toBe(true);
}

itWithBash('texts come back byte by byte', () => {
  expectExact([
    '',
    '\n',
    '\n\n\n',
    'no end',
    'end\n',
    'blank end \n \n\t',
    'carriage\r\nreturns\r\n\r',
    'back\\slash \\\n\\',
    '\u0001\u0002\u001b[31m\u007f\u0080\u009b%b%s\\n\\0101',
    'Übung 手順 🚀 \u202e\u2066 e\u0301',
    '\'"`$(touch x)${x}\n}\nfi\nesac\n;;\nEOF\n)',
    '-n',
    '- x',
    `${'a long line '.repeat(90_000)}`,
    `${'many lines\n'.repeat(100_000)}`,
  ]);
});

/** The delimiter under which a text is written. */
const delimiterOf = (text: string): string =>
  /<<'(RS_[0-9a-f]{8}(?:_\d+)?)'/.exec(writeScript({ steps: [makeStep({ id: 'a', text })] }))?.[1] ?? '';

const prime = 0x01000193;
const inverse = 0x359c449b;
const stepForward = (state: number, byte: number): number => Math.imul(state ^ byte, prime) >>> 0;
const stepBack = (state: number, byte: number): number => (Math.imul(state, inverse) ^ byte) >>> 0;
const printable = Array.from({ length: 95 }, (_, at) => at + 32);

/** All ways of three printable characters from a state of the hash, by the state that they lead to. */
function walkThree(start: number, step: (state: number, byte: number) => number): Map<number, string> {
  const found = new Map<number, string>();
  for (const a of printable) {
    for (const b of printable) {
      const state = step(step(start, a), b);
      for (const c of printable) found.set(step(state, c), String.fromCharCode(a, b, c));
    }
  }
  return found;
}

/** A text whose hash is `hash`: the head and six characters, three from each side until they meet. */
function forge(head: string, hash: number): string {
  const start = [...new TextEncoder().encode(head)].reduce(stepForward, 0x811c9dc5);
  const ways = walkThree(start, stepForward);
  for (const [state, back] of walkThree(hash, stepBack)) {
    const way = ways.get(state);
    if (way !== undefined) return `${head}${way}${[...back].reverse().join('')}`;
  }
  throw new Error('There is no such text.');
}

itWithBash('a text made to end its own here-document gets another delimiter', () => {
  const hash = 'deadbeef';
  const text = forge(`echo fine\nRS_${hash}\n      ;;\n  esac\n}\necho this runs\n`, Number.parseInt(hash, 16));
  expect(delimiterOf(text)).toBe(`RS_${hash}_1`);
  expectExact([text]);
});

itWithBash('no control character of a text stands in the script', () => {
  const script = writeScript({ steps: [makeStep({ id: 'a', text: 'safe\r\u001b[2Kother\u009b\u0000'.slice(0, -1) })] });
  expect(script).not.toMatch(/[\u0001-\u0008\u000b-\u001f\u007f-\u009f]/);
});

itWithBash('any text comes back', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary-ascii' }),
    fc.constantFrom('EOF', 'RS_811c9dc5', '\\', "'", '', ' ', '\r', '*', '\u0001'),
  );
  const text = fc
    .array(line)
    .map((lines) => lines.join('\n'))
    .filter((all) => !all.includes('\0') && !/\p{Cs}/u.test(all));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 30 }), (texts) => expectExact(texts)),
    { numRuns: 15 },
  );
});

itWithBash('a text that no shell script can hold is refused', () => {
  for (const text of ['a\0b', 'a\ud800b']) {
    expect(() => writeScript({ steps: [makeStep({ id: 'a', text })] })).toThrow(RangeError);
  }
});
