import { count, lineWords } from '../outline/wording.ts';
import type { Change } from './compare-lines.ts';

const mostShown = 8;

/** `lines 12-14 changed, 3 lines added after line 20`; numbers are those of the text as it is now. */
export function writeChanges(changes: readonly Change[]): string {
  const shown = changes.slice(0, mostShown).map(writeChange);
  const rest = changes.length - shown.length;
  return [...shown, ...(rest > 0 ? [`and ${count(rest, 'more place')}`] : [])].join(', ');
}

function writeChange({ from, was, now }: Change): string {
  if (was > 0 && now > 0) return `${lineWords(from, from + now - 1)} changed`;
  const place = from === 1 ? 'at the start' : `after line ${from - 1}`;
  return now > 0 ? `${count(now, 'line')} added ${place}` : `${count(was, 'line')} removed ${place}`;
}
