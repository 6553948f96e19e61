import type { Answer } from './world.ts';

/** Runs a program to its end, without input; null when there is none of this name. */
export async function askProgram(program: string, args: readonly string[]): Promise<Answer | null> {
  // It takes longer to load than a guide to read, and few commands ask.
  const { spawn } = await import('node:child_process');
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const written = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (written.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (written.err += text));
    child.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? resolve(null) : reject(error)));
    child.on('close', (code) => resolve({ code, ...written }));
  });
}
