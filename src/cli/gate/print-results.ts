import type { Result, Verdict } from '../../gate/index.ts';
import type { Tone } from '../terminal/colors.ts';
import { type Line, renderLines } from '../terminal/line.ts';
import type { Terminal } from '../terminal/terminal.ts';

const tones: Readonly<Record<Verdict['verdict'], Tone>> = {
  promote: 'run',
  hold: 'ask',
  inconclusive: 'ask',
  rollback: 'danger',
};

/** What a criterion's state is for the deployment. */
const looks = {
  good: { glyph: '✓', tone: 'run' },
  bad: { glyph: '✗', tone: 'back' },
  open: { glyph: '?', tone: 'ask' },
} as const;

function lookOf({ polarity, state }: Result): (typeof looks)[keyof typeof looks] {
  if (state === 'unknown') return looks.open;
  return (polarity === 'success') === (state === 'true') ? looks.good : looks.bad;
}

/** A line for each criterion, and the verdict, for people. */
export function printResults(
  { guide, verdict, counts, results, because }: Verdict,
  { paint, width }: Terminal,
): string {
  const lines = results.map((result): Line => {
    const { line, polarity, text } = result;
    const { glyph, tone } = lookOf(result);
    return [
      { text: `${glyph} `, tone },
      { text: `${guide.path}:${line}`, tone: 'quiet' },
      `  ${polarity}  ${text}`,
      { text: `  ${evidenceOf(result)}`, tone: 'quiet' },
    ];
  });
  const summary: Line = [
    { text: verdict, tone: tones[verdict] },
    `: ${results.length} criteria, ${counts.true} hold, ${counts.false} do not, ${counts.unknown} unknown`,
    because.length === 0 ? '' : `; decided by ${because.length === 1 ? 'one' : because.length}`,
  ];
  return renderLines([...lines, summary], { paint, width: Math.max(width, 1000) });
}

function evidenceOf({ state, observed, unit, window, reason, by, at }: Result): string {
  if (reason !== null) return `unknown: ${reason}`;
  if (by !== null) return `${state}, says ${by} at ${at}`;
  const number = observed === null ? '' : `, measured ${observed}${unit === null ? '' : ` ${unit}`}`;
  return `${state}${number}${window === null ? '' : ` over ${window} s`}`;
}
