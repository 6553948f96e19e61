import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exitCodes } from '../../src/cli/exit-codes.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** How the folder of a sandbox is called in what its commands print. */
const shownFolder = '/home/ana/shop';

/** A name of a run is made of its time and its process; no two are the same. */
const runName = /\b\d{8}T\d{6}Z-\d+\b/g;

const shownRun = '20260310T213000Z-4711';

/** What would let the surroundings of whoever runs this speak. */
const foreign = /^(?:NO_COLOR|FORCE_COLOR|CI|GITHUB_\w+|GITLAB_\w+|RUNSHEET_\w+|BASH_ENV|ENV|COLUMNS|npm_command)$/;

export interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/** A folder that holds nothing but the guides of the repository, in which `runsheet` is the program of the sources. */
export interface Sandbox {
  readonly folder: string;
  write(name: string, text: string): void;
  /** Runs a command with bash. Throws when the program has a defect. */
  run(command: string): Outcome;
  remove(): void;
}

export function makeSandbox(): Sandbox {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'runsheet-documents-')));
  const folder = join(parent, 'shop');
  const programs = join(parent, 'bin');
  const write = (path: string, text: string, mode?: number): void => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { mode });
  };
  cpSync(join(root, 'guides'), join(folder, 'guides'), { recursive: true });
  // Beside the folder, because the documents show what lies in it.
  write(
    join(programs, 'runsheet'),
    `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'src/cli/main.ts')}" "$@"\n`,
    0o755,
  );
  write(
    join(programs, 'npx'),
    '#!/bin/sh\n[ "$1" != --yes ] || shift\n[ "$1" = runsheet ] && exec "$@"\nexit 127\n',
    0o755,
  );
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name))),
    PATH: `${programs}${delimiter}${process.env['PATH']}`,
    NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/runsheet/compiled'),
  };
  return {
    folder,
    write: (name, text) => write(join(folder, name), text),
    run: (command) => {
      // 2>&1 keeps the order in which a reader would see the lines.
      const { status, stdout, error } = spawnSync('bash', ['-c', `exec 2>&1\n${command}`], {
        cwd: folder,
        env,
        encoding: 'utf8',
        input: '',
        timeout: 60_000,
      });
      if (error) throw error;
      if (status === exitCodes.defect && /^\s+at .+:\d+:\d+\)?$/m.test(stdout))
        throw new Error(`${command} has a defect, which no document shows:\n${stdout}`);
      return { code: status, output: stdout.replaceAll(folder, shownFolder).replace(runName, shownRun) };
    },
    remove: () => rmSync(parent, { recursive: true, force: true }),
  };
}
