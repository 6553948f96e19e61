import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fillTemplate } from '../../src/cli/templates/fill-template.ts';
import { readTemplate } from '../../src/cli/templates/read-template.ts';
import { sampleService, templateNames } from '../../src/cli/templates/templates.ts';
import { compile } from '../../src/compile.ts';
import { Guide } from '../../src/model/index.ts';
import { isRequired } from '../support/bash-sandbox.ts';
import { listItems, listSteps } from '../support/guide-listing.ts';
import { makeFolder } from '../support/make-folder.ts';
import { spawnRunsheet } from '../support/runsheet.ts';
import { makeScriptFolder } from '../support/script-folder.ts';
import { summarise } from '../support/summarise.ts';

const folder = join(import.meta.dirname, '../../templates');
const readSample = (name: string): string => readFileSync(join(folder, `${name}.md`), 'utf8');
const compileText = (text: string): Guide => compile(text, { path: 'guides/shop.md' });

/** What people call their services, and what Markdown could take for marks. */
const services = [
  ...['my shop', 'Über-Dienst', "a'b", '"quoted"', '日本語', 'order_service', '_x_', '*', '**bold**', '`code`', 'a|b'],
  ...[
    '<b>',
    '</details>',
    '<!-- runsheet-disable-file -->',
    '[ ] box',
    '[a](b)',
    '![a](b)',
    '~~gone~~',
    '&amp;',
    'R&D',
  ],
  ...[
    '1. first',
    '2) second',
    '- item',
    '+ item',
    '# heading',
    '> quote',
    '=',
    '---',
    '```',
    'C#',
    '$&',
    'back\\slash',
  ],
];

/** Titles of the model are without marks at their ends. */
const ornate = ['**bold**', '[ ] box', '- item'];

/** All that a shell could take amiss. */
const odd = `a'b "$(touch x)" \`y\` \\ %s`;

/** Changes that no class of the model fits: a folder that nobody serves, a link beside another, a migration by name. */
const withoutClass: Readonly<Record<string, readonly string[]>> = {
  'docker-compose': ['docker compose run --rm -T migrate'],
  static: ['mkdir -p "releases/$RELEASE"', 'tar -xzf "$ARCHIVE" -C "releases/$RELEASE"', 'mv -T current.new current'],
};

test('every template has its line, and every line its template', () => {
  expect(readdirSync(folder).sort()).toEqual(templateNames.map((name) => `${name}.md`));
});

describe.each(templateNames)('templates/%s.md', (name) => {
  const sample = readSample(name);
  const guide = compileText(sample);
  const golden = (file: string) => join(import.meta.dirname, 'templates', name, `${file}.txt`);

  test('is what the program reads', async () => {
    expect(await readTemplate(name)).toBe(sample);
  });

  test('means what its summary says', async () => {
    expect(Guide.parse(guide)).toEqual(guide);
    await expect(summarise(guide)).toMatchFileSnapshot(golden('summary'));
  });

  test('gives these steps in this order', async () => {
    await expect(listSteps(guide)).toMatchFileSnapshot(golden('steps'));
  });

  test('gives this checklist', async () => {
    await expect(listItems(guide)).toMatchFileSnapshot(golden('checklist'));
  });

  test('undoes every change that has a way back', () => {
    const open = guide.changes.filter(({ coverage }) => coverage === 'uncovered' || coverage === 'manual');
    expect(open.map(({ text }) => text)).toEqual(withoutClass[name] ?? []);
    expect(guide.changes.some(({ coverage }) => coverage === 'covered')).toBe(true);
    for (const { triggers, verification } of guide.rollback) {
      expect(triggers).not.toEqual([]);
      expect(verification).not.toEqual([]);
    }
  });

  test('has measurable criteria only, and one for the way back', () => {
    const success = guide.criteria.filter(({ polarity }) => polarity === 'success');
    expect(success.length).toBeGreaterThan(2);
    expect(success.filter(({ kind }) => kind === 'manual')).toEqual([]);
    expect(guide.criteria.filter(({ polarity, value }) => polarity === 'rollback' && value !== null)).not.toEqual([]);
  });

  test('declares what it asks for, and asks for what it declares', () => {
    const declared = [...sample.matchAll(/^\| `([A-Z_]+)` /gm)].map(([, value]) => value);
    expect(guide.parameters.map(({ name: value }) => value).sort()).toEqual(declared.sort());
    expect(guide.blocks.flatMap(({ placeholders }) => placeholders)).toEqual([]);
  });

  test('speaks of the service in its prose alone', () => {
    expect(sample.match(/`[^`\n]*`|^```[\s\S]*?^```/gm)?.filter((code) => code.includes(sampleService))).toEqual([]);
    expect(sample.startsWith(`# ${sampleService}: `)).toBe(true);
    expect(sample).not.toContain('runsheet-disable');
  });

  test.each(services)('means the same for a service called %s', (service) => {
    const filled = compileText(fillTemplate(sample, { service, title: null }));
    if (!ornate.includes(service)) expect(filled.title).toBe(guide.title.replace(sampleService, () => service));
    const meaning = ({ blocks, criteria, parameters, changes, kind }: Guide) => ({
      kind,
      blocks: blocks.map(({ text, role, disposition, span }) => ({ text, role, disposition, line: span.start.line })),
      criteria: criteria.map(({ line, metric, value }) => ({ line, metric, value })),
      parameters: parameters.map((parameter) => parameter.name),
      changes: changes.map(({ line, coverage }) => ({ line, coverage })),
    });
    expect(meaning(filled)).toEqual(meaning(guide));
    expect(filled.sections.map(({ kind, level, span }) => [kind, level, span.start.line])).toEqual(
      guide.sections.map(({ kind, level, span }) => [kind, level, span.start.line]),
    );
  });

  test('gives scripts that bash reads, and that show what they would do', () => {
    const scripts = makeScriptFolder();
    scripts.add('sample', guide);
    scripts.add('odd', compileText(fillTemplate(sample, { service: odd, title: null })));
    expect(scripts.listUnparsed()).toEqual([]);
    expect(scripts.listUnplanned()).toEqual([]);
  });
});

test('no rule finds anything in a template, whatever the service is called', { timeout: 120_000 }, () => {
  const files = templateNames.flatMap((name) => [
    [`${name}.md`, readSample(name)] as const,
    ...['my shop', 'Über-Dienst', "a'b", odd].map(
      (service, at) => [`${name}-${at}.md`, fillTemplate(readSample(name), { service, title: null })] as const,
    ),
  ]);
  const cwd = makeFolder(Object.fromEntries(files));
  const shellcheck = isRequired ? 'require' : 'auto';
  const { code, out } = spawnRunsheet(
    ['lint', '--preset', 'strict', '--fail-on', 'info', '--shellcheck', shellcheck, cwd],
    { cwd },
  );
  expect({ code, out }).toEqual({ code: 0, out: `No findings in ${files.length} guides.\n` });
});
