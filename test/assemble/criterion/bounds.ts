import { readCriteria } from '../../../src/assemble/criterion/read-criteria.ts';
import type { Polarity } from '../../../src/assemble/criterion/reading.ts';

/** The bounds that a text states, in few words; what no machine could measure is `manual`. */
export const bounds = (text: string, polarity: Polarity = 'success'): string =>
  readCriteria(text, { polarity })
    .map((one) =>
      one.kind === 'manual' || one.metric === null
        ? 'manual'
        : [one.agg, one.metric, one.comparator, one.value, one.unit, one.relative, one.window && `in ${one.window}`]
            .filter((word) => word !== null)
            .join(' '),
    )
    .join('; ');
