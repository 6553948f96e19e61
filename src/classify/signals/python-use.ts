import type { Signal } from '../signal.ts';

const settingsOnly =
  /^\s*(?:[A-Z][A-Z0-9_]*(?:\[[^\]]*\])?\s*(?:\+?=)|[\])}'"\s,]|['"\w-]+\s*:|['"][^'"]*['"],?\s*$|from\s|import\s)/;
const settingsFile = /\b(?:in\s+)?[\w/]*(?:settings|config|conf)[\w/]*\.py\b/i;
const interpreter =
  /\b(?:shell_plus|manage\.py\s+shell|(?:django|python|flask|interactive)\s+(?:shell|console|repl)|ipython)\b/i;
const pythonTag = 'python';

/** Python that is a settings file, or the input of an interpreter that a comment or the heading names. */
export const pythonUse: Signal = ({ language, fence, code, content }) => {
  if (language?.dialect !== pythonTag || language.role === 'session') return [];
  const comments = content
    .filter((line) => line.shape === 'comment')
    .map((line) => line.text)
    .join('\n');
  const around = [fence.heading, fence.label, fence.before, comments].join('\n');
  if (interpreter.test(around))
    return [
      { signal: 'python-use', role: 'repl', weight: 1, why: 'to be typed into an interpreter that the text names' },
    ];
  const settings = code.length > 0 && code.every((line) => settingsOnly.test(line.text));
  if (settings || settingsFile.test(comments))
    return [{ signal: 'python-use', role: 'config', weight: 0.9, why: 'settings, to be edited in a file' }];
  return [];
};
