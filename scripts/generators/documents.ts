import { readdirSync } from 'node:fs';
import { runDocument } from '../documents/run-document.ts';
import type { Generator } from './generator.ts';

const folder = new URL('../../docs/', import.meta.url);

/** Files of the folder that have a generator of their own. */
const made: ReadonlySet<string> = new Set(['rules.md', 'schemas.md']);

/** The README and the documentation, with what their commands print today. */
export const documents: readonly Generator[] = [
  'README.md',
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.md') && !made.has(name))
    .sort()
    .map((name) => `docs/${name}`),
].map((path) => ({ path, make: runDocument }));
