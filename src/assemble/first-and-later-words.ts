/** Whole titles, in lower case and without accents: what "Upgrade the database" says is more than "Upgrade". */
const whole = (...words: readonly string[]): RegExp => new RegExp(`^(?:${words.join('|')})$`, 'u');

const place = '(?:(?:production|prod|staging|server|app|application|site|service|manual|automated|full) )?';
const deploy = 'deploy(?:ment|ing)?s?|install(?:ation|ing)?s?|releases?|launch|publish(?:ing)?';
const product =
  '(?: (?:the |your |an? |my )?(?:existing |running |current )?(?:app|application|deployment|installation|install|instance|site|website|version)| to (?:a |the )?(?:new|newer|latest) (?:version|release))?';

/** What is done once, on a machine that has nothing of it yet. */
export const firstWords: readonly RegExp[] = [
  whole(
    `(?:first|first time|initial|very first) ${place}(?:${deploy}|set ?up|configuration|run|start)`,
    `(?:fresh|new|clean|brand new) ${place}(?:deploy(?:ment)?s?|install(?:ation)?s?|set ?up)`,
    'first time|initial|(?:one time|once only) set ?up|installing from scratch',
    '(?:deploy|install|releas|publish|set)\\w*(?: up)?(?: (?:the )?(?:app|application))? for the first time',
  ),
  whole(
    '(?:erst|neu)(?:installation|einrichtung|inbetriebnahme|deployment|bereitstellung|auslieferung|aufsetzen|konfiguration)',
    '(?:erste[ns]?|erstmalige[sn]?|initiale[sn]?|neue) (?:installation|einrichtung|inbetriebnahme|deployment|bereitstellung|auslieferung|release|setup)',
    'beim ersten mal',
  ),
  whole(
    '(?:primer|primera|nueva|nuevo) (?:despliegue|instalacion|configuracion|puesta en (?:marcha|produccion)|vez|publicacion)',
    '(?:despliegue|instalacion|configuracion|publicacion) (?:inicial|nuev[ao]|limpia|desde cero)',
  ),
  whole(
    '(?:premier|premiere|nouvelle|nouveau) (?:deploiement|installation|configuration|mise en (?:service|production|ligne)|fois|lancement)',
    '(?:deploiement|installation|configuration|mise en (?:service|production)) initiale?',
  ),
  whole(
    '(?:primeir[oa]|nov[oa]) (?:deploy|implantacao|instalacao|configuracao|vez|publicacao)',
    '(?:deploy|implantacao|instalacao|configuracao|publicacao) (?:inicial|nov[oa]|limpa|do zero)',
  ),
  whole(
    '(?:prim[oa]|nuov[oa]) (?:deploy|rilascio|installazione|configurazione|avvio|distribuzione|volta)',
    '(?:deploy|rilascio|installazione|configurazione|distribuzione) (?:iniziale|da zero)',
  ),
  whole(
    '(?:первыи|первая|первое|первоначальная|начальная|новая) (?:деплои|установка|настроика|развертывание|запуск|релиз)',
  ),
  whole('(?:首次|第一次|初次|初始|全新)(?:部署|安装|安裝|发布|發布|发版|上线|上線|启动|搭建|配置|使用)'),
  whole(
    '(?:初回|初めて|新規)(?:の)?(?:デプロイ|インストール|セットアップ|リリース|構築|導入|環境構築)?',
    '(?:최초|첫|초기|신규) ?(?:배포|설치|설정|릴리스)',
  ),
];

/** Of those, what only prepares. */
export const setupWords =
  /set ?up|configur|konfigur|einricht|aufsetzen|настроика|配置|搭建|初始|セットアップ|構築|설정|초기/u;

/** What is done on a machine that has an earlier version. */
export const laterWords: readonly RegExp[] = [
  whole(
    `(?:updat(?:e|es|ing)|upgrad(?:e|es|ing)|re ?deploy(?:ment|ing)?s?)${product}`,
    `(?:subsequent|later|following|future|further|incremental) ${place}(?:${deploy}|runs?|updates?|upgrades?)`,
    `(?:deploy|releas|install|apply|ship|publish|push|roll)(?:ing)?(?: out)? (?:updates|an update|upgrades|an upgrade|(?:the |a )?new (?:version|release)s?)`,
    `${place}(?:updates?|upgrades?)|existing (?:deployment|installation|install)s?|subsequent`,
  ),
  whole(
    '(?:ein |das )?(?:updates?|upgrades?|aktualisierung(?:en)?)(?: (?:der anwendung|einspielen|ausrollen|installieren|durchfuhren|ausliefern))?',
    '(?:die )?(?:anwendung )?aktualisieren|folge ?(?:deployments?|installationen|releases|auslieferungen)',
    '(?:weitere|spatere|nachfolgende|folgende) (?:deployments?|installationen|releases|auslieferungen|updates)',
  ),
  whole(
    'actualizacion(?:es)?(?: de la aplicacion)?|actualizar(?: la aplicacion| a una nueva version)?',
    '(?:siguientes|posteriores|sucesivos|proximos) (?:despliegues|publicaciones)',
    '(?:despliegues|publicaciones) (?:siguientes|posteriores|sucesivos|sucesivas)',
  ),
  whole(
    "mises? a (?:jour|niveau)(?: de l'application)?|mettre a jour(?: l'application)?",
    'deploiements (?:suivants|ulterieurs)|prochains deploiements',
  ),
  whole(
    'atualizac(?:ao|oes)(?: da aplicacao)?|atualizar(?: a aplicacao)?|nova versao',
    '(?:proxim[oa]s|demais) (?:deploys|implantacoes)|(?:deploys|implantacoes) (?:seguintes|posteriores|subsequentes)',
  ),
  whole(
    "aggiornament[oi](?: dell'applicazione)?|aggiornare(?: l'applicazione)?",
    '(?:rilasci|deploy|installazioni) (?:successiv[ie]|seguenti)',
  ),
  whole(
    'обновлени[ея](?: приложения)?|обновить(?: приложение)?|(?:последующие|следующие) (?:деплои|релизы|развертывания)',
  ),
  whole(
    '(?:后续|後續|增量|再次|以后的?)(?:发布|發布|发版|部署|更新|上线|升级|升級)',
    '(?:版本)?(?:更新|升级|升級)(?:部署|发布|發布|版本|应用|應用|项目)?|重新部署',
  ),
  whole(
    '(?:[2二]回目以降|次回以降)(?:の)?(?:デプロイ|リリース|更新)?|(?:アプリ(?:ケーション)?の)?(?:更新|アップデート|アップグレード)(?:デプロイ)?|再デプロイ',
    '(?:이후|다음|후속) ?배포|업데이트|업그레이드|재 ?배포',
  ),
];

/** What may be a step of any deployment; beside "Upgrade" it is the first time. */
export const installWords: readonly RegExp[] = [
  whole(
    `install(?:ation|ing)?${product}|installieren|instalacion|instalar|installer|instalacao|installazione|установка`,
    '安装|安裝|インストール|설치',
  ),
];

/** Of what is done on a machine that has an earlier version, what can be nothing else. */
export const upgradeWords: readonly RegExp[] = [
  whole(
    `upgrad(?:e|es|ing)${product}|aktualisierung|aktualisieren|actualizacion|mises? a (?:jour|niveau)|atualizacao`,
    'aggiornamento|обновление|升级|升級|アップグレード|업그레이드',
  ),
];

/** What is done each time, which may be the first. */
export const routineWords: readonly RegExp[] = [
  whole(
    `(?:routine|regular|ordinary|normal|standard|everyday|day to day|daily|recurring|ongoing) ${place}(?:${deploy})`,
    '(?:regulare|normale|routine|laufende) ?(?:deployments?|releases?|auslieferungen)',
    '(?:despliegue|deploiement|deploy|rilascio)s? (?:habitual|rutinario|courant|regulier|de rotina|di routine)(?:e?s)?',
  ),
  whole('(?:日常|常规|常規|例行|平时)(?:的)?(?:发布|發布|发版|部署|更新|上线|升级)'),
  whole('(?:通常|定期|日常)(?:の)?(?:デプロイ|リリース|更新)|(?:정기|일반|일상) ?배포'),
];
