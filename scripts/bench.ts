import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchLint } from './bench/lint.ts';
import { cli } from './bench/samples.ts';
import { benchSite } from './bench/site.ts';
import { benchStartUp } from './bench/start-up.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    /** Guides; each part has sizes of its own. */
    sizes: { type: 'string' },
    runs: { type: 'string', default: '5' },
    tools: { type: 'string', default: '' },
    out: { type: 'string', default: 'bench' },
  },
});

const only = values.tools === '' ? null : values.tools.split(',');

const sizesOr = (usual: string): number[] => (values.sizes ?? usual).split(',').map(Number);

const parts: Readonly<Record<string, () => void>> = {
  start: benchStartUp,
  lint: () =>
    benchLint({
      sizes: sizesOr('200,1000,5000'),
      runs: Number(values.runs),
      only,
      out: values.out,
    }),
  site: () => benchSite({ sizes: sizesOr('200,1000'), runs: Number(values.runs), only, out: values.out }),
};

const [part = 'start'] = positionals;
if (!existsSync(cli)) {
  console.error('lib/cli.js is missing: run npm run build first.');
  process.exitCode = 1;
} else if (parts[part] === undefined) {
  console.error(`There is no part ${part}; there are ${Object.keys(parts).join(' and ')}.`);
  process.exitCode = 2;
} else parts[part]();
