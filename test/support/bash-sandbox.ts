import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Script, ScriptStep } from '../../src/emit/bash/script.ts';
import { makeStep, writeScript } from './script-builder.ts';

export interface Finished {
  code: number | null;
  /** Both streams, in the order in which they came. */
  out: string;
  stdout: string;
}

export type TerminalAction = readonly ['wait' | 'send' | 'key' | 'pause' | 'signal' | 'group' | 'hang up', string];

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly script?: string;
  readonly bash?: string;
  /** Called when the output first holds this text. */
  readonly when?: readonly [text: string, action: (pid: number) => void];
}

const driver = fileURLToPath(new URL('./pty-driver.py', import.meta.url));
export const hasPython = spawnSync('python3', ['-c', 'import pty'], { stdio: 'ignore' }).status === 0;
export const isRequired = process.env['REQUIRE_TOOLS'] === '1';

/** A folder with scripts that a real bash runs. */
export class BashSandbox {
  readonly folder: string;
  readonly bash: string;

  constructor(parent: string, name: string, bash = 'bash') {
    this.bash = bash;
    this.folder = join(parent, name.replaceAll(/[^\w$()'"`;-]+/g, ' ').slice(0, 80));
    mkdirSync(this.folder, { recursive: true });
  }

  path(path: string): string {
    return join(this.folder, path);
  }

  write(path: string, content: string): void {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), content);
  }

  read(path: string): string {
    return readFileSync(this.path(path), 'utf8');
  }

  has(path: string): boolean {
    return existsSync(this.path(path));
  }

  /** Writes `deploy.sh`, or the script of another flow. */
  script(script: Partial<Script>): void {
    this.write(`${script.flow ?? 'deploy'}.sh`, writeScript(script));
  }

  /** A deploy script with these steps, ids and texts. */
  steps(texts: Readonly<Record<string, string | Partial<ScriptStep>>>, script: Partial<Script> = {}): void {
    this.script({ ...script, steps: stepsOf(texts) });
  }

  run(args: readonly string[] = ['--yes'], options: RunOptions = {}): Promise<Finished> {
    return this.start(options.bash ?? this.bash, [options.script ?? 'deploy.sh', ...args], options);
  }

  /** The same on a terminal: waits for texts and types. */
  onTerminal(actions: readonly TerminalAction[], args: readonly string[] = [], options: RunOptions = {}) {
    const command = [options.bash ?? this.bash, options.script ?? 'deploy.sh', ...args];
    return this.start('python3', [driver, JSON.stringify(actions), ...command], options);
  }

  start(program: string, args: readonly string[], { env = {}, when }: RunOptions = {}): Promise<Finished> {
    return new Promise((resolve, reject) => {
      const child = spawn(program, args, {
        cwd: this.folder,
        env: { PATH: process.env['PATH'] ?? '', HOME: this.folder, LC_ALL: 'C.UTF-8', RUNSHEET_GRACE: '1', ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let out = '';
      let stdout = '';
      let isWaiting = when !== undefined;
      const take = (text: string) => {
        out += text;
        if (isWaiting && when !== undefined && out.includes(when[0])) {
          isWaiting = false;
          when[1](child.pid ?? 0);
        }
      };
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        stdout += text;
        take(text);
      });
      child.stderr.setEncoding('utf8').on('data', take);
      child.on('error', reject);
      // A step may leave something running that keeps the pipes open.
      child.on('exit', (code) => setTimeout(() => resolve({ code, out, stdout }), 50));
    });
  }

  /** Processes that are still at work in the folder after a while. */
  async leftovers(): Promise<string[]> {
    for (let tries = 0; ; tries += 1) {
      const found = listProcesses().filter(([, cwd]) => cwd === this.folder || cwd.startsWith(`${this.folder}/`));
      if (found.length === 0 || tries === 10) return found.map(([command]) => command);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** The events of the journal. */
  journal(folder = '.runsheet/toy'): Array<Record<string, unknown>> {
    const lines = this.read(`${folder}/journal.jsonl`)
      .split('\n')
      .filter((line) => line !== '');
    return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  }
}

/** Command line and folder of every process, where the system tells them in /proc. */
function listProcesses(): [command: string, cwd: string][] {
  if (!existsSync('/proc/self/cwd')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return [
          [readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' '), readlinkSync(`/proc/${name}/cwd`)],
        ];
      } catch {
        return []; // It has ended since, or is somebody else's.
      }
    });
}

/** Steps from ids and texts, each ten lines of the guide below the one before. */
export function stepsOf(texts: Readonly<Record<string, string | Partial<ScriptStep>>>): ScriptStep[] {
  return Object.entries(texts).map(([id, text], at) =>
    makeStep({ id, from: 10 * (at + 1), ...(typeof text === 'string' ? { text } : text) }),
  );
}
