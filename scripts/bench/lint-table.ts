import type { Row } from './lint.ts';

interface Machine {
  readonly node: string;
  readonly cpu: string;
  readonly cpus: number;
  readonly runs: number;
}

/** In Markdown, with the CPU time of each tool as a multiple of ours. */
export function tableOf(rows: readonly Row[], { node, cpu, cpus, runs }: Machine): string {
  const sizes = [...new Set(rows.map(({ size }) => size))];
  return [
    '# What it takes to lint',
    '',
    `Node ${node} on ${cpus} × ${cpu}; medians of ${runs} runs in turn, whole processes.`,
    ...sizes.flatMap((size) => ['', `## ${size} guides`, '', ...linesOf(rows.filter((row) => row.size === size))]),
    '',
  ].join('\n');
}

function linesOf(rows: readonly Row[]): string[] {
  const ours = rows.find(({ tool }) => tool === 'runsheet, cold')?.cpu;
  const ratio = (cpu: number) => (ours === undefined ? '' : (ours / cpu).toFixed(2));
  return [
    '| tool | version | wall s | CPU s | CPU ms a guide | peak MiB | our cold CPU / its CPU |',
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
