// node scripts/mutate-rules.ts [RULE…]
//
// Takes the conditions of lint rules out, one by one, and runs the tests of the rule: a test has to fail. What survives
// is printed. Works in a copy, so that nothing is left damaged when it is stopped.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listMutants, type Mutant } from './mutate/list-mutants.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'runsheet-mutants-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));

for (const name of ['src', 'test', 'package.json', 'tsconfig.json', 'vitest.config.ts', 'public'])
  cpSync(join(root, name), join(copy, name), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

const wanted = process.argv.slice(2);
const ids = readdirSync(join(copy, 'src/lint/rules')).map((file) => file.replace(/\.ts$/, ''));
const stranger = wanted.find((id) => !ids.includes(id));
if (stranger !== undefined) {
  console.error(`there is no rule ${stranger}`);
  process.exit(2);
}

let killed = 0;
let all = 0;
for (const id of wanted.length > 0 ? wanted : ids.sort()) {
  const file = join(copy, `src/lint/rules/${id}.ts`);
  const test = join(copy, `test/lint/rules/${id}.test.ts`);
  const text = readFileSync(file, 'utf8');
  const mutants = listMutants(text);
  const survivors = existsSync(test) ? mutants.filter((mutant) => survives(file, test, text, mutant)) : mutants;
  all += mutants.length;
  killed += mutants.length - survivors.length;
  console.log(`${id}: ${mutants.length - survivors.length} of ${mutants.length} noticed`);
  for (const { line, before, after } of survivors) console.log(`  ${id}.ts:${line}: ${fold(before)} -> ${after}`);
}
console.log(`${killed} of ${all} noticed`);

function survives(file: string, test: string, text: string, { start, end, after }: Mutant): boolean {
  writeFileSync(file, text.slice(0, start) + after + text.slice(end));
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--bail', '1', test], {
    cwd: copy,
    stdio: 'ignore',
    timeout: 120_000,
  });
  writeFileSync(file, text);
  return status === 0;
}

function fold(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
