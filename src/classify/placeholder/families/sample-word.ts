import { freeLanguages } from '../dialects.ts';
import type { Family } from '../family.ts';

const request =
  /(?<![A-Za-z0-9$%{_-])(?:change[-_]?(?:me|this)(?:[-_]\w+)*|CHANGE[-_]?(?:ME|THIS)(?:[-_]\w+)*|(?:replace|REPLACE|insert|INSERT|fill|FILL|enter|ENTER|put|PUT)[-_](?:me|this|with|in|ME|THIS|WITH|IN|YOUR|your|by|here|HERE|VALUE|value)(?:[-_]\w+)*|FillIn\w+|FIXME|TBD|TODO|PLACEHOLDER|placeholder)(?:\d{1,4}!?)?(?![A-Za-z0-9_-])/g;
const inValue = /(?:[=:]\s*["']?|["'(\s]|:\/\/)$/;
const asValue = /(?:=|:\s*)["']?$/;
const prose = new Set(['FIXME', 'TBD', 'TODO', 'PLACEHOLDER', 'placeholder']);
const mine = /(?<![A-Za-z0-9$%{_./@-])my-(?:[a-z0-9]+-)+name(?![A-Za-z0-9_-])/g;

/** `changeme`, `REPLACE_WITH_TOKEN`, `TODO` as a value, `my-bucket-name`. */
export const sampleWords: Family = {
  languages: freeLanguages,
  needs: ['change', 'replace', 'insert', 'fill', 'enter', 'put', 'fixme', 'tbd', 'todo', 'placeholder', 'my-'],
  *find(line) {
    for (const match of line.text.matchAll(request)) {
      const before = line.text.slice(Math.max(0, match.index - 20), match.index);
      if (
        !(prose.has(match[0]) ? asValue : inValue).test(before) ||
        line.text.charAt(match.index + match[0].length) === '='
      )
        continue;
      if (match.index >= line.comment) continue;
      yield { start: match.index, end: match.index + match[0].length, kind: 'sample-value' };
    }
    for (const match of line.text.matchAll(mine))
      yield { start: match.index, end: match.index + match[0].length, kind: 'sample-value' };
  },
};
