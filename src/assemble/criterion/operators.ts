import type { Comparator } from './reading.ts';

/** Words that compare, as regular expressions, standing before or after the number. */
export type OperatorWords = {
  language: string;
  comparator: Comparator;
  before?: readonly string[];
  after?: readonly string[];
};

const upward = '(?:rises?|spikes?|goes|go|climbs?|jumps?|increases?|grows?)';
const downward = '(?:drops?|dropped|dropping|falls?|fell|falling|dips?|goes|go|decreases?)';

export const operatorWords: readonly OperatorWords[] = [
  { language: 'any', comparator: '<=', before: ['<=', '=<(?!=)', '≤', '≦', '⩽'] },
  { language: 'any', comparator: '>=', before: ['>=', '≥', '≧', '⩾'] },
  { language: 'any', comparator: '<', before: ['(?<![<-])<(?![<=-])'] },
  { language: 'any', comparator: '>', before: ['(?<![>=-])>(?![>=])'] },
  {
    language: 'any',
    comparator: '==',
    before: ['(?<=[^<>=!~_] )={1,3}(?= )', '==(?=\\d)'],
  },

  {
    language: 'en',
    comparator: '<',
    before: [
      'under',
      'below',
      'beneath',
      '(?:less|lower|fewer|smaller|faster|quicker|shorter|sooner) than',
      `${downward} (?:below|under)`,
    ],
  },
  {
    language: 'en',
    comparator: '<=',
    before: [
      'at most',
      'up to',
      'max(?:imum)?\\.?(?: of)?',
      'at or (?:below|under)',
      '(?:less|lower|fewer) than or equal to',
      'within',
      'capped at',
    ],
    after: ['or (?:less|fewer|lower|below|under|faster)', 'at most', 'max(?:imum)?', 'at the most', 'tops'],
  },
  {
    language: 'en',
    comparator: '>',
    before: [
      'over',
      'above',
      'beyond',
      'past',
      'in excess of',
      '(?:greater|higher|more|larger|bigger|longer|slower) than',
      'exceed(?:s|ed|ing)?',
      'surpass(?:es|ed|ing)?',
      `${upward} (?:above|over|past|beyond)`,
    ],
  },
  {
    language: 'en',
    comparator: '>=',
    before: [
      'at least',
      'min(?:imum)?\\.?(?: of)?',
      'at or (?:above|over)',
      '(?:greater|higher|more) than or equal to',
      'reach(?:es|ed|ing)?',
      'hits?',
    ],
    after: ['or (?:more|higher|greater|above|over)', 'and (?:above|up|over)', 'minimum', 'at least'],
  },
  {
    language: 'en',
    comparator: '==',
    before: [
      'equals?(?: to)?',
      'exactly',
      'precisely',
      '(?:should|must|shall|has to|needs to) (?:be|equal|stay at|remain at)',
      '(?:stays?|remains?|remaining) at',
    ],
    after: ['exactly'],
  },

  {
    language: 'zh',
    comparator: '<',
    before: ['小[于於]', '低[于於]', '少[于於]', '短[于於]', '不到', '不足', '降至低于'],
  },
  {
    language: 'zh',
    comparator: '<=',
    before: [
      '小[于於]或?等[于於]',
      '不超[过過]',
      '不高[于於]',
      '不大[于於]',
      '不多[于於]',
      '最多',
      '至多',
      '上限[为為]?',
    ],
    after: ['以下', '以[内內]', '之[内內]'],
  },
  { language: 'zh', comparator: '>', before: ['大[于於]', '超[过過]', '高[于於]', '多[于於]', '超出', '[长長][于於]'] },
  {
    language: 'zh',
    comparator: '>=',
    before: ['大[于於]或?等[于於]', '不低[于於]', '不少[于於]', '不小[于於]', '至少', '最少', '最低', '[达達]到'],
    after: ['以上', '及以上'],
  },
  { language: 'zh', comparator: '==', before: ['等[于於]', '[应應][该該]?[为為是]', '必[须須][为為是]'] },

  {
    language: 'ja',
    comparator: '<',
    after: ['未満', 'より(?:小さ|少な|短|低|速)[いく]', '[をが]下回[るっり]', 'を切る'],
  },
  {
    language: 'ja',
    comparator: '<=',
    before: ['最大'],
    after: ['以下', '以内', 'を超えない', 'を超えな', '超えないこと'],
  },
  {
    language: 'ja',
    comparator: '>',
    after: ['を?超(?:える|えた|えて|え|過)', '超', 'を上回[るっり]', 'より(?:大き|多|長|高|遅)[いく]'],
  },
  { language: 'ja', comparator: '>=', before: ['最低', '最小', '少なくとも'], after: ['以上'] },
  { language: 'ja', comparator: '==', after: ['である(?:こと)?', 'と等しい'] },

  { language: 'ko', comparator: '<', after: ['미만', '보다 ?(?:작|적|낮|짧|빠)', '아래'] },
  { language: 'ko', comparator: '<=', before: ['최대'], after: ['이하', '이내', '[을를]? ?초과하지', '[을를]? ?넘지'] },
  { language: 'ko', comparator: '>', after: ['[을를]? ?초과', '[을를]? ?넘', '보다 ?(?:크|많|높|길|느)'] },
  { language: 'ko', comparator: '>=', before: ['최소', '적어도'], after: ['이상'] },

  {
    language: 'es',
    comparator: '<',
    before: ['menos (?:de|que)', 'menor(?:es)? (?:que|al?|de)', 'inferior(?:es)? al?', 'por debajo del?', 'bajo'],
  },
  {
    language: 'es',
    comparator: '<=',
    before: ['a lo sumo', 'como máximo', 'máximo(?: de)?', 'hasta', 'menor(?:es)? o igual(?:es)? (?:a|que)'],
    after: ['o menos', 'como máximo'],
  },
  {
    language: 'es',
    comparator: '>',
    before: [
      'más (?:de|que|del)',
      'mayor(?:es)? (?:que|a|de|al)',
      'superior(?:es)? al?',
      'por encima del?',
      'super(?:a|an|e|en)(?: el)?',
      'exced(?:e|en|a|an)(?: el)?',
    ],
  },
  {
    language: 'es',
    comparator: '>=',
    before: ['al menos', 'como mínimo', 'por lo menos', 'mínimo(?: de)?', 'mayor(?:es)? o igual(?:es)? (?:a|que)'],
    after: ['o más', 'como mínimo'],
  },
  { language: 'es', comparator: '==', before: ['igual a', 'debe ser', 'exactamente'] },

  {
    language: 'pt',
    comparator: '<',
    before: ['menos do que', 'menor(?:es)? do que', 'inferior(?:es)? a', 'abaixo d[eo]s?'],
  },
  {
    language: 'pt',
    comparator: '<=',
    before: ['no máximo', 'até', 'menor(?:es)? ou igua(?:l|is) a'],
    after: ['ou menos', 'no máximo'],
  },
  {
    language: 'pt',
    comparator: '>',
    before: [
      'mais (?:de|que|do que)',
      'maior(?:es)? (?:que|do que)',
      'acima d[eo]s?',
      'ultrapass(?:a|ar|am|e|em)',
      'exced(?:er|em)',
      'excede',
    ],
  },
  {
    language: 'pt',
    comparator: '>=',
    before: ['pelo menos', 'no mínimo', 'ao menos', 'maior(?:es)? ou igua(?:l|is) a'],
    after: ['ou mais', 'no mínimo'],
  },
  { language: 'pt', comparator: '==', before: ['deve ser', 'exatamente'] },

  {
    language: 'fr',
    comparator: '<',
    before: ['moins (?:de|que)', "moins d'", 'inférieure?s? à', '(?:en|au)[ -]dessous de', 'sous(?: les?)?'],
  },
  {
    language: 'fr',
    comparator: '<=',
    before: [
      'au plus',
      'au maximum',
      "jusqu'à",
      'inférieure?s? ou égale?s? à',
      'dépass(?:e|er|ent) pas',
      'excèd(?:e|ent) pas',
    ],
    after: ['ou moins', 'au plus', 'au maximum'],
  },
  {
    language: 'fr',
    comparator: '>',
    before: [
      'plus de',
      "plus d'",
      'supérieure?s? à',
      'au[ -]dessus de',
      'au[ -]delà de',
      'dépass(?:e|ent|ant|er)',
      'excèd(?:e|ent)',
    ],
  },
  {
    language: 'fr',
    comparator: '>=',
    before: ['au moins', 'au minimum', 'supérieure?s? ou égale?s? à'],
    after: ['ou plus', 'au moins', 'au minimum'],
  },
  { language: 'fr', comparator: '==', before: ['égale?s? à', 'doit être', 'exactement'] },

  {
    language: 'de',
    comparator: '<',
    before: ['(?:weniger|kleiner|geringer|niedriger|kürzer|schneller) als', 'unter', 'unterhalb von'],
    after: ['unterschreite[tn]'],
  },
  {
    language: 'de',
    comparator: '<=',
    before: ['höchstens', 'maximal', 'bis zu', '(?:kleiner|weniger) (?:oder )?gleich'],
    after: ['oder weniger', 'nicht (?:überschreite[tn]|übersteig(?:t|en))'],
  },
  {
    language: 'de',
    comparator: '>',
    before: [
      '(?:mehr|größer|grösser|höher|länger|langsamer) als',
      'über',
      'oberhalb von',
      'überschreite[tn]',
      'übersteig(?:t|en)',
    ],
    after: ['überschreite[tn]', 'übersteig(?:t|en)'],
  },
  {
    language: 'de',
    comparator: '>=',
    before: ['mindestens', 'wenigstens', '(?:größer|mehr) (?:oder )?gleich'],
    after: ['oder mehr', 'nicht unterschreite[tn]'],
  },
  { language: 'de', comparator: '==', before: ['gleich', 'genau'] },

  {
    language: 'it',
    comparator: '<',
    before: [
      "meno d(?:i|el(?:l')?)",
      'minor[ei] di',
      "inferior[ei] a(?:l(?:l')?)?",
      "al di sotto d(?:i|el(?:l')?)",
      'sotto(?: il| i)?',
    ],
  },
  {
    language: 'it',
    comparator: '<=',
    before: ['al massimo', 'massimo', 'fino a', '(?:minor|inferior)[ei] o ugual[ei] a'],
    after: ['o meno', 'al massimo'],
  },
  {
    language: 'it',
    comparator: '>',
    before: [
      "più d(?:i|el(?:l')?)",
      "maggior[ei] d(?:i|el(?:l')?)",
      "superior[ei] a(?:l(?:l')?)?",
      "al di sopra d(?:i|el(?:l')?)",
      'sopra(?: il| i)?',
      'super(?:a|ano|i|ino)(?: il| i)?',
      'oltre(?: il| i)?',
    ],
  },
  {
    language: 'it',
    comparator: '>=',
    before: ['almeno', '(?:maggior|superior)[ei] o ugual[ei] a', 'minimo'],
    after: ['o più'],
  },
  { language: 'it', comparator: '==', before: ['ugual[ei] a', 'esattamente'] },

  { language: 'ru', comparator: '<', before: ['менее(?: чем)?', 'меньше(?: чем)?', 'ниже', 'быстрее(?: чем)?'] },
  {
    language: 'ru',
    comparator: '<=',
    before: ['максимум', 'не более(?: чем)?', 'не больше', 'не выше', 'не превыша(?:ет|ют|ть)'],
    after: ['или (?:менее|меньше)'],
  },
  {
    language: 'ru',
    comparator: '>',
    before: [
      'более(?: чем)?',
      'больше(?: чем)?',
      'дольше(?: чем)?',
      'выше',
      'свыше',
      'превы(?:шает|шают|сит|сил[аои]?)',
    ],
  },
  {
    language: 'ru',
    comparator: '>=',
    before: ['(?:как )?минимум', 'не менее(?: чем)?', 'не меньше', 'не ниже', 'по (?:меньшей|крайней) мере'],
    after: ['или (?:более|больше)'],
  },
  { language: 'ru', comparator: '==', before: ['рав(?:но|на|ен|ны)', 'долж(?:но|на|ны|ен) быть', 'ровно'] },

  {
    language: 'pl',
    comparator: '<',
    before: ['mniej (?:niż|od)', '(?:mniejsz|niższ|krótsz)[yae] (?:niż|od)', 'poniżej', '(?:krócej|szybciej) niż'],
  },
  { language: 'pl', comparator: '<=', before: ['co najwyżej', 'maksymalnie', 'maks\\.?'], after: ['lub mniej'] },
  {
    language: 'pl',
    comparator: '>',
    before: [
      'więcej (?:niż|od)',
      '(?:większ|wyższ|dłuższ)[yae] (?:niż|od)',
      'powyżej',
      'ponad',
      'dłużej niż',
      'przekr(?:acza|aczają|oczy|oczył[ao]?)',
    ],
  },
  { language: 'pl', comparator: '>=', before: ['co najmniej', 'przynajmniej', 'minimum'], after: ['lub więcej'] },
  { language: 'pl', comparator: '==', before: ['równ[aey]', 'dokładnie'] },

  {
    language: 'tr',
    comparator: '<',
    after: ["(?:'?n?[ıiuü]n )?alt[ıi]n(?:da|a)", "(?:'?[dt][ae]n )?(?:daha )?(?:az|düşük|küçük|kısa)"],
  },
  { language: 'tr', comparator: '<=', before: ['en (?:fazla|çok)'], after: ['veya daha az', "'?y?[ıiuü] aşma"] },
  {
    language: 'tr',
    comparator: '>',
    after: [
      "(?:'?n?[ıiuü]n )?(?:üzerin|üstün)(?:de|e)",
      "(?:'?[dt][ae]n )?(?:daha )?(?:fazla|yüksek|büyük|uzun|çok)",
      "(?:'?y?[ıiuü] )?aş(?:arsa|ıyor|an|tı|ınca)[a-zıüöşçğ]*",
    ],
  },
  { language: 'tr', comparator: '>=', before: ['en az'], after: ['veya daha (?:fazla|çok)', 've üzeri'] },

  { language: 'vi', comparator: '<', before: ['dưới', '(?:nhỏ|ít|thấp|ngắn|nhanh) hơn'] },
  { language: 'vi', comparator: '<=', before: ['tối đa', 'không (?:vượt )?quá'], after: ['trở xuống'] },
  { language: 'vi', comparator: '>', before: ['trên', '(?:lớn|nhiều|cao|lâu|dài) hơn', 'vượt(?: quá)?', 'hơn', 'quá'] },
  { language: 'vi', comparator: '>=', before: ['ít nhất', 'tối thiểu'], after: ['trở lên'] },
  { language: 'vi', comparator: '==', before: ['bằng'] },

  { language: 'nl', comparator: '<', before: ['(?:minder|lager|kleiner|korter|sneller) dan', 'onder'] },
  { language: 'nl', comparator: '<=', before: ['hoogstens', 'maximaal', 'ten hoogste'], after: ['of minder'] },
  {
    language: 'nl',
    comparator: '>',
    before: ['(?:meer|hoger|groter|langer|trager) dan', 'boven(?: de)?', 'overschrijdt'],
  },
  { language: 'nl', comparator: '>=', before: ['minstens', 'minimaal', 'ten ?minste'], after: ['of meer'] },

  { language: 'ar', comparator: '<', before: ['أقل من', 'تحت', 'أدنى من'] },
  {
    language: 'ar',
    comparator: '<=',
    before: ['لا [يت](?:زيد|تجاوز)(?: عن| على)?', '(?:بحد|كحد) أقصى'],
    after: ['أو أقل', 'كحد أقصى'],
  },
  {
    language: 'ar',
    comparator: '>',
    before: ['أكثر من', 'أكبر من', 'أعلى من', 'فوق', '[يت](?:زيد|تجاوز)(?: عن| على)?'],
  },
  {
    language: 'ar',
    comparator: '>=',
    before: ['على الأقل', 'لا [يت]قل عن', 'بحد أدنى'],
    after: ['على الأقل', 'أو أكثر'],
  },
];
