import { compareLines } from './compare-lines.ts';
import { hashLines, splitHashes } from './line-hashes.ts';
import type { Manifest } from './manifest.ts';
import { writeChanges } from './write-changes.ts';

/** `the guide has changed since: lines 12-14 changed`; only the manifest knows which lines there were. */
export function guideChange(manifest: Manifest | null, text: string): string {
  const sentence = 'the guide has changed since';
  if (manifest === null) return sentence;
  const changes = compareLines(splitHashes(manifest.guide.lines), splitHashes(hashLines(text)));
  return changes.length > 0 ? `${sentence}: ${writeChanges(changes)}` : sentence;
}
