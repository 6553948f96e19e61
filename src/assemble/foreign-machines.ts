/** How a language says "on each server" and "on the standby": another machine than the one where the rest is run. */
interface Language {
  /** A word that may stand before it, with its blank. */
  readonly next: string;
  readonly several: string;
  readonly machines: string;
  readonly the: string;
  /** What is never the machine that a guide is about. */
  readonly role: string;
}

const languages: readonly Language[] = [
  {
    next: '(?:dann |danach |nun |jetzt |anschließend )?',
    several:
      '(?:auf|in) (?:jede[mrn]|allen|beiden|(?:den|dem|der) (?:anderen|übrigen|restlichen|zweiten|dritten|alten|sekundären|passiven))(?: (?:anderen|übrigen|weiteren))?',
    machines: '[\\p{L}-]*(?:servern?|knoten|maschinen?|hosts?|rechnern?|instanz(?:en)?|nodes?|replik(?:a|en)|workern?)',
    the: '(?:auf|in) (?:dem|der|den|einem|einer)',
    role: '(?:(?:standby|repli[kc]at?|slave|follower|load-?balancer|bastion)(?:-?(?:server|host|knoten|rechner|datenbank|instanz))?|(?:datenbank|db-|backup|sicherungs|build|monitoring|mail|jump|sprung)-?(?:server|host|knoten|rechner|maschine))',
  },
  {
    next: '(?:puis |ensuite |maintenant )?',
    several:
      '(?:sur|dans) (?:chaque|tous les|toutes les|chacun des|chacune des|les autres|les deux|le second|la seconde)(?: autres)?',
    machines: '(?:serveurs?|n(?:œ|oe)uds?|machines?|instances?|h(?:ô|o)tes?|r(?:é|e)plicas?|conteneurs?)(?: \\p{L}+)?',
    the: "(?:sur|dans) (?:le |la |l['’]|un |une )",
    role: '(?:standby|r(?:é|e)pli(?:ca|que)|secondaire|esclave|bastion|r(?:é|e)partiteur(?: de charge)?|load[- ]?balancer|(?:serveur|machine|h(?:ô|o)te) (?:de (?:base de données|sauvegarde|secours|build|rebond|supervision)|secondaire))',
  },
  {
    next: '(?:luego |después |ahora )?',
    several:
      '(?:en|dentro de) (?:cada(?: uno de los)?|todos los|todas las|los demás|las demás|ambos|el segundo|el otro)',
    machines: '(?:servidor(?:es)?|nodos?|máquinas?|instancias?|hosts?|réplicas?)(?: \\p{L}+)?',
    the: '(?:en|dentro de) (?:el|la|un|una)',
    role: '(?:standby|réplica|secundario|esclavo|bastión|balanceador(?: de carga)?|servidor (?:de (?:la )?(?:bases? de datos|respaldo|copias|compilación|salto)|secundario))',
  },
  {
    next: '(?:depois |em seguida |agora )?',
    several: '(?:em (?:cada|todos os|todas as|ambos)|n[oa]s? (?:outr[oa]s?|demais|segund[oa]))',
    machines: '(?:servidor(?:es)?|nó|nós|máquinas?|instâncias?|hosts?|réplicas?)(?: \\p{L}+)?',
    the: '(?:n[oa]|em um|em uma)',
    role: '(?:standby|réplica|secundári[oa]|escravo|bastion|balanceador(?: de carga)?|servidor (?:de (?:banco de dados|backup|build)|secundári[oa]))',
  },
  {
    next: '(?:затем |потом |теперь )?',
    several: '(?:на (?:каждом|каждой|всех|обоих|остальных|другом|втором))',
    machines: '(?:серверах?|сервере|узлах?|узле|хостах?|хосте|машинах?|машине|репликах?|реплике|нодах?|ноде)',
    the: 'на',
    role: '(?:реплике|резервном (?:сервере|узле)|балансировщике|бастионе|сервере (?:базы данных|бд|сборки|резервного копирования)|стендбае)',
  },
];

/** An order that may follow: "run", "restart the service". */
const order = '(?:,? [^.:;]{1,80})?';

const spoken = languages.map(
  ({ next, several, machines, the, role }) =>
    new RegExp(`^${next}(?:${several} ${machines}|${the} ?${role})(?![\\p{L}-])${order}$`, 'iu'),
);

/** Without blanks between the words. */
const written =
  /^(?:然后|接着|再)?(?:请)?在?(?:(?:每台|每个|所有|全部|各个?|其他|其余|另一台|第二台)(?:\p{Script=Han}{0,4})(?:服务器|节点|主机|机器|实例)|备库|从库|备机|备用服务器|从节点|跳板机|堡垒机|负载均衡(?:器|服务器)?|数据库服务器|备份服务器)(?:上|中|里)?(?:，?(?:请|執行|执行|运行|使用|操作|重启|停止|恢复)\P{P}{0,40})?$/u;

export const foreignMachines: readonly RegExp[] = [...spoken, written];
