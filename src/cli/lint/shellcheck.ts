import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ShellText } from '../../lint/index.ts';
import type { World } from '../world.ts';
import { excludedCodes, isAboutCommand } from './shellcheck-codes.ts';
import { type Comment, readComments } from './shellcheck-comments.ts';
import { type ShellCheckReport, toReports } from './shellcheck-report.ts';
import { makeShellCheckScript, type ShellCheckScript } from './shellcheck-script.ts';

/** Reports for each guide, in their order; null when ShellCheck is not installed. */
export type ShellCheckAnswer = readonly (readonly ShellCheckReport[])[] | null;

/** A process reads so many scripts: a start costs little, and the list of names has to fit into one call. */
const mostScripts = 200;

interface Asked {
  /** Which of the guides it belongs to. */
  readonly at: number;
  readonly shell: ShellText;
  readonly script: ShellCheckScript;
}

/** Asks ShellCheck about the shell blocks of guides. Nothing of them runs. */
export async function askShellCheck(
  guides: readonly (readonly ShellText[])[],
  { ask }: Pick<World, 'ask'>,
): Promise<ShellCheckAnswer> {
  const scripts = guides.flatMap((shells, at) =>
    shells.map((shell): Asked => ({ at, shell, script: makeShellCheckScript(shell) })),
  );
  const reports: ShellCheckReport[][] = guides.map(() => []);
  if (scripts.length === 0) return reports;
  const folder = await mkdtemp(join(tmpdir(), 'runsheet-shellcheck-'));
  try {
    for (let start = 0; start < scripts.length; start += mostScripts) {
      const some = scripts.slice(start, start + mostScripts);
      const comments = await askAbout(some, folder, ask);
      if (comments === null) return null;
      some.forEach(({ at, script, shell }, number) => {
        const own = comments.filter(({ file, code }) => file === nameOf(folder, number) && isAboutCommand(code));
        reports[at]?.push(...toReports(own, script, shell));
      });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return reports;
}

const nameOf = (folder: string, number: number): string => join(folder, `${number}.bash`);

async function askAbout(scripts: readonly Asked[], folder: string, ask: World['ask']): Promise<Comment[] | null> {
  const files = scripts.map((_, number) => nameOf(folder, number));
  await Promise.all(scripts.map(({ script }, number) => writeFile(files[number] ?? '', script.text)));
  const answer = await ask('shellcheck', [
    '--norc',
    '--shell=bash',
    '--format=json1',
    '--severity=info',
    `--exclude=${excludedCodes.join(',')}`,
    ...files,
  ]);
  if (answer === null) return null;
  const comments = readComments(answer.out);
  if (comments === null)
    throw new Error(`shellcheck answered with something else than JSON: ${answer.err}${answer.out}`);
  return comments;
}
