import { isSecretName } from '../../../shell/index.ts';
import type { Family } from '../family.ts';
import { nameParameter } from '../name-parameter.ts';

const setting =
  /(?<![\w$.-])([A-Z][A-Z0-9_]{2,80}|[a-z][\w.-]{1,60}(?=[=:]\s?["']?(?:\.\.\.|…)["']?(?:\s|$)))(?:=|:\s+|\s=\s)(?:"([^"\n]{0,200}?(?:\.\.\.|…)[^"\n]{0,80})"|'([^'\n]{0,200}?(?:\.\.\.|…)[^'\n]{0,80})'|([^\s"'`;$]{0,200}?(?:\.\.\.|…)[^\s"'`;]{0,80}))/g;

/** `API_KEY=...`, `TOKEN="eyJ…"`: a setting whose value was left out. */
export const elidedValues: Family = {
  languages: new Set(['shell', 'env', 'yaml', 'text']),
  needs: ['...', '…'],
  *find(line) {
    for (const match of line.text.matchAll(setting)) {
      const value = match[2] ?? match[3] ?? match[4] ?? '';
      if (/[$\s]/.test(value.trim()) || value === '') continue;
      const quoted = match[4] === undefined ? 1 : 0;
      const end = match.index + match[0].length - quoted;
      const name = nameParameter((match[1] ?? '').toLowerCase(), 'sample-value');
      const secret = isSecretName(name);
      yield { start: end - value.length, end, kind: secret ? 'secret' : 'undefined-value', name, secret };
    }
  },
};
