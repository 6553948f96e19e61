import { relative, sep } from 'node:path';
import { compile } from '../../compile.ts';
import { lint } from '../../lint/index.ts';
import { serve } from '../language-server/serve.ts';
import type { World } from '../world.ts';

/** Serves an editor until it says goodbye. */
export async function serveEditor(world: World): Promise<void> {
  await serve(world, async (path, text) => {
    const guide = compile(text, { path: relative(world.cwd, path).replaceAll(sep, '/') });
    return { guide, findings: lint(guide, { text }).findings };
  });
}
