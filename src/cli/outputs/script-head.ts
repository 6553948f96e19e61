import { z } from 'zod';
import { Environment } from '../../model/index.ts';
import { Flow } from '../../plan/index.ts';

/** What a script says of itself: enough to make it once more. */
const ScriptHead = z.object({
  flow: Flow,
  guide: z.string().min(1),
  sha256: z.string(),
  version: z.string(),
  environment: Environment.nullable(),
});
export type ScriptHead = z.infer<typeof ScriptHead>;

const mark = /^# runsheet-script (\{.*\})\r?$/m;
const longestHead = 16_384;

/** Reads the line `# runsheet-script {…}`; null when there is none, or none that this version understands. */
export function readScriptHead(script: string): ScriptHead | null {
  const json = mark.exec(script.slice(0, longestHead))?.[1];
  if (json === undefined) return null;
  try {
    return ScriptHead.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}
