import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { listFences } from '../scripts/documents/fences.ts';
import { makeSandbox } from '../scripts/documents/sandbox.ts';

const markdown = readFileSync(new URL('../docs/use-in-ci.md', import.meta.url), 'utf8');
const fences = listFences(markdown);
const pipelines = fences.filter(({ lang }) => lang === 'yaml');
const guide = 'guides/web-service-release.md';

/** What the repository of the examples has committed, and what its people have ticked. */
const before = [
  'runsheet build',
  'runsheet lint --update-baseline',
  `runsheet checklist tick ${guide} 14 15 16 --by Ana`,
  `runsheet checklist untick ${guide} 94 --by Ana`,
];

/** The commands of a pipeline that call the program: those of `run:` and of `script:`. */
function listCalls(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(listCalls);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key !== 'run' && key !== 'script') return listCalls(value);
    return [value].flat().filter((command) => typeof command === 'string' && /\brunsheet (?!astro)/.test(command));
  });
}

const isSiteBuild = (command: string): boolean => command.includes('runsheet site build');

describe('the pipelines of the documentation', () => {
  const sandbox = makeSandbox();
  afterAll(sandbox.remove);

  test('are valid YAML', () => {
    expect(pipelines.length).toBeGreaterThanOrEqual(3);
    for (const { text } of pipelines) expect(parseDocument(text).errors).toEqual([]);
  });

  test('call the program as it wants to be called', () => {
    for (const { file, text } of fences) if (file !== null) sandbox.write(file, text);
    for (const command of before) expect({ command, ...sandbox.run(command) }).toMatchObject({ code: 0 });
    const calls = new Set(pipelines.flatMap(({ text }) => listCalls(parseDocument(text).toJS())));
    expect(calls.size).toBeGreaterThanOrEqual(7);
    for (const command of calls) {
      expect(command).not.toMatch(/\$\{\{/);
      if (isSiteBuild(command)) continue;
      expect({ command, ...sandbox.run(command) }).toMatchObject({ command, code: 0 });
    }
  }, 120_000);

  // Sites are built by tests of their own: it takes longer than all else here.
  test('build the site with options that there are', () => {
    const builds = pipelines.flatMap(({ text }) => listCalls(parseDocument(text).toJS())).filter(isSiteBuild);
    const { output } = sandbox.run('runsheet site build --help');
    expect(builds.length).toBeGreaterThan(0);
    for (const option of builds.flatMap((command) => command.match(/--[a-z-]+/g) ?? []))
      expect(output).toContain(option);
  });
});
