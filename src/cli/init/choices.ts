import { basename } from 'node:path';
import { findRepository } from '../config/repository-root.ts';
import { faultOfName } from '../templates/service-name.ts';
import type { TemplateName } from '../templates/templates.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import type { CiChoice } from './ci-systems.ts';
import { guessCi, guessTemplate } from './guess.ts';

export interface InitOptions {
  readonly guides: string;
  readonly name?: string;
  readonly template?: TemplateName;
  readonly ci?: CiChoice;
  readonly yes?: true;
}

export interface Choices {
  readonly service: string;
  /** Null when there are guides, and nobody asks for one more. */
  readonly template: TemplateName | null;
  readonly ci: CiChoice;
}

/**
 * What is to be written: what the options say, else what the person says, else what is likely.
 *
 * @throws UsageError when something is left open and nobody can be asked
 */
export async function makeChoices(
  options: InitOptions,
  hasGuides: boolean,
  { cwd, isInteractive }: Pick<World, 'cwd' | 'isInteractive'>,
): Promise<Choices> {
  const folder = basename(cwd);
  const likely: Choices = {
    service: faultOfName(folder) === null ? folder : 'Service',
    template: hasGuides ? null : guessTemplate(cwd),
    ci: (findRepository(cwd) ?? cwd) === cwd ? guessCi(cwd) : 'none',
  };
  const given = {
    ...(options.name === undefined ? {} : { service: options.name }),
    ...(options.template === undefined ? {} : { template: options.template }),
    ...(options.ci === undefined ? {} : { ci: options.ci }),
  };
  if (options.yes) return { ...likely, ...given };
  if (isInteractive) {
    const { askChoices } = await import('./ask-choices.ts');
    return askChoices(likely, given);
  }
  const open = [
    ...(options.template === undefined && likely.template !== null ? ['--template'] : []),
    ...(options.ci === undefined ? ['--ci'] : []),
  ];
  if (open.length === 0) return { ...likely, ...given };
  throw new UsageError(`nobody can be asked here; give ${open.join(' and ')}, or --yes for what is usual.`);
}
