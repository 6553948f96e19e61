import { quoteBash } from '../../shell/index.ts';
import type { World } from '../world.ts';

/** How the person who called us calls us again: npx fetches what is not installed. */
const callerName = ({ env }: Pick<World, 'env'>): string =>
  env['npm_command'] === 'exec' ? 'npx runsheet' : 'runsheet';

/** A command line to type. */
export const commandLine = (words: readonly string[], world: Pick<World, 'env'>): string =>
  [callerName(world), ...words.map(quoteBash)].join(' ');
