import { test } from 'vitest';
import { BashSandbox, hasPython, isRequired } from './bash-sandbox.ts';
import { makeFolder } from './make-folder.ts';

type Body = (sandbox: BashSandbox) => Promise<void>;

const folder = makeFolder();
let count = 0;

/** A test that gets a folder of its own, in which a real bash runs generated scripts. */
export function testInBash(name: string, body: Body): void {
  count += 1;
  const number = count;
  // Blanks, quotes and what looks like code in the path are part of every test.
  test.concurrent(name, () => body(new BashSandbox(folder, `${number} it's "$(x)" \`y\``)));
}

/** The same for what needs a terminal, which Python provides. */
export function testOnTerminal(name: string, body: Body): void {
  if (hasPython || isRequired) testInBash(name, body);
  else test.skip(name, () => {});
}
