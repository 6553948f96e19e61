import type { Verdict } from '../classify/index.ts';
import { type SectionKind, standsBeside } from '../model/index.ts';
import type { BlockSource } from './block-source.ts';
import { ancestry, type SectionDraft } from './draft.ts';

const summary =
  /^(?:tl ?;? ?dr|in short|in a nutshell|summary|cheat ?sheet|recap)\b|\b(?:quick|fast|short|express)[ -](?:path|deploy(?:ment)?|version|track|start|way|run|commands?|guide)\b|\b(?:all (?:the )?(?:commands|steps|in one)|at once|in one go|one[- ](?:liner|shot)|copy(?: and |[\s/&-]*)paste|(?:complete|full|entire|whole) (?:script|sequence|command (?:list|block|sequence))|commands? (?:only|summary|overview))\b/i;

const notFollowed: ReadonlySet<SectionKind> = new Set(['rollback', 'reference', 'changelog', 'contacts']);

/**
 * Parts that are called a summary and hold at least two commands, each of which stands in another part that is followed
 * in the same place: else the summary is the procedure.
 */
export function summariesAmong(
  sources: readonly BlockSource[],
  verdicts: readonly Verdict[],
): (section: SectionDraft) => boolean {
  let known: ReadonlyMap<SectionDraft, readonly string[]> | undefined;
  return (section) => {
    if (!summary.test(section.facts.title)) return false;
    known ??= commandsBySection(sources, verdicts);
    const own = known.get(section) ?? [];
    if (own.length < 2) return false;
    const places = new Set([placeOf(section), null]);
    const others = [...known].filter(
      ([other]) => other !== section && isSource(other) && (places.has(placeOf(other)) || isStep(other)),
    );
    const told = new Set(others.flatMap(([, texts]) => texts));
    return own.every((text) => told.has(text));
  };
}

function commandsBySection(
  sources: readonly BlockSource[],
  verdicts: readonly Verdict[],
): ReadonlyMap<SectionDraft, readonly string[]> {
  const lines = new Map<SectionDraft, string[]>();
  for (const [at, { section }] of sources.entries()) {
    const verdict = verdicts[at];
    if (verdict === undefined || (verdict.role !== 'run' && verdict.role !== 'session')) continue;
    lines.set(section, [...(lines.get(section) ?? []), ...verdict.view.code.map(({ text }) => commandOf(text))]);
  }
  return lines;
}

/** A part that is followed for what it says, as far as headings tell. */
function isSource(section: SectionDraft): boolean {
  return ancestry(section).every(
    ({ facts }) =>
      !summary.test(facts.title) &&
      !standsBeside(facts.title) &&
      !facts.optional &&
      (facts.kind === null || !notFollowed.has(facts.kind.kind)),
  );
}

/** "Step B: Build locally first" is a step of the procedure; "Local development" is another one. */
const isStep = ({ facts }: SectionDraft): boolean => facts.environment === 'local' && facts.labelKind !== null;

const placeOf = (section: SectionDraft) =>
  ancestry(section).find(({ facts }) => facts.environment !== null)?.facts.environment ?? null;

/** A command as it can be told from others: spaces and the names of its placeholders do not matter. */
const commandOf = (text: string): string =>
  text
    .replace(/<[^<>\s][^<>]*>/g, '<>')
    .replace(/\s+/g, ' ')
    .trim();
