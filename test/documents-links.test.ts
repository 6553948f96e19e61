import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFences } from '../scripts/documents/fences.ts';
import { describeRules } from '../src/cli/rules/describe-rules.ts';
import { securityHeaders } from '../src/site/index.ts';

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const documents = readdirSync(new URL('docs/', root))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);

/** A document without its code. */
function proseOf(markdown: string): string {
  let rest = markdown;
  for (const { start, end } of listFences(markdown).reverse()) rest = rest.slice(0, start) + rest.slice(end);
  return rest;
}

/** The anchors of a document, as GitHub makes them. */
const anchorsOf = (path: string): string[] =>
  [...proseOf(read(path)).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- ]/gu, '')
      .replaceAll(' ', '-'),
  );

describe.each(documents)('%s', (path) => {
  const prose = proseOf(read(path)).replace(/`[^`\n]*`/g, '');

  test('links to files and headings that exist', () => {
    const links = [...prose.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)];
    for (const [link, file = '', anchor] of links) {
      const target = file === '' ? path : posix.join('docs', file);
      expect({ link, exists: existsSync(new URL(target, root)) }).toEqual({ link, exists: true });
      if (anchor !== undefined)
        expect({ link, anchors: anchorsOf(target) }).toMatchObject({ anchors: expect.arrayContaining([anchor]) });
    }
  });

  test('names only rules that there are', () => {
    const ids = new Set(describeRules().rules.map(({ id }) => id));
    const named = [
      ...read(path).matchAll(/(?:runsheet explain |disable-[a-z-]+ |--only |--rule )([a-z]+(?:-[a-z]+)+)/g),
    ];
    expect(named.map(([, id = '']) => id).filter((id) => !ids.has(id) && id !== 'git-addall')).toEqual([]);
  });
});

test('the index leads to every document', () => {
  const index = read('docs/README.md');
  expect(documents.filter((path) => path !== 'docs/README.md' && !index.includes(`(${posix.basename(path)})`))).toEqual(
    [],
  );
});

test('the headers for nginx are those of the site', () => {
  const nginx = listFences(read('docs/security.md')).find(({ lang }) => lang === 'nginx')?.text ?? '';
  const lines = [...nginx.matchAll(/^add_header (\S+) "(.*)" always;$/gm)].map(([, name = '', value = '']) => [
    name,
    value,
  ]);
  expect(Object.fromEntries(lines)).toEqual(securityHeaders);
});

test('the options of the scripts are those that their help names, and no others', () => {
  const page = read('docs/script-options.md');
  const help = listFences(page).find(({ text }) => text.includes('--help'))?.text ?? '';
  const optionsIn = (text: string) => [...new Set(text.match(/(?<![\w-])--[a-z][a-z-]+/g))].sort();
  const rows = page.split('\n').filter((line) => line.startsWith('| `-'));
  expect(optionsIn(rows.map((row) => row.split(' | ')[0]).join('\n'))).toEqual(
    optionsIn(help.slice(help.indexOf('Look, without')).replace(/^ {20}.*$/gm, '')),
  );
});
