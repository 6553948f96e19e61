import type { Block } from '../model/index.ts';
import { oneLine } from './line-text.ts';

const told = /^disposition:\S+ \((.*)\)$/;

/** Why a block has its disposition, in the words of the verdict. */
export function reasonOf({ because, disposition }: Block): string {
  const verdict = because.findLast(({ signal }) => signal === 'disposition')?.verdict ?? '';
  return oneLine(told.exec(verdict)?.[1] ?? disposition);
}
