import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { runsheet } from '../support/runsheet.ts';

const call = (...argv: string[]) => runsheet(argv);

test.each<[string[], string]>([
  [['inspekt'], "unknown command 'inspekt'; did you mean inspect?"],
  [['inspect', '--fromat', 'json'], "unknown option '--fromat'; did you mean --format?"],
  [
    ['inspect', '--format', 'xml'],
    "option '--format <format>' argument 'xml' is invalid. Allowed choices are pretty, json.",
  ],
  [['inspect', '--format'], "option '--format <format>' argument missing."],
  [
    ['inspect', '--explain', '0'],
    "option '--explain <line>' argument '0' is invalid. It must be a line number of the guide, counted from 1.",
  ],
  [
    ['inspect', '--width', 'wide'],
    "option '--width <columns>' argument 'wide' is invalid. It must be a number of columns, 20 or more.",
  ],
  [
    ['inspect', '--max-size', 'big'],
    "option '--max-size <size>' argument 'big' is invalid. It must be a size such as 500k, 1MiB or 4096.",
  ],
  [['schema', 'gide'], "there is no schema 'gide'; did you mean guide?"],
  [['schema', 'guide', 'block'], "too many arguments for 'schema'. Expected 1 argument but got 2: guide, block."],
])('%j is a mistake of the caller', async (argv, sentence) => {
  expect(await call(...argv)).toEqual({ code: 2, out: '', err: `runsheet: ${sentence}\n` });
});

test('an unknown schema that is near none lists all', async () => {
  const { code, err } = await call('schema', 'quux');
  expect(code).toBe(2);
  expect(err).toMatch(/^runsheet: there is no schema 'quux'; there are alternative, .*, window\.\n$/);
});

test('--version', async () => {
  expect(await call('--version')).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' });
});

test('--help names every command', async () => {
  const { code, out, err } = await call('--help');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatchInlineSnapshot(`
    "Usage: runsheet [options] [command]

    Compiles Markdown deployment guides.

    Options:
      -v, --version                             print the version
      -h, --help                                print help

    Commands:
      init [options]                            prepare a repository for guides
      new [options] <guide>                     start a guide from a template
      inspect [options] [files...]              show what was understood of guides
      lint [options] [files...]                 find what breaks deployments
      build [options] [files...]                write the scripts, checklists and models of guides
      run [options] <file> [script-options...]  compile a guide and start its script here
      verify [options] <script>                 say whether a script is what its guide gives today
      checklist                                 export, tick and verify the checklist of a guide
      gate [options] <file>                     judge the success and rollback criteria of a guide
      site                                      build a site on which people follow guides
      lsp [options]                             serve an editor
      rules [options]                           list the rules of the linter
      explain [options] <rule>                  explain a rule of the linter
      schema [name]                             print the JSON Schema of the model
      help [command]                            print the help of a command
    "
  `);
});

test('no command: the help, as a mistake', async () => {
  const { code, out, err } = await call();
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toBe((await call('--help')).out);
});

test('inspect --help', async () => {
  expect((await call('inspect', '--help')).out).toMatchInlineSnapshot(`
    "Usage: runsheet inspect [options] [files...]

    Shows the outline of guides: every step and block, what would happen to it, and
    what is missing.

    Arguments:
      files              guides, directories, globs, or - for standard input
                         (default: guides/**/*.md)

    Options:
      --format <format>  an outline for people, or the model as JSON (choices:
                         "pretty", "json", default: "pretty")
      --explain <line>   say what stands on this line of the guide, and why it was
                         understood so
      --max-size <size>  refuse larger files, as 500k or 2MiB (default: 1MiB)
      --color <when>     colour the output (choices: "auto", "always", "never",
                         default: "auto")
      --width <columns>  fit the outline into so many columns (default: the
                         terminal, or 80)
      -h, --help         print help

    JSON is one object for one file that is named, and an array for several files,
    directories and globs.
    "
  `);
});

test('schema prints what the name asks for', async () => {
  const { code, out } = await call('schema', 'checklist-item');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:runsheet:schema:checklist-item:v1',
    title: 'Runsheet checklist item',
    type: 'object',
  });
});

test('help of a command is its --help', async () => {
  const told = await call('help', 'lint');
  expect(told).toEqual(await call('lint', '--help'));
  expect((await call('help', 'lnt')).code).toBe(2);
});
