import { isShellDialect } from '../languages.ts';
import type { Signal, Vote } from '../signal.ts';

const families = ['bash', 'powershell', 'cmd'] as const;

/** Words that only one family of shells knows; where there are none, a PowerShell tag means no more than "a shell". */
export const shellFamily: Signal = ({ family, language, foreign, code }) => {
  const shellTag = language !== null && isShellDialect(language.dialect);
  const scale = foreign.dialect === null || foreign.score < 0.5 ? 1 : 0.3;
  const votes: Vote[] = [];
  const ofWindows = language?.dialect === 'cmd' ? 'cmd' : 'powershell';
  for (const name of families) {
    const words = name === ofWindows ? [...family[name], ...family.windows] : family[name];
    if (words.length === 0 || (language !== null && !shellTag)) continue;
    const weight = Math.min(0.45 + 0.15 * words.length, 0.9) * scale;
    votes.push({
      signal: 'shell-family',
      dialect: name,
      weight,
      why: `only ${name} knows ${words.slice(0, 3).join(', ')}`,
    });
  }
  const windows = language?.dialect === 'powershell' || language?.dialect === 'cmd';
  if (windows && votes.length === 0 && code.length > 0)
    votes.push({ signal: 'shell-family', dialect: 'shell', weight: 0.45, why: 'every shell knows these commands' });
  return votes;
};
