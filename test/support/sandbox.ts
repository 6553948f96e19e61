import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A command that a stand-in was called with. */
export interface Recorded {
  readonly program: string;
  readonly args: readonly string[];
  /** The folder that it was called in, below the sandbox's `work`. */
  readonly cwd: string;
  readonly input: string;
}

export interface Ran {
  readonly code: number | null;
  /** Standard output and standard error in the order in which they were written. */
  readonly output: string;
}

/** A folder with stand-ins for the programs of a guide; nothing else but harmless tools can be found from in there. */
export interface Sandbox {
  readonly work: string;
  bash(args: readonly string[], env?: Readonly<Record<string, string>>): Ran;
  /** What was called since the last time. */
  takeRecords(): Recorded[];
  /** Lines of sh that the stand-in of a program runs after it has recorded the call. */
  answer(program: string, script: string): void;
}

/** Real programs that scripts may use in a sandbox: they read, or write only where they are told to. */
const harmless = [
  ...['awk', 'basename', 'bash', 'cat', 'chmod', 'cmp', 'cp', 'cut', 'date', 'dirname', 'du', 'env', 'false', 'find'],
  ...['grep', 'head', 'hostname', 'id', 'kill', 'ls', 'mkdir', 'mkfifo', 'mktemp', 'mv', 'ps', 'rm', 'rmdir', 'sed'],
  ...['seq', 'sh', 'sleep', 'sort', 'stat', 'tail', 'tee', 'test', 'touch', 'tr', 'true', 'tty', 'uname', 'uniq', 'wc'],
  ...['od', 'gzip', 'gunzip', 'whoami', 'xargs', 'ln', 'readlink', 'expr', 'printf', 'echo', 'pwd', 'nohup'],
];

const standIn = `#!/bin/sh
name=\${0##*/}
if [ -t 0 ]; then input=; else input=$(cat); fi
{
  printf '%s\\037%s\\037%s' "$name" "$PWD" "$input"
  for argument; do printf '\\037%s' "$argument"; done
  printf '\\036'
} >>"$SANDBOX_RECORD"
if [ -f "$SANDBOX_ANSWERS/$name" ]; then . "$SANDBOX_ANSWERS/$name"; fi
exit 0
`;

/** For the time of one test. */
export function makeSandbox(programs: readonly string[], files: Readonly<Record<string, string>> = {}): Sandbox {
  const folder = mkdtempSync(join(tmpdir(), 'runsheet-sandbox-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [work, bin, answers, home] = ['work', 'bin', 'answers', 'home'].map((name) => {
    const path = join(folder, name);
    mkdirSync(path);
    return path;
  }) as [string, string, string, string];
  const record = join(folder, 'record');
  writeFileSync(record, '');
  for (const tool of harmless.filter((name) => !programs.includes(name))) {
    const real = ['/usr/bin', '/bin'].map((place) => join(place, tool)).find((path) => existsSync(path));
    if (real !== undefined) symlinkSync(real, join(bin, tool));
  }
  for (const program of programs) {
    writeFileSync(join(bin, program), standIn);
    chmodSync(join(bin, program), 0o755);
  }
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(work, path)), { recursive: true });
    writeFileSync(join(work, path), content);
  }
  let taken = 0;
  return {
    work,
    bash(args, env = {}) {
      const { status, stdout, error } = spawnSync('/bin/sh', ['-c', 'exec bash "$@" 2>&1', 'sh', ...args], {
        cwd: work,
        env: {
          PATH: bin,
          HOME: home,
          LANG: 'C.UTF-8',
          SANDBOX_RECORD: record,
          SANDBOX_ANSWERS: answers,
          ...env,
        },
        stdio: ['ignore', 'pipe', 'inherit'],
        encoding: 'utf8',
        timeout: 120_000,
      });
      if (error) throw error;
      return { code: status, output: stdout };
    },
    takeRecords() {
      const all = readFileSync(record, 'utf8').split('\u001e').slice(0, -1);
      const fresh = all.slice(taken);
      taken = all.length;
      return fresh.map((entry) => {
        const [program = '', cwd = '', input = '', ...args] = entry.split('\u001f');
        return { program, cwd: cwd.replace(work, '.'), input, args };
      });
    },
    answer(program, script) {
      writeFileSync(join(answers, program), script);
    },
  };
}

/** A command as a person would write it down. */
export const written = ({ program, args }: Recorded): string => [program, ...args].join(' ');
