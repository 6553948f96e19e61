import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** Who may import whom: ARCHITECTURE.md shows the same table. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  shell: [],
  runtime: [],
  markdown: [],
  classify: ['model', 'shell'],
  assemble: ['model', 'shell', 'markdown', 'classify'],
  plan: ['model', 'shell'],
  lint: ['model', 'shell'],
  gate: ['model'],
  emit: ['model', 'shell', 'runtime', 'plan'],
  'compile.ts': ['model', 'markdown', 'assemble'],
  'index.ts': ['model', 'markdown', 'plan', 'lint', 'emit', 'compile.ts'],
  'remark.ts': ['model', 'markdown', 'lint', 'compile.ts'],
  site: ['model', 'shell', 'markdown', 'plan', 'lint', 'gate', 'emit', 'compile.ts'],
  cli: [
    'model',
    'shell',
    'runtime',
    'markdown',
    'classify',
    'assemble',
    'plan',
    'lint',
    'gate',
    'emit',
    'site',
    'compile.ts',
  ],
};

/** Packages that only some rooms may know, so that they can be replaced. */
const packageOwners: Readonly<Record<string, readonly string[]>> = {
  zod: ['model', 'plan', 'gate', 'emit', 'site', 'cli'],
  astro: ['cli'],
  pagefind: ['cli'],
  unbash: ['shell'],
  unified: ['markdown'],
  'remark-parse': ['markdown'],
  'remark-gfm': ['markdown'],
  'remark-frontmatter': ['markdown'],
  commander: ['cli'],
  picocolors: ['cli'],
  picomatch: ['cli'],
  tinyglobby: ['cli'],
  'string-width': ['cli'],
};

/** Rooms that may use Node; all others also run in a browser. */
const onNode = ['cli'];

/** The file that asks, without an import, whether there is a Node: it then opens what is optional. */
const nodeSeeker = 'markdown/native/open-parser.ts';

const longest = 300;
const namelessNames = /^(?:utils?|helpers?|types?|common|shared|misc)\.ts$/;

interface SourceFile {
  path: string;
  room: string;
  text: string;
  tree: ts.SourceFile;
}

const source = new URL('../src/', import.meta.url);
const files: SourceFile[] = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(?:ts|astro)$/.test(path))
  .sort()
  .map((path) => {
    const whole = readFileSync(new URL(path, source), 'utf8');
    // Of a component, what stands between its two lines of dashes is TypeScript.
    const text = path.endsWith('.astro') ? (whole.split(/^---$/m)[1] ?? '') : whole;
    return { path, room: roomOf(path), text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
  });

/** The folder below `src`, or the file itself when it stands there alone. */
function roomOf(path: string): string {
  return path.split('/')[0] ?? path;
}

function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

interface Import {
  file: SourceFile;
  specifier: string;
  /** The file below `src` that is meant, or null for a package. */
  target: string | null;
}

const imports: Import[] = files.flatMap((file) =>
  ts.preProcessFile(file.text, true, true).importedFiles.map(({ fileName }) => ({
    file,
    specifier: fileName,
    target: fileName.startsWith('.') ? posix.join(posix.dirname(file.path), fileName) : null,
  })),
);

/** What the pages of the site import, directly or not, beyond types: files below `src`, and packages. */
function reachedFromPages(): Set<string> {
  const reached = new Set(files.map(({ path }) => path).filter((path) => path.endsWith('.astro')));
  for (const path of reached) {
    const file = files.find((one) => one.path === path);
    for (const statement of path.startsWith('site/') ? (file?.tree.statements ?? []) : []) {
      if (isOfTypes(statement) || !(ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))) continue;
      if (statement.moduleSpecifier === undefined || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
      const { text } = statement.moduleSpecifier;
      if (text.endsWith('.css')) continue;
      reached.add(text.startsWith('.') ? posix.join(posix.dirname(path), text) : text);
    }
  }
  return reached;
}

const isOfTypes = (statement: ts.Statement): boolean =>
  (ts.isExportDeclaration(statement) && statement.isTypeOnly) ||
  (ts.isImportDeclaration(statement) && statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);

const show = ({ file, specifier }: Import): string => `${file.path} imports ${specifier}`;
const outside = (target: string): boolean => target.startsWith('../');

describe('imports', () => {
  test('every room has a row in the table', () => {
    expect([...new Set(files.map(({ room }) => room))].filter((room) => !(room in mayImport))).toEqual([]);
  });

  test('go only where the table allows', () => {
    const wrong = imports.filter(({ file, target }) => {
      if (target === null || outside(target) || roomOf(target) === file.room) return false;
      return !mayImport[file.room]?.includes(roomOf(target));
    });
    expect(wrong.map(show)).toEqual([]);
  });

  test('enter another room by its door', () => {
    const wrong = imports.filter(({ file, target }) => {
      if (target === null || outside(target) || roomOf(target) === file.room) return false;
      return target !== roomOf(target) && target !== `${roomOf(target)}/index.ts`;
    });
    expect(wrong.map(show)).toEqual([]);
  });

  test('never use the door from inside', () => {
    const wrong = imports.filter(({ file, target }) => target === `${file.room}/index.ts`);
    expect(wrong.map(show)).toEqual([]);
  });

  test('leave src only for package.json, and only from the command line', () => {
    const wrong = imports.filter(
      ({ file, target }) =>
        target !== null && outside(target) && !(file.room === 'cli' && target === '../package.json'),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  test('of Node stand only in rooms that need Node', () => {
    const wrong = imports.filter(({ file, specifier }) => specifier.startsWith('node:') && !onNode.includes(file.room));
    expect(wrong.map(show)).toEqual([]);
  });

  test.each(Object.entries(packageOwners))('of %s stand only where they belong', (name, rooms) => {
    const wrong = imports.filter(
      ({ file, specifier }) => (specifier === name || specifier.startsWith(`${name}/`)) && !rooms.includes(file.room),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  test('of pages reach, when they run, nothing but their room: in the bundle they stand alone', () => {
    const wrong = [...reachedFromPages()].filter((target) => roomOf(target) !== 'site');
    expect(wrong).toEqual([]);
  });

  test('have the suffix of their file', () => {
    const wrong = imports.filter(({ target }) => target !== null && !/\.(?:ts|json|astro|css)$/.test(target));
    expect(wrong.map(show)).toEqual([]);
  });
});

describe('files', () => {
  test('are named for what they know', () => {
    const wrong = files.filter(({ path }) => namelessNames.test(posix.basename(path)));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('are in kebab case', () => {
    const wrong = files.filter(
      ({ path }) => !/^(?:(?:[a-z0-9]+(?:-[a-z0-9]+)*|\[[a-z]+\])(?:\/|\.(?:ts|astro)$))+$/.test(path),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test(`have at most ${longest} lines, tables apart`, () => {
    const wrong = files.filter((file) => linesOf(file) > longest && !isTable(file));
    expect(wrong.map((file) => `${file.path} has ${linesOf(file)} lines`)).toEqual([]);
  });

  test('export by name, one by one, but for the door that remark knows by its default', () => {
    const wrong = files
      .filter(({ path }) => path !== 'remark.ts')
      .flatMap(({ path, tree }) =>
        tree.statements.filter((statement) => isStarExport(statement) || isDefaultExport(statement)).map(() => path),
      );
    expect(wrong).toEqual([]);
  });

  test('leave the process to src/cli/main.ts', () => {
    const wrong = files
      .filter(({ path }) => path !== 'cli/main.ts')
      .filter(({ tree }) => [...nodesOf(tree)].some(isProcess));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('look for Node in one place', () => {
    const seekers = files
      .filter(({ room }) => !onNode.includes(room))
      .filter(({ tree }) => [...nodesOf(tree)].some(isPropertyOfProcess));
    expect(seekers.map(({ path }) => path)).toEqual([nodeSeeker]);
  });
});

const linesOf = ({ text }: SourceFile): number => text.split('\n').length - 1;

/** A file that is data: at least four lines in five belong to constants without any function in them. */
function isTable(file: SourceFile): boolean {
  const data = file.tree.statements.filter(
    (statement) => ts.isVariableStatement(statement) && ![...nodesOf(statement)].some(ts.isFunctionLike),
  );
  const lines = data.reduce((sum, statement) => sum + statement.getFullText().split('\n').length - 1, 0);
  return lines >= linesOf(file) * 0.8;
}

const isStarExport = (statement: ts.Statement): boolean =>
  ts.isExportDeclaration(statement) && (!statement.exportClause || ts.isNamespaceExport(statement.exportClause));

const isDefaultExport = (statement: ts.Statement): boolean =>
  ts.isExportAssignment(statement) ||
  (ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword));

/** The global itself: neither a property of that name nor a key. */
function isProcess(node: ts.Node): boolean {
  if (!ts.isIdentifier(node) || node.text !== 'process') return false;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return !ts.isPropertyAssignment(parent) && !ts.isTypeElement(parent) && !ts.isPropertySignature(parent);
}

const isPropertyOfProcess = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node) && node.name.text === 'process';

describe('ARCHITECTURE.md', () => {
  const text = readFileSync(new URL('../ARCHITECTURE.md', import.meta.url), 'utf8');

  test('shows the table of this test', () => {
    const rows = [...text.matchAll(/^\| `([\w.]+)` *\|[^|]*\| ([^|]*?) *\|$/gm)].map(([, room, cell]) => [
      room,
      [...(cell ?? '').matchAll(/`([\w.]+)`/g)].map(([, name]) => name),
    ]);
    const present = new Set(files.map(({ room }) => room));
    const expected = Object.entries(mayImport).filter(([room]) => present.has(room));
    expect(Object.fromEntries(rows)).toEqual(
      Object.fromEntries(expected.map(([room, targets]) => [room, targets.filter((target) => present.has(target))])),
    );
  });
});
