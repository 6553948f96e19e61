import type { Claim } from './find-operators.ts';
import { guard, type Pattern } from './guarded-pattern.ts';

/** What has to become of the limit before the act follows: it is not kept, passed upwards or downwards, or comes true. */
type Turn = 'missed' | 'above' | 'below' | 'same';

const act =
  '(?:roll(?:ing)? ?back|back out|revert|abort|halt|alert|page|notify|warn|escalate|zurückrollen|zurücksetzen|revertir|reverter|annuler|revenir en arrière|annullare|wycofaj|wycofać|cofnij|откат(?:ить|ывать)?|terugdraaien|terugrollen)';
const whole =
  '(?: (?:to|the|this|deployment|deploy|release|rollout|change|everything|previous|version|team|on-call|immediately|automatically|at once|now|sofort|inmediatamente|immédiatement))*';
const opening =
  '(?:if|when|whenever|once|as soon as|on|upon|in case of|wenn|falls|sobald|bei|si|cuando|quand|en cas de|se|quando|caso|если|при|когда|jeśli|jeżeli|gdy|als|wanneer|bij)';
const subject =
  "(?: (?:it|this|that|they|there|the (?:limit|threshold|target|rate|value)|the|any|is|are|gets?|goes|go|stays?|was|has|been|es|er|sie|der|die|den|ist|wird|elle|il|on|c'est|est|la|lo|se|es|está|é|è|fica|viene|он|она|это|станет|jest|het|wordt|is)){0,4}";

const turns: Readonly<Record<Turn, string>> = {
  missed:
    "(?:do|does|is|are|can|has|did) ?(?:not|n't)(?: so| hold| true| met| the case)?|cannot|not|(?:not )?(?:met|kept|reached|held)|missed|breach(?:ed)?|violat(?:ed|ion)|broken|nicht(?: (?:erfüllt|eingehalten|erreicht))?|no|no se cumple|non|pas(?: le cas)?|não|нет|nie|niet",
  above:
    '(?:rises? |spikes? |climbs? )?(?:above|over|beyond)|higher|greater|more|slower|larger|exceed(?:s|ed)?|surpassed|rises|climbs|höher|darüber|mehr|langsamer|überschritten|überschreitung|steigt|überschreitet|mayor|superior|supera|mayores|sube|dépassée?|dépasse|dépassement|supérieure?|maior|ultrapassar|ultrapassado|exceder|maggiore|superiore|superato|выше|больше|превышении|превышено|wyżej|wyższy|przekroczony|przekroczeniu|hoger|meer|overschreden',
  below:
    '(?:drops? |falls? |dips? )?(?:below|under|beneath)|lower|less|fewer|drops|falls|dips|niedriger|darunter|weniger|unterschritten|unterschreitung|sinkt|menor|inferior|baja|inférieure?|inferiore|minore|ниже|меньше|niżej|niższy|lager|minder',
  same: 'do|does|so|happens?|occurs?|are|is',
};
/** These say by themselves that the limit is not kept. */
const otherwise =
  '(?:otherwise|or else|else|or (?:we|you)|sonst|andernfalls|ansonsten|de lo contrario|sinon|autrement|caso contrário|senão|altrimenti|in caso contrario|anders|w przeciwnym razie|inaczej|иначе|в противном случае)';
const again = '(?: (?:it|that|this|again|at all|at any (?:time|point)|any))*';
const end = '(?= ?(?:[)\\].!;,]|$))';
const lead =
  '(?:[,:]? ?(?:→|->|=>)? ?(?:then |we |you |must |will |immediately |trigger |start |initiate |a |the |auto(?:matically)? )*)';

const western = (turn: Turn): Pattern => {
  const turned = `${opening}${subject} (?:${turns[turn]})`;
  const told = turn === 'missed' ? `(?:${turned}|${otherwise})` : turned;
  return guard(`(?<!\\p{L})(?:${act}${whole},? ${told}${again}${end}|${told}${again}${lead}${act}${whole}${end})`);
};

const back = '(?:回[滚滾退]|ロールバック|切り戻|롤백)';
const patterns: readonly (readonly [Turn, Pattern])[] = [
  ['missed', western('missed')],
  ['above', western('above')],
  ['below', western('below')],
  ['same', western('same')],
  [
    'missed',
    guard(
      `(?:否则|否則|不然|そうでなければ|さもなければ|そうでない場合は?|그렇지 않으면|아니면)[^.;]{0,6}${back}`,
      'u',
    ),
  ],
  ['above', guard(`(?:超[过過出]|高于|高於|超え|上回|초과)[^.;\\d]{0,8}${back}`, 'u')],
  ['below', guard(`(?:低于|低於|下回|미만|미달)[^.;\\d]{0,8}${back}`, 'u')],
];

/**
 * Whether the act behind the limits is what follows when they are not kept ("< 1 %; roll back otherwise"): the limits
 * are then what is wanted. "> 5 %: roll back if exceeded" says the limit itself once more.
 */
export function followsMiss(text: string, claims: readonly Claim[]): boolean {
  const [first] = claims;
  return patterns.some(([turn, pattern]) => {
    const found = pattern.exec(text);
    if (found === null || found.index < (first?.end ?? 1)) return false;
    const limits = claims.filter((claim) => claim.end <= found.index);
    return turn === 'missed' || (limits.length > 0 && limits.every((claim) => isTurned(turn, claim)));
  });
}

const isTurned = (turn: Exclude<Turn, 'missed'>, { comparator, negated }: Claim): boolean =>
  turn === 'same' ? negated : comparator.startsWith(turn === 'above' ? '<' : '>');
