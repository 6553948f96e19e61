// Builds what npm packs, when somebody installs from the repository. npm runs it here alone, and not while packing, which
// must print nothing but the name of the archive. Our own install builds when it has to.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

if (process.env.RUNSHEET_INSTALLS === undefined) {
  const script = (name) => fileURLToPath(new URL(name, import.meta.url));
  const args = [script('ensure-installed.mjs'), '--', 'node', script('build.ts')];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
