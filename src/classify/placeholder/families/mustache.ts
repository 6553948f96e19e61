import type { Family } from '../family.ts';

const mustache = /\{\{[ \t]?([A-Za-z_][\w-]{0,60}(?: [\w-]{1,40}){0,4})[ \t]?\}\}/g;
const templateWords = new Set('end else range if with block define template continue break now'.split(' '));
const goTemplate = /\{\{-?\s*(?:\.|range\b|json\b|printf\b|index\b|if\b)/;
// Expressions of site generators and charts, which only a shell sees here: `{{< version >}}`, `{{ .Values.tag }}`.
const expression = /\{\{(?:[<%]\s*([\w./-]{1,60})\s*[>%]|-?\s*\.([A-Za-z][\w.]{0,60})\s*-?)\}\}/g;

/** Whether a place is inside quotes: there a template is text that a program receives. */
function isQuoted(text: string, at: number): boolean {
  let open: string | null = null;
  for (let index = 0; index < at; index += 1) {
    const character = text.charAt(index);
    if (character === '\\') index += 1;
    else if (open === null && (character === '"' || character === "'")) open = character;
    else if (character === open) open = null;
  }
  return open !== null;
}

/** `{{app_name}}`: a plain name; in a command outside quotes also an expression that nothing has rendered. */
export const mustaches: Family = {
  languages: new Set(['shell', 'env', 'yaml', 'json', 'text', 'sql']),
  needs: ['{{'],
  *find(line) {
    const templates = goTemplate.test(line.text);
    for (const match of line.text.matchAll(mustache)) {
      const inside = match[1] ?? '';
      if (templates && (line.language !== 'shell' || isQuoted(line.text, match.index))) continue;
      if (line.text.charAt(match.index - 1) === '$' || templateWords.has(inside.split(' ')[0] ?? '')) continue;
      // Manifests are rendered by machines, so that only a shouted name is meant for people there.
      if ((line.language === 'yaml' || line.language === 'text') && !/^(?:[A-Z][A-Z0-9_ ]+|your.*)$/.test(inside))
        continue;
      yield { start: match.index, end: match.index + match[0].length, kind: 'mustache' };
    }
    if (line.language !== 'shell') return;
    for (const match of line.text.matchAll(expression)) {
      if (isQuoted(line.text, match.index)) continue;
      const name = (match[1] ?? match[2] ?? '')
        .toUpperCase()
        .replace(/[^A-Z0-9]+/g, '_')
        .replace(/^_+|_+$/g, '');
      yield { start: match.index, end: match.index + match[0].length, kind: 'mustache', name: name || 'VALUE' };
    }
  },
};
