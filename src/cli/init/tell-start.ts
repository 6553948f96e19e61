import { findGuides } from '../inputs/find-guides.ts';
import { count } from '../outline/wording.ts';
import { commandLine } from '../templates/next-commands.ts';
import { printable } from '../terminal/printable.ts';
import type { World } from '../world.ts';
import type { Choices } from './choices.ts';
import { buildWords, lintWords, type Places } from './places.ts';
import type { StartingSet } from './starting-set.ts';

/** What was written, what was not and why, and how to go on. */
export async function tellStart(
  { write, kept, guide, toAdd }: StartingSet,
  { ci }: Choices,
  places: Places,
  world: Pick<World, 'env'>,
): Promise<string> {
  const lint = commandLine(['lint', ...lintWords(places)], world);
  const written = write.map(({ path }) => path);
  const lines = [
    ...list('Written', written),
    ...list('Kept as it was', kept),
    ...list(`Add to ${toAdd?.path}`, toAdd === null ? [] : toAdd.text.trimEnd().split('\n')),
    ...list('Next', [lint, commandLine(['build', ...buildWords(places)], world)]),
    ...(guide === null
      ? [`${places.guides} holds ${count(places.before, 'guide')}, so none was added; runsheet new adds one.`]
      : []),
    ...(guide !== null && (await isLeftOut(guide, places))
      ? [`${places.config?.path} does not include ${guide}: add it there.`]
      : []),
    ...(ci === 'none' ? ['Nothing checks the guides when they change; --ci github or --ci gitlab does.'] : []),
    ...(ci === 'none' ? [] : [`Commit ${places.out} as well: the pipeline compares it with the guides.`]),
  ];
  return lines.map((line) => `${printable(line)}\n`).join('');
}

const list = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];

/** Whether a configuration that was there names other guides only. */
async function isLeftOut(guide: string, { cwd, config }: Places): Promise<boolean> {
  if (config === null || config.include === null) return false;
  const include = { globs: config.include, folder: config.folder, name: config.path };
  const found = await findGuides([], cwd, include).catch(() => []);
  return !found.some(({ path }) => path === guide);
}
