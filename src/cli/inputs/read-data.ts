import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { z } from 'zod';
import { findJsonFault, type JsonFault, placeOf } from '../../gate/index.ts';
import { systemReason } from '../outputs/file-errors.ts';
import { UsageError } from '../usage-error.ts';
import { nameOf } from './guide-files.ts';

/**
 * Reads a JSON file and checks its shape.
 *
 * @throws UsageError that names the file, the place in it and what was expected there
 */
export async function readData<S extends z.ZodType>(file: string, schema: S, cwd: string): Promise<z.output<S>> {
  const value = await readJson(file, cwd);
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new UsageError(`${nameOf(file)}: ${problemOf(parsed.error)}`);
}

/** @throws UsageError when the file cannot be read or is not JSON */
export async function readJson(file: string, cwd: string): Promise<unknown> {
  const text = (await readText(file, cwd)).replace(/^\uFEFF/, '');
  const fault = findJsonFault(text);
  if (fault === null) return JSON.parse(text);
  throw new UsageError(`${nameOf(file)}:${placeOf(text, fault.offset)}: ${describeFault(text, fault)}.`);
}

async function readText(file: string, cwd: string): Promise<string> {
  try {
    return await readFile(resolve(cwd, file), 'utf8');
  } catch (error) {
    throw new UsageError(`${nameOf(file)}: it cannot be read (${systemReason(error)}).`);
  }
}

function describeFault(text: string, { offset, expected }: JsonFault): string {
  if (text.trim() === '') return 'it is empty';
  return `${offset >= text.trimEnd().length ? 'it ends too early' : 'it is not JSON'}; ${expected} was expected`;
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly code?: string | undefined;
  readonly errors?: readonly (readonly Issue[])[] | undefined;
}

/** The first thing that is wrong, with its place: `at metrics.latency.value: expected number, received string`. */
export function problemOf({ issues }: { readonly issues: readonly Issue[] }): string {
  const issue = deepest(issues[0]);
  if (issue === undefined) return 'it has another shape than expected.';
  const place = issue.path.length === 0 ? '' : `at ${issue.path.map(String).join('.')}: `;
  const message = issue.message
    .replace(/^Invalid (?:input|option|key): /, '')
    .replace(/^Invalid input$/, 'expected something else');
  return `${place}${message[0]?.toLowerCase() ?? ''}${message.slice(1)}.`;
}

/** Of a choice between shapes, the mistake in the one that comes nearest. */
function deepest(issue: Issue | undefined): Issue | undefined {
  const branches = (issue?.errors ?? []).flatMap((branch) => branch.slice(0, 1));
  if (issue === undefined || branches.length === 0) return issue;
  const nearest = branches
    .map((branch) => deepest(branch))
    .reduce((a, b) => ((b?.path.length ?? 0) > (a?.path.length ?? 0) ? b : a));
  return nearest === undefined ? issue : { ...nearest, path: [...issue.path, ...nearest.path] };
}
