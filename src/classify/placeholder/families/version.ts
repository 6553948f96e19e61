import { freeLanguages } from '../dialects.ts';
import type { Family } from '../family.ts';

const version =
  /(?<![A-Za-z0-9.])v?(?:X\.Y\.Z|x\.y\.z|N\.N\.N|X\.X\.X|x\.x\.x|X\.Y|MAJOR\.MINOR\.PATCH|major\.minor\.patch)(?:-rc\.?[NnXx])?(?![A-Za-z0-9]|\.[xXyYzZnN\d])/g;
const address =
  /(?<![A-Za-z0-9.])(?:(?:x{1,3}|X{1,3}|\d{1,3})\.){1,3}(?:x{1,3}|X{1,3})\.(?:x{1,3}|X{1,3}|\d{1,3})(?![A-Za-z0-9.])/g;

const dashed = /(?<![A-Za-z0-9])(?:xx-xx-xx-xx|XX-XX-XX-XX)(?![A-Za-z0-9])/g;

/** `vX.Y.Z`, and addresses in the same manner: `192.168.x.x`. */
export const versions: Family = {
  languages: freeLanguages,
  needs: ['.x', '.y', '.n', 'minor', 'xx-xx'],
  *find(line) {
    for (const match of line.text.matchAll(version)) {
      if (/^[x.]+$/i.test(match[0]) && line.text.charAt(match.index - 1) === '-') continue;
      yield { start: match.index, end: match.index + match[0].length, kind: 'version' };
    }
    for (const match of line.text.matchAll(dashed)) {
      yield { start: match.index, end: match.index + match[0].length, kind: 'sample-value', name: 'IP_ADDRESS' };
    }
    for (const match of line.text.matchAll(address)) {
      if (match[0].split('.').length !== 4) continue;
      yield { start: match.index, end: match.index + match[0].length, kind: 'sample-value', name: 'IP_ADDRESS' };
    }
  },
};
