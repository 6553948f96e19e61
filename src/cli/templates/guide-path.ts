import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { guideExtensions, isGuideFile } from '../inputs/guide-files.ts';
import { UsageError } from '../usage-error.ts';

/** @throws UsageError when no guide would be found there */
export function checkGuidePath(path: string, cwd: string): void {
  const place = path.replace(/\/+$/, '');
  if (place !== path || statSync(resolve(cwd, path), { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`${path}: it is a folder; name the guide in it, as ${place}/shop.md.`);
  }
  if (!isGuideFile(path)) {
    const endings = guideExtensions.map((extension) => `.${extension}`).join(', ');
    throw new UsageError(`${path}: a guide ends with ${endings}; write ${path}.md.`);
  }
}
