import type { CommentSegment, LeadIn } from '../classify/index.ts';
import type { Environment } from '../model/index.ts';
import { guarded, type Pattern } from './criterion/guarded-pattern.ts';
import { readSaidPlace } from './said-place.ts';

const these =
  '(?:(?:this|these|that|it|them|any of (?:this|these)|(?:the )?(?:following|below|next)|(?:commands?|anything|something|things?) like (?:this|these|the following))(?: (?:commands?|steps?|blocks?|code|snippets?|lines?|scripts?|way))?)';
const doing = '(?:run|execute|use|do|try|type|call|issue|copy|paste)';
const note = '(?:(?:please )?(?:note|remember|be aware) that)';
const doingThat = '(?:running|executing|using|doing|trying|typing|calling|issuing|copying|pasting)';
/**
 * "Never in production" keeps nothing from a laptop. Behind it stands why, or when: the hour is known to a person only.
 * Any other end says what is not to be done with it.
 */
const end =
  '(?: ever)?(?: by hand| manually| yourself)?(?<production> (?:in|on|against|for|at|to) (?:\\p{L}+ ){0,3}(?:production|prod|live)(?: (?!(?:without|unless|until|before|if|when|while|during|after|outside)(?!\\p{L}))\\p{L}+){0,3}(?:(?: ?[,;(–—-]| because| as| since) *(?! |(?:unless|except|if|without|until|before)(?!\\p{L})).{1,120})?)?(?<hours>[,;(]? (?:during|while|when|at|between|except) .{1,80})?$';

const denials: readonly Pattern[] = [
  new RegExp(
    `^(?:please )?(?:${note} )?(?:(?:you |we )?(?:must|should|do)(?: not|n['’]t)|(?:you|we)(?: (?:must|should|may|can))? never|dont|never)(?: ever)?(?:,? under any circumstances,?)?(?: (?:have|need) to)? ${doing}(?: ${these})?${end}`,
    'iu',
  ),
  new RegExp(
    `^(?:please )?(?:under no circumstances,?|never,? (?:ever|never)|on no account)(?: (?:should|must|may) (?:you|we|anyone|anybody))?(?: ever)? ${doing}(?: ${these})?${end}`,
    'iu',
  ),
  new RegExp(
    `^(?:please )?(?:resist (?:the|any) (?:temptation|urge) to|(?:nobody|no one|no-one|none of (?:us|you)) (?:should|must|may)(?: ever)?(?: (?:have|need) to)?|you should never(?: have to)?) ${doing}(?: ${these})?${end}`,
    'iu',
  ),
  new RegExp(`^(?:please )?(?:refrain from|beware of|keep from) ${doingThat}(?: ${these})?${end}`, 'iu'),
  new RegExp(
    `^(?:this|that|it|${these}) (?:is|was)(?: not|n['’]t) (?:the )?(?:right |correct )?(?:command|way|step)${end}`,
    'iu',
  ),
  /^(?:this is |these are |it is |that is )?(?:avoid|forbidden|prohibited|not allowed|(?:a |an )?(?:very |really |truly )?(?:bad|terrible|awful|horrible) (?:idea|practice)|intentionally (?:broken|wrong)|dangerous,? (?:for (?:illustration|reference)(?: purposes)? only|do not (?:run|use)))$/iu,
  /^(?:the )?(?:following|next|command below|commands below)?(?: (?:command|block|snippet))?s? ?(?:is|are)?(?: only| just| purely)? for (?:illustration|demonstration)(?: purposes)?(?: only)?$/iu,
  /^(?:an? |the )?(?!(?:and|then|but|or|now)(?!\p{L}))\p{L}+ (?:\p{L}+ )?once (?:ran|typed|executed|did|used) (?:this|that|the following)(?!\p{L}).{0,80}$/iu,
  new RegExp(`^(?:please )?(?:avoid|(?:avoid|stop) (?:running|executing|using|doing)) ${these}${end}`, 'iu'),
  new RegExp(
    `^(?:${these}|(?:the |these )?commands? below)(?: \\p{L}+){0,4} (?:must|should) (?:not|never) be (?:run|executed|used|done|called)${end}`,
    'iu',
  ),
  new RegExp(`^(?:things?|what) (?:you |we )?(?:must|should|do) (?:not|never) ${doing}${end}`, 'iu'),
  /^(?:do not|don['’]t|never)$/iu,
  /^(?:bitte )?(?:niemals|nie|nicht|auf keinen fall)(?<production> (?:in|auf) (?:der |dem )?(?:produktion|produktivsystem|produktivumgebung|prod))(?: (?:ausführen|verwenden|laufen lassen))?$/iu,
  /^(?:no|nunca|ne|não) (?:(?:pas|jamais) )?(?:ejecut|us|utilic|exécut|lanc|utilis|execut)\p{L}*(?: (?:esto|ceci|isto|lo siguiente))?(?<production> (?:en|em) (?:producción|production|produção))$/iu,
  /^(?:(?:注意|警告|重要|提示)[:：!！]?\s*)?(?:请|請|千万|绝对)*(?:勿|不要|别|切勿|严禁|嚴禁|禁止|不得|不可|不能)(?<production>在(?:生产|生產|线上|線上|正式)(?:环境|環境|服务器|数据库|库)?(?:上|中|里)?)(?:直接)?(?:执行|執行|运行|運行|使用|操作)(?:以下|下面|下列|这些)?(?:的)?(?:命令|操作|脚本)?$/u,
  /^(?:this is |these are )?(?:an? |the )?(?:(?:very )?(?:wrong|bad|incorrect|unsafe|insecure)(?: (?:way|example|practice|approach|usage))?|anti[- ]?patterns?|not like this|counter[- ]?example)$/iu,
  /^(?:(?:bitte )?(?:das |dies |diese befehle )?(?:nicht|niemals|nie|auf keinen fall|unter keinen umständen)(?: so)? (?:ausführen|verwenden|machen|benutzen)|falsch|schlecht|so nicht)$/iu,
  /^(?:(?:ne (?:pas|jamais)|en aucun cas) (?:faire|exécuter|utiliser|lancer)(?: (?:ceci|cela|ça))?|à ne (?:pas|jamais) (?:faire|exécuter)|mauvais(?: exemple)?|incorrect)$/iu,
  /^(?:(?:no|nunca|jamás|bajo ningún concepto) (?:ejecut\p{L}+|hag\p{L}+|us\p{L}+|utilic\p{L}+|lanc\p{L}+)(?: (?:esto|estos comandos|lo siguiente))?(?: en producción)?|incorrecto|mal)$/iu,
  /^(?:(?:não|nunca|jamais) (?:execut\p{L}+|faça\p{L}*|us\p{L}+)(?: (?:isto|isso))?|errado|incorreto|(?:non|mai) (?:eseguire|usare|fare|eseguite)(?: questo)?|sbagliato)$/iu,
  /^(?:(?:никогда )?не (?:запускайте|выполняйте|используйте|делайте)(?: (?:это|так|эти команды))?|неправильно|nie (?:uruchamiaj|wykonuj|używaj)(?: tego)?|źle)$/iu,
  /^(?:(?:请|請|千万|千萬|绝对|絕對|永远|一定)*(?:勿|不要|别|別|切勿|禁止|严禁|嚴禁|不可|不能)(?:执行|執行|运行|運行|使用|这样做)(?:以下|下面|下列|这些|這些|此)?(?:的)?(?:命令|操作)?|错误(?:示例|做法|写法)?|(?:悪い例|やってはいけない(?:例|こと)?)|(?:나쁜|잘못된) 예)$/u,
  /(?:実行しないで(?:ください)?|実行しないこと|실행하지 (?:마세요|마십시오|말 것))$/u,
].map(guarded);

const elsewhere = '(?:dev(?:elopment)?|local(?:ly)?|testing|staging|qa|sandbox)';
const places = '(?:environments?|machines?|systems?|clusters?|databases?|setups?|use|purposes)';
/** "Dev only": kept out of production as what must not be done there. "Listen locally only" is a step. */
const confined: readonly Pattern[] = [
  new RegExp(`(?:^|[(,;–—-]\\s*)(?:(?:use )?(?:for|in|on) )?${elsewhere}(?: ${places})?[\\s-]only\\)?$`, 'iu'),
  new RegExp(
    `^(?:only|exclusively) (?:for|in|on|during) (?:the |an? |your )?(?:${elsewhere}|test)(?: ${places})?(?=$|[,:;.)])`,
    'iu',
  ),
].map(guarded);

const kinds: readonly (readonly [LeadIn, readonly Pattern[]])[] = [
  [
    'past',
    [
      /^(?:previously|formerly|historically|originally|in the past|in (?:earlier|older|previous) (?:versions|releases))\b(?! (?:created|installed|deployed|used|configured|built|exported))/i,
      /^(?:before|until|up to) (?:v|version )?\d[\w.]*,? (?:this|it|we|one|you)\b/i,
      /\b(?:which|that) no longer works?\b/i,
      /^this (?:step |command )?(?:is )?no longer (?:works?|needed|necessary|required|recommended|supported|used|done)\b/i,
      /^(?:we|this|it|one|you) used to (?:be|do|run|use|call|deploy)\b/i,
      /^(?:the )?(?:old|former|legacy|deprecated|obsolete)(?: \p{L}+)? (?:way|method|approach|procedure|command)s?\b/iu,
    ].map(guarded),
  ],
  [
    'later',
    [
      /^(?:after |about |around |in )*(?:\d+|an?|one|two|three|four|a few|several|some|a couple of)(?: or \w+)? (?:days?|weeks?|months?|sprints?|releases?)(?: (?:later|after\p{L}*|from now)\b|[,:]|$)/iu,
      /^after (?:at least )?(?:\d+|an?|one|two|three|a few|several|some)(?: \p{L}+)? (?:days?|weeks?|months?|sprints?|releases?)\b/iu,
      /^(?:in |with |on )?(?:the )?(?:next|following) (?:day|week|month|release|sprint|morning|night|evening|(?:business|working) day|maintenance window)(?=[,:.]|$| (?:at|run|do|drop|remove|delete|stop|you|we|it|when|once|after|before)\b)/i,
      /^(?:after|in|wait) (?:at least )?(?:12|18|24|36|48|72|96) ?(?:h|hrs?|hours)\b/i,
      /^(?:am )?(?:nächste[rn]?|folgenden?) (?:tag|morgen|werktag|arbeitstag|woche|monat)(?!\p{L})|^(?:nach|in) (?:24|48|72) stunden|^(?:einen?|eine|zwei|drei) (?:tage?|wochen?|monate?) später/iu,
      /^(?:al día siguiente|el próximo día hábil|le lendemain|no dia seguinte|на следующий день)(?!\p{L})|^(?:次日|第二天|隔天|翌日|一周后|一個月後|一个月后)/iu,
      /^(?:tomorrow(?=[,:.]|$| (?:at|morning|night|evening|noon|run|you|we)\b)|the day after|some (?:time|days|weeks) later|(?:at|by) the end of the (?:day|week|month|quarter|sprint)|(?:much|days|weeks|months) later)\b/i,
      /^(?:once|when|after|as soon as)\b.{1,60}[(,] ?(?:(?:the )?next (?:morning|day|week)|tomorrow|an? (?:couple of|few) (?:days|weeks|months))\b/i,
    ].map(guarded),
  ],
  [
    'described',
    [
      /\b(?:under the hood|behind the scenes)\b/i,
      /^(?:this|it|that|all of this) (?:is done|happens|runs|is (?:run|executed|performed)) automatically\b(?!.*\b(?:when|once|if|after|but|by hand|manually)\b)/i,
      /^(?:every|each) (?:night|day|morning|hour|week|month|\d+ (?:minutes|hours))\b[^;]{0,30}\b(?:cron|job|timer|scheduler|runs?|does|executes?)\b(?!.*[;,] (?:please )?(?:enable|start|install|create|add|run)\b)/i,
      /^(?:the |our |an? )?(?:nightly|hourly|daily|weekly|monthly) (?:\p{L}+ )?(?:cron ?)?(?:job|timer|task|script|run) (?:runs|does|executes|calls|is(?! (?:installed|enabled|set up|created|added|started|configured|activated|turned on)\b))\b/iu,
      /\b(?:equivalent to|the same as|short for|a shorthand for)(?: (?:running|typing|this|the following))*$/i,
      /^(?:(?:then|afterwards|normally|usually|in production|on every (?:push|merge)),? )?(?:the |our |your |a )?(?:\p{L}+ )?(?:ci(?:\/cd)?(?: (?:job|pipeline|server))?|pipeline|workflow|github actions?|gitlab|jenkins|build server|git hook|webhook|cron ?job|scheduler|deploy(?:ment)? job)(?: (?:then|will|also|automatically|in turn))* (?:runs?|executes?|calls?|does|do|performs?|invokes?|takes care)\b/iu,
      /\bautomatically (?:run|executed|called|done|performed|started) by\b/i,
    ].map(guarded),
  ],
  [
    'others',
    [
      /^(?:please )?(?:ask|request|tell) (?!you\b)(?:\p{L}+ ){1,6}to (?:run|execute|apply|issue|enter)\b/iu,
      /^(?:someone|somebody|an? (?:colleague|admin(?:istrator)?|dba)|the (?:\p{L}+ )?(?:team|dba|admin(?:istrator)?s?|vendor|customer))(?: \p{L}+){0,5} (?:runs?|executes?|applies|(?:must|has to|have to|will|should|needs to) (?:run|execute|apply))\b/iu,
    ].map(guarded),
  ],
];

const longest = 300;

/** "Next month", "Quarterly chores": the whole heading of a part says that it is done another day. */
const anotherDay = guarded(
  /^(?:(?:the )?(?:next|following|previous) (?:day|week|month|quarter|sprint|morning)|tomorrow|the day (?:before|after)|(?:one|a|two|\d+) (?:days?|weeks?) (?:before|ahead)|[TDJ] ?[+-] ?\d+ ?(?:d|days?|w|wks?|weeks?|tage?|jours?|días?)|[DJ][+-]\d+|am (?:nächsten|folgenden) (?:tag|morgen|werktag)|nächster (?:tag|werktag)|(?:a|one|two|\d+) (?:days?|weeks?|months?) (?:later|after\w*)|(?:nightly|daily|weekly|monthly|quarterly|yearly|annual(?:ly)?)(?: (?:chores?|tasks?|maintenance|jobs?|checks?|upkeep|housekeeping|clean-?ups?|reviews?|routines?))?|(?:wöchentlich|monatlich|täglich)(?:e \p{L}+)?|(?:tareas|tâches|mantenimiento|maintenance) (?:diari[ao]s?|semanal(?:es)?|mensual(?:es)?|quotidiennes?|hebdomadaires?|mensuelles?)|(?:每天|每日|每周|每月|每季度|次日|第二天|下周|下个?月)(?:\S{0,4}))$/iu,
);

export const isForAnotherDay = (title: string): boolean => anotherDay.test(title.trim());

/** What keeps a block from being a step: the last sentence before it, or its comments, which say it of the commands below them. */
export function readLeadIns(
  before: readonly (string | null)[],
  segments: readonly CommentSegment[],
  environment: Environment,
): LeadIn | null {
  for (const words of before) {
    const own = words === null ? null : readLeadIn(words, environment);
    if (own !== null) return own;
  }
  const said = segments.map(({ comment, whole }) => readLeadIn(comment, environment) ?? readLeadIn(whole, environment));
  const denied = said.filter((one) => one === 'denied').length;
  if (denied > 0) return denied === said.length ? 'denied' : 'partly';
  // Which machine a comment names is told apart by the commands below it.
  return said.find((one) => one !== null && one !== 'machine') ?? null;
}

function readLeadIn(words: string, environment: Environment): LeadIn | null {
  if (words.length > 2000) return null;
  const sentence = lastSentence(words);
  if (sentence === '' || sentence.length > longest) return null;
  if (confined.some((pattern) => pattern.test(sentence))) return keptOut(environment) === null ? null : 'unfit';
  const place = readSaidPlace(sentence);
  if (place === 'machine') return 'machine';
  if (place === 'environment') return keptOut(environment) === null ? null : 'unfit';
  const denied = denials.map((pattern) => pattern.exec(sentence)).find((match) => match !== null);
  if (denied !== undefined && denied !== null) {
    const { production, hours } = denied.groups ?? {};
    if (hours !== undefined) return 'unfit';
    return production === undefined ? 'denied' : keptOut(environment);
  }
  return kinds.find(([, patterns]) => patterns.some((pattern) => pattern.test(sentence)))?.[0] ?? null;
}

const keptOut = (environment: Environment): LeadIn | null =>
  environment === 'production' ? 'denied' : environment === 'any' ? 'unfit' : null;

const lastSentence = (words: string): string =>
  (
    words
      .trim()
      .split(/(?<=[.!?。!?]) +(?=\p{Lu}|\p{Lo})|\n/u)
      .at(-1) ?? ''
  )
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:note|warning|caution|danger|important|attention|heads up|wrong|bad)[:!] +/i, '')
    .replace(/[\s:：.!。]+$/u, '');
