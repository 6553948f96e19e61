import type { Line } from '../terminal/line.ts';
import type { BuildJob } from './build-job.ts';
import { isManifest } from './compare-folder.ts';
import { guideChange } from './guide-change.ts';
import type { Manifest } from './manifest.ts';
import { noteLines } from './note-lines.ts';
import type { Standing } from './standing.ts';
import { version } from './version.ts';

const words: Readonly<Record<Exclude<Standing, 'current'>, string>> = {
  missing: 'is missing',
  stale: 'is stale',
  edited: 'was edited by hand',
  foreign: 'was not written by runsheet build',
  'no-file': 'is no regular file',
};

/** Which files of a guide are not what it gives today, and why; nothing when all are. */
export function checkReport({ outputs, text, name, state }: BuildJob, width: number): Line[] {
  const files = state.places.flatMap(({ path, output, standing }) => {
    if (standing === 'current') return [];
    if (output === null && standing === 'stale') return [`${name}/${path} is no longer made`];
    return [`${name}/${path} ${words[standing]}`];
  });
  if (files.length === 0) return [];
  const { source } = outputs.guide;
  const causes = isManifest(state.found) ? causesOf(state.found, source, text) : [];
  return [
    [{ text: source.path, tone: 'title' }, ` → ${name}`],
    ...causes.flatMap((cause) => noteLines(cause, width)),
    ...files.map((file): Line => [`    ${file}`]),
  ];
}

function causesOf(manifest: Manifest, source: { path: string; sha256: string }, text: string): string[] {
  const causes: string[] = [];
  if (manifest.guide.path !== source.path) causes.push(`built from ${manifest.guide.path}`);
  if (manifest.guide.sha256 !== source.sha256) causes.push(guideChange(manifest, text));
  if (manifest.version !== version) causes.push(`built by runsheet ${manifest.version}, this is ${version}`);
  return causes;
}
