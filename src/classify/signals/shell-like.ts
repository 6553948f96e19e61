import type { Signal } from '../signal.ts';

/** Lines of an untagged block that look like commands. */
export const shellLike: Signal = ({ language, shellLike: score, shell, code }) => {
  const neutral = language === null || language.trust <= 0.2;
  if (!neutral || code.length === 0 || score < 0.5 || shell.errors.length > 0) return [];
  return [
    {
      signal: 'shell-like',
      dialect: 'shell',
      role: 'run',
      weight: 0.6 * score,
      why: 'its lines start with known commands',
    },
  ];
};
