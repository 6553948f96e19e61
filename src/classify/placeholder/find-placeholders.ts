import { isSecretName } from '../../shell/index.ts';
import { assignedName } from './assigned-name.ts';
import { commentStart } from './comment-start.ts';
import { languageOf } from './dialects.ts';
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
  options: { readonly dialect: string; readonly skip?: (line: number) => boolean },
): Placeholder[] {
  const { language, comments } = languageOf(options.dialect);
  const speaking = families.filter((family) => family.languages.has(language));
  const block = readBlockFacts(text);
  return text.split('\n').flatMap((raw, index, lines) => {
    if (options.skip?.(index + 1) || raw.length > longestLine) return [];
    const line: SourceLine = {
      text: raw,
      previous: lines[index - 1] ?? '',
      comment: commentStart(raw, comments),
      language,
      usage: usage.test(raw) || (language !== 'shell' && synopsis.test(raw)),
      block,
    };
    const low = raw.toLowerCase();
    const found = speaking.flatMap((family) => (isPossible(family, low) ? [...family.find(line)] : []));
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
