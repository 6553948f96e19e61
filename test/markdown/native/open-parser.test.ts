import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import lock from '../../../package-lock.json' with { type: 'json' };
import { openParser, testedVersion } from '../../../src/markdown/native/open-parser.ts';

const door = new URL('../../../src/markdown/native/open-parser.ts', import.meta.url).href;

/** Whether a process with these variables opens the native parser. */
function opens(env: Readonly<Record<string, string>>): boolean {
  const code = `import { openParser } from ${JSON.stringify(door)}; console.log(openParser() !== null);`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout === 'true\n';
}

test('the native parser is the version that was compared with remark', () => {
  expect(manifest.optionalDependencies.satteri).toBe(testedVersion);
  expect(lock.packages['node_modules/satteri'].version).toBe(testedVersion);
});

test('RUNSHEET_PARSER=remark leaves it shut', () => {
  expect(opens({ RUNSHEET_PARSER: 'remark' })).toBe(false);
  expect(opens({ RUNSHEET_PARSER: '' })).toBe(openParser() !== null);
});

test('where there is no Node, there is no native parser', () => {
  const code = `delete globalThis.process.getBuiltinModule; Object.defineProperty(process, 'getBuiltinModule', { value: undefined });
const { openParser } = await import(${JSON.stringify(door)}); console.log(openParser());`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  expect(stdout).toBe('null\n');
});
