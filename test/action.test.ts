import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeFolder } from './support/make-folder.ts';
import { mainFile } from './support/runsheet.ts';

interface Step {
  readonly name?: string;
  readonly if?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const action: Action = parse(read('action.yml'));

const expression = /\$\{\{\s*([\w.-]+)\s*\}\}/g;

/** Runs one step as a runner does: its expressions filled in, in the shell that it names. */
function runStep(name: string, folder: string, inputs: Readonly<Record<string, string>> = {}) {
  const step = action.runs.steps.find((one) => one.name === name);
  const temporary = join(folder, 'runner temp');
  mkdirSync(temporary, { recursive: true });
  const output = join(folder, 'output.txt');
  writeFileSync(output, '');
  // What npx would fetch is the program of this checkout.
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'npx'), `#!/bin/sh\nshift 2\nexec '${process.execPath}' '${mainFile}' "$@"\n`);
  chmodSync(join(bin, 'npx'), 0o755);
  const values: Record<string, string> = { 'runner.temp': temporary };
  for (const [input, { default: usual }] of Object.entries(action.inputs))
    values[`inputs.${input}`] = inputs[input] ?? usual;
  const fill = (text: string) => text.replace(expression, (_, key: string) => values[key] ?? '');
  const env = Object.fromEntries(Object.entries(step?.env ?? {}).map(([key, text]) => [key, fill(text)]));
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? 'exit 99'],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...env,
        PATH: `${bin}${delimiter}${process.env['PATH']}`,
        GITHUB_ACTIONS: 'true',
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
      },
    },
  );
  return { code: status, text: stdout + stderr, output: readFileSync(output, 'utf8'), temporary };
}

const misspelt = '# Deploy\n\n<!-- runsheet-disable-line nothing-of-the-kind: because -->\n';
const sound = '# Deploy\n\nSee the handbook.\n';

describe('the action', () => {
  test('puts no expression into the text of a script, where its value would be code', () => {
    for (const { run = '' } of action.runs.steps) expect(run).not.toContain('${{');
  });

  test('annotates, writes SARIF and fails on an error', () => {
    const folder = makeFolder({ 'guides/shop.md': misspelt });
    const { code, text, output, temporary } = runStep('Lint', folder);
    expect(text).toMatch(/^::error .*file=guides\/shop\.md,.*line=3/m);
    expect(code).toBe(1);
    const sarif = join(temporary, 'runsheet.sarif');
    expect(output).toBe(`sarif=${sarif}\n`);
    expect(JSON.parse(readFileSync(sarif, 'utf8')).version).toBe('2.1.0');
  });

  test('passes sound guides, and takes a list of them', () => {
    const folder = makeFolder({ 'a.md': sound, 'b/c.md': sound, 'bad.md': misspelt });
    expect(runStep('Lint', folder, { files: 'a.md b/*.md' })).toMatchObject({ code: 0 });
  });

  test('reports and passes when it is told never to fail', () => {
    const folder = makeFolder({ 'guides/shop.md': misspelt });
    const { code, text } = runStep('Lint', folder, { 'fail-on': 'never' });
    expect(text).toContain('::error ');
    expect(code).toBe(0);
  });

  test('does not take the name of a file for code', () => {
    const folder = makeFolder({ 'guides/shop.md': sound });
    const { code } = runStep('Lint', folder, { files: ['$(touch$', '{IFS}hacked)'].join('') });
    expect(code).toBe(2);
    expect(existsSync(join(folder, 'hacked'))).toBe(false);
  });

  test('fails when scripts were not built', () => {
    const folder = makeFolder({ 'guides/shop.md': '# Shop\n\n## 1. Deploy\n\n```bash\necho released\n```\n' });
    const { code, text } = runStep('Check the built scripts', folder);
    expect(text).toContain('dist/shop/deploy.sh is missing');
    expect(code).toBe(1);
  });
});

describe('the hooks for pre-commit', () => {
  test('name commands that there are', () => {
    const hooks: { entry: string; language: string }[] = parse(read('.pre-commit-hooks.yaml'));
    const folder = makeFolder({ 'guides/shop.md': sound });
    for (const { entry, language } of hooks) {
      const [, ...args] = entry.split(' ');
      const { status } = spawnSync(process.execPath, [mainFile, ...args, 'guides/shop.md'], { cwd: folder });
      expect({ entry, language, usage: status === 2 }).toEqual({ entry, language: 'node', usage: false });
    }
  });
});
