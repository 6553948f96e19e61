import { readFileSync } from 'node:fs';
import type { Generator } from './generator.ts';

const source = new URL('../../src/runtime/bash.sh', import.meta.url);

/** The shell runtime as a TypeScript constant: a bundle and a browser cannot read it from a file. */
export const embeddedRuntime: Generator = {
  path: 'src/runtime/embedded.ts',
  make: () => embed(readFileSync(source, 'utf8')),
};

function embed(text: string): string {
  const lines = text.split('\n').map((line) => line.replaceAll(/[\\`]|\$\{/g, (found) => `\\${found}`));
  return [
    '// Generated from bash.sh by npm run generate: change that file, not this one.',
    '/** The part of every generated script that does not depend on its guide. */',
    `export const bashRuntime = \`${lines.join('\n')}\`;`,
    '',
  ].join('\n');
}
