import { Metrics, PrometheusAnswer, readPrometheus, type Series } from '../../gate/index.ts';
import { problemOf, readJson } from '../inputs/read-data.ts';
import { UsageError } from '../usage-error.ts';

export interface Measured {
  readonly series: readonly Series[];
  readonly at: string | number | null;
}

/**
 * Reads what was measured. An argument is a file, or NAME=FILE for the answer of Prometheus to one query.
 *
 * @throws UsageError for what is neither our own form nor an answer of Prometheus
 */
export async function readMetrics(files: readonly string[], cwd: string): Promise<Measured> {
  const measured = await Promise.all(files.map((argument) => readOne(argument, cwd)));
  return {
    series: measured.flatMap(({ series }) => series),
    at: measured.map(({ at }) => at).find((at) => at !== null) ?? null,
  };
}

async function readOne(argument: string, cwd: string): Promise<Measured> {
  const { name, file } = splitName(argument);
  const value = await readJson(file, cwd);
  return isAnswer(value) ? readAnswer(value, name, file) : readOwn(value, name, file);
}

/** A name is a word: everything else before a `=` belongs to the path of a file. */
function splitName(argument: string): { name: string | null; file: string } {
  const match = /^([A-Za-z_][\w.:-]*)=(.+)$/s.exec(argument);
  return match === null ? { name: null, file: argument } : { name: match[1] ?? null, file: match[2] ?? '' };
}

const isAnswer = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'status' in value && ('data' in value || 'error' in value);

function readAnswer(value: unknown, name: string | null, file: string): Measured {
  const parsed = PrometheusAnswer.safeParse(value);
  if (!parsed.success) throw new UsageError(`${file}: ${problemOf(parsed.error)}`);
  if (parsed.data.status === 'error')
    throw new UsageError(`${file}: Prometheus answered with an error: ${parsed.data.error}.`);
  const series = readPrometheus(parsed.data, name);
  const nameless = series.find((one) => one.name === '');
  if (nameless !== undefined) {
    throw new UsageError(`${file}: the query gives series without a name; say what they measure, as NAME=${file}.`);
  }
  const last = series.flatMap(({ metric }) => metric.samples?.at(-1)?.[0] ?? []);
  return { series, at: last.length === 0 ? null : Math.max(...last) };
}

function readOwn(value: unknown, name: string | null, file: string): Measured {
  if (name !== null) throw new UsageError(`${file}: only an answer of Prometheus takes a name; leave ${name}= out.`);
  const parsed = Metrics.safeParse(value);
  if (!parsed.success) throw new UsageError(`${file}: ${problemOf(parsed.error)}`);
  const { metrics, at } = parsed.data;
  return { series: Object.entries(metrics).map(([key, metric]) => ({ name: key, labels: {}, metric })), at };
}
