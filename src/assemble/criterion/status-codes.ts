import { guard } from './guarded-pattern.ts';

const code = '[1-5](?:\\d\\d|xx)';
const ending =
  '(?![\\d%]|[.,]\\d| ?(?:ms|s|sec|seconds|minutes|rows?|records?|errors?|users?|items?|results?|entries|files|bytes|[KMG]B)(?!\\p{L}))';
const lead =
  '(?:HTTP(?:\\/[\\d.]{1,3})?(?: status| code| response)*|status(?: code)?s?|(?:response|return|exit|http) code|(?:return(?:s|ed)?|respond(?:s|ed)?|answers?|gives?|gets?|get|receives?|redirects?)(?: with| an?| the)*(?: http| status| code)*|code|返回|返す|返却|응답|반환|devuelve[n]?|devolver|retorna[r]?|responde[r]?|renvoie|renvoyer|retourne[r]?|répond|liefert|antwortet mit|gibt|restituisce|risponde|возвращает|вернуть|отвечает|zwraca|zwrócić|döndür\\p{L}*|trả về|geeft|يعيد|[→]|->|=>)';
const joined = '(?:[^.;\\d]{0,40}?(?: or | ou | oder | o | или | lub | veya | hoặc | of |\\/|, ?|或|または|또는))';
const first = guard(
  `(?<!\\p{Script=Latin})${lead}\\s*(?:is|of|=|:|with|should be|должен быть)?\\s*["'(]?(${code})${ending}`,
);
const more = guard(`^${joined}\\s*(?:a |an |HTTP )?(${code})${ending}`);
const redirect = /^[^.;\d]{0,30}?(?: or | ou | oder |\/|, ?)(?:a )?redirect/iu;
const codeFirst = guard(
  `^["'(]?(${code}) (?:OK|Created|Accepted|No Content|Moved|Found|See Other|Unauthorized|Forbidden|Not Found|Too Many|Service Unavailable|response|status|redirect)(?!\\p{L})`,
);
const negative = /(?:\b0|\bzero|\bnot|n't|never|\bnon|\bno|nicht|pas|không|не|不)[\s-]*$/iu;

export type StatusCodes = { codes: string[]; text: string; negated: boolean };

/** The status codes that an answer may have ("302 or 200"), or null where the text speaks of none. */
export function findStatusCodes(text: string): StatusCodes | null {
  if (!/[1-5]/.test(text)) return null;
  const found = first.exec(text) ?? codeFirst.exec(text);
  if (!found || /exit code/i.test(found[0])) return null;
  const codes = [(found[1] ?? '').toLowerCase()];
  let end = found.index + found[0].length;
  for (
    let next = more.exec(text.slice(end, end + 80));
    next && codes.length < 8;
    next = more.exec(text.slice(end, end + 80))
  ) {
    codes.push((next[1] ?? '').toLowerCase());
    end += next[0].length;
  }
  if (redirect.test(text.slice(end, end + 60))) codes.push('3xx');
  return {
    codes: [...new Set(codes)],
    text: found[0],
    negated: negative.test(text.slice(Math.max(0, found.index - 16), found.index)),
  };
}
