import { z } from 'zod';
import { Criterion, type Guide, Polarity } from '../model/index.ts';
import { type Evaluation, evaluate } from './evaluate.ts';
import type { Metric } from './metrics.ts';

const VerdictName = z.enum(['promote', 'rollback', 'hold', 'inconclusive']);
type VerdictName = z.infer<typeof VerdictName>;

const Result = z.strictObject({
  id: z.string().describe('The criterion.'),
  line: z.int().min(1).describe('Line in the guide.'),
  text: z.string().describe('As the guide says it.'),
  polarity: Polarity.describe('What follows when it is true.'),
  kind: Criterion.shape.kind,
  metric: z.string().nullable().describe('What was measured, by the name that the guide gives it.'),
  state: z.enum(['true', 'false', 'unknown']).describe('Whether it holds.'),
  observed: z.number().nullable().describe('The number that decided.'),
  unit: z.string().nullable().describe('Its unit.'),
  window: z.number().nullable().describe('Seconds of data that decided.'),
  reason: z.string().nullable().describe('Why nobody knows.'),
  by: z.string().nullable().describe('The person who answered.'),
  at: z.string().nullable().describe('When they answered.'),
});
export type Result = z.infer<typeof Result>;

/** What `runsheet gate` says. */
export const Verdict = z.strictObject({
  schema: z.literal(1).describe('Version of this shape.'),
  guide: z
    .strictObject({
      slug: z.string().describe('Its name.'),
      path: z.string().describe('Its file.'),
      sha256: z.string().describe('Hash of its text.'),
    })
    .describe('The guide that the criteria stand in.'),
  evaluatedAt: z.union([z.string(), z.number()]).nullable().describe('When it was measured, as the metrics say.'),
  verdict: VerdictName.describe('What to do.'),
  because: z.array(z.string()).describe('The criteria that decided.'),
  counts: z
    .strictObject({
      true: z.int().min(0).describe('Those that hold.'),
      false: z.int().min(0).describe('Those that do not hold.'),
      unknown: z.int().min(0).describe('Those that nobody knows of.'),
    })
    .describe('How many criteria hold, do not hold, or are unknown.'),
  results: z.array(Result).describe('Each criterion, in reading order.'),
});
export type Verdict = z.infer<typeof Verdict>;

/** A person's answer to a criterion. */
export interface Answer {
  readonly value: boolean;
  readonly by: string;
  readonly at: string;
}

export interface Evidence {
  /** The measured series of a criterion, or a sentence that says why there is none. */
  readonly metricOf: (criterion: Criterion) => Metric | string;
  /** What a person said of a criterion, or a sentence that says why nobody did. */
  readonly answerTo: (criterion: Criterion) => Answer | string;
  readonly at: string | number | null;
}

/** What single commands are expected to print is checked where they run. */
const judged: ReadonlySet<Polarity> = new Set(['success', 'rollback', 'alert']);

/** The criteria that decide about a deployment as a whole. */
export function listGateCriteria({ criteria }: Guide): Criterion[] {
  return criteria.filter(({ polarity }) => judged.has(polarity));
}

/** A criterion that no metric can answer. */
export function needsPerson({ kind, metric, comparator, value }: Criterion): boolean {
  return kind === 'manual' || metric === null || comparator === null || value === null;
}

/**
 * Whether to go on with a deployment. A rollback criterion that holds always wins; what is not known never promotes,
 * and neither does a guide without criteria.
 */
export function judge(guide: Guide, evidence: Evidence): Verdict {
  const results = listGateCriteria(guide).map((criterion) => judgeOne(criterion, evidence));
  const { verdict, because } = decide(results);
  const count = (state: Result['state']) => results.filter((result) => result.state === state).length;
  const { slug, source } = guide;
  return {
    schema: 1,
    guide: { slug, path: source.path, sha256: source.sha256 },
    evaluatedAt: evidence.at,
    verdict,
    because: because.map(({ id }) => id),
    counts: { true: count('true'), false: count('false'), unknown: count('unknown') },
    results,
  };
}

function judgeOne(criterion: Criterion, { metricOf, answerTo }: Evidence): Result {
  const { id, line, text, polarity, kind, metric } = criterion;
  const row = { id, line, text, polarity, kind, metric };
  const nobody = { by: null, at: null };
  if (!needsPerson(criterion)) {
    const found = metricOf(criterion);
    if (typeof found !== 'string') return { ...row, ...evaluate(criterion, found), ...nobody };
    return { ...row, ...unknown(found), ...nobody };
  }
  const answer = answerTo(criterion);
  if (typeof answer === 'string') return { ...row, ...unknown(answer), ...nobody };
  const state = answer.value ? 'true' : 'false';
  return { ...row, ...unknown(null), state, by: answer.by, at: answer.at };
}

const unknown = (reason: string | null): Evaluation => ({
  state: 'unknown',
  observed: null,
  unit: null,
  window: null,
  reason,
});

/** The first row that finds a criterion decides. */
const order: readonly { verdict: VerdictName; polarity: Polarity; state: Result['state'] }[] = [
  { verdict: 'rollback', polarity: 'rollback', state: 'true' },
  { verdict: 'hold', polarity: 'success', state: 'false' },
  { verdict: 'hold', polarity: 'alert', state: 'true' },
];

function decide(results: readonly Result[]): { verdict: VerdictName; because: readonly Result[] } {
  for (const { verdict } of order) {
    const because = results.filter((result) =>
      order.some((row) => row.verdict === verdict && row.polarity === result.polarity && row.state === result.state),
    );
    if (because.length > 0) return { verdict, because };
  }
  const open = results.filter(({ state }) => state === 'unknown');
  if (open.length > 0 || results.length === 0) return { verdict: 'inconclusive', because: open };
  return { verdict: 'promote', because: [] };
}
