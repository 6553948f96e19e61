import { ancestry, type SectionDraft } from './draft.ts';

/** "Server setup (one time only)". "Once the host is up" and "once per release" say when, a one-time password what. */
const once: readonly RegExp[] = [
  /(?<!\p{L})one[- ]time(?! (?:pass|token|code|pin|secret|key|link))/iu,
  /[(（[–—:,-] ?(?:(?:do|done|run|needed|only|just) )*once(?: (?:only|per (?:server|host|machine|node|vm|project|account|team)))?[)）\]]?$/iu,
  /(?<!\p{L})first[- ]time (?:only|server |host |machine )?(?:set-?up|preparation|configuration|installation|provisioning|only)(?!\p{L})/iu,
  /(?<!\p{L})(?:einmalig(?:e[nrs]?)?|nur einmal)(?!\p{L})/iu,
  /(?<!\p{L})(?:una (?:sola|única) vez|une (?:seule )?fois (?:seulement|pour toutes)|une seule fois|uma (?:única|só) vez|una (?:sola )?volta (?:sola|soltanto)|una sola volta)(?!\p{L})/iu,
  /一次性|[仅只](?:需|需要)?(?:执行|做)?一次|初回のみ|一度だけ|최초 1회/u,
];

/** Parts that are mostly done once, though a walkthrough may go on from them. */
const beginning =
  /^(?:initial (?:\p{L}+ )?(?:set-?up|configuration|provisioning|preparation)|(?:\p{L}+ )?(?:provisioning|bootstrapping)|provision (?:the |a )?\p{L}+|ersteinrichtung|(?:configuración|configuration|configuração|configurazione) inicial[e]?|configuration initiale|初始(?:化|设置|配置)|初期設定)/iu;
/** Parts that are done again and again. */
const again =
  /(?<!\p{L})(?:new (?:versions?|releases?)|(?:each|every|subsequent|later|regular|routine|recurring) (?:deploy\p{L}*|releases?|updates?|rollouts?)|redeploy\p{L}*|(?:neue|weitere) versionen?|neuen version|nueva versión|nouvelle version|nova versão|nuova versione)(?!\p{L})|^(?:updates|updating|releasing)$|新版本|每次(?:部署|发布|上线)|日常部署/iu;

const isStep = ({ facts }: SectionDraft): boolean => facts.labelKind === 'step';
const isOnce = ({ row, isTitle }: SectionDraft): boolean => !isTitle && once.some((words) => words.test(row.heading));

/** Whether a part that is done once lies between: it holds the first section, and the second begins another part. */
export function isBehindOnce(first: SectionDraft, second: SectionDraft): boolean {
  const reached = ancestry(second);
  return ancestry(first).some((part) => {
    // "Step 2" goes on from "Step 1", whatever it is called.
    if (part.isTitle || isStep(part) || reached.includes(part)) return false;
    const next = reached.find(({ logicalParent }) => logicalParent === part.logicalParent);
    if (isOnce(part)) return next === undefined || !isOnce(next);
    return beginning.test(part.facts.title) && next !== undefined && again.test(next.row.heading);
  });
}
