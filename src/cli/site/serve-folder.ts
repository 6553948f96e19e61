import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join, normalize } from 'node:path';
import { securityHeaders } from '../../site/index.ts';
import { contentTypeOf } from './content-types.ts';

/** Serves a written site on this machine alone, with the headers that it is meant to have. */
export function serveFolder(folder: string, base: string, port: number): Promise<{ server: Server; address: string }> {
  const server = createServer(async ({ url = '/' }, answer) => {
    const path = pathOf(url, base);
    const found = path === null ? null : await readFirst(folder, [path, `${path}/index.html`]);
    const { name, body } = found ?? { name: '404.html', body: await readOrNull(join(folder, '404.html')) };
    answer.writeHead(found === null ? 404 : 200, {
      ...securityHeaders,
      'Content-Type': contentTypeOf(name),
      'Cache-Control': 'no-cache',
    });
    answer.end(body ?? 'There is no such page.');
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address();
      const number = typeof bound === 'object' && bound !== null ? bound.port : port;
      resolve({ server, address: `http://127.0.0.1:${number}${base}` });
    });
  });
}

/** Below the folder of the site; null when the address does not lead there. */
function pathOf(url: string, base: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (!`${path}/`.startsWith(base) || path.includes('\0')) return null;
  const below = normalize(`/${path.slice(base.length)}`);
  return below.endsWith('/') ? `${below}index.html` : below;
}

async function readFirst(folder: string, names: readonly string[]): Promise<{ name: string; body: Buffer } | null> {
  for (const name of names) {
    const body = await readOrNull(join(folder, name));
    if (body !== null) return { name, body };
  }
  return null;
}

const readOrNull = (path: string): Promise<Buffer | null> => readFile(path).catch(() => null);
