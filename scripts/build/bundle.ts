import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type InputOptions, type OutputOptions, rolldown } from 'rolldown';
import { inputsHash } from './inputs-hash.ts';
import { root } from './paths.ts';
import { writeWhole } from './write-whole.ts';

const lib = join(root, 'lib');
const stamp = join(root, 'node_modules/.cache/runsheet/bundle');

const bundles: readonly { input: InputOptions; output: OutputOptions }[] = [
  {
    input: { input: { cli: join(root, 'src/cli/main.ts') }, platform: 'node' },
    output: { chunkFileNames: 'cli/[name].js', minify: true },
  },
  {
    input: {
      input: { index: join(root, 'src/index.ts') },
      // For Node and for browsers: what a package offers for browsers alone would ask for a document.
      platform: 'neutral',
      resolve: { mainFields: ['module', 'main'] },
      external: ['zod'],
    },
    output: {},
  },
];

/** Makes `lib/`: the program, the library and its types. Returns what it did, a line each. */
export async function bundle(): Promise<string[]> {
  const hash = await inputsHash();
  if (existsSync(join(lib, 'cli.js')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) {
    return ['lib/ is up to date'];
  }
  rmSync(lib, { recursive: true, force: true });
  for (const { input, output } of bundles) {
    const build = await rolldown({ cwd: root, ...input });
    await build.write({ dir: lib, format: 'esm', entryFileNames: '[name].js', ...output });
    await build.close();
  }
  chmodSync(join(lib, 'cli.js'), 0o755);
  writeTypes();
  writeWhole(stamp, hash);
  return readdirSync(lib, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .sort()
    .map((path) => `lib/${path.replaceAll('\\', '/')} ${Math.ceil(statSync(join(lib, path)).size / 1024)} KB`);
}

function writeTypes(): void {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' });
  if (status !== 0) throw new Error('tsc could not write the types of the library.');
}
