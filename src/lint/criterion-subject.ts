import type { Criterion } from '../model/index.ts';

const said = new Set(
  'a an and the is are be of for in on at to by per than or more less greater lower over under above below within exceed exceeds exceeding drop drops rise rises remain remains stay stays average avg mean median max p50 p90 p95 p99 percent seconds second minutes minute hours hour days day s ms min h times time after during continuous consecutive consistently persist persists persisting still any only'.split(
    ' ',
  ),
);

/** The words of a criterion that say what it is about, without its numbers and comparisons. */
export function subjectOf({ text }: Criterion): string {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{N}]*/gu) ?? [];
  return words
    .filter((word) => !said.has(word))
    .sort()
    .join(' ');
}
