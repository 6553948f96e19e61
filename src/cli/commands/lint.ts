import { compile } from '../../compile.ts';
import { lint } from '../../lint/index.ts';
import { exitCodes } from '../exit-codes.ts';
import { findGuides } from '../inputs/find-guides.ts';
import { readGuides } from '../inputs/read-guides.ts';
import type { World } from '../world.ts';
import type { Report } from './build.ts';

export interface LintOptions {
  readonly format: 'pretty' | 'json';
  readonly maxSize: number;
}

/** Lints guides and returns what `runsheet lint` prints. */
export async function lintGuides(files: readonly string[], options: LintOptions, world: World): Promise<Report> {
  const guides = await readGuides(await findGuides(files, world.cwd), options.maxSize, world);
  const findings = guides.flatMap(({ path, text }) => lint(compile(text, { path }), { text }).findings);
  const text =
    options.format === 'json'
      ? `${JSON.stringify({ findings }, null, 2)}\n`
      : findings
          .map(
            ({ path, span, severity, message, rule }) =>
              `${path}:${span.start.line}:${span.start.column}: ${severity}: ${message} [${rule}]\n`,
          )
          .join('');
  return { text, code: findings.some(({ severity }) => severity === 'error') ? exitCodes.findings : exitCodes.clean };
}
