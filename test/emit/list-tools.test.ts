// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is shell text.
import { describe, expect, it } from 'vitest';
import { listSourced, listTools } from '../../src/emit/bash/list-tools.ts';
import type { ScriptStep } from '../../src/emit/bash/script.ts';
import { makeStep } from '../support/script-builder.ts';

const steps = (...rows: Partial<ScriptStep>[]) => rows.map((row, at) => makeStep({ id: `s${at}`, ...row }));
const choices = [{ group: 'db', option: 'one' }];

describe('tools', () => {
  it.each<[string, ScriptStep[], string[]]>([
    ['of all steps, sorted, once', steps({ text: 'git pull' }, { text: 'curl x\ngit log' }), ['curl', 'git']],
    [
      'of children and watched commands',
      steps({ kind: 'child', text: 'git x' }, { kind: 'observe', text: 'tail -f x' }),
      ['git', 'tail'],
    ],
    [
      'that clients are',
      steps({ kind: 'python' }, { kind: 'psql' }, { kind: 'sqlite' }, { kind: 'mysql' }, { kind: 'powershell' }),
      ['mysql', 'psql', 'python3', 'sqlite3'],
    ],
    ['not of what a person does', steps({ kind: 'manual', text: 'ruby x' }, { text: 'git pull' }), ['git']],
    ['not of written files', steps({ kind: 'write', text: 'ruby x' }), []],
    [
      'not of alternatives',
      steps({ choices, text: 'psql x' }, { choices, kind: 'psql' }, { text: 'git pull' }),
      ['git'],
    ],
    ['not of functions of the guide', steps({ text: 'f() { a; }' }, { text: 'f; git pull' }), ['git']],
    [
      'not after an installation',
      steps({ text: 'git pull' }, { text: 'apt install jq' }, { text: 'jq . f' }),
      ['apt', 'git'],
    ],
    ['not after an installation in an alternative', steps({ choices, text: 'npm ci' }, { text: 'jq . f' }), []],
    [
      'not after an installation by hand',
      steps({ text: 'git x' }, { kind: 'manual', text: 'Install jq' }, { text: 'jq . f' }),
      ['git'],
    ],
  ])('%s', (_name, rows, expected) => {
    expect(listTools(rows)).toEqual(expected);
  });
});

it.each<[string, string[]]>([
  ['source config/.env', ['.env']],
  ['. "$APP/settings.sh"', ['settings.sh']],
  ['export $(grep -v "^#" .env | xargs)', ['.env']],
  ['cat .env', []],
])('files that are read in: %s', (text, expected) => {
  const files = listSourced([text]);
  for (const file of expected) expect(files).toContain(file);
  if (expected.length === 0) expect([...files]).toEqual([]);
});
