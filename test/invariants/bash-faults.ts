import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outputsOf, type Subject } from './subject.ts';

/** What a real bash says against each script; one call for all of them. */
export function findUnparsed(scripts: readonly string[]): (string | null)[] {
  const folder = mkdtempSync(join(tmpdir(), 'runsheet-bash-'));
  try {
    scripts.forEach((text, at) => {
      writeFileSync(join(folder, `${at}.sh`), text);
    });
    const script = 'cd "$1"; for ((i = 0; i < $2; i++)); do e=$("$BASH" -n "$i.sh" 2>&1) || echo "$i:" $e; done';
    const { stdout, error } = spawnSync('bash', ['-c', script, 'bash', folder, String(scripts.length)], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    if (error) throw error;
    const said = new Map(stdout.split('\n').map((line) => line.split(/: (.*)/s, 2) as [string, string]));
    return scripts.map((_, at) => said.get(String(at)) ?? null);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Bash can parse every script. */
export function findBashFaults(subject: Subject): string[] {
  const { scripts } = outputsOf(subject);
  return findUnparsed(scripts.map(({ text }) => text)).flatMap((said, at) =>
    said === null ? [] : [`${scripts[at]?.path}: ${said}`],
  );
}
