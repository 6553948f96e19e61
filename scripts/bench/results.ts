import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { hasTime, medianOf, type Sample } from './samples.ts';

/** What one tool took for so many guides. */
export interface Row extends Sample {
  readonly size: number;
  readonly tool: string;
  readonly version: string;
}

export interface Results {
  /** Of the files, without what a file ends with. */
  readonly name: string;
  readonly title: string;
  /** What a run is. */
  readonly measured: string;
  readonly runs: number;
  readonly rows: readonly Row[];
  /** The tool of the rows that the others are compared with. */
  readonly compared: string;
  /** The folder for the files. */
  readonly out: string;
}

/** Writes what was measured, for people and for programs, and shows it. */
export function writeResults({ name, title, measured, runs, rows, compared, out }: Results): void {
  const machine = { node: process.version, cpu: cpus()[0]?.model ?? '', cpus: cpus().length, runs };
  const folder = resolve(out);
  mkdirSync(folder, { recursive: true });
  const sizes = [...new Set(rows.map(({ size }) => size))];
  const table = [
    `# ${title}`,
    '',
    `Node ${machine.node} on ${machine.cpus} × ${machine.cpu}; medians of ${runs} runs in turn, ${measured}.`,
    ...sizes.flatMap((size) => {
      const own = rows.filter((row) => row.size === size);
      return ['', `## ${size} guides`, '', ...linesOf(own, compared)];
    }),
    '',
  ].join('\n');
  writeFileSync(join(folder, `${name}.md`), table);
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ machine, rows }, null, 2)}\n`);
  console.log(table);
}

/** In Markdown, with our CPU time as a multiple of that of each tool. */
function linesOf(rows: readonly Row[], compared: string): string[] {
  const ours = rows.find(({ tool }) => tool === compared)?.cpu;
  const ratio = (cpu: number) => (ours === undefined ? '' : (ours / cpu).toFixed(2));
  return [
    '| tool | version | wall s | CPU s | CPU ms a guide | peak MiB | our CPU / its CPU |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map(({ tool, version, wall, cpu, memory, size }) =>
      [
        `| ${tool}`,
        version,
        (wall / 1000).toFixed(2),
        (cpu / 1000).toFixed(2),
        (cpu / size).toFixed(2),
        memory.toFixed(0),
        `${ratio(cpu)} |`,
      ].join(' | '),
    ),
  ];
}

/** The medians of what each tool took, in the order of the tools. */
export const rowsOf = (
  size: number,
  tools: readonly { readonly name: string; readonly version: string }[],
  samples: readonly (readonly Sample[])[],
): Row[] => tools.map(({ name, version }, at) => ({ size, tool: name, version, ...medianOf(samples[at] ?? []) }));

export function requireTime(): void {
  if (!hasTime())
    throw new Error('GNU time is needed as /usr/bin/time: no other program measures what a process has started.');
}
