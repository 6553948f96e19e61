import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';
import type { World } from '../world.ts';
import { createLoader } from './loader.ts';

declare global {
  interface ImportMeta {
    /** Put in by `scripts/build/bundle.ts`. */
    readonly env: { readonly RUN_CHUNK: string };
  }
}

const patience = [
  '--invocation-count-for-maglev=4000',
  '--invocation-count-for-maglev-osr=1000',
  '--invocation-count-for-turbofan=20000',
];

/** Stands in the bundle for `run.ts`: loads that with the bytecode that an earlier run has left. */
export async function run(world: World): Promise<number> {
  if (!mayHaveThreads(world)) tuneForShortRuns();
  const loader = createLoader(fileURLToPath(new URL('./cli/', import.meta.url)));
  const program = loader.load(import.meta.env.RUN_CHUNK) as typeof import('../run.ts');
  const code = await program.run(world);
  loader.keep();
  return code;
}

/**
 * Who builds a site starts threads and runs for seconds, and who is given options of Node may have been started with
 * some: flags that change under them have ended the process.
 */
const mayHaveThreads = ({ argv, nodeOptions }: World): boolean => argv[0] === 'site' || nodeOptions.length > 0;

function tuneForShortRuns(): void {
  // Nearly every pattern is used more than once in a run: compiled to bytecode first, it would be compiled twice.
  v8.setFlagsFromString('--no-regexp-tier-up');
  // For a guide of usual size, machine code costs more time to make than it saves; a long one gets it a little later.
  for (const flag of patience) v8.setFlagsFromString(flag);
}
