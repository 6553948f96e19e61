// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is shell text.
import { describe, expect, it } from 'vitest';
import { toScript } from '../../src/emit/bash/to-script.ts';
import type { Block, Placeholder } from '../../src/model/index.ts';
import type { Action, Plan } from '../../src/plan/index.ts';
import { makeBlock, makeGuide } from '../support/make-guide.ts';
import { makeAction, makeFeed, makeParameter, makePlan } from './make-plan.ts';

/** The placeholders `<…>` of a text whose first line is line 4, named after their words. */
function gapsOf(text: string): Placeholder[] {
  return text.split('\n').flatMap((line, row) =>
    [...line.matchAll(/<([a-z][a-z-]*)>/g)].map(({ 0: own, 1: words, index }) => ({
      text: own,
      name: words!.toUpperCase().replaceAll('-', '_'),
      line: 4 + row,
      column: index + 1,
      kind: 'angle',
      secret: false,
    })),
  );
}

function blockOf(text: string, row: Partial<Block> = {}): Block {
  return makeBlock({ id: 'deploy:1', section: 'deploy', text, placeholders: gapsOf(text), ...row });
}

/** A script of these actions; each has a block of its own text, and all gaps have a parameter. */
function emit(actions: readonly Partial<Action>[], plan: Partial<Plan> = {}) {
  const rows = actions.map((row, at) => makeAction({ id: `s${at + 1}`, block: `s${at + 1}`, ...row }));
  const blocks = rows.map(({ id, text }) => blockOf(text, { id }));
  const names = new Set(blocks.flatMap(({ placeholders }) => placeholders.map(({ name }) => name)));
  const parameters = [...names].map((name) => makeParameter({ name }));
  return toScript(makePlan({ actions: rows, parameters, ...plan }), { guide: makeGuide({ blocks }), version: '1.2.3' });
}

const one = (row: Partial<Action>, plan: Partial<Plan> = {}) => {
  const { script, findings } = emit([row], plan);
  return { step: script.steps[0]!, script, findings };
};

describe('kinds of steps', () => {
  it.each<[Partial<Action>, string]>([
    [{ mode: 'shared' }, 'shared'],
    [{ mode: 'child' }, 'child'],
    [{ mode: 'interactive' }, 'interactive'],
    [{ kind: 'observe', mode: 'observe' }, 'observe'],
    [{ mode: 'python', text: 'x = 1' }, 'python'],
    [{ mode: 'psql', text: 'SELECT 1;' }, 'psql'],
    [{ mode: 'sqlite', text: 'SELECT 1;' }, 'sqlite'],
    [{ mode: 'mysql', text: 'SELECT 1;' }, 'mysql'],
    [{ mode: 'powershell', text: 'Get-Item x' }, 'powershell'],
    [{ kind: 'write', mode: null, file: 'a/run.sh' }, 'write'],
    [{ mode: 'feed', feed: makeFeed(), text: 'psql shop\nSELECT 1;' }, 'shared'],
    [{ kind: 'gate', mode: null }, 'gate'],
    [{ kind: 'manual', mode: null }, 'manual'],
    [{ kind: 'choose', mode: null }, 'manual'],
    [{ kind: 'set', mode: null }, 'manual'],
    [{ kind: 'expect', mode: null }, 'gate'],
  ])('%j is %s', (row, kind) => {
    const { step, findings } = one(row);
    expect(step.kind).toBe(kind);
    expect(findings).toEqual([]);
  });

  it('keep text, lines, confirmation, reason and choices', () => {
    const choices = [{ group: 'db', option: 'Postgres' }];
    const row = { text: 'ls\nmake', confirm: 'type', because: 'It says so', choices, title: 'One' } as const;
    expect(one({ ...row, choices: [...choices] }).step).toEqual({
      ...{ id: 's1', title: 'One', kind: 'shared', from: 4, to: 5, text: 'ls\nmake', confirm: 'type' },
      ...{ because: 'It says so', note: null, numbered: true, choices, file: null, limit: null },
      ...{ needsBash4: false, checks: [] },
    });
  });

  it('watch what never ends for a while', () => {
    expect(one({ kind: 'observe', mode: 'observe' }).step.limit).toBe(15);
  });

  it('say where bash 3.2 will not do', () => {
    expect(one({ text: '[[ -f a ]]' }).step.needsBash4).toBe(true);
    expect(one({ text: '[[ -f a ]]', mode: 'python' }).step.needsBash4).toBe(false);
  });

  it('check only what is executed', () => {
    const expects: Action['expects'] = [{ line: 5, text: 'OK', check: { kind: 'contains', values: ['OK'] } }];
    expect(one({ expects }).step.checks).toHaveLength(1);
    expect(one({ expects, kind: 'manual', mode: null }).step.checks).toEqual([]);
    expect(one({ expects, text: '<a> x' }).step).toMatchObject({ kind: 'manual', checks: [] });
  });

  it('let a person judge what a fed interpreter does not print', () => {
    const expects: Action['expects'] = [{ line: 5, text: '3', check: { kind: 'contains', values: ['3'] } }];
    const python = makeFeed({ command: 'python3', dialect: 'python', input: 'x' });
    expect(one({ mode: 'feed', feed: python, expects }).step.checks).toMatchObject([{ kind: 'person' }]);
    expect(one({ mode: 'feed', feed: makeFeed(), expects }).step.checks).toMatchObject([{ kind: 'matches' }]);
  });
});

describe('parameters', () => {
  it('stand in the place of placeholders', () => {
    const { step, script } = one({ text: 'cd <app>\nls "<app>/x"' });
    expect(step.text).toBe('cd "${APP}"\nls "${APP}/x"');
    expect(script.parameters).toMatchObject([{ name: 'APP', pattern: null }]);
  });

  it('are narrowed where a value is read twice, for all their uses', () => {
    const { script } = emit([{ text: 'cd <app>' }, { text: 'ssh host "cd <app>"' }, { text: 'ls <app>' }]);
    expect(script.parameters).toMatchObject([{ pattern: '^[A-Za-z0-9._:/@][A-Za-z0-9._:/@-]*$' }]);
  });

  it.each<[string, boolean]>([
    ['ssh host "cd $APP"', true],
    ['ssh host <<E\ncd ${APP}\nE', true],
    ['psql -c "select \'$APP\'"', true],
    ['ssh deploy@$APP ls', true],
    ['ssh host "$APP"', false],
    ['psql -c "$APP"', false],
    ['ssh $APP ls', false],
    ['ls "a $APP"', false],
    ["ssh host 'ls $APP'", false],
  ])('are narrowed where a free variable is read twice: %s', (text, isNarrowed) => {
    const { script } = one({ text, parameters: ['APP'] }, { parameters: [makeParameter({ name: 'APP' })] });
    expect(script.parameters[0]?.pattern !== null).toBe(isNarrowed);
  });

  it('keep the pattern of the guide where a free variable cannot be narrowed', () => {
    const plan = { parameters: [makeParameter({ name: 'APP', pattern: '^.+$' })] };
    const { script, findings } = one({ text: 'ssh host "cd $APP"', parameters: ['APP'] }, plan);
    expect(script.parameters[0]?.pattern).toBe('^.+$');
    expect(findings).toEqual([]);
  });

  it('keep to the pattern of the guide as well', () => {
    const parameters = [makeParameter({ name: 'APP', pattern: '^[a-z;]+$' })];
    expect(one({ text: 'ssh host "cd <app>"' }, { parameters }).script.parameters).toMatchObject([
      { pattern: '^[a-z]+$' },
    ]);
    expect(one({ text: 'cd <app>' }, { parameters }).script.parameters).toMatchObject([{ pattern: '^[a-z;]+$' }]);
  });

  it('cannot be put in where the patterns do not meet', () => {
    const parameters = [makeParameter({ name: 'APP', pattern: '^.+$' })];
    const { step, findings } = one({ text: 'ssh host "cd <app>"' }, { parameters });
    expect(step.kind).toBe('manual');
    expect(findings).toMatchObject([{ block: 's1', line: 4, message: expect.stringContaining('read twice') }]);
  });

  it('are asked for when something that is executed needs them', () => {
    const parameters = ['A', 'B', 'FREE', 'OTHER'].map((name) => makeParameter({ name }));
    const { script } = emit(
      [
        { text: 'ls <a> $FREE', parameters: ['A', 'FREE'] },
        { text: '<b> x', parameters: ['B'] },
      ],
      { parameters },
    );
    expect(script.parameters.map(({ name }) => name)).toEqual(['A', 'FREE']);
  });

  it('fail closed in a script that may be started by itself', () => {
    const text = '#!/bin/bash\ncd <app>\necho "x <app>" \'<app>\'';
    const { step, script } = one({ kind: 'write', mode: null, file: 'run.sh', text });
    expect(step).toMatchObject({
      kind: 'write',
      file: 'run.sh',
      text: '#!/bin/bash\ncd "${APP:?set APP}"\necho "x ${APP:?set APP}" "${APP:?set APP}"',
    });
    expect(script.parameters).toMatchObject([{ name: 'APP' }]);
  });
});

describe('what the script cannot do is a manual step and a finding', () => {
  const shell = { mode: 'shared' } as const;
  const file = { kind: 'write', mode: null } as const;
  const python = makeFeed({ command: 'python3', dialect: 'python', input: 'x("<a>")' });
  it.each<[string, Partial<Action>, number, string]>([
    ['a placeholder that names a program', { ...shell, text: 'ls\n<a> x' }, 5, 'names what is run'],
    ['a placeholder in SQL', { mode: 'psql', text: 'SELECT <a>;' }, 4, 'it stands in SQL'],
    ['a placeholder in Python', { mode: 'python', text: 'x = 1\ny(<a>)' }, 5, 'it stands in Python'],
    ['a placeholder in PowerShell', { mode: 'powershell', text: 'cd <a>' }, 4, 'it stands in PowerShell'],
    [
      'a placeholder in settings',
      { ...file, file: 'app.conf', text: 'a = <a>' },
      4,
      'app.conf, which is no shell script',
    ],
    [
      'a placeholder in a Python file',
      { ...file, file: 'run.sh', text: '#!/usr/bin/python3\nx(<a>)' },
      5,
      'no shell script',
    ],
    [
      'a placeholder in input',
      { mode: 'feed', feed: python, text: 'python3\nx("<a>")' },
      5,
      'another interpreter reads',
    ],
    ['input that cannot be handed on', { mode: 'feed', feed: makeFeed({ command: 'psql | tee x' }) }, 4, 'handed'],
    ['no input', { mode: 'feed' }, 4, 'what its interpreter reads'],
    ['a text that no shell reads', { ...shell, text: 'ls\nif' }, 5, 'The shell cannot read it'],
    ['another interpreter', { mode: 'child', text: '#!/usr/bin/env zsh\nls' }, 4, 'another interpreter'],
    ['a file elsewhere', { ...file, file: '/etc/x' }, 4, 'no file name below'],
    ['a file above', { ...file, file: 'a/../../x' }, 4, 'no file name below'],
    ['a file at home', { ...file, file: '~/x' }, 4, 'no file name below'],
    ['no file', { ...file, file: null }, 4, 'no file name below'],
    ['no mode', { mode: null }, 4, 'Nothing says how'],
    [
      'a value that the guide changes',
      { ...shell, text: 'for A in x y; do ls; done\nls <a>' },
      5,
      'line 4 gives A another value',
    ],
  ])('%s', (_name, row, line, message) => {
    const { step, findings } = one(row);
    expect(findings).toEqual([{ block: 's1', line, message: expect.stringContaining(message) }]);
    expect(step).toMatchObject({ kind: 'manual', text: row.text ?? 'make release', file: null, limit: null });
    expect(step.because).toContain(findings[0]!.message);
  });

  it('a placeholder without a parameter', () => {
    expect(one({ text: 'ls <a>' }, { parameters: [] }).findings[0]?.message).toContain('no parameter A');
  });

  it.each(['path', 'bash-env', 'ifs', 'runsheet-state'])('a name that belongs to the shell: <%s>', (name) => {
    expect(one({ text: `ls <${name}>` }).findings[0]?.message).toContain('belongs to the shell');
  });

  it.each(['BASH_DIR', 'LD_PRELOAD', '__RS_STATE'])('a variable of the shell’s that nothing sets: %s', (name) => {
    const { step, script, findings } = one({ text: `ls "$${name}"`, parameters: [name] });
    expect(step.kind).toBe('manual');
    expect(script.parameters).toEqual([]);
    expect(findings[0]?.message).toContain(`the variable ${name} belongs to the shell`);
  });

  it('a function that stands in for a builtin', () => {
    const { step, findings } = one({ text: 'exit() { echo no; }' });
    expect(step.kind).toBe('manual');
    expect(findings[0]?.message).toContain('it gives exit another meaning');
  });

  it('a placeholder whose place is not sure', () => {
    const blocks = [blockOf('ls <a> <a>', { placeholders: [{ ...gapsOf('ls <a>')[0]!, column: 30 }] })];
    const actions = [makeAction({ text: 'ls <a> <a>' })];
    const plan = makePlan({ actions, parameters: [makeParameter({ name: 'A' })] });
    const { findings } = toScript(plan, { guide: makeGuide({ blocks }), version: '1' });
    expect(findings[0]?.message).toContain('not sure');
  });
});

describe('values that the guide changes', () => {
  it('are remembered from step to step', () => {
    const { script, findings } = emit([{ text: 'HOST=a\nls' }, { text: 'ssh "<host>" ls' }]);
    expect(script.steps.map(({ kind }) => kind)).toEqual(['shared', 'manual']);
    expect(findings[0]?.message).toContain('line 4 gives HOST another value');
  });

  it.each<[string, Partial<Action>[]]>([
    ['set to the placeholder itself', [{ text: 'HOST=<host>\nexport HOST="<host>"' }, { text: 'ls <host>' }]],
    ['set later', [{ text: 'ls <host>\nHOST=b' }]],
    ['set in a shell of its own', [{ mode: 'child', text: 'HOST=b' }, { text: 'ls <host>' }]],
  ])('are not those %s', (_name, rows) => {
    expect(emit(rows).findings).toEqual([]);
  });
});

it('a feed is one command with its input, from the line of the command', () => {
  const row = { mode: 'feed', text: '# then:\npsql "<a>"\nSELECT 1;', lines: { from: 4, to: 6 } } as const;
  const { step } = one({ ...row, feed: makeFeed({ command: 'psql "<a>"', line: 5, from: 6 }) });
  expect(step).toMatchObject({ kind: 'shared', from: 5, to: 6 });
  expect(step.text).toMatch(/^psql "\$\{A\}" <<'RUNSHEET_INPUT'\n/);
});

it('carries over what the plan says of the whole', () => {
  const choices = [{ group: 'db', question: 'Which?', line: 3, options: ['a', 'b'] }];
  const leftOut = [{ block: 'x', lines: { from: 8, to: 9 }, reason: 'an example' }];
  const { script } = emit([{ text: 'git pull' }], { choices, leftOut, flow: 'rollback', environment: 'staging' });
  expect(script).toMatchObject({
    ...{ version: '1.2.3', flow: 'rollback', environment: 'staging', choices, tools: ['git'] },
    guide: { slug: 'shop', title: 'Shop release', path: 'guides/shop.md', sha256: '0'.repeat(64) },
    leftOut: [{ from: 8, to: 9, reason: 'an example' }],
  });
});
