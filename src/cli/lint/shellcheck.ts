import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ShellText } from '../../lint/index.ts';
import type { World } from '../world.ts';
import type { HeardComments } from './heard-comments.ts';
import { excludedCodes, isAboutCommand } from './shellcheck-codes.ts';
import { type Comment, readComments } from './shellcheck-comments.ts';
import { type ShellCheckReport, toReports } from './shellcheck-report.ts';
import { makeShellCheckScript, type ShellCheckScript } from './shellcheck-script.ts';
import { isSilentText } from './shellcheck-silence.ts';

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

/** Asks ShellCheck about the shell blocks of guides, unless it has been heard. Nothing of them runs. */
export async function askShellCheck(
  guides: readonly (readonly ShellText[])[],
  heard: HeardComments,
  { ask }: Pick<World, 'ask'>,
): Promise<ShellCheckAnswer> {
  const scripts = guides.flatMap((shells, at) =>
    shells
      .filter(({ text }) => !isSilentText(text))
      .map((shell): Asked => ({ at, shell, script: makeShellCheckScript(shell) })),
  );
  const comments = await hear([...new Set(scripts.map(({ script }) => script.text))], heard, ask);
  const hasShell = guides.some((shells) => shells.length > 0);
  // Who requires it is told that it is not there, whatever it would say.
  if (comments === null || (hasShell && !(await isThere(heard, ask)))) return null;
  const reports: ShellCheckReport[][] = guides.map(() => []);
  for (const { at, script, shell } of scripts) {
    reports[at]?.push(...toReports(comments.get(script.text) ?? [], script, shell));
  }
  return reports;
}

async function hear(
  scripts: readonly string[],
  heard: HeardComments,
  ask: World['ask'],
): Promise<Map<string, readonly Comment[]> | null> {
  const fresh = await askAboutAll(
    scripts.filter((script) => heard.find(script) === undefined),
    ask,
  );
  if (fresh === null) return null;
  const comments = new Map(scripts.map((script) => [script, fresh.get(script) ?? heard.find(script) ?? []]));
  for (const [script, found] of fresh) heard.keep(script, found);
  return comments;
}

async function isThere(heard: HeardComments, ask: World['ask']): Promise<boolean> {
  heard.isThere ||= (await ask('shellcheck', ['--version'])) !== null;
  return heard.isThere;
}

/** By script. The files are written at once, so that it has started when this returns for the first time. */
async function askAboutAll(texts: readonly string[], ask: World['ask']): Promise<Map<string, Comment[]> | null> {
  const all = new Map<string, Comment[]>();
  if (texts.length === 0) return all;
  const folder = mkdtempSync(join(tmpdir(), 'runsheet-shellcheck-'));
  try {
    for (let start = 0; start < texts.length; start += mostScripts) {
      const some = texts.slice(start, start + mostScripts);
      const files = some.map((_, number) => join(folder, `${number}.bash`));
      for (const [number, text] of some.entries()) writeFileSync(files[number] ?? '', text);
      const comments = await askAbout(files, ask);
      if (comments === null) return null;
      for (const [number, text] of some.entries()) {
        all.set(
          text,
          comments.filter(({ file, code }) => file === files[number] && isAboutCommand(code)),
        );
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return all;
}

async function askAbout(files: readonly string[], ask: World['ask']): Promise<Comment[] | null> {
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
