import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';

test('an error that nobody expected is a defect: exit 3 with a stack', async () => {
  const written: string[] = [];
  const output = {
    isTTY: false,
    columns: undefined,
    write: async (text: string) => {
      written.push(text);
    },
  };
  const programs = { start: async () => 0, ask: async () => null, load: async () => ({}) };
  const rest = { isInteractive: false, now: () => 0, pid: 1, isRunning: () => false, ...programs };
  const interrupted = () => new Promise<number>(() => {});
  const world = {
    enter: () => {},
    undisturbed: <T>(work: () => Promise<T>) => work(),
    interrupted,
    argv: ['inspect', '-'],
    nodeOptions: [],
    cwd: '/',
    env: {},
    build: null,
    stdout: output,
    stderr: output,
    ...rest,
  };
  // A terminal that breaks when it is asked for its width.
  const stdout = Object.defineProperty({ ...output }, 'isTTY', {
    get: () => {
      throw new TypeError('broken terminal');
    },
  });
  const stdin = (async function* () {
    yield Buffer.from('# Deploy\n');
  })();
  expect(await run({ ...world, stdout, stdin })).toBe(3);
  expect(written.join('')).toMatch(
    /^TypeError: broken terminal\n {4}at [\s\S]*\n\nrunsheet: this is a defect of runsheet, please report it\.\n$/,
  );
});
