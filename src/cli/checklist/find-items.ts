import { suggest } from '../inputs/suggest.ts';
import { UsageError } from '../usage-error.ts';
import type { Item } from './open-checklist.ts';

const mostShown = 5;

/**
 * The items that are meant by ids, starts of ids or line numbers, each once.
 *
 * @throws UsageError with a sentence for each that means none or several
 */
export function findItems(names: readonly string[], items: readonly Item[], guide: string): Item[] {
  const mistakes: string[] = [];
  const found = names.flatMap((name) => {
    const outcome = findItem(name, items);
    if (typeof outcome !== 'string') return [outcome];
    mistakes.push(`${guide}: ${outcome}`);
    return [];
  });
  if (mistakes.length > 0) throw new UsageError(...mistakes);
  return [...new Set(found)];
}

function findItem(name: string, items: readonly Item[]): Item | string {
  const exact = items.find(({ id }) => id === name);
  const onLine = /^\d+$/.test(name) ? items.find(({ line }) => line === Number(name)) : undefined;
  if (exact !== undefined && onLine !== undefined && exact !== onLine) {
    return `'${name}' is the id of the item on line ${exact.line} and a line of its own; write the id of the one you mean.`;
  }
  const meant = exact ?? onLine;
  if (meant !== undefined) return meant;
  const starting = items.filter(({ id }) => id.startsWith(name.toLowerCase()));
  if (starting.length === 1 && starting[0] !== undefined) return starting[0];
  if (starting.length > 1) {
    const shown = starting.slice(0, mostShown).map(({ id, line }) => `${id} (line ${line})`);
    const rest = starting.length - shown.length;
    return `'${name}' may be ${shown.join(', ')}${rest > 0 ? ` or ${rest} more` : ''}; write more of it.`;
  }
  if (/^\d+$/.test(name)) return `there is no item on line ${name}; ${nearLines(Number(name), items)}.`;
  const near =
    suggest(
      name,
      items.map(({ id }) => id),
    ) ?? suggestStart(name, items);
  const help = near === null ? 'runsheet checklist status lists all' : `did you mean ${near}`;
  return `there is no item '${name}'; ${help}${near === null ? '.' : '?'}`;
}

/** Who types the start of an id errs in it, too. */
function suggestStart(name: string, items: readonly Item[]): string | null {
  if (name.length < 4) return null;
  const start = suggest(
    name,
    items.map(({ id }) => id.slice(0, name.length)),
  );
  return items.find(({ id }) => start !== null && id.startsWith(start))?.id ?? null;
}

function nearLines(line: number, items: readonly Item[]): string {
  const before = items.findLast((item) => item.line < line);
  const after = items.find((item) => item.line > line);
  const lines = [before, after].flatMap((item) => (item === undefined ? [] : [`line ${item.line}`]));
  return lines.length === 0
    ? 'the guide has none'
    : `the nearest ${lines.length > 1 ? 'are' : 'is'} on ${lines.join(' and ')}`;
}
