import type { BlockDraft } from './block-draft.ts';

const base = (path: string) => path.replace(/^.*[\\/]/, '');

/** Programs that handle a file without running it. */
const handles: ReadonlySet<string> = new Set([
  'chmod',
  'chown',
  'cat',
  'ls',
  'cp',
  'mv',
  'rm',
  'scp',
  'rsync',
  'vim',
  'vi',
  'nano',
  'less',
  'head',
  'tail',
  'test',
  '[',
  'touch',
  'install',
  'ln',
  'shellcheck',
]);

/** Tells each block which scripts of the guide its commands call. */
export function linkScripts(blocks: readonly BlockDraft[]): void {
  const files = new Map(
    blocks.flatMap(({ row }) =>
      row.role === 'script' && row.file !== null ? [[base(row.file), row.file] as const] : [],
    ),
  );
  if (files.size === 0) return;
  for (const { row, reading, guideLine } of blocks) {
    for (const { statement } of reading.steps) {
      for (const call of statement.calls) {
        if (handles.has(call.name ?? '')) continue;
        for (const word of call.words) {
          const file = word.value === null ? undefined : files.get(base(word.value));
          if (file === undefined || file === row.file) continue;
          const line = guideLine(call.line);
          if (!row.calls.some((other) => other.name === file && other.line === line))
            row.calls.push({ name: file, line });
        }
      }
    }
  }
}
