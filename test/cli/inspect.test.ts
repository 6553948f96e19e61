import { expect, test } from 'vitest';
import { Guide } from '../../src/model/index.ts';
import { makeFolder } from '../support/make-folder.ts';
import { runsheet } from '../support/runsheet.ts';

const guide = (title: string): string => `# ${title}

## 1. Back up (5 minutes)

\`\`\`bash
pg_dump --file=shop.dump shop
\`\`\`

- [x] The dump is there

## 2. Roll back

\`\`\`bash
pg_restore --dbname=shop shop.dump
\`\`\`
`;

const cwd = makeFolder({
  'guides/a.md': guide('Shop'),
  'guides/b.md': guide('Stock'),
  'one/only.md': guide('Only'),
  'wide-lines.md': `# Wide\n\n\`\`\`bash\necho ${'x'.repeat(200)}\n\`\`\`\n`,
  'empty.md': ' \n\n',
  'zero.md': '',
  'image.md': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 2]),
  'wide.md': new Uint8Array([0xff, 0xfe, ...Buffer.from('# Deploy\n', 'utf16le')]),
  'latin.md': new Uint8Array([...Buffer.from('# Deploy\n\nCaf'), 0xe9, 0x0a]),
  'large.md': `# Large\n\n${'word '.repeat(300_000)}`,
});

const inspect = (...args: string[]) => runsheet(['inspect', ...args], { cwd });

test('JSON of one named file is an object that the schema accepts', async () => {
  const { code, out, err } = await inspect('guides/a.md', '--format', 'json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const model = Guide.parse(JSON.parse(out));
  expect(model.title).toBe('Shop');
  expect(model.source.path).toBe('guides/a.md');
  expect(out).toBe(`${JSON.stringify(model, null, 2)}\n`);
});

test('JSON of several files is an array in the order of the arguments', async () => {
  const { out } = await inspect('guides/b.md', 'guides/a.md', '--format', 'json');
  expect(JSON.parse(out).map((model: Guide) => model.title)).toEqual(['Stock', 'Shop']);
});

test('JSON of a directory is an array, also when only one guide is there', async () => {
  expect(JSON.parse((await inspect('one', '--format', 'json')).out).map((model: Guide) => model.title)).toEqual([
    'Only',
  ]);
});

test('without files, all guides below guides/ are outlined', async () => {
  const { code, out } = await inspect();
  expect(code).toBe(0);
  expect(out.match(/^(?:Shop|Stock)$/gm)).toEqual(['Shop', 'Stock']);
});

test('standard input', async () => {
  const { code, out } = await runsheet(['inspect', '-', '--format', 'json'], { cwd, input: guide('Piped') });
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ title: 'Piped', slug: 'stdin', source: { path: '-' } });
});

test('standard input has a name for people', async () => {
  const { out } = await runsheet(['inspect', '-'], { cwd, input: guide('Piped') });
  expect(out).toMatch(/^Piped\nstandard input · /);
});

test('the same guide gives the same bytes', async () => {
  const args = ['guides/a.md', '--format', 'json'];
  expect(await inspect(...args)).toEqual(await inspect(...args));
});

test('the outline shows sections, blocks with their lines, and totals', async () => {
  const { out } = await inspect('guides/a.md');
  expect(out).toMatch(/^Shop\nguides\/a\.md · .* · 15 lines$/m);
  expect(out).toMatch(/^ +3 {2}.*1.* Back up .*5 min$/m);
  expect(out).toMatch(/^ +5-7 .*pg_dump --file=shop\.dump shop$/m);
  expect(out).toMatch(/^ +9 .*checklist 1 item, 1 ticked$/m);
  expect(out).toMatch(/^ *13-15 .*pg_restore/m);
  expect(out).toMatch(/^ {2}blocks +2 /m);
});

test('--explain tells what stands on a line', async () => {
  const { code, out } = await inspect('guides/a.md', '--explain', '6');
  expect(code).toBe(0);
  expect(out).toMatch(/^guides\/a\.md:5-7 {2}block /);
  expect(out).toMatch(/^ {2}because\n {4}[+-]\d/m);
  expect(out).toMatch(/^ {2}commands\n {4}6 {2}pg_dump --file=shop\.dump shop$/m);
});

test('--explain as JSON', async () => {
  const { out } = await inspect('guides/a.md', '--explain', '6', '--format', 'json');
  expect(JSON.parse(out)).toMatchObject([{ kind: 'block', first: 5, last: 7, block: { role: 'run' } }]);
});

test.each<[string[], string]>([
  [['guides/a.md', '--explain', '8'], 'guides/a.md:8: nothing to explain stands on this line; near it are '],
  [['guides/a.md', '--explain', '99'], 'guides/a.md:99: the guide ends at line 15.'],
  [['--explain', '1'], '--explain is about one guide, but there are 2; name one.'],
  [['none.md'], 'none.md: there is no such file or directory; check the name.'],
  [['empty.md'], 'empty.md: it is empty; write the guide, or leave the file out.'],
  [['zero.md'], 'zero.md: it is empty; write the guide, or leave the file out.'],
  [['image.md'], 'image.md:1: it is not text: line 1 holds a NUL byte; leave it out.'],
  [['wide.md'], 'wide.md: it is UTF-16; save it as UTF-8.'],
  [['latin.md'], 'latin.md:3: it is not UTF-8: line 3 holds the byte 0xE9'],
  [['large.md'], 'large.md: it is larger than 1 MiB; split it, or raise --max-size.'],
  [['guides/a.md', '--max-size', '50'], 'guides/a.md: it is larger than 50 bytes; split it, or raise --max-size.'],
])('%j: exit 2 and one sentence', async (args, sentence) => {
  const { code, out, err } = await inspect(...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.startsWith(`runsheet: ${sentence}`)).toBe(true);
  expect(err).toMatch(/^[^\n]+[.?]\n$/);
});

test('all bad files are named, and no part of the JSON is printed', async () => {
  const { code, out, err } = await inspect('guides/a.md', 'image.md', 'empty.md', '--format', 'json');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.split('\n').map((line) => line.split(':')[1])).toEqual([' image.md', ' empty.md', undefined]);
});

test('a file within --max-size is read', async () => {
  expect((await inspect('guides/a.md', '--max-size', '1k')).code).toBe(0);
});

test('colours only when they are wanted', async () => {
  const outputs = [
    await inspect('guides/a.md'),
    await inspect('guides/a.md', '--color', 'always'),
    await runsheet(['inspect', 'guides/a.md'], { cwd, columns: 80 }),
    await runsheet(['inspect', 'guides/a.md'], { cwd, columns: 80, env: { NO_COLOR: '1' } }),
    await runsheet(['inspect', 'guides/a.md', '--format', 'json'], { cwd, columns: 80 }),
  ];
  expect(outputs.map(({ out }) => out.includes('\u001b'))).toEqual([false, true, true, false, false]);
});

test.each<[string, string[], number | undefined, number]>([
  ['a pipe', [], undefined, 80],
  ['a terminal', [], 60, 60],
  ['--width', ['--width', '30'], 60, 30],
])('the outline is as wide as %s allows', async (_, args, columns, width) => {
  const given = columns === undefined ? {} : { columns };
  const { out } = await runsheet(['inspect', 'wide-lines.md', '--color', 'never', ...args], { cwd, ...given });
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBe(width);
});
