import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

test.each(['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md'])('%s names only npm scripts that exist', (path) => {
  const named = [...read(path).matchAll(/npm (?:run ([\w:-]+)|(test))/g)].map(([, script, test]) => script ?? test);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((script) => !(script! in manifest.scripts))).toEqual([]);
});

test.each(['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'CHANGELOG.md'])(
  '%s links to files that exist',
  (path) => {
    for (const [, target] of read(path).matchAll(/\]\((?!https?:)([^)#]+)/g)) expect(() => read(target!)).not.toThrow();
  },
);
