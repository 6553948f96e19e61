import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const length = 16;

/**
 * Names for the findings of a guide that survive edits of other lines: made of the rule, the section and the words of
 * the line; equal ones are counted.
 */
export function makeFingerprints(
  findings: readonly { readonly rule: string; readonly section: string; readonly words: string }[],
): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, section, words }) => {
    const key = [rule, section, words.replace(/\s+/g, ' ').trim()].join('\0');
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return bytesToHex(sha256(utf8ToBytes(count === 0 ? key : `${key}\0${count}`))).slice(0, length);
  });
}
