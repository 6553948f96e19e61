import { compile } from '../../compile.ts';
import type { Guide } from '../../model/index.ts';
import { findGuides } from '../inputs/find-guides.ts';
import { nameOf } from '../inputs/guide-files.ts';
import { readGuides } from '../inputs/read-guides.ts';
import { makeTerminal, type Terminal, type TerminalOptions } from '../terminal/terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';

export interface InspectOptions extends TerminalOptions {
  readonly format: 'pretty' | 'json';
  readonly explain?: number;
  readonly maxSize: number;
}

/** Compiles guides and returns what `runsheet inspect` prints. */
export async function inspect(files: readonly string[], options: InspectOptions, world: World): Promise<string> {
  const inputs = await findGuides(files, world.cwd);
  if (options.explain !== undefined && inputs.length !== 1) {
    throw new UsageError(`--explain is about one guide, but there are ${inputs.length}; name one.`);
  }
  const guides = (await readGuides(inputs, options.maxSize, world)).map(({ path, text }) =>
    compile(text, path === '-' ? { path, slug: 'stdin' } : { path }),
  );
  const terminal = makeTerminal(options, world);
  if (options.explain !== undefined) return explain(guides[0]!, options.explain, options, terminal);
  if (options.format === 'json') return json(inputs.length === 1 && inputs[0]?.named ? guides[0] : guides);
  // Measuring text for a terminal takes time to load, which JSON should not pay for.
  const { printOutlines } = await import('../outline/print-outlines.ts');
  return printOutlines(guides, terminal);
}

async function explain(guide: Guide, line: number, { format }: InspectOptions, terminal: Terminal): Promise<string> {
  const { explainLine, printExplanation } = await import('../explain/explain-line.ts');
  const explanation = explainLine(guide, line);
  if ('near' in explanation) throw new UsageError(`${nameOf(guide.source.path)}:${line}: ${explanation.near}`);
  return format === 'json' ? json(explanation.subjects) : printExplanation(explanation.subjects, guide, terminal);
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
