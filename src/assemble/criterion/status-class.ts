import { guard } from './guarded-pattern.ts';

const mention = guard(
  String.raw`(?:(?<![\p{L}\d.,/])|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]))(?:HTTP[ -/]?)?([45])(\d\d|xx)(?:s|er)?(?![\d%]|[.,]\d| ?(?:ms|s|sec|GB|MB|KB|users|requests|rows)(?!\p{L}))`,
  'giu',
);
const errorWord = guard(
  'errors?|fail|[错錯][误誤]|エラー|오류|에러|errore[sn]?|erros?|erreurs?|fehler|errori|ошиб|błęd|błąd|hata|lỗi|fouten|خطأ|أخطاء',
);

export type StatusClass = { metric: string; start: number; end: number };

/**
 * "500 errors", "5xx", "Fehler 404": numbers that name a class of answers and measure nothing. 500 stands for
 * all server errors, as people use it; any other code for itself.
 */
export function findStatusClasses(text: string): StatusClass[] {
  if (!/[45]/.test(text)) return [];
  return [...mention.matchAll(text)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const family = match[1] ?? '';
    const code = (match[2] ?? '').toLowerCase();
    const named = code === 'xx' || /^http/i.test(match[0]) || /\ds$/i.test(match[0]);
    const near =
      errorWord.test(text.slice(end, end + 24)) || errorWord.test(text.slice(Math.max(0, start - 12), start));
    if (!named && !near) return [];
    return [{ metric: code === 'xx' || code === '00' ? `http_${family}xx` : `http_${family}${code}`, start, end }];
  });
}
