import { describe, expect, test } from 'vitest';
import { plan } from '../../src/plan/index.ts';
import { bash, fence } from '../assemble/write-guide.ts';
import { makeBlock, makeGuide, makeSection } from '../support/make-guide.ts';
import { onlyAction, outlineOf, planLines, textsOf } from './plan-guide.ts';

const deploy = (...blocks: string[]) => planLines({}, '# Deploy the shop', '', '## Deploy', ...blocks);

describe('a block is cut where its statements run differently', () => {
  test.each<[string, string[], string[], string[]]>([
    ['one way of running', ['git pull', 'make release'], ['6-7 run/shared ask'], ['git pull\nmake release']],
    [
      'a command that never ends',
      ['git pull', 'tail -f /var/log/shop.log', 'make release'],
      ['6-6 run/shared ask', '7-7 observe/observe ask', '8-8 run/shared ask'],
      ['git pull', 'tail -f /var/log/shop.log', 'make release'],
    ],
    [
      'an editor',
      ['git pull', 'vim app.ini', '', '# then', 'make release'],
      ['6-6 run/shared ask', '7-7 run/interactive ask', '9-10 run/shared ask'],
      ['git pull', 'vim app.ini', '# then\nmake release'],
    ],
    [
      'a window',
      ['git pull', 'heroku open', 'make release'],
      ['6-6 run/shared ask', '7-7 manual ask', '8-8 run/shared ask'],
      ['git pull', 'heroku open', 'make release'],
    ],
    [
      'two ways on one line: the stricter one',
      ['git pull; vim app.ini', 'make release'],
      ['6-6 run/interactive ask', '7-7 run/shared ask'],
      ['git pull; vim app.ini', 'make release'],
    ],
    [
      'a statement over several lines stays whole',
      ['git pull \\', '  --rebase', 'tail -f a.log'],
      ['6-7 run/shared ask', '8-8 observe/observe ask'],
      ['git pull \\\n  --rebase', 'tail -f a.log'],
    ],
    [
      'two that never end',
      ['tail -f a.log', 'tail -f b.log', 'make release'],
      ['6-6 observe/observe ask', '7-7 observe/observe ask', '8-8 run/shared ask'],
      ['tail -f a.log', 'tail -f b.log', 'make release'],
    ],
    [
      'in the background',
      ['tail -f a.log &', 'make release'],
      ['6-7 run/shared ask'],
      ['tail -f a.log &\nmake release'],
    ],
    [
      'a password is asked in passing',
      ['sudo systemctl restart shop'],
      ['6-6 run/shared ask'],
      ['sudo systemctl restart shop'],
    ],
  ])('%s', (_, lines, outline, texts) => {
    const made = deploy(bash(...lines));
    expect(outlineOf(made)).toEqual(outline);
    expect(textsOf(made)).toEqual(texts);
  });

  test('ids name the block, then its parts', () => {
    const { actions } = deploy(bash('git pull', 'vim app.ini', 'make release'));
    expect(actions.map(({ id }) => id)).toEqual(['deploy:1', 'deploy:1.2', 'deploy:1.3']);
  });

  test('placeholders are not read as redirections', () => {
    const made = deploy(bash('kubectl rollout restart deployment/<name>', 'tail -f <file>'));
    expect(outlineOf(made)).toEqual(['6-6 run/shared ask', '7-7 observe/observe none']);
    expect(made.actions.map(({ parameters }) => parameters.length)).toEqual([1, 1]);
  });
});

describe('a shell of its own is for text that would end the session', () => {
  test.each<[string, string[], string]>([
    ['exit', ['make release', 'exit 0'], 'run/child'],
    ['exec', ['exec make release'], 'run/child'],
    ['trap', ["trap 'echo bye' EXIT", 'make release'], 'run/child'],
    ['a failing condition', ['make release || exit 1'], 'run/shared'],
    ['an exit in a function', ['stop() { exit 1; }', 'make release'], 'run/shared'],
    ['an exit in a subshell', ['(exit 0)', 'make release'], 'run/shared'],
    ['in several pieces: a person', ['make release', 'vim a', 'exit 0'], 'manual'],
  ])('%s', (_, lines, way) => {
    const { kind, mode } = onlyAction(deploy(bash(...lines)));
    expect(mode === null ? kind : `${kind}/${mode}`).toBe(way);
  });
});

describe('what was typed on another machine never runs here', () => {
  test('commands behind a login', () => {
    const action = onlyAction(deploy(bash('ssh shop@db1', 'make release')));
    expect(action.kind).toBe('manual');
    expect(action.because).toBe('what follows the login was meant for another machine');
  });

  test('commands behind an interpreter that nothing feeds', () => {
    const action = onlyAction(deploy(bash('docker exec -it shop bash', 'make release')));
    expect(action.mode).toBeNull();
  });

  test('blocks behind a login on the way back', () => {
    const made = planLines(
      { flow: 'rollback' },
      '# Deploy the shop',
      '',
      '## Rollback',
      bash('ssh shop@db1'),
      bash('make undo'),
    );
    expect(outlineOf(made)).toEqual(['6-6 gate ask', '6-6 run/interactive none', '11-11 manual ask']);
  });
});

test('of a session only what was typed is left, in its lines', () => {
  const made = deploy(fence('console', '$ export A=1', '$ make release', 'building', '$ make install \\', '>   now'));
  expect(textsOf(made)).toEqual(['export A=1\nmake release\n\nmake install \\\n  now']);
});

describe('whatever its disposition says, a block is not executed', () => {
  const section = makeSection({ id: 'deploy', content: [{ kind: 'block', id: 'deploy:1' }] });
  const shown = (row: Partial<ReturnType<typeof makeBlock>>) => {
    const block = makeBlock({ id: 'deploy:1', section: 'deploy', disposition: 'auto', ...row });
    return onlyAction(plan(makeGuide({ sections: [section], blocks: [block] }), { flow: 'deploy', environment: null }));
  };

  test('the sound one is', () => {
    expect(shown({}).mode).toBe('shared');
    expect(shown({ text: '#!/bin/bash\nmake release' }).mode).toBe('child');
  });

  test.each<[string, Partial<ReturnType<typeof makeBlock>>]>([
    ['with an error', { errors: [{ line: 4, message: 'unexpected end' }] }],
    ['with an error that only reading it again shows', { text: 'if true; then' }],
    ['of a role without commands', { role: 'output' }],
    ['of settings', { role: 'config' }],
    ['of a language that nothing runs', { dialect: 'cmd' }],
    ['of ruby', { dialect: 'ruby' }],
    ['that is a query and claims to be run', { dialect: 'sql', text: 'SELECT 1;' }],
    ['that is a query of a shell', { role: 'query' }],
    ['that is a session without prompts', { role: 'session' }],
    ['that holds only comments', { text: '# nothing' }],
    ['for another interpreter', { text: '#!/usr/bin/env fish\nmake release' }],
  ])('%s', (_, row) => {
    expect(shown(row)).toMatchObject({ kind: 'manual', mode: null, confirm: 'ask' });
  });

  test('in a fence that does not end', () => {
    const block = makeBlock({ id: 'deploy:1', section: 'deploy', disposition: 'auto' });
    const guide = makeGuide({ sections: [section], blocks: [block] });
    guide.source.problems.push({ kind: 'unclosed-fence', line: block.span.start.line, message: 'It does not end.' });
    expect(onlyAction(plan(guide, { flow: 'deploy', environment: null })).mode).toBeNull();
  });

  test('that destroys something without the person typing its id', () => {
    expect(shown({ hazards: [{ kind: 'destructive', line: 4 }] }).confirm).toBe('type');
    expect(shown({ text: 'rm -rf /srv/shop' }).confirm).toBe('type');
  });
});

describe('what the guide expects below a block', () => {
  const made = () =>
    planLines(
      {},
      '# Deploy the shop',
      '',
      '## Verify',
      '',
      '```bash',
      'cat version',
      '```',
      '',
      'Expected output: `all is ready`',
      '',
      '```bash',
      'uptime',
      '```',
    ).actions;

  test('is looked for by its commands', () => {
    expect(made()[0]?.expects).toMatchObject([{ line: 9, text: 'all is ready' }]);
  });

  test('is no word about the next block', () => {
    expect(made()[1]).toMatchObject({ text: 'uptime', note: null, expects: [] });
  });
});
