import { guard } from './guarded-pattern.ts';

const or = /(?:,\s+|\s+)(?:or|oder|ou|o|или|lub|veya|hoặc)\s+|或者?|または|또는/u;
/** "of" is "or" in Dutch alone, and "3 of 4" are three out of four there as well. */
const orInDutch = new RegExp(`${or.source}|(?:,\\s+|\\s+)(?<!\\d\\s)of\\s+|(?:,\\s+|\\s+)of\\s+(?!\\d)`, 'u');
const dutch = guard(
  String.raw`(?<!\p{L})(?:het|een|niet|geen|boven|onder|hoger|lager|meer|minder|langer|trager|dan|als|zijn|wordt|worden|werkt|duurt|daalt|stijgt|mislukt|mislukken|fouten|foutpercentage|foutenpercentage|latentie|reactietijd|responstijd|onbereikbaar)(?!\p{L})`,
);

/** The parts of a sentence of which one is enough, as its language joins them. */
export const splitAtOr = (text: string): string[] => text.split(dutch.test(text) ? orInDutch : or);
