import { remember } from '../../shell/index.ts';
import { guard } from '../criterion/guarded-pattern.ts';
import { lowerCase } from '../criterion/lower-case.ts';
import { indexWords } from '../criterion/word-index.ts';
import { cyrillic, latin, number } from '../criterion/word-pattern.ts';
import { foldText } from './fold-text.ts';

export type NamedEnvironment = 'local' | 'staging' | 'production';

type Mention = { name: NamedEnvironment; start: number; end: number };

const place =
  '(?:environments?|env|servers?|systems?|sites?|instances?|clusters?|hosts?|umgebung|server|machine|workstation)';
// Folded spelling. `words` need word boundaries, `signs` (Chinese, Japanese, Korean, Arabic) have none.
const table: Readonly<Record<NamedEnvironment, { words: readonly string[]; signs: readonly string[] }>> = {
  production: {
    words: [
      'production',
      'prod',
      'produktion',
      'produccion',
      'producao',
      'produzione',
      'produktivumgebung',
      'produktivsystem',
      'produkcj[aieęą]',
      'produkcyjn\\p{L}*',
      'produkcni',
      'productie',
      'productieomgeving',
      'produktionsumgebung',
      'uretim',
      'canli ortam\\p{L}*',
      'продакшен\\p{L}*',
      'продакшн\\p{L}*',
      'прод[аеу]?',
      'продуктив\\p{L}*',
      'боев\\p{L}+ (?:сред|сервер|окруж)\\p{L}*',
      `live ${place}`,
      'go[- ]live',
      'en vivo',
      'san xuat',
      'moi truong that',
    ],
    signs: [
      '生产',
      '生產',
      '本番',
      'プロダクション',
      '프로덕션',
      '운영 ?(?:환경|서버|배포)',
      '운영에',
      '라이브 환경',
      '线上',
      '正式环境',
      '正式環境',
      'الانتاج',
    ],
  },
  staging: {
    words: [
      'staging',
      `stage ${place}`,
      'pre-?prod(?:uction|ukcja)?',
      'preproduccion',
      'pre-?producao',
      'homologacao',
      'recette',
      `uat ${place}`,
      `(?:test|testing|qa|acceptance|sandbox|lab|rehearsal|integration) ${place}`,
      'testumgebung',
      'testsystem',
      'abnahmeumgebung',
      'stagingumgebung',
      'стеидж\\p{L}*',
      'стеиджинг\\p{L}*',
      'тестов\\p{L}+ (?:сред|сервер|стенд|окруж)\\p{L}*',
      'предпрод\\p{L}*',
      'srodowisk\\p{L}* testow\\p{L}*',
      'ambiente di (?:test|collaudo)',
      'entorno de (?:pruebas|preproduccion)',
      'ambiente de testes?',
      'environnement de (?:test|recette|preproduction)',
      'moi truong (?:staging|test|thu nghiem)',
      'test ortami\\p{L}*',
      'testomgeving',
      'acceptatieomgeving',
    ],
    signs: [
      '预发布',
      '预发',
      '預發布',
      '預發',
      '测试环境',
      '測試環境',
      'ステージング',
      '検証環境',
      'テスト環境',
      '스테이징',
      '테스트 ?(?:환경|서버)',
      'بيئة الاختبار',
      'الاختبارية',
      'بيئة التجريب',
    ],
  },
  local: {
    words: [
      'local(?:ly|host)?(?! (?:time|storage|disk|path|volume|variable|currency|state)|e\\p{L})',
      'locale?s?(?= ?(?:environment|$))',
      'dev(?:elopment)? (?:environment|env|machine|setup|server|workstation|build|mode|only|migrations?|database|cluster|install\\p{L}*|deploy\\p{L}*)',
      'entorno de desarrollo',
      'desarrollo',
      'desenvolvimento',
      'developpement',
      'entwicklung',
      'entwicklungsumgebung',
      'sviluppo',
      'lokal\\p{L}*',
      'локальн\\p{L}*',
      'сред\\p{L}+ разработки',
      'srodowisk\\p{L}* deweloperski\\p{L}*',
      'cuc bo',
      'may ca nhan',
      'yerel',
      'gelistirme ortami\\p{L}*',
      'ontwikkelomgeving',
    ],
    signs: [
      '本地',
      '开发环境',
      '開發環境',
      '開発環境',
      'ローカル',
      '로컬',
      '개발 ?(?:환경|서버)',
      'محلي',
      'بيئة التطوير',
    ],
  },
};
const bare: Readonly<Record<string, NamedEnvironment>> = {
  stage: 'staging',
  uat: 'staging',
  qa: 'staging',
  test: 'staging',
  live: 'production',
  prd: 'production',
  dev: 'local',
  development: 'local',
};

const names = Object.keys(table) as NamedEnvironment[];
const edge = `${latin}${cyrillic}${number}_`;
const nameOf = new Map(names.flatMap((name) => table[name].words.map((word) => [word, name] as const)));
const nameOfSign = new Map(names.flatMap((name) => table[name].signs.map((sign) => [sign, name] as const)));

function composeMention(alternatives: readonly string[]): string {
  const groups = names.flatMap((name) => {
    const words = alternatives.filter((word) => nameOf.get(word) === name);
    const signs = alternatives.filter((sign) => nameOfSign.get(sign) === name);
    const bound = words.length === 0 ? [] : [`(?<![${edge}])(?:${words.join('|')})(?![${edge}])`];
    return words.length + signs.length === 0 ? [] : [`(?<${name}>${[...bound, ...signs].join('|')})`];
  });
  return groups.join('|');
}

const mention = indexWords([{ row: 'mention', words: [...nameOf.keys(), ...nameOfSign.keys()] }], composeMention, 'gu');
/** "NOT recommended for production": words that keep something away from it. Folded spelling. */
const unfit = [
  "(?:not|isn't|never) (?:yet )?(?:recommended |suitable |suited |intended |meant |ready |safe |supported |advised |fit |appropriate |designed )?(?:to (?:be )?)?(?:used? )?(?:for|in|on)(?: use)?(?: in| on)?(?: an?| the| your)? (?:production|prod)(?! data)",
  "(?:do not|don't|dont|never|must not|should not) (?:ever )?(?:use|run|enable)(?: (?:this|it|them|that))?(?: setup| mode| configuration)? (?:for|in|on)(?: the| your)? (?:production|prod)",
  '(?:pas|deconseille) (?:recommande |adapte |utiliser |destine )?(?:en|pour la|a la|pour) production',
  'no (?:recomendad[oa] |usar |apt[oa] |utilizar )?(?:para|en) (?:la )?produccion',
  'nao (?:recomendad[oa] |usar |indicad[oa] |utilizar )?(?:para|em) (?:a )?producao',
  'non (?:consigliat[oa] |usare |adatt[oa] |utilizzare )?(?:per|in) (?:la )?produzione',
  'nicht (?:empfohlen |geeignet |verwenden )?(?:fur|in|auf|im) (?:den |die |der |einer )?(?:produktion|produktivumgebung|produktivsystem)\\p{L}*',
  'niet (?:aanbevolen |geschikt |gebruiken )?(?:voor|in|op) (?:de )?productie',
  'nie (?:zalecan[ey] |uzywac |nadaje sie )?(?:na|do|dla|w) produkcj[aieęą]',
  'не (?:рекомендуется |использовать |используите |подходит |предназначен\\p{L}* )?(?:для|в|на) (?:прод\\p{L}*|боев\\p{L}+ сред\\p{L}*)',
  'khong (?:khuyen nghi |nen dung |dung |su dung )?(?:cho|trong|tren) (?:production|san xuat|moi truong that)',
  '(?:production|uretim|canli ortam\\p{L}*)(?: icin|da|de| ortaminda)? (?:onerilmez|kullanmayin|uygun degil)',
  '(?:不建议|不推荐|不適合|不适合|不适用|不要|不应|请勿|請勿|禁止|勿)[^,。:]{0,6}(?:生产|生產|线上|正式环境)',
  '(?:本番|プロダクション)(?:環境)?(?:で|に)?は?の?(?:使用|利用)?(?:非推奨|しない|不可|使わない|使用しない|推奨しない|向きではない|禁止)',
  '(?:프로덕션|운영)(?: ?환경)?(?:에서|에|에는)?(?:의)? ?(?:사용)?(?:을|은|은)? ?(?:권장하지|비권장|하지|금지|사용하지|부적합)',
  '(?:غير|لا) [^،.:]{0,20}(?:الانتاج|production)',
];
/** Names that only look like an environment. */
const lookalike = guard(
  [
    String.raw`(?<!\p{L})(?:non|no|not)[- ]production|production[- ](?:like|grade|quality|ready)|productionized?`,
    // What is done before production is done for production.
    String.raw`(?<!\p{L})pre[- ]?prod(?:uction)? (?:steps?|tasks?|checks?|checklists?|preparations?|reviews?|requirements?|prerequisites?|approvals?|sign-?offs?|gates?|activities)(?!\p{L})`,
    ...unfit.map((words) => String.raw`(?<!\p{L})(?:${words})`),
  ].join('|'),
  'giu',
);
const preposition = guard(
  String.raw`(?:^|[\s(])(?:on|in|to|into|onto|for|at|en|sur|dans|vers|em|no|na|auf|zu|nach|im|su|per|na|в|на|do|tren|op|naar)\s+(?:the\s+|el\s+|la\s+|l'|die\s+|der\s+|den\s+|our\s+|your\s+|il\s+)?$`,
);
/** "Production (not staging)": what follows is not meant. */
const apart = guard(
  String.raw`(?:^|[\s([,])(?:not|without|except|instead of|rather than|other than|ohne|nicht|statt|sans|sin|sem|senza|zonder|bez|без|не)(?:\s+(?:to|on|in|into|for|the|auf|in|im|sur|en|em|na|в|на))*\s+$`,
);
const source = guard(String.raw`(?:^|[\s(])(?:from|de|aus|von|из|с|da|than|like|as|unlike|vs\.?|versus|z|van)\s+$`);
const bareAt = guard(
  String.raw`(?:^|[([]|(?:^|\s)(?:on|in|to|into|for)\s+)(stage|uat|qa|test|live|prd|dev|development)\s*(?:[)\]]|:|$)`,
  'giu',
);
const linked = guard(
  String.raw`^\s*(?:and|&|\/|\+|,|or|vs\.?|versus|und|oder|y|et|e|ou|и|или|i|ve|와|과|和|と|en)\s*$`,
);

/** The environment that the heading's own words name; null when it names none, or several of equal standing. */
export function readEnvironment(heading: string): NamedEnvironment | null {
  const folded = lookalike.replace(foldText(heading.slice(0, 400)), (word) => ' '.repeat(word.length));
  const mentions = findMentions(folded);
  const distinct = new Set(mentions.map(({ name }) => name));
  if (distinct.size <= 1) return mentions[0]?.name ?? null;
  const last = mentions.at(-1);
  const closing = last === undefined ? '' : folded.slice(last.end).trim();
  if (last !== undefined && /^[)\]]$/.test(closing) && /[([]\s*$/.test(folded.slice(0, last.start))) return last.name;
  return targetOf(folded, mentions);
}

/** Whether a heading lists several environments as equals: "Rollback of staging and production". */
export const listsEnvironments = remember(listsSome, 2048);

function listsSome(heading: string): boolean {
  const folded = lookalike.replace(foldText(heading.slice(0, 400)), (word) => ' '.repeat(word.length));
  const mentions = findMentions(folded);
  return new Set(mentions.map(({ name }) => name)).size > 1 && isListed(folded, mentions);
}

function isListed(folded: string, mentions: readonly Mention[]): boolean {
  return mentions.some(({ start }, at) => linked.test(folded.slice(mentions[at - 1]?.end ?? start, start)));
}

function findMentions(folded: string): Mention[] {
  const low = lowerCase(folded);
  const [search] = mention(low);
  const named = [...(search === undefined ? [] : low.matchAll(search.pattern))].flatMap((match): Mention[] => {
    const name = names.find((key) => match.groups?.[key] !== undefined);
    return name === undefined ? [] : [{ name, start: match.index, end: match.index + match[0].length }];
  });
  const found = named.length > 0 ? named : findBare(folded);
  return found.filter(({ start }) => !apart.test(folded.slice(Math.max(0, start - 30), start)));
}

const findBare = (folded: string): Mention[] =>
  [...bareAt.matchAll(folded)].flatMap((match): Mention[] => {
    const name = bare[(match[1] ?? '').toLowerCase()];
    return name === undefined ? [] : [{ name, start: match.index, end: match.index + match[0].length }];
  });

/** Among several environments, the one that "to", "on" or "in" points at, when it is the only one. */
function targetOf(folded: string, mentions: readonly Mention[]): NamedEnvironment | null {
  const [opening] = mentions;
  if (isListed(folded, mentions) || opening === undefined || opening.start === 0) return null;
  const targets = mentions.filter(({ start }) => {
    const before = folded.slice(Math.max(0, start - 24), start);
    return preposition.test(before) && !source.test(before);
  });
  const names = new Set(targets.map(({ name }) => name));
  return names.size === 1 ? (targets[0]?.name ?? null) : null;
}
