import { isSecretName, remember } from '../../shell/index.ts';
import { assignedName } from './assigned-name.ts';
import { commentStart } from './comment-start.ts';
import { type Dialect, languageOf } from './dialects.ts';
import { families } from './families.ts';
import type { Candidate, Family, SourceLine } from './family.ts';
import { nameParameter } from './name-parameter.ts';
import { outermost } from './outermost.ts';
import type { Placeholder } from './placeholder.ts';
import { readBlockFacts } from './read-block-facts.ts';
import { hasSecretContext } from './secret-context.ts';

export type { Placeholder } from './placeholder.ts';

const usage = /\b(?:usage|syntax|synopsis)\b\s*:/i;
const synopsis = /\s\[(?:-{1,2}\w|<\w|options?\]|flags\]|command\])/i;

/**
 * Finds the texts of one code block that stand for values which only the reader knows, in reading order and without
 * overlaps. In comments only the certain ones are reported.
 */
export function findPlaceholders(
  text: string,
  { dialect, skip }: { readonly dialect: string; readonly skip?: (line: number) => boolean },
): readonly Placeholder[] {
  const spoken = languageOf(dialect);
  if (skip !== undefined) return find(text, spoken, skip);
  let findAll = known.get(spoken);
  if (findAll === undefined) {
    findAll = remember((whole) => find(whole, spoken, () => false));
    known.set(spoken, findAll);
  }
  return findAll(text);
}

const known = new Map<Dialect, (text: string) => readonly Placeholder[]>();

function find(text: string, { language, comments }: Dialect, skip: (line: number) => boolean): readonly Placeholder[] {
  const lowText = text.toLowerCase();
  const speaking = families.filter((family) => family.languages.has(language) && isPossible(family, lowText));
  if (speaking.length === 0) return [];
  const block = readBlockFacts(text);
  const mayShowUsage = usage.test(text);
  return text.split('\n').flatMap((raw, index, lines) => {
    if (skip(index + 1) || raw.length > longestLine) return [];
    const low = raw.toLowerCase();
    const possible = speaking.filter((family) => isPossible(family, low));
    if (possible.length === 0) return [];
    const line: SourceLine = {
      text: raw,
      previous: lines[index - 1] ?? '',
      comment: commentStart(raw, comments),
      language,
      usage: (mayShowUsage && usage.test(raw)) || (language !== 'shell' && synopsis.test(raw)),
      block,
    };
    const found = possible.flatMap((family) => [...family.find(line)]);
    if (found.length === 0) return [];
    return outermost(found)
      .map((candidate) => describe(line, candidate, index + 1))
      .filter((placeholder) => !placeholder.inComment || isFirmInComment(line, placeholder));
  });
}

// Most lines have none: to look for a string costs less than to run, let alone to compile, the patterns of a family.
const isPossible = ({ needs }: Family, low: string): boolean => needs?.some((needed) => low.includes(needed)) ?? true;

// Nobody fills in a line of this length by hand: it is data.
const longestLine = 20_000;

function describe(line: SourceLine, candidate: Candidate, number: number): Placeholder {
  const { start, end, kind } = candidate;
  const text = line.text.slice(start, end);
  const own = candidate.name ?? nameParameter(text, kind);
  const name = assignedName(line, start, end, own) ?? own;
  return {
    text,
    name,
    line: number,
    column: start + 1,
    kind,
    secret: candidate.secret === true || isSecretName(name) || hasSecretContext(line.text, start),
    inComment: start >= line.comment,
    certain: candidate.certain !== false,
  };
}

const explicit: ReadonlySet<string> = new Set(['angle', 'bracket', 'brace', 'mustache', 'your', 'choice']);

// A comment behind a command is prose: there only an explicit mark asks for a value.
function isFirmInComment(line: SourceLine, placeholder: Placeholder): boolean {
  if (!placeholder.certain) return false;
  return explicit.has(placeholder.kind) || line.text.slice(0, line.comment).trim() === '';
}
