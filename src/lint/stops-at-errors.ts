import type { BlockView } from './block-view.ts';

/** Whether a block stops at its first error, or handles errors as a whole. */
export function stopsAtErrors({ shell, calls }: BlockView): boolean {
  if (/\s-\w*e/.test(shell?.shebang ?? '')) return true;
  return calls.some(
    ({ call }) =>
      (call.name === 'set' && call.words.some(({ raw }) => /^-[a-z]*e/.test(raw) || raw === 'errexit')) ||
      (call.name === 'trap' && call.words.some(({ raw }) => raw === 'ERR')),
  );
}
