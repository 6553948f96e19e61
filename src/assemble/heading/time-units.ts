import { guard } from '../criterion/guarded-pattern.ts';

export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month';

type UnitRow = { minutes: number; words: string; signs: string; short: string };

// Words are in folded spelling (no accents). `signs` are scripts without word boundaries; `short` never precede a number.
const units: Readonly<Record<TimeUnit, UnitRow>> = {
  second: {
    minutes: 1 / 60,
    words: 'seconds?|secondes?|segundos?|sekunden?|секунд[аы]?|sekund[aey]?|second[oi]|giay|saniye|seconden|ثانية|ثوان',
    signs: '秒钟|秒鐘|秒|초',
    short: 's|secs?|seg|sek|сек|sn',
  },
  minute: {
    minutes: 1,
    words: 'minutes?|minutos?|minuten|минут[аы]?|minut[aey]?|minut[oi]|phut|dakika|minuut|دقيقة|دقايق|دقائق',
    signs: '分钟|分鐘|分間|分|분',
    short: 'm|mins?|mn|мин|dk',
  },
  hour: {
    minutes: 60,
    words: 'hours?|heures?|horas?|stunden?|час(?:а|ов|ы)?|godzin[aey]?|ore|ora|gio|saat|uren|uur|ساعة|ساعات',
    signs: '小时|小時|钟头|時間|시간',
    short: 'h|hrs?|std|ч|godz',
  },
  day: {
    minutes: 1440,
    words:
      'days?|jours?|dias?|tagen?|tage?|день|дня|днеи|дни|сут(?:ки|ок)|dzien|dni|giorn[oi]|ngay|gun|dag(?:en)?|يوم|ايام',
    signs: '天|日間|日|일',
    short: 'd',
  },
  week: {
    minutes: 10_080,
    words:
      'weeks?|semaines?|semanas?|wochen?|недел[яьюи]|tydzien|tygodni(?:e|a)?|settiman[ae]|tuan|hafta|weken|اسبوع|اسابيع',
    signs: '星期|周|週間|週|주일|주',
    short: 'w|wks?',
  },
  month: {
    minutes: 43_200,
    words:
      'months?|mois|mes(?:es)?|monate?n?|месяц(?:а|ев|ы)?|miesiac[ae]?|miesiecy|mes[ei]|thang|ay|maand(?:en)?|شهر|اشهر',
    signs: '个月|個月|ヶ月|か月|ヵ月|カ月|개월|月',
    short: 'mo|mos',
  },
};

const names = Object.keys(units) as TimeUnit[];

function alternation(pick: (row: UnitRow) => string): string {
  return names.map((name) => pick(units[name])).join('|');
}

/** Sources of patterns for folded text; each matches a unit and captures nothing. */
export const unitSource = {
  any: `(?:(?:个|個)?(?:${alternation((row) => row.signs)})|(?:${alternation((row) => `${row.words}|${row.short}`)})(?!\\p{L}))`,
  word: `(?:${alternation((row) => row.words)})(?!\\p{L})`,
  sign: `(?:${alternation((row) => row.signs)})`,
};

const readers = names.map((name) => {
  const { words, signs, short } = units[name];
  return { name, pattern: guard(`^(?:个|個)?(?:${words}|${signs}|${short})$`, 'iu') };
});

/** The unit that a word of any known language names. Upper-case M, S, D and W are metres, sizes and names, not times. */
export function unitOf(word: string): TimeUnit | null {
  if (/^[MSDW]$/.test(word)) return null;
  return readers.find(({ pattern }) => pattern.test(word))?.name ?? null;
}

export function minutesIn(unit: TimeUnit): number {
  return units[unit].minutes;
}
