import type { Config } from '../config/config.ts';

/** The configuration of a repository with guides below a folder. Who starts anew starts with every rule. */
export function configText(guides: string, isNew: boolean): string {
  const config = {
    $schema: './node_modules/runsheet/public/schema/config.v1.json',
    include: [`${guides}/**/*.md`],
    ...(isNew ? { lint: { preset: 'strict', failOn: 'warning' } } : {}),
  } satisfies Config;
  return `${JSON.stringify(config, null, 2)}\n`;
}
