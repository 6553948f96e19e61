// node scripts/reproduce.ts
//
// Builds and packs twice, each time from nothing, and fails unless both archives are the same, byte for byte.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './build/bundle.ts';
import { root } from './build/paths.ts';

const folder = mkdtempSync(join(tmpdir(), 'runsheet-reproduce-'));
try {
  const sums = [await pack(), await pack()];
  for (const sum of sums) console.log(sum);
  if (sums[0] !== sums[1]) {
    console.error('the archives differ.');
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Packs what is built anew. Returns the SHA-256 of the archive. */
async function pack(): Promise<string> {
  rmSync(join(root, 'lib'), { recursive: true, force: true });
  await bundle();
  const { status, stdout, stderr } = spawnSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(stderr);
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  return createHash('sha256')
    .update(readFileSync(join(folder, filename)))
    .digest('hex');
}
