import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageFolder } from '../package-folder.ts';
import type { TemplateName } from './templates.ts';

export const readTemplate = (name: TemplateName): Promise<string> =>
  readFile(join(packageFolder, 'templates', `${name}.md`), 'utf8');
