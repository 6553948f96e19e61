import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listFences } from '../scripts/documents/fences.ts';
import { consoleCommands } from '../scripts/documents/run-document.ts';
import { documents as generated } from '../scripts/generators/documents.ts';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

const documents = [
  'README.md',
  ...readdirSync(new URL('../docs/', import.meta.url))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Languages of what somebody may type into a terminal. */
const typed: ReadonlySet<string> = new Set(['console', 'sh', 'bash', 'shell', 'zsh', 'powershell', 'cmd', '']);

/** Blocks that no test runs, by their first line, with the reason. */
const notExecuted: Readonly<Record<string, string>> = {
  'npm run build': 'it builds and tests the repository: every change does that',
  "node lib/cli.js inspect guides/web-service-release.md --format json | jq '.blocks[] | {id, role, disposition}'":
    'it needs jq and a build',
};

describe.each(documents)('%s', (path) => {
  const markdown = read(path);

  // What its commands print is compared by `npm run check`, which takes as long as they run.
  test('has no commands, or is among those whose commands are run', () => {
    const isRun = generated.some((generator) => generator.path === path);
    expect(isRun || consoleCommands(markdown).length === 0).toBe(true);
  });

  test('has no command that is neither run nor listed with a reason', () => {
    const left = listFences(markdown)
      .filter(({ lang, file }) => typed.has(lang) && file === null)
      .filter(({ lang, text }) => lang !== 'console' || consoleCommands(`\`\`\`console\n${text}\`\`\``).length === 0)
      .map(({ text }) => text.split('\n')[0] ?? '')
      .filter((line) => !(line in notExecuted));
    expect(left).toEqual([]);
  });
});

test('no reason is kept for a block that is gone', () => {
  const lines = new Set(documents.flatMap((path) => listFences(read(path)).map(({ text }) => text.split('\n')[0])));
  expect(Object.keys(notExecuted).filter((line) => !lines.has(line))).toEqual([]);
});
