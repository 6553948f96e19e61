import { expect, test } from 'vitest';
import { accountForBlocks } from '../../src/cli/outputs/account-for-blocks.ts';
import type { Script } from '../../src/cli/outputs/make-outputs.ts';
import type { Plan } from '../../src/plan/index.ts';
import { linesSpan, makeBlock, makeGuide } from '../support/make-guide.ts';

const block = makeBlock({ id: 'deploy:1', section: 'deploy', span: linesSpan(5, 7) });
const guide = makeGuide({ blocks: [block] });

const script = (steps: readonly string[], leftOut: readonly string[]): Script => {
  const lines = { from: 6, to: 6 };
  const plan: Plan = {
    schema: 1,
    guide: { slug: guide.slug, title: guide.title, path: guide.source.path, sha256: guide.source.sha256 },
    flow: 'deploy',
    environment: null,
    choices: [],
    parameters: [],
    actions: [],
    leftOut: leftOut.map((reason) => ({ block: block.id, lines, reason })),
  };
  const emission = {
    text: '',
    findings: [],
    steps: steps.map((id) => ({ id, kind: 'shared' as const, block: block.id, ...lines })),
  };
  return { path: 'deploy.sh', text: '', mode: 0o755, flow: 'deploy', environment: null, plan, emission };
};

test('the steps of a block, or the reason why it has none', () => {
  const [both] = accountForBlocks(guide, [script(['deploy:1', 'deploy:1.2'], []), script([], ['it is a sample'])]);
  expect(both).toMatchObject({ id: 'deploy:1', lines: { from: 5, to: 7 }, role: block.role });
  expect(both!.scripts).toEqual([
    { path: 'deploy.sh', steps: ['deploy:1', 'deploy:1.2'], leftOut: null },
    { path: 'deploy.sh', steps: [], leftOut: 'it is a sample' },
  ]);
});

test('a block that a script has lost, or runs and leaves out at once, is a defect', () => {
  for (const [steps, leftOut] of [
    [[], []],
    [['deploy:1'], ['it is a sample']],
  ] as const) {
    expect(() => accountForBlocks(guide, [script(steps, leftOut)])).toThrow(
      'deploy.sh must either hold block deploy:1 or say why not',
    );
  }
});
