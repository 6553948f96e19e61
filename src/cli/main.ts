#!/usr/bin/env node
import module from 'node:module';
import type { World } from './world.ts';

module.enableCompileCache?.();
const { run } = await import('./run.ts');

type Stream = NodeJS.WriteStream;

// A reader that has seen enough (`| head`) is no failure of ours.
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

const output = (stream: Stream) => ({
  isTTY: stream.isTTY === true,
  columns: stream.columns,
  write: (text: string) => new Promise<void>((resolve) => stream.write(text, () => resolve())),
});

process.stdout.on('error', endQuietly);
process.stderr.on('error', endQuietly);

const world: World = {
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  stdin: process.stdin,
  stdout: output(process.stdout),
  stderr: output(process.stderr),
};

// Not `process.exit`: what still waits in a pipe would be lost.
process.exitCode = await run(world);
