import type { Signal } from '../signal.ts';

/** A sentence such as "Expected output:" makes the next block an answer, whatever its language; prompts overrule it. */
export const announcement: Signal = ({ fence, prompts, family }) => {
  if (!fence.announced || prompts.promptLines.length > 0) return [];
  const commands = family.bash.length + family.powershell.length > 2;
  return [
    { signal: 'announcement', role: 'output', weight: commands ? 0.4 : 1.6, why: 'announced as an expected result' },
  ];
};
