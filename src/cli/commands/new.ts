import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createFiles } from '../outputs/create-files.ts';
import { fillTemplate } from '../templates/fill-template.ts';
import { checkGuidePath } from '../templates/guide-path.ts';
import { commandLine } from '../templates/next-commands.ts';
import { readTemplate } from '../templates/read-template.ts';
import { serviceOf } from '../templates/service-name.ts';
import { type TemplateName, templateNames } from '../templates/templates.ts';
import { printable } from '../terminal/printable.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';

export interface NewOptions {
  readonly template?: TemplateName;
  readonly name?: string;
  readonly title?: string;
}

/** Writes a guide to start from, or prints it. Returns what to print. */
export async function startGuide(
  path: string,
  { template: chosen, name, title }: NewOptions,
  world: Pick<World, 'cwd' | 'env' | 'isInteractive' | 'undisturbed'>,
): Promise<string> {
  if (path !== '-') checkGuidePath(path, world.cwd);
  if (path !== '-' && existsSync(resolve(world.cwd, path))) {
    throw new UsageError(`${path}: it is there already; name another file.`);
  }
  const template = chosen ?? (await chooseTemplate(path, world));
  const text = fillTemplate(await readTemplate(template), {
    service: name ?? (path === '-' ? null : serviceOf(path)),
    title: title ?? null,
  });
  if (path === '-') return text;
  await world.undisturbed(() => createFiles(world.cwd, [{ path, text }]));
  const next = ['inspect', 'lint'].map((command) => `  ${commandLine([command, path], world)}\n`);
  return `${printable(path)} written from the template ${template}\nNext\n${next.join('')}`;
}

async function chooseTemplate(path: string, { isInteractive }: Pick<World, 'isInteractive'>): Promise<TemplateName> {
  // What asks writes where the guide would be printed.
  if (!isInteractive || path === '-') {
    throw new UsageError(`no template is named; give --template with one of ${templateNames.join(', ')}.`);
  }
  const { askTemplate } = await import('../templates/ask-template.ts');
  return askTemplate();
}
