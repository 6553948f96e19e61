import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { compile } from '../../compile.ts';
import { emitChecklist } from '../../emit/index.ts';
import { answersFrom, Bindings, type Evidence, findSeries, judge, type Verdict } from '../../gate/index.ts';
import type { Guide } from '../../model/index.ts';
import { stateOfGuide } from '../checklist/open-checklist.ts';
import { readNamedRecord } from '../checklist/record-file.ts';
import { type CriteriaTarget, exportCriteria } from '../gate/export-criteria.ts';
import { printResults } from '../gate/print-results.ts';
import { readMetrics } from '../gate/read-metrics.ts';
import { makeSkeleton } from '../gate/skeleton.ts';
import { readData } from '../inputs/read-data.ts';
import { readGuides } from '../inputs/read-guides.ts';
import { suggest } from '../inputs/suggest.ts';
import { systemReason } from '../outputs/file-errors.ts';
import { makeTerminal, type TerminalOptions } from '../terminal/terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';

export interface GateOptions extends TerminalOptions {
  readonly metrics: readonly string[];
  readonly bindings?: string;
  readonly record?: string;
  readonly init?: boolean;
  readonly export?: CriteriaTarget;
  readonly maxSize: number;
}

export interface GateReport {
  /** The verdict as JSON. */
  readonly text: string;
  /** The same for people. */
  readonly told: string;
  readonly code: number;
}

/** What a pipeline branches on. */
const codes: Readonly<Record<Verdict['verdict'], number>> = { promote: 0, rollback: 10, hold: 11, inconclusive: 12 };

/** Judges the criteria of a guide by what was measured and answered. */
export async function gate(file: string, options: GateOptions, world: World): Promise<GateReport> {
  const [read] = await readGuides([{ path: file, named: true }], options.maxSize, world);
  const guide = compile(read!.text, file === '-' ? { path: file, slug: 'stdin' } : { path: file });
  if (options.init === true) return init(guide, file, world.cwd);
  const { bindings } =
    options.bindings === undefined ? { bindings: {} } : await readData(options.bindings, Bindings, world.cwd);
  checkNames(guide, bindings, options.bindings ?? '');
  if (options.export !== undefined) return exportCriteria(guide, bindings, options.export);
  if (options.metrics.length === 0 && options.record === undefined) {
    throw new UsageError('there is nothing to judge by; give --metrics FILE or --record FILE, or start with --init.');
  }
  const { series, at } = await readMetrics(options.metrics, world.cwd);
  const verdict = judge(guide, {
    metricOf: (criterion) => findSeries(criterion, bindings, series, suggest),
    answerTo: await readAnswers(guide, options.record, world.cwd),
    at,
  });
  const terminal = makeTerminal(options, { env: world.env, stdout: world.stderr });
  return {
    text: `${JSON.stringify(verdict, null, 2)}\n`,
    told: printResults(verdict, terminal),
    code: codes[verdict.verdict],
  };
}

async function readAnswers(guide: Guide, record: string | undefined, cwd: string): Promise<Evidence['answerTo']> {
  if (record === undefined) return () => 'a person has to answer it; tick it, and give the --record';
  return answersFrom(stateOfGuide(emitChecklist(guide), record, await readNamedRecord(record, cwd)));
}

/** A name that no criterion has is a mistake, and a gate that overlooks it waits for ever. */
function checkNames({ criteria }: Guide, bindings: Bindings['bindings'], file: string): void {
  const known = criteria.flatMap(({ id, metric }) => [id, ...(metric === null ? [] : [metric])]);
  const stranger = Object.keys(bindings).find((name) => !known.includes(name));
  if (stranger === undefined) return;
  const near = suggest(stranger, known);
  throw new UsageError(
    `${file}: at bindings.${stranger}: no criterion of the guide is or measures this${near === null ? '' : `; did you mean ${near}?`}`,
  );
}

async function init(guide: Guide, file: string, cwd: string): Promise<GateReport> {
  if (guide.criteria.length === 0)
    throw new UsageError(`${file}: it states no criteria, so there is nothing to measure; write each with its limit.`);
  const { bindings, metrics } = makeSkeleton(guide);
  const files = [
    { name: `${guide.slug}.bindings.json`, value: bindings },
    { name: `${guide.slug}.metrics.json`, value: metrics },
  ];
  for (const { name, value } of files) {
    try {
      await writeFile(resolve(cwd, name), `${JSON.stringify(value, null, 2)}\n`, { flag: 'wx' });
    } catch (error) {
      throw new UsageError(`${name}: it cannot be written (${systemReason(error)}).`);
    }
  }
  return { text: '', told: files.map(({ name }) => `${name} written\n`).join(''), code: 0 };
}
