import { describe, expect, test } from 'vitest';
import type { Alternative, Block, Guide, Section } from '../../src/model/index.ts';
import { type Flow, plan } from '../../src/plan/index.ts';
import { makeBlock, makeGuide, makeItem, makeSection } from '../support/make-guide.ts';

/** A guide whose verdicts are wrong: each of its blocks is said to run by itself. */
function guideOf(sections: readonly Partial<Section>[], row: Partial<Block> = {}, rows: Partial<Guide> = {}): Guide {
  const made = sections.map((section, index) =>
    makeSection({ id: `s${index}`, parent: index === 0 ? null : `s${index - 1}`, ...section }),
  );
  const last = made.at(-1)?.id ?? '';
  made.at(-1)?.content.push({ kind: 'block', id: `${last}:1` });
  const block = makeBlock({ id: `${last}:1`, section: last, disposition: 'auto', ...row });
  return makeGuide({ sections: made, blocks: [block], ...rows });
}

const executed = (guide: Guide, flow: Flow = 'deploy') =>
  plan(guide, { flow, environment: null }).actions.filter(({ mode }) => mode !== null);

const becauseOf = (guide: Guide) =>
  plan(guide, { flow: 'deploy', environment: null })
    .actions.map(({ because }) => because)
    .join();

test('without a reason against it, a block runs', () => {
  expect(executed(guideOf([{ kind: 'deploy' }]))).toHaveLength(1);
});

describe('nothing runs on the way forward below a heading that is not on it', () => {
  test.each<[string, Partial<Section>]>([
    ['rollback', { kind: 'rollback' }],
    ['reference', { kind: 'reference' }],
    ['changelog', { kind: 'changelog' }],
    ['contacts', { kind: 'contacts' }],
    ['cleanup', { kind: 'post-deploy', title: 'Clean up' }],
    ['removal', { kind: 'deploy', title: 'Uninstall' }],
  ])('%s', (_, section) => {
    for (const flow of ['deploy', 'verify'] as const) {
      expect(executed(guideOf([section, { kind: 'verify' }]), flow)).toEqual([]);
      expect(executed(guideOf([section]), flow)).toEqual([]);
    }
  });

  test('a verification of a cleanup is one', () => {
    expect(executed(guideOf([{ kind: 'verify', title: 'Check the cleanup' }]))).toHaveLength(1);
  });
});

describe('a block does not run here as it stands', () => {
  test.each<[string, Partial<Block>, string]>([
    ['with a here-document that has no end', { text: 'cat <<EOF\na\nEOF2\nrm x' }, 'has no end'],
    ['behind a login', { text: 'ssh shop@db1\nmake release' }, 'another machine'],
    ['what would be stopped', { text: 'docker-compose up' }, 'start it in a terminal of its own'],
    [
      'what was typed elsewhere',
      { prompted: true, text: 'make release', commands: [{ text: 'make release', line: 4, endLine: 4 }] },
      'cannot be told',
    ],
    [
      'a query among its answers',
      { role: 'query', dialect: 'psql', text: 'shop=> SELECT 1;\n 1' },
      'with what it answered',
    ],
    ['a query of another client', { role: 'query', dialect: 'sqlite', text: '\\d orders' }, 'another database client'],
    [
      'a shell fed with what no shell reads',
      {
        role: 'repl',
        text: 'docker exec -i shop bash\nif true; then',
        repl: { command: 'docker exec -i shop bash', line: 4, dialect: 'bash', from: 5, to: 5, inputFrom: null },
      },
      'cannot read it',
    ],
  ])('%s', (_, row, because) => {
    const guide = guideOf([{ kind: 'deploy' }], row);
    expect(executed(guide)).toEqual([]);
    expect(becauseOf(guide)).toContain(because);
  });

  test('with lines for a person', () => {
    const item = makeItem({ id: 'tell', section: 's0', line: 4, block: 's0:1' });
    expect(executed(guideOf([{}], {}, { checklist: [item] }))).toEqual([]);
  });
});

describe('alternatives', () => {
  const side = (name: string, row: Partial<Alternative['options'][number]> = {}) => ({
    name,
    blocks: [],
    sections: [],
    lines: [],
    ...row,
  });
  const system = (...options: Alternative['options']): Alternative => ({
    group: 'system',
    section: null,
    question: 'Which system?',
    options,
  });
  const inside = { choice: { group: 'system', option: null }, text: 'make one\nmake two' };

  test('below one another that exclude each other are for a person', () => {
    const choice = (option: string) => ({ choice: { group: 'system', option } });
    const guide = guideOf(
      [choice('linux'), choice('windows')],
      {},
      { alternatives: [system(side('linux'), side('windows'))] },
    );
    expect(executed(guide)).toEqual([]);
    expect(becauseOf(guide)).toContain('exclude one another');
  });

  test.each<[string, Alternative[]]>([
    ['no lines', []],
    ['one side', [system(side('linux', { lines: [4] }), side('windows'))]],
    ['a shared line', [system(side('linux', { lines: [4] }), side('windows', { lines: [4, 5] }))]],
  ])('in one block with %s are for a person', (_, alternatives) => {
    expect(executed(guideOf([{}], inside, { alternatives }))).toEqual([]);
  });

  test('in one block are told apart by their lines', () => {
    const alternatives = [system(side('linux', { lines: [4] }), side('windows', { lines: [5] }))];
    expect(executed(guideOf([{}], inside, { alternatives })).map(({ text }) => text)).toEqual(['make one', 'make two']);
  });

  test('that all hold a block do not ask for a choice', () => {
    const both = { blocks: ['s0:1'] };
    const choice = { choice: { group: 'system', option: 'linux/macos' } };
    const of = (...options: Alternative['options']) =>
      executed(guideOf([{}], choice, { alternatives: [system(...options)] })).map(({ choices }) =>
        choices.map(({ option }) => option),
      );
    expect(of(side('linux', both), side('macos', both))).toEqual([[]]);
    expect(of(side('linux', both), side('macos', both), side('windows'))).toEqual([['linux'], ['macos']]);
  });
});

describe('a script', () => {
  const script = (row: Partial<Block>) =>
    plan(guideOf([{}], { role: 'script', disposition: 'write-file', file: 'go.sh', ...row }), {
      flow: 'deploy',
      environment: null,
    }).actions.map(({ kind }) => kind);

  test.each<[string, Partial<Block>, string[]]>([
    ['with a name of its own', {}, ['write', 'run']],
    ['for the way back', { file: 'rollback.sh' }, ['write']],
    ['without a name', { file: null }, ['manual']],
    ['outside', { file: 'ops/../../go.sh' }, ['manual']],
    ['hidden', { file: 'ops/.git/hooks/go.sh' }, ['manual']],
    ['that reads as an option', { file: '-rf' }, ['manual']],
    [
      'with an open name',
      { file: 'APP.sh', placeholders: [{ text: 'APP', name: 'APP', line: 4, column: 1, kind: 'bare', secret: false }] },
      ['manual'],
    ],
  ])('%s', (_, row, kinds) => {
    expect(script(row)).toEqual(kinds);
  });
});

describe('a verification runs nothing that changes something, whatever it is called', () => {
  test.each<[string, Partial<Block>]>([
    ['a change', { hazards: [{ kind: 'state-changing', line: 4 }] }],
    ['a mail', { hazards: [{ kind: 'sends-email', line: 4 }] }],
    ['a query', { role: 'query', dialect: 'psql', text: 'DELETE FROM orders WHERE id = 1;' }],
  ])('%s', (_, row) => {
    const guide = guideOf([{ kind: 'verify' }], { disposition: 'verify-auto', ...row });
    expect(executed(guide)).toHaveLength(1);
    expect(executed(guide, 'verify')).toEqual([]);
  });
});
