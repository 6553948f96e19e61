import type { BlockDraft } from './block-draft.ts';

const asks: ReadonlySet<string> = new Set(['run', 'repl', 'query', 'session', 'script']);

/** A block that shows a result is what the command before it is expected to print. */
export function attachFollowingOutput(blocks: readonly BlockDraft[]): void {
  blocks.forEach((block, index) => {
    const isShown = block.row.role === 'output' || (block.row.role === 'sample' && block.verdict.view.fence.announced);
    const before = blocks[index - 1];
    if (!isShown || before === undefined || !asks.has(before.row.role)) return;
    const { parent } = block.source.section.row;
    if (before.source.section !== block.source.section && before.source.section.row.parent !== parent) return;
    const values = block.row.text.split('\n').filter((line) => line.trim() !== '');
    const line = block.row.textLine;
    if (values.length === 0 || before.row.expects.some((known) => known.line === line)) return;
    before.row.expects.push({
      line,
      text: values.join('\n'),
      check: { kind: 'person' },
      command: before.row.commands.at(-1)?.line ?? null,
    });
  });
}
