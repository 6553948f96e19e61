import { spawnSync } from 'node:child_process';
import { describe, test } from 'vitest';
import { BashSandbox, hasPython, isRequired } from '../support/bash-sandbox.ts';
import { makeFolder } from '../support/make-folder.ts';
import { failureCases } from './runtime/failure-cases.ts';
import { runCases } from './runtime/run-cases.ts';

/** `bash`, and the binaries that BASHES names, as in BASHES=/opt/bash-3.2/bash:/opt/bash-4.4/bash. */
const binaries = ['bash', ...(process.env['BASHES'] ?? '').split(':').filter((path) => path !== '')];

const folder = makeFolder();

const versionOf = (binary: string): string =>
  spawnSync(binary, ['-c', 'echo "$BASH_VERSION"'], { encoding: 'utf8' }).stdout?.trim() ?? '';

describe.each(binaries)('%s', (binary) => {
  const version = versionOf(binary);
  const major = Number.parseInt(version, 10);
  describe.skipIf(version === '' && !isRequired).concurrent('runs the core cases', () => {
    for (const [at, { name, needsPython = false, test: run }] of [...failureCases, ...runCases].entries()) {
      test.skipIf(needsPython && !hasPython && !isRequired)(name, async () => {
        await run(new BashSandbox(folder, `${binary.replaceAll('/', ' ')} ${at} $(x) 'q'`, binary), major);
      });
    }
  });
});
