import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const checks = [
  { name: 'biome', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'types of the client', command: ['tsc', '-p', 'tsconfig.client.json'] },
  { name: 'generated files', command: ['node', 'scripts/generate.ts', '--check'] },
  { name: 'unused code', command: ['knip'] },
] as const;

interface Result {
  name: string;
  ok: boolean;
  text: string;
}

const results = await Promise.all(checks.map(check));
for (const { name, text } of results.filter(({ ok }) => !ok)) console.log(`\n── ${name} ──\n${text.trimEnd()}`);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;

/** Says how it went as soon as it ends; what it printed is shown at the end, and only when it failed. */
function check({ name, command: [program, ...args] }: (typeof checks)[number]): Promise<Result> {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    const end = (ok: boolean) => {
      console.log(`${ok ? '✓' : '✗'} ${name} ${((performance.now() - start) / 1000).toFixed(1)} s`);
      resolve({ name, ok, text });
    };
    child.stdout.on('data', (chunk) => (text += chunk));
    child.stderr.on('data', (chunk) => (text += chunk));
    child.on('error', (error) => {
      text += error.message;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}
