import type { Guide } from '../../model/index.ts';
import { guideChange } from './guide-change.ts';
import { hashText } from './hash-text.ts';
import { makeScript } from './make-outputs.ts';
import type { Manifest } from './manifest.ts';
import type { ScriptHead } from './script-head.ts';
import { selectTargets } from './targets.ts';
import { version } from './version.ts';

/** A script as it stands on the disk. */
export interface Made {
  readonly script: string;
  readonly head: ScriptHead;
  /** The manifest of the build that made it, when that is still beside it. */
  readonly manifest: Manifest | null;
}

/** Why a script is not what its guide gives today, a sentence each; none when it is. */
export function differences({ script, head, manifest }: Made, guide: Guide, text: string): string[] {
  const reasons: string[] = [];
  if (head.sha256 !== guide.source.sha256) reasons.push(`${guideChange(manifest, text)}.`);
  if (head.version !== version) reasons.push(`it was made by runsheet ${head.version}, this is ${version}.`);
  if (reasons.length > 0) {
    // What it was cannot be made again, but the build has noted the hash.
    if (manifest !== null && !isRecorded(script, head, manifest)) reasons.push('it was edited by hand.');
    return reasons;
  }
  const target = selectTargets(guide, head.environment ?? undefined).find(
    ({ environment }) => environment === head.environment,
  );
  if (!target) return [`the guide has no part for ${head.environment ?? 'any environment'}.`];
  const wanted = makeScript(guide, target, head.flow).text;
  return script === wanted ? [] : [handEdit(script, wanted)];
}

const isRecorded = (script: string, { flow, environment }: ScriptHead, { files }: Manifest): boolean =>
  files.some((file) => file.flow === flow && file.environment === environment && file.sha256 === hashText(script));

function handEdit(script: string, wanted: string): string {
  if (script.replaceAll('\r\n', '\n') === wanted) return 'its line ends were changed to CRLF, which no shell can read.';
  const lines = script.split('\n');
  const line = wanted.split('\n').findIndex((text, index) => text !== lines[index]);
  return `it was edited by hand: line ${line === -1 ? wanted.split('\n').length : line + 1} is the first that differs.`;
}
