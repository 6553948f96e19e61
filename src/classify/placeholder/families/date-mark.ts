import { freeLanguages } from '../dialects.ts';
import type { Family } from '../family.ts';

const mark =
  /(?<![A-Za-z%$])(?:YYYY|yyyy|YY)(?:[-_./]?(?:MM|mm|DD|dd|HH|hh|SS|ss|M|D)){1,6}|(?<![A-Za-z%$])(?:DD|MM)[-_./]?(?:DD|MM)[-_./]?YYYY(?:[-_.]?HHMM(?:SS)?)?|(?<![A-Za-z%$])(?:JJ|TT)[-_.]MM[-_.](?:AAAA|JJJJ)|(?<![A-Za-z%$])(?:AAAA|JJJJ)-?MM-?(?:JJ|DD|TT)|(?<![A-Za-z])HHMMSS(?![A-Za-z])/g;
const formatter = /format|to_char|to_date|to_timestamp|strptime|strftime|parse|moment|dayjs|tostring|pattern|get-date/i;

/** `YYYYMMDD_HHMMSS`, `YYYY-MM-DD`: the form of a date where the date itself belongs. */
export const dateMarks: Family = {
  languages: freeLanguages,
  needs: ['yy', 'aaaa', 'jjjj', 'hhmmss'],
  *find(line) {
    if (formatter.test(line.text)) return;
    for (const match of line.text.matchAll(mark)) {
      const end = match.index + match[0].length;
      if (/[A-Za-z%]/.test(line.text.charAt(end))) continue;
      yield {
        start: match.index,
        end,
        kind: 'undefined-value',
        name: /[Hh][Hh]/.test(match[0]) ? 'TIMESTAMP' : 'DATE',
      };
    }
  },
};
