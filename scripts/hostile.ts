import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { fitLimits } from '../test/support/fit-limits.ts';
import { hostileGuides } from '../test/support/hostile-guides.ts';

// Runs every hostile guide through the command line, each in a process of its own: as large as a file may be, where it
// is mostly refused, and as large as the limits let it be.
const mostSeconds = 20;
const mostMegabytes = 1500;
const largest = 1024 ** 2 - 1000;

const commands: Readonly<Record<string, (file: string, folder: string) => string[]>> = {
  lint: (file) => ['lint', '--no-config', '--shellcheck', 'off', '--format', 'json', file],
  inspect: (file) => ['inspect', '--format', 'json', file],
  build: (file, folder) => ['build', file, '--out', join(folder, 'out')],
  checklist: (file) => ['checklist', 'export', file],
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { command: { type: 'string', default: 'lint' }, built: { type: 'boolean', default: false } },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, values.built ? 'lib/cli.js' : 'src/cli/main.ts');
const command = commands[values.command];
const stranger = positionals.find((name) => hostileGuides[name] === undefined);
if (command === undefined || stranger !== undefined || !existsSync(cli)) {
  console.error(`There is no ${command === undefined ? `command ${values.command}` : (stranger ?? cli)}.`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'runsheet-hostile-'));
let failures = 0;
try {
  console.log(`${'guide'.padEnd(30)}${'KiB'.padStart(6)}${'CPU s'.padStart(8)}${'MB'.padStart(7)}  end`);
  for (const name of positionals.length > 0 ? positionals : Object.keys(hostileGuides)) {
    const whole = hostileGuides[name]!(largest);
    const fitting = fitLimits(hostileGuides[name]!, largest);
    for (const text of whole === fitting ? [whole] : [whole, fitting]) print(name, text);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (failures > 0)
  console.log(`\n${failures} of these did not end as they must: ${mostSeconds} s, ${mostMegabytes} MB.`);
process.exitCode = failures > 0 ? 1 : 0;

function print(name: string, text: string): void {
  const { seconds, megabytes, end, passed } = measure(text);
  if (!passed) failures += 1;
  const size = (Buffer.byteLength(text) / 1024).toFixed(0);
  console.log(
    `${name.padEnd(30)}${size.padStart(6)}${seconds.padStart(8)}${megabytes.padStart(7)}  ${passed ? '' : 'FAIL '}${end}`,
  );
}

function measure(text: string): { seconds: string; megabytes: string; end: string; passed: boolean } {
  const file = join(folder, 'guide.md');
  const report = join(folder, 'usage.json');
  writeFileSync(file, text);
  rmSync(report, { force: true });
  rmSync(join(folder, 'out'), { recursive: true, force: true });
  const reporter = pathToFileURL(join(root, 'scripts/bench/report-usage.mjs')).href;
  // The shell's limit counts CPU time: on a busy machine a guide must not fail for want of it.
  const { status, signal, stderr } = spawnSync(
    'sh',
    ['-c', `ulimit -t ${2 * mostSeconds}; exec "$@"`, 'sh', process.execPath, cli, ...command!(file, folder)],
    {
      env: { ...process.env, NODE_OPTIONS: `--import=${reporter}`, RUNSHEET_BENCH_REPORT: report },
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    },
  );
  if (!existsSync(report))
    return { seconds: `>${2 * mostSeconds}`, megabytes: '?', end: `killed: ${signal ?? status}`, passed: false };
  const { user, system, maxRSS } = JSON.parse(readFileSync(report, 'utf8'));
  const seconds = (user + system) / 1e6;
  const megabytes = maxRSS / 1024;
  const isRefused = status === 2 && stderr.includes('more than the limit of');
  return {
    seconds: seconds.toFixed(1),
    megabytes: megabytes.toFixed(0),
    end: isRefused
      ? 'refused'
      : `exit ${status}${status === 0 || status === 1 ? '' : `: ${stderr.trim().slice(0, 80)}`}`,
    passed: seconds <= mostSeconds && megabytes <= mostMegabytes && (isRefused || status === 0 || status === 1),
  };
}
