import { expect, test } from 'vitest';
import { takesName } from '../../src/emit/bash/runtime-names.ts';

test.each<[string, string]>([
  ['exit() { echo no; }', 'exit'],
  ['function read { :; }', 'read'],
  ['printf () { :; }', 'printf'],
  ["alias command='sudo'", 'command'],
  ['__rs_stop() { :; }', '__rs_stop'],
  ['__RS_TODO=" 0"', '__RS_TODO'],
])('%s gets in the way', (text, name) => {
  expect(takesName(text)).toContain(name);
});

test.each(['deploy() { echo yes; }', 'alias ll="ls -l"', 'RS_HOME=/srv RS_N=0', 'rs_say() { :; }', 'exit 1'])(
  '%s does not',
  (text) => {
    expect(takesName(text)).toBeNull();
  },
);

test('no shell text, no names', () => {
  expect(takesName(null)).toBeNull();
});
