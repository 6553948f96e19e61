import { readdirSync } from 'node:fs';

/** All files below a folder, with forward slashes, sorted by code unit. */
export function listFiles(folder: string): string[] {
  const files: string[] = [];
  const walk = (below: string): void => {
    for (const entry of readdirSync(`${folder}/${below}`, { withFileTypes: true })) {
      if (entry.isDirectory()) walk(`${below}${entry.name}/`);
      else if (entry.isFile()) files.push(`${below}${entry.name}`);
    }
  };
  walk('');
  return files.sort();
}
