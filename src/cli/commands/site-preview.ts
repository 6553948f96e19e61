import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { systemReason } from '../outputs/file-errors.ts';
import { serveFolder } from '../site/serve-folder.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';

export interface SitePreviewOptions {
  readonly out: string;
  readonly base: string;
  readonly port: number;
}

/** Shows a written site until somebody ends the program. */
export async function previewSite({ out, base, port }: SitePreviewOptions, world: World): Promise<number> {
  const folder = resolve(world.cwd, out);
  if (!existsSync(join(folder, 'index.html'))) {
    throw new UsageError(`${out}: there is no site; write one with runsheet site build.`);
  }
  const { address, server } = await serveFolder(folder, base, port).catch((error) => {
    throw new UsageError(`port ${port} cannot be used (${systemReason(error) ?? error}); name another with --port.`);
  });
  await world.stdout.write(`${out} is shown at ${address}; Ctrl-C ends it.\n`);
  const code = await world.interrupted();
  server.close();
  return code;
}
