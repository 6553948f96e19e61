import { lowerCase } from './lower-case.ts';
import { foldCase } from './needed-text.ts';
import { isPlain } from './plain-text.ts';

/** A text in the spellings that patterns ask for. */
export type TextView = { readonly folded: string; readonly low: string; readonly isPlain: boolean };

// Dozens of patterns are asked about one text and its parts in a row.
const recent = new Map<string, TextView>();
const mostRecent = 32;

export function viewOf(text: string): TextView {
  const known = recent.get(text);
  if (known !== undefined) return known;
  const view = { folded: foldCase(text), low: lowerCase(text), isPlain: isPlain(text) };
  if (recent.size >= mostRecent) recent.clear();
  recent.set(text, view);
  return view;
}
