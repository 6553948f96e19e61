// node scripts/mutate-rules.ts [RULE…]
//
// Takes the conditions of lint rules out, one by one, and runs the tests of the rule: a test has to fail. What survives
// is printed. Works in a copy, so that nothing is left damaged when it is stopped.
import { spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listMutants, type Mutant } from './mutate/list-mutants.ts';
import { type Note, readNoticed } from './mutate/mutant-runner.ts';
import { nameOf, plantMutants } from './mutate/plant-mutants.ts';

/** A test that writes nothing for so long does not end any more. */
const patience = 60_000;

const root = fileURLToPath(new URL('../', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'runsheet-mutants-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));

for (const name of ['src', 'test', 'scripts', 'package.json', 'tsconfig.json', 'public'])
  cpSync(join(root, name), join(copy, name), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
const config = {
  include: ['test/lint/rules/*.test.ts'],
  runner: './scripts/mutate/mutant-runner.ts',
  pool: 'threads',
  isolate: false,
  testTimeout: 600_000,
};
writeFileSync(join(copy, 'vitest.config.mjs'), `export default ${JSON.stringify({ test: config })}\n`);

const ids = readdirSync(join(copy, 'src/lint/rules')).map((file) => file.replace(/\.ts$/, ''));
const wanted = process.argv.slice(2);
const stranger = wanted.find((id) => !ids.includes(id));
if (stranger !== undefined) {
  console.error(`there is no rule ${stranger}`);
  process.exit(2);
}

const mutants = new Map<string, readonly Mutant[]>();
for (const id of wanted.length > 0 ? wanted : ids.sort()) {
  const file = join(copy, `src/lint/rules/${id}.ts`);
  const text = readFileSync(file, 'utf8');
  const found = listMutants(text);
  mutants.set(id, found);
  writeFileSync(file, plantMutants(text, id, found));
}

const notes = join(copy, 'notes');
writeFileSync(notes, '');
while (!(await runTests()));
report(readNoticed(notes));

/** Whether the tests ran to their end. A mutant that makes one endless is noticed by that, and the rest goes on. */
async function runTests(): Promise<boolean> {
  const tests = listTests().filter((file) => mutantsFor(file).length > 0);
  const vitest = spawn(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...tests.map((file) => `test/lint/rules/${file}`)],
    {
      cwd: copy,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        MUTANTS: JSON.stringify(Object.fromEntries(tests.map((file) => [file, mutantsFor(file)]))),
        MUTANT_NOTES: notes,
      },
    },
  );
  let stuck = false;
  const started = Date.now();
  const watch = setInterval(() => {
    if (Date.now() - Math.max(started + patience, statSync(notes).mtimeMs) < patience) return;
    stuck = true;
    vitest.kill('SIGKILL');
  }, 1000);
  const code = await new Promise<number | null>((done) => vitest.on('exit', done));
  clearInterval(watch);
  if (!stuck && code !== 0) throw new Error('the tests fail as they are; mend them first');
  if (stuck)
    for (const mutant of unfinished()) appendFileSync(notes, `${JSON.stringify({ what: 'noticed', mutant })}\n`);
  return !stuck;
}

function listTests(): string[] {
  return readdirSync(join(copy, 'test/lint/rules')).filter((file) => file.endsWith('.test.ts'));
}

/** The rules that a test asks. */
function rulesOf(file: string): string[] {
  const text = readFileSync(join(copy, 'test/lint/rules', file), 'utf8');
  return [...text.matchAll(/src\/lint\/rules\/([\w-]+)\.ts/g)].map((match) => match[1] ?? '');
}

function mutantsFor(file: string): string[] {
  return rulesOf(file).flatMap((id) => (mutants.get(id) ?? []).map((_, at) => nameOf(id, at)));
}

/** The last mutant that each worker has tried: one of them did not end, the others are tried again by nobody. */
function unfinished(): string[] {
  const lines = readFileSync(notes, 'utf8').split('\n').filter(Boolean);
  const last = lines.map((line): Note => JSON.parse(line)).at(-1);
  return last?.what === 'trying' ? [last.mutant] : [];
}

function report(noticed: ReadonlySet<string>): void {
  let [killed, all] = [0, 0];
  for (const [id, found] of mutants) {
    const survivors = found.filter((_, at) => !noticed.has(nameOf(id, at)));
    all += found.length;
    killed += found.length - survivors.length;
    console.log(`${id}: ${found.length - survivors.length} of ${found.length} noticed`);
    for (const { line, before, after } of survivors) console.log(`  ${id}.ts:${line}: ${fold(before)} -> ${after}`);
  }
  console.log(`${killed} of ${all} noticed`);
}

function fold(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
