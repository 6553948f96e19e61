import { guard, guarded, type Pattern } from './criterion/guarded-pattern.ts';

/** How a language says "never run this command in production during office hours". */
interface Language {
  readonly these: string;
  readonly production: string;
  readonly hours: string;
  /** What is said, with `<these>` and `<where>` in their places; an optional word brings the blank before it. */
  readonly shapes: readonly string[];
}

const notGerman = '(?:niemals|nie|nicht|auf keinen fall|unter keinen umständen|keinesfalls)(?: direkt)?';
const doneGerman =
  '(?:(?:ausgeführt|verwendet|benutzt|gestartet|angewendet|aufgerufen|abgesetzt|genutzt)(?: werden)?|laufen)';
const doGerman =
  '(?:ausführen|ausgeführt werden|verwenden|laufen lassen|starten|benutzen|nutzen|anwenden|absetzen|aufrufen|aus|ein|laufen)';

const languages: readonly Language[] = [
  {
    these:
      '(?:das|dies|sie|hier|(?:diese[nrsm]?|die|den|das|folgende[nrs]?|(?:den|die|das|der) (?:folgende[nr]?|nächste[nr]?|untenstehende[nr]?))(?: folgenden)? (?:befehle?n?|kommandos?|schritte?|skripte?|anweisung(?:en)?|zeilen?|blöcke?|block|abfragen?))',
    production:
      '(?:in|auf|gegen|an)(?: (?:der|dem|den|einer?|einem|die|das))? (?:produktion(?:s[\\p{L}-]+)?|produktiv[\\p{L}-]*(?: \\p{L}+)?|prod(?:uction)?(?:[ -]\\p{L}+)?|live-?\\p{L}*)(?: direkt)?',
    hours:
      '(?:während|zwischen|tagsüber|zu (?:den )?(?:büro|geschäfts|stoß|haupt)\\p{L}*|im laufenden betrieb).{0,60}?',
    shapes: [
      `(?:bitte |(?:führ|lass|setz|verwend|start|nutz|benutz)(?:en|e|t|et)?(?: sie)? )?(?:<these> )?(?:bitte )?${notGerman}<where>(?: ${doGerman})?`,
      `(?:bitte )?${notGerman} <these><where> ${doGerman}`,
      `<these> (?:darf|dürfen|soll|sollte|sollen|sollten)(?: ${notGerman}<where>|<where> ${notGerman}) ${doneGerman}`,
      `es ist (?:streng |strengstens )?(?:verboten|untersagt|nicht erlaubt),? <these><where> (?:auszuführen|zu (?:verwenden|benutzen|nutzen|starten))`,
    ],
  },
  {
    these:
      '(?:(?:est[eao]s?|esto|(?:el|la|los|las)(?: siguientes?)?)(?: (?:comandos?|scripts?|instrucci(?:ón|ones)|pasos?|órdenes|orden|sentencias?|consultas?|bloques?))?(?: siguientes?)?|lo siguiente)',
    production:
      '(?:directamente )?(?:en|contra|sobre)(?: (?:el|la|los|las|un|una))?(?: (?:servidor(?:es)?|entornos?|base|bases|sistemas?|clúster|cluster|máquinas?)(?: de datos)?(?: de)?)? (?:producción|prod|productiv[oa]s?)',
    hours: '(?:durante|entre|en (?:horario|horas|plena)|mientras).{1,60}',
    shapes: [
      '(?:por favor,? )?(?:no(?: se)?(?: deben?| hay que)?|nunca|jamás|bajo ningún concepto|en ningún caso)(?: (?:ejecut|corr|lanc|lanz|us|utilic|utiliz|hag|hac)\\p{L}*)(?: (?:nunca|jamás))?(?: <these>)?<where>',
      '<these> (?:no|nunca|jamás)(?: se)? (?:deben?|pueden?|ha de|han de|hay que)(?: nunca| jamás)? (?:ser (?:ejecutad|usad|utilizad|lanzad)[oa]s?|(?:ejecutar|usar|utilizar|lanzar|correr)(?:se)?)<where>',
      '(?:está(?: terminantemente)?|queda) prohibido (?:ejecutar|usar|utilizar|lanzar|correr)(?: <these>)?<where>',
    ],
  },
  {
    these:
      '(?:(?:ce(?:s|tte|t)?|la|le|les|ceci|cela|ça)(?: (?:commandes?|scripts?|instructions?|étapes?|requêtes?|lignes?|blocs?))?(?: (?:suivante?s?|ci-dessous))?)',
    production:
      "(?:directement )?(?:en|sur|dans|contre)(?: (?:le|la|les|l['’]|un|une))? ?(?:(?:serveurs?|bases?|environnements?|machines?|systèmes?)(?: de données)?(?: de)? ?)?(?:production|prod)",
    hours: '(?:pendant|entre|durant|en journée|aux heures|en heures?|en pleine?).{0,60}',
    shapes: [
      "(?:merci de |veuillez )?(?:ne (?:pas|jamais)|en aucun cas|surtout pas|il ne faut (?:pas|jamais)|on ne doit (?:pas|jamais)|il est (?:strictement )?interdit d(?:e |’|')) ?(?:exécuter|lancer|utiliser|jouer|taper|faire)(?: <these>)?<where>",
      "(?:ne |n['’])(?:(?:exécut|lanc|utilis|jou|tap)(?:ez|e)|faites) (?:pas|jamais|en aucun cas)(?: <these>)?<where>",
      '<these> ne (?:doi(?:t|vent)|peu(?:t|vent)|devrai(?:en)?t) (?:pas|jamais|en aucun cas) être (?:exécuté|lancé|utilisé|joué)e?s?<where>',
      'à ne (?:pas|jamais|surtout pas) (?:exécuter|lancer|utiliser|faire)<where>',
    ],
  },
  {
    these:
      '(?:(?:est[ea]s?|ess[ea]s?|isto|isso|(?:os?|as?))(?: (?:seguintes? )?(?:comandos?|scripts?|instruç(?:ão|ões)|passos?|consultas?|blocos?))?(?: (?:a seguir|abaixo|seguintes?))?)',
    production:
      '(?:diretamente )?(?:em|no|na|nos|nas|contra (?:o|a))(?: (?:servidor(?:es)?|ambientes?|banco|base|sistemas?|cluster)(?: de dados)?(?: de)?)? ?(?:produção|prod)',
    hours: '(?:durante|entre|em (?:horário|horas|pleno)|no horário|enquanto).{1,60}',
    shapes: [
      '(?:por favor,? )?(?:não(?: se)?(?: deve(?:m)?)?|nunca|jamais|em hipótese alguma,?)(?: (?:execut|rod|us|utiliz|faç|faz|corr)\\p{L}*)(?: (?:nunca|jamais))?(?: <these>)?<where>',
      '<these> (?:não|nunca|jamais) (?:devem?|podem?)(?: nunca| jamais)? ser (?:executad|rodad|usad|utilizad)[oa]s?<where>',
      '(?:é|está)(?: terminantemente)? proibido (?:executar|rodar|usar|utilizar)(?: <these>)?<where>',
    ],
  },
  {
    these:
      '(?:(?:quest[oaie]|il|lo|la|i|gli|le)(?: seguenti?)?(?: (?:comand[oi]|script|istruzion[ei]|pass[oi]|query|blocc(?:o|hi)))?(?: seguenti?)?)',
    production:
      "(?:direttamente )?(?:in|sul|sulla|sui|nell['’]|nel|su)(?: ?(?:server|database|ambiente|sistema|cluster|macchina)(?: di)?)? ?(?:produzione|prod)",
    hours: "(?:durante|tra|nelle ore|in orario|nell['’]orario|mentre).{1,60}",
    shapes: [
      '(?:si prega di )?(?:non|mai|in nessun caso)(?: (?:si deve|dovete|devi))?(?: mai)?(?: (?:eseguire|eseguite|eseguitel[oia]|lanciare|lanciate|usare|usate|utilizzare|utilizzate|fare|fate))(?: mai)?(?: <these>)?<where>',
      '<these> non (?:va|vanno|dev(?:e|ono)|può|possono|dovrebber?o?)(?: mai)?(?: essere)?(?: mai)? (?:eseguit|lanciat|usat|utilizzat)[oaie]<where>',
      'è (?:severamente |assolutamente )?vietato (?:eseguire|lanciare|usare|utilizzare)(?: <these>)?<where>',
    ],
  },
  {
    these:
      '(?:(?:эт[оуи]|этот|следующ\\p{L}+|данн\\p{L}+)(?: (?:команд\\p{L}*|скрипт\\p{L}*|запрос\\p{L}*|шаг\\p{L}*|операци\\p{L}*))?(?: ниже)?)',
    production:
      '(?:прямо )?(?:на|в)(?: (?:бо[её]в\\p{L}+|рабоч\\p{L}+|продуктивн\\p{L}+|продакшн?\\p{L}*|production|prod|проде?)){1,2}(?:[ -](?:сервер\\p{L}*|баз\\p{L}*(?: данных)?|сред\\p{L}*|окружени\\p{L}*|систем\\p{L}*))?',
    hours: '(?:в (?:рабоч|часы|дневн|течение)|во время|между|дн[её]м).{0,60}',
    shapes: [
      '(?:пожалуйста,? )?(?:<these> )?(?:(?:никогда|ни в коем случае) )?(?:не(?: следует| должн\\p{L}+)?|нельзя|запрещено|запрещается) (?:(?:запуска|выполня|применя|дела)(?:ть|йте|й)(?:ся)?|использ(?:уйте|уй|овать))(?: <these>)?<where>',
      '<these>(?: (?:запускать|выполнять|применять|использовать)<where>|<where> (?:запускать|выполнять|применять|использовать)) (?:нельзя|запрещено|запрещается)',
    ],
  },
  {
    these:
      '(?:(?:tego|tej|tych|poniższ\\p{L}+|następując\\p{L}+)(?: (?:polece\\p{L}+|komend\\p{L}*|skrypt\\p{L}*|krok\\p{L}*|zapyta\\p{L}+))?)',
    production:
      '(?:bezpośrednio )?(?:na|w)(?: (?:serwer\\p{L}*|baz\\p{L}+(?: danych)?|środowisk\\p{L}+|systemie))? ?(?:produkc\\p{L}+|prod)',
    hours: '(?:w (?:godzinach|ciągu dnia|trakcie)|podczas|między|pomiędzy).{0,60}',
    shapes: [
      '(?:proszę )?(?:nigdy )?nie (?:(?:uruchamia|używa)(?:j(?:cie)?|ć)|(?:wykon|stos)(?:uj(?:cie)?|(?:yw|ow)ać))(?: <these>)?<where>',
      '(?:<these> )?(?:nigdy )?(?:nie (?:wolno|należy|można|powinno się)|zabrania się) (?:uruchamiać|używać|wykonywać|stosować)(?: <these>)?<where>',
    ],
  },
];

/** In one shape a place can stand in two positions, of which one is taken; the names of the groups are told apart. */
function readShapes({ these, production, hours, shapes }: Language): readonly Pattern[] {
  return shapes.map((shape) => {
    let place = 0;
    const where = () => {
      place += 1;
      const at = place === 1 ? '' : String(place);
      return `(?<production${at}> (?:${production}))?(?<hours${at}>,? (?:${hours}))?`;
    };
    return guard(`^${shape.replaceAll('<these>', these).replaceAll('<where>', where)}$`);
  });
}

const forbid =
  '(?:(?:请|請|千万|千萬|绝对|絕對|永远|一定)*(?:勿|不要|别|別|切勿|严禁|嚴禁|禁止|不得|不可|不能|不允许|不应|不應))';
const produce = '(?:生产|生產|线上|線上|正式|现网|現網)';
const machine = '(?:环境|環境|服务器|伺服器|数据库|资料庫|库|系统|系統|机器|集群|主机)?(?:上|中|里|内)?';
const busy = '(?:业务|業務)?(?:高峰期?|白天|工作时间|工作時間|上班时间|营业时间|營業時間)(?:内|期间|段)?';
const direct = '(?:直接|擅自|随意)?';
const run = '(?:执行|執行|运行|運行|使用|操作)';
const named = '(?:以下|下面|下列|这些|這些|此|该|本|这条|上述)';
const thing = `${named}?(?:的)?(?:命令|操作|脚本|腳本|步骤|语句|SQL)?`;
const notice = `^(?:(?:注意|警告|重要|提示)[:：!！]?\\s*)?(?:${named}(?:的)?(?:命令|操作|脚本|腳本|步骤|语句|SQL))?`;

/** Chinese says the place before the verb, and before or behind what denies. */
const chinese: readonly Pattern[] = [
  guard(
    `${notice}${forbid}${direct}(?:(?<production>在?${produce}${machine})|(?<hours>在?${busy}))${direct}${run}${thing}$`,
    'u',
  ),
  guard(
    `${notice}(?:(?<production>在?${produce}${machine})|(?<hours>在?${busy}))[,，]?${forbid}${direct}${run}${thing}$`,
    'u',
  ),
];

/** Short labels, and what says of itself that it is wrong. */
const marks: readonly Pattern[] = [
  /^(?:(?:bitte )?(?:das |dies |diese befehle )?(?:nicht|niemals|nie|auf keinen fall|unter keinen umständen)(?: so)? (?:ausführen|verwenden|machen|benutzen)|falsch|schlecht|so nicht)$/iu,
  /^(?:(?:ne (?:pas|jamais)|en aucun cas) (?:faire|exécuter|utiliser|lancer)(?: (?:ceci|cela|ça))?|à ne (?:pas|jamais) (?:faire|exécuter)|mauvais(?: exemple)?|incorrect)$/iu,
  /^(?:(?:no|nunca|jamás|bajo ningún concepto) (?:ejecut\p{L}+|hag\p{L}+|us\p{L}+|utilic\p{L}+|lanc\p{L}+)(?: (?:esto|estos comandos|lo siguiente))?|incorrecto|mal)$/iu,
  /^(?:(?:não|nunca|jamais) (?:execut\p{L}+|faça\p{L}*|us\p{L}+)(?: (?:isto|isso))?|errado|incorreto|(?:non|mai) (?:eseguire|usare|fare|eseguite)(?: questo)?|sbagliato)$/iu,
  /^(?:(?:никогда )?не (?:запускайте|выполняйте|используйте|делайте)(?: (?:это|так|эти команды))?|неправильно|nie (?:uruchamiaj|wykonuj|używaj)(?: tego)?|źle)$/iu,
  /^(?:(?:请|請|千万|千萬|绝对|絕對|永远|一定)*(?:勿|不要|别|別|切勿|禁止|严禁|嚴禁|不可|不能)(?:执行|執行|运行|運行|使用|这样做)(?:以下|下面|下列|这些|這些|此)?(?:的)?(?:命令|操作)?|错误(?:示例|做法|写法)?|(?:悪い例|やってはいけない(?:例|こと)?)|(?:나쁜|잘못된) 예)$/u,
  /(?:実行しないで(?:ください)?|実行しないこと|실행하지 (?:마세요|마십시오|말 것))$/u,
].map(guarded);

/** Sentences of other languages than English that say not to run what stands below. */
export const foreignDenials: readonly Pattern[] = [...languages.flatMap(readShapes), ...chinese, ...marks];
