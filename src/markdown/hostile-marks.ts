import type { Nodes } from 'mdast';
import { countMatches } from './hostile-constructs.ts';
import { walk } from './walk.ts';

/** A text whose marks no longer mean anything to the parser, and the way back. */
export interface Disarmed {
  text: string;
  restore(root: Nodes): void;
}

const MARKS = '!*[]_`~&ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const INLINE_MARK = /[!*[\]_`~<&]/g;
// In a paragraph the parser's work grows with the square of its marks and, as each word may begin an address, of its
// words, and with the number of backtick runs times its length.
const MOST_WORK = 2e7;
const SHORTEST_HOSTILE = 1000;

/**
 * Puts characters without a meaning in the place of the inline marks of paragraphs that would make the parser hang.
 * Lengths stay, so positions do; `restore` puts the marks back into the tree. Any other text comes back as it is.
 */
export function disarmMarks(text: string): Disarmed {
  const unchanged = { text, restore: () => undefined };
  let budget = MOST_WORK;
  let substitutes: Map<string, string> | null = null;
  const chunks = text.split(/(\n[ \t]*(?=\n))/).map((chunk) => {
    if (chunk.length < SHORTEST_HOSTILE) return chunk;
    const work =
      countMatches(chunk, INLINE_MARK) ** 2 +
      countMatches(chunk, /[A-Za-z0-9]+/g) ** 2 / 8 +
      countMatches(chunk, /`+/g) * chunk.length;
    if (work <= budget) {
      budget -= work;
      return chunk;
    }
    substitutes ??= chooseSubstitutes(text);
    return disarm(chunk, substitutes);
  });
  const chosen = substitutes as Map<string, string> | null;
  if (chosen === null || chosen.size === 0) return unchanged;
  return { text: chunks.join(''), restore: (root) => restoreMarks(root, chosen) };
}

// What begins a line, a tag's name and a task's box are left; the group is what is replaced.
const DISARMED = /^[ \t>]*(?:<[!?/]?|[*_`~[]|\d)+|\[[ xX]\]|<\/?[A-Za-z][\w-]*|([!*[\]_`~&A-Za-z0-9])/gm;

/** Replaces the marks, letters and digits of a paragraph. */
function disarm(chunk: string, substitutes: ReadonlyMap<string, string>): string {
  return chunk.replace(DISARMED, (found: string, mark?: string) => (mark && substitutes.get(mark)) || found);
}

/** Private use characters that the text does not hold, one for each mark; empty if it holds them all. */
function chooseSubstitutes(text: string): Map<string, string> {
  const used = new Set(text.match(/[\ue000-\uf8ff]/g));
  const free: string[] = [];
  for (let code = 0xe000; code <= 0xf8ff && free.length < MARKS.length; code += 1) {
    const character = String.fromCharCode(code);
    if (!used.has(character)) free.push(character);
  }
  if (free.length < MARKS.length) return new Map();
  return new Map([...MARKS].map((mark, index) => [mark, free[index] ?? mark]));
}

const TEXT_FIELDS = ['value', 'alt', 'title', 'url', 'label', 'identifier', 'lang', 'meta'] as const;

function restoreMarks(root: Nodes, substitutes: ReadonlyMap<string, string>): void {
  const marks = new Map([...substitutes].map(([mark, substitute]) => [substitute, mark]));
  walk(root, (node) => {
    const fields = node as unknown as Record<string, unknown>;
    for (const name of TEXT_FIELDS) {
      const field = fields[name];
      if (typeof field !== 'string') continue;
      fields[name] = field.replace(/[\ue000-\uf8ff]/g, (character) => marks.get(character) ?? character);
    }
  });
}
