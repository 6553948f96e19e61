import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type InputOptions, type OutputOptions, type RolldownOutput, rolldown } from 'rolldown';
import { inputsHash } from './inputs-hash.ts';
import { listLicences } from './licences.ts';
import { root } from './paths.ts';
import { copySite } from './site-folder.ts';
import { writeWhole } from './write-whole.ts';

interface Bundle {
  input: InputOptions;
  output: OutputOptions;
}

const lib = join(root, 'lib');
const stamp = join(root, 'node_modules/.cache/runsheet/bundle');

/** Commander can start programs, which ours never asks of it; Node would take longer to load that than to read a guide. */
const withoutChildProcesses = {
  name: 'without-child-processes',
  resolveId: (id: string) => (id === 'node:child_process' ? '\0none' : null),
  load: (id: string) => (id === '\0none' ? 'export default {};' : null),
};

/** Its patterns and its segmenter take 25 ms to make, a fifth of a start, and most of what is printed needs none. */
const lateStringWidth = {
  name: 'late-string-width',
  resolveId: (id: string, importer: string | undefined) =>
    id === 'string-width' && importer?.endsWith('fit.ts') ? '\0late-string-width' : null,
  load: (id: string) =>
    id === '\0late-string-width' ? "module.exports = (...given) => require('string-width').default(...given);" : null,
};

/** To load remark takes as long as to read a guide natively, and most guides need it no more. */
const lateRemark = {
  name: 'late-remark',
  resolveId: (id: string, importer: string | undefined) =>
    id === './remark-parser.ts' && importer?.endsWith('parse-dialect.ts') ? '\0late-remark' : null,
  load: (id: string) =>
    id === '\0late-remark'
      ? `exports.parseWithRemark = (...given) => require(${JSON.stringify(join(root, 'src/markdown/remark-parser.ts'))}).parseWithRemark(...given);`
      : null,
};

/** Scripts whose value is a function, as `src/cli/bytecode/loader.ts` wants them. */
const chunks: Bundle = {
  input: {
    input: { run: join(root, 'src/cli/run.ts') },
    platform: 'node',
    preserveEntrySignatures: 'allow-extension',
    plugins: [withoutChildProcesses, lateStringWidth, lateRemark],
  },
  output: {
    dir: join(lib, 'cli'),
    format: 'cjs',
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: '[name]-[hash].js',
    minify: true,
    postBanner: '(function (exports, require, module, __filename) {',
    postFooter: '})',
  },
};

const bundles: readonly Bundle[] = [
  {
    input: {
      input: { index: join(root, 'src/index.ts'), remark: join(root, 'src/remark.ts') },
      // For Node and for browsers: what a package offers for browsers alone would ask for a document.
      platform: 'neutral',
      resolve: { mainFields: ['module', 'main'] },
      external: ['zod'],
    },
    output: { chunkFileNames: 'library-[hash].js' },
  },
  {
    // What the pages do in a browser: nobody who builds a site should need our packages for it.
    input: { input: { main: join(root, 'src/site/client/main.ts') }, platform: 'browser' },
    output: { dir: join(lib, 'site/client'), chunkFileNames: '[name]-[hash].js' },
  },
];

/** Makes `lib/`: the program, the library and its types. Returns what it did, a line each. */
export async function bundle(): Promise<string[]> {
  const hash = await inputsHash();
  if (existsSync(join(lib, 'cli.js')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) {
    return ['lib/ is up to date'];
  }
  rmSync(lib, { recursive: true, force: true });
  const program = await write(chunks);
  const entry = program.output.find((chunk) => chunk.type === 'chunk' && chunk.isEntry);
  const written = [program];
  for (const bundle of [start(`./${entry?.fileName}`), ...bundles]) written.push(await write(bundle));
  writeFileSync(join(lib, 'THIRD-PARTY-LICENSES'), listLicences(written.flatMap(listModules)));
  chmodSync(join(lib, 'cli.js'), 0o755);
  copySite();
  writeTypes();
  writeWhole(stamp, hash);
  return readdirSync(lib, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .sort()
    .map((path) => `lib/${path.replaceAll('\\', '/')} ${Math.ceil(statSync(join(lib, path)).size / 1024)} KB`);
}

const listModules = ({ output }: RolldownOutput): string[] =>
  output.flatMap((chunk) => (chunk.type === 'chunk' ? Object.keys(chunk.modules) : []));

/** The program: it loads the chunks. */
function start(entry: string): Bundle {
  return {
    input: {
      input: { cli: join(root, 'src/cli/main.ts') },
      platform: 'node',
      plugins: [
        {
          name: 'cached-run',
          resolveId: (id) => (id === './run.ts' ? join(root, 'src/cli/bytecode/cached-run.ts') : null),
        },
      ],
      transform: { define: { 'import.meta.env': JSON.stringify({ RUN_CHUNK: entry }) } },
    },
    output: { minify: true, codeSplitting: false },
  };
}

async function write({ input, output }: Bundle): Promise<RolldownOutput> {
  const build = await rolldown({ cwd: root, ...input });
  const written = await build.write({ dir: lib, format: 'esm', entryFileNames: '[name].js', ...output });
  await build.close();
  return written;
}

function writeTypes(): void {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' });
  if (status !== 0) throw new Error('tsc could not write the types of the library.');
}
