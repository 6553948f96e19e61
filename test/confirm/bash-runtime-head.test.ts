import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { makeScript, makeStep, writeScript } from '../support/script-builder.ts';

const markOf = (text: string): unknown => {
  const line = text.split('\n').find((candidate) => candidate.startsWith('# runsheet-script '));
  return JSON.parse(line?.slice('# runsheet-script '.length) ?? 'null');
};

const hostile = 'a\nrm -rf x\r\u001b[2J\u0085\u2028\u202e"\\ \u{1f680} touch';

test('the head names what the script was made from', () => {
  const text = writeScript({ environment: 'staging', flow: 'rollback', steps: [makeStep({ id: 'a' })] });
  expect(markOf(text)).toEqual({
    flow: 'rollback',
    guide: 'guide.md',
    sha256: '0'.repeat(64),
    environment: 'staging',
    version: '0.1.0',
  });
});

test('a title and a path stay inside of their comments', () => {
  const { guide } = makeScript();
  const text = writeScript({
    guide: { ...guide, title: hostile, path: hostile },
    environment: hostile,
    version: hostile,
    steps: [makeStep({ id: 'a' })],
  });
  const head = text.slice(0, text.indexOf('\nif ['));
  for (const line of head.split('\n')) expect(line).toMatch(/^(?:#.*)?$/);
  expect(head).not.toMatch(/[\r\u001b\u0085\u2028\u202e]/u);
  expect(markOf(text)).toMatchObject({ guide: hostile, environment: hostile, version: hostile });
  expect(text.match(/^ {4}0\) # a\?rm -rf x\?\?\[2J/gm)).toHaveLength(2);
  expect(text).not.toMatch(/^rm -rf x/m);
});

test.each([
  '',
  'a b',
  '1A',
  'A-B',
  '__RS_STATE',
  '__rs_x',
  'PATH',
  'IFS',
  'BASH_ENV',
  'LD_PRELOAD',
  'UID',
  'A\nB',
  'ENV',
])('no parameter is called %j', (name) => {
  const parameter = { name, secret: false, pattern: null, ask: 'x', line: 1, choices: null, fromState: false };
  expect(() => writeScript({ parameters: [parameter] })).toThrow(RangeError);
});

test.each([
  ['../../etc', 'etc'],
  ['a/b', 'a-b'],
  ['', 'guide'],
  ['..', 'guide'],
  ['手順', '手順'],
  ['-rf', 'rf'],
])('the state of the guide %j is kept under %j', (slug, folder) => {
  const { guide } = makeScript();
  const data = writeScript({ guide: { ...guide, slug } });
  const text = `${/^__RS_SLUG=.*$/m.exec(data)?.[0]}\nprintf %s "$__RS_SLUG"`;
  expect(spawnSync('bash', ['-c', text], { encoding: 'utf8' }).stdout).toBe(folder);
});

test.each([[['a', 'a']], [['a b']], [['']], [['a\nb']]])('no steps are called %j', (ids) => {
  expect(() => writeScript({ steps: ids.map((id) => makeStep({ id })) })).toThrow(RangeError);
});

test('the same script is the same text', () => {
  const script = { steps: [makeStep({ id: 'a' }), makeStep({ id: 'b', text: 'x' })] };
  expect(writeScript(script)).toBe(writeScript(structuredClone(script)));
});
