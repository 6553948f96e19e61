import type { Edit, Finding, Fix, Guide } from '../model/index.ts';
import { applyEdits, chooseEdits } from './apply-edits.ts';
import { keepsMeaning } from './keeps-meaning.ts';

/** A guide as one round of fixes finds it. */
interface Looked {
  readonly guide: Guide;
  readonly findings: readonly Finding[];
}

export interface FixOptions {
  /** Which fixes are made: `safe`, and `suggested` ones on request. */
  readonly kinds: ReadonlySet<Fix['kind']>;
  /** The model of a text as it stands now, and what is wrong with it. */
  readonly look: (text: string) => Promise<Looked>;
}

export interface FixResult {
  readonly text: string;
  /** The findings that are gone by their fix, in the order in which they were fixed. */
  readonly fixed: readonly Finding[];
  /** What is left. */
  readonly findings: readonly Finding[];
}

/** A fix may bring another one to light; a guide that is not done by then never will be. */
const mostRounds = 10;

interface State extends Looked {
  readonly text: string;
}

/**
 * Makes the fixes of a guide until none is left. After each round the guide is compiled and linted again: a fix stays
 * only when there are fewer findings than before and everything that it does not touch is what it was.
 */
export async function fixGuide(text: string, options: FixOptions): Promise<FixResult> {
  const look = async (now: string): Promise<State> => ({ text: now, ...(await options.look(now)) });
  let state = await look(text);
  const fixed: Finding[] = [];
  const refused = new Set<string>();
  for (let round = 0; round < mostRounds; round += 1) {
    const open = state.findings.filter(
      (finding) => finding.fix !== null && options.kinds.has(finding.fix.kind) && !refused.has(finding.fingerprint),
    );
    if (open.length === 0) break;
    const together = await tryFixes(state, open, look);
    if (together !== null) {
      fixed.push(...together.made);
      state = together.state;
      continue;
    }
    for (const finding of open) {
      const alone = await tryFixes(state, [finding], look);
      if (alone === null) refused.add(finding.fingerprint);
      else {
        fixed.push(finding);
        state = alone.state;
        break;
      }
    }
  }
  return { text: state.text, fixed, findings: state.findings };
}

async function tryFixes(
  state: State,
  findings: readonly Finding[],
  look: (text: string) => Promise<State>,
): Promise<{ state: State; made: Finding[] } | null> {
  const edits = chooseEdits(findings.map(({ fix }) => fix?.edits ?? []));
  const chosen = new Set<Edit>(edits);
  const made = findings.filter(({ fix }) => fix?.edits.every((edit) => chosen.has(edit)) === true);
  const next = await look(applyEdits(state.text, edits));
  const isBetter = next.findings.length < state.findings.length;
  return isBetter && keepsMeaning(state.guide, next.guide, edits) ? { state: next, made } : null;
}
