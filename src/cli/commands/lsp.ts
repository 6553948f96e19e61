import { relative, sep } from 'node:path';
import { compile } from '../../compile.ts';
import { resolveSettings } from '../config/lint-settings.ts';
import { loadConfig } from '../config/load-config.ts';
import { serve } from '../language-server/serve.ts';
import { HeardComments } from '../lint/heard-comments.ts';
import { lintTexts } from '../lint/lint-texts.ts';
import { Stopwatch } from '../lint/stopwatch.ts';
import type { World } from '../world.ts';

/** Serves an editor until it says goodbye, by the configuration of the folder in which it was started. */
export async function serveEditor(world: World): Promise<void> {
  const { levelOf, shellcheck } = resolveSettings({}, await loadConfig({}, world), world.cwd);
  const job = {
    levelOf,
    heard: shellcheck === 'off' ? null : new HeardComments(),
    stopwatch: new Stopwatch(),
    onGuide: () => {},
  };
  await serve(world, async (file, text) => {
    const path = relative(world.cwd, file).replaceAll(sep, '/');
    const guide = compile(text, { path });
    const { guides } = await lintTexts([{ path, text, guide }], job, world);
    return { guide, findings: guides[0]?.findings ?? [] };
  });
}
