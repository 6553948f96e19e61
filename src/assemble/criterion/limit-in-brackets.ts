import { guard } from './guarded-pattern.ts';

const opened = /[([]([^()[\]]{0,40})$/u;
const none = guard(
  String.raw`^(?:there (?:is|are) )?(?:no(?! of(?!\p{L}))|none of|kein[e]?|aucune?|ningún|ninguna|nenhuma?|nessun[oa]?) [^:()[\]–—]{2,80}$`,
);
const conditional = guard(
  String.raw`^\s*(?:only )?(?:if|when|for|where|unless|in case|wenn|falls|bei|nur|si|cuando|para|se|quando|pour|per|если|при|als|bij|jeśli|如果|若)(?!\p{L})`,
);
const follows = /^[^()[\]]{0,60}(?:=>|->|→|⇒)/u;
/** Who has looked at something has not measured it. */
const doneByPeople = guard(
  String.raw`(?<!\p{L})(?:reviewed|approved|documented|announced|discussed|planned|scheduled|considered|notified|informed|agreed|communicated|geprüft|freigegeben|dokumentiert|revisad[oa]s?|aprobad[oa]s?|aprovad[oa]s?|revues?|approuvée?s?|approvat[aeio])\s*$`,
);

/**
 * What the brackets around a limit say: of which things something is asked (`condition`), or more of what there must
 * be none of (`none`). Null where they hold the limit of what stands before them, or where there are none.
 */
export function readBracket(text: string, claim: { start: number; end: number }): 'condition' | 'none' | null {
  const before = text.slice(0, claim.start);
  const bracket = opened.exec(before);
  if (bracket === null) return null;
  const outside = before.slice(0, bracket.index).trimEnd();
  if (outside === '') return null;
  const inside = bracket[1] ?? '';
  if (conditional.test(inside) || follows.test(text.slice(claim.end)) || doneByPeople.test(outside)) return 'condition';
  return none.test(outside) ? 'none' : null;
}
