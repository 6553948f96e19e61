import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emitBash } from '../../src/emit/index.ts';
import type { Guide } from '../../src/model/index.ts';
import { Flow, listTargets, type Plan, plan } from '../../src/plan/index.ts';
import { makeFolder } from './make-folder.ts';

/** Scripts in one folder, looked at by a real bash that cannot find a single program. */
export interface ScriptFolder {
  /** Writes the scripts of a guide, and returns what they were made from. */
  add(name: string, guide: Guide): { readonly path: string; readonly plan: Plan }[];
  /** Names of scripts that bash cannot parse. */
  listUnparsed(): string[];
  /** Names of scripts whose `--plan` fails, says something on standard error, or leaves something behind. */
  listUnplanned(): string[];
}

export function makeScriptFolder(): ScriptFolder {
  const folder = makeFolder();
  const [scripts, empty] = ['scripts', 'empty'].map((name) => {
    mkdirSync(join(folder, name));
    return join(folder, name);
  }) as [string, string];
  const run = (script: string): string[] => {
    const { stdout, error } = spawnSync('bash', ['-c', script, 'bash', scripts], {
      cwd: empty,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    if (error) throw error;
    return stdout.split('\n').filter((line) => line !== '');
  };
  return {
    add(name, guide) {
      return listTargets(guide).flatMap((environment) =>
        Flow.options.map((flow) => {
          const made = plan(guide, { flow, environment });
          const path = join(scripts, `${name}.${environment ?? 'any'}.${flow}.sh`);
          writeFileSync(path, emitBash(made, { guide, version: '0' }).text);
          return { path, plan: made };
        }),
      );
    },
    listUnparsed() {
      return run('cd "$1"; ls | xargs -P 4 -I NAME sh -c \'bash -n "$1" 2>/dev/null || echo "$1"\' sh NAME').sort();
    },
    listUnplanned() {
      const bad = run(
        'bash=$BASH; ls "$1" | xargs -P 4 -I NAME env -i PATH=/nonexistent "$bash" -c ' +
          '\'e=$("$2" "$1" --plan </dev/null 2>&1 >/dev/null) && [ -z "$e" ] || echo "$1: $e"\' bash "$1/NAME" "$bash"',
      );
      return [...bad, ...readdirSync(empty)].sort();
    },
  };
}
