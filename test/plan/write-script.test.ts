import { describe, expect, test } from 'vitest';
import { plan } from '../../src/plan/index.ts';
import { bash, fence } from '../assemble/write-guide.ts';
import { makeBlock, makeGuide, makeSection } from '../support/make-guide.ts';
import { planLines } from './plan-guide.ts';

const deploy = (...lines: string[]) => planLines({}, '# Deploy the shop', '', '## Deploy', '', ...lines);
const script = (name: string, ...lines: string[]) => [`\`${name}\`:`, fence('bash', '#!/bin/bash', ...lines)];
const kindsOf = (...lines: string[]) =>
  deploy(...lines).actions.map(({ kind, text }) => (kind === 'run' ? `run ${text}` : kind));

describe('a script of the guide', () => {
  test('is written, and started after a question when nothing calls it', () => {
    const { actions } = deploy(...script('ops/go.sh', 'make release'));
    expect(actions).toMatchObject([
      { kind: 'write', id: 'deploy:1', file: 'ops/go.sh', confirm: 'none', text: '#!/bin/bash\nmake release' },
      {
        kind: 'run',
        id: 'deploy:1.run',
        mode: 'shared',
        text: './ops/go.sh',
        confirm: 'ask',
        because: 'the guide defines it here and never calls it',
      },
    ]);
  });

  test.each([
    ['a block', [bash('./go.sh')], ['write', 'run ./go.sh']],
    ['a block with an interpreter', [bash('bash go.sh')], ['write', 'run bash go.sh']],
    ['a list item', ['1. Run `./go.sh`'], ['write', 'manual']],
    ['words of another step', ['### Then', '', 'Run `./go.sh`.'], ['write', 'manual']],
  ])('is only written when %s calls it', (_, lines, kinds) => {
    expect(kindsOf(...script('go.sh', 'make release'), ...lines)).toEqual(kinds);
  });

  test.each([
    ['"$1"', 'manual'],
    ['"$@"', 'manual'],
    [`"\${1:-x}"`, 'manual'],
    ['"$#"', 'manual'],
    ["awk '{ print $1 }' a.log", 'run ./go.sh'],
    ['say() { echo "$1"; }', 'run ./go.sh'],
    ['echo done # not $1', 'run ./go.sh'],
  ])('is started by a person when it takes arguments: %s', (line, start) => {
    expect(kindsOf(...script('go.sh', `echo ${line}`.replace(/^echo (awk|say|echo)/, '$1')))).toEqual(['write', start]);
  });

  test('that destroys something is confirmed by typing, called or not', () => {
    const confirms = (...lines: string[]) => deploy(...lines).actions.map(({ confirm }) => confirm);
    const destroys = script('go.sh', 'rm -rf /srv/shop');
    expect(confirms(...destroys)).toEqual(['none', 'type']);
    expect(confirms(...destroys, bash('make', './go.sh'))).toEqual(['none', 'type']);
    expect(confirms(...destroys, bash('bash go.sh'), bash('make release'))).toEqual(['none', 'type', 'ask']);
  });

  test('in Python is started as well, unless it takes arguments', () => {
    const python = (line: string) =>
      kindsOf('`check.py`:', fence('python', '#!/usr/bin/env python3', 'import sys', line)).at(-1);
    expect(python('print("ok")')).toBe('run ./check.py');
    expect(python('print(sys.argv[1])')).toBe('manual');
  });

  test('without a shebang is started by its interpreter', () => {
    const row = { id: 'deploy:1', section: 'deploy', role: 'script', disposition: 'write-file' } as const;
    const start = (dialect: 'bash' | 'python', file: string) => {
      const section = makeSection({ id: 'deploy', content: [{ kind: 'block', id: 'deploy:1' }] });
      const blocks = [makeBlock({ ...row, dialect, file, text: 'make' })];
      return plan(makeGuide({ sections: [section], blocks }), { flow: 'deploy', environment: null }).actions[1]?.text;
    };
    expect(start('bash', 'go.sh')).toBe('bash go.sh');
    expect(start('python', 'go.py')).toBe('python3 go.py');
  });

  test.each(['/etc/cron.d/go.sh', '../go.sh', '~/go.sh', 'ops/../../go.sh', '.git/hooks/go.sh'])(
    'is not written outside of this folder: %s',
    (file) => {
      expect(kindsOf(...script(file, 'make release'))).not.toContain('write');
    },
  );

  test('with an error is for a person', () => {
    expect(kindsOf(...script('go.sh', 'if true; then'))).toEqual(['manual']);
  });

  test('of the way back never starts on the way forward', () => {
    expect(kindsOf(...script('rollback.sh', 'git checkout v1')).filter((kind) => kind.startsWith('run'))).toEqual([]);
  });
});

test('a script of the way back is there when a step on the way forward calls it', () => {
  const lines = [
    '### Go',
    bash('make release || ./back.sh'),
    '## Rollback',
    '',
    ...script('back.sh', 'git checkout v1'),
  ];
  expect(kindsOf(...lines)).toEqual(['run make release || ./back.sh', 'write']);
});
