import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Criterion } from '../../model/index.ts';
import type { ChecklistCommands, Seal } from './checklist.ts';

/**
 * What a tick of an item speaks about. Lines, ids and places are no part of it: an item that moves stays the same, one
 * whose words, commands or bounds change does not.
 */
export const sealItem = (
  text: string,
  commands: readonly ChecklistCommands[],
  criteria: readonly Criterion[],
): Seal => ({
  words: digest(plain(text)),
  commands: digest(
    commands
      .map((block) => [
        block.commands.length > 0 ? block.commands.map((command) => command.text.trim()) : block.text.trim(),
        block.expects.map((expectation) => plain(expectation.text)),
      ])
      .map((block) => JSON.stringify(block))
      // Blocks of several sections are no sequence: which comes first says nothing of the item.
      .sort(),
  ),
  criteria: digest(criteria.map(({ id: _, section: __, item: ___, line: ____, text: _____, ...demand }) => demand)),
});

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/ ?[.;,。；，]$/u, '');

const digest = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(JSON.stringify(value)))).slice(0, 16);
