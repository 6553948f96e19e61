import type { Guide } from '../../model/index.ts';
import type { Flow } from '../../plan/index.ts';
import { exitCodes } from '../exit-codes.ts';
import { compileGuides } from '../inputs/compile-guides.ts';
import { findGuides } from '../inputs/find-guides.ts';
import { isMissing } from '../outputs/file-errors.ts';
import { makeScripts } from '../outputs/make-outputs.ts';
import { keepScripts } from '../outputs/script-folder.ts';
import { noSuchTarget, selectTargets, type Target, targetsOf } from '../outputs/targets.ts';
import { printable } from '../terminal/printable.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';

export interface RunOptions {
  readonly flow: Flow;
  readonly env?: string;
  readonly maxSize: number;
}

/** Compiles a guide and starts one of its scripts here, on this terminal. Returns the exit code of the script. */
export async function runGuide(
  file: string,
  scriptOptions: readonly string[],
  { flow, env, maxSize }: RunOptions,
  world: World,
): Promise<number> {
  const inputs = await findGuides([file], world.cwd);
  if (inputs.length > 1) throw new UsageError(`${file}: there are ${inputs.length} guides; name one.`);
  const { guide } = (await compileGuides(inputs, maxSize, world))[0]!;
  const target = oneTarget(guide, env);
  const scripts = makeScripts(guide, { ...target, folder: '' });
  const script = scripts.find((one) => one.flow === flow)!;
  if (script.emission.steps.length === 0) {
    const nothing = `its ${flow} script has no step, so nothing was started; runsheet inspect tells why.`;
    await world.stderr.write(`runsheet: ${printable(`${guide.source.path}: ${nothing}`)}\n`);
    return exitCodes.findings;
  }
  const folder = await world.undisturbed(() => keepScripts(guide.slug, target.environment, scripts, world.cwd));
  // A script that runs anywhere is told where it runs; one that was made for a place knows.
  const where = env !== undefined && target.environment === null ? ['--env', env] : [];
  try {
    return await world.start('bash', [`${folder}/${script.path}`, ...where, ...scriptOptions]);
  } catch (error) {
    if (isMissing(error)) throw new UsageError('bash was not found; install it, or put it on the PATH.');
    throw error;
  }
}

function oneTarget(guide: Guide, env: string | undefined): Target {
  const targets = selectTargets(guide, env);
  if (targets.length === 1) return targets[0]!;
  if (env !== undefined) throw new UsageError(noSuchTarget(guide, env));
  const names = targetsOf(guide).map(({ environment }) => `--env ${environment}`);
  throw new UsageError(`${guide.source.path}: it has several targets; say which with ${names.join(' or ')}.`);
}
