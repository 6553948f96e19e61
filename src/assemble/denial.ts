import { guard, guarded, type Pattern } from './criterion/guarded-pattern.ts';
import { foreignDenials } from './foreign-denials.ts';

const noun =
  '(?:commands?|steps?|blocks?|code|snippets?|lines?|scripts?|statements?|quer(?:y|ies)|migrations?|playbooks?|instructions?|ones?|way)';
const position = '(?:below|underneath|(?:that|which) follows?|(?:shown )?here|in this (?:block|section|snippet|box))';
const pointed = `(?:this|these|that|those|the (?:following|next)|following|next|below|such)(?:(?: [\\p{L}\\d-]+){0,2} ${noun})?(?: ${position})?`;
/** What a prohibition is about, when that is the block below it. */
const these = `(?:(?:any|all|either|none|one) of )?(?:it|them|${pointed}|(?:the |any )(?:[\\p{L}\\d-]+ ){0,2}${noun} ${position}|(?:what follows|anything (?:below|here))|(?:commands?|anything|something|things?) like (?:this|these|the following)(?: ${noun})?)`;
const doing =
  '(?:run|execute|use|do|try|type|call|issue|invoke|apply|launch|perform|(?:copy|paste)(?:(?: ?(?:and|or|-|/) ?| )(?:paste|run))?)';
const doingThat =
  '(?:running|executing|using|doing|trying|typing|calling|issuing|invoking|applying|launching|performing|copying|pasting)';
const done = '(?:run|executed|used|done|called|invoked|applied|launched|performed|copied|pasted|tried)';
const note = '(?:(?:please )?(?:note|remember|be aware) that)';
const not =
  "(?:(?:must|should|may|can|shall|ought to)(?: not|n['’]t| never| under no circumstances)|cannot|(?:is|are) (?:not|never)(?: supposed)? to)";
const forbidden =
  '(?:strictly |absolutely |explicitly )?(?:forbidden|prohibited|not (?:allowed|permitted|ok|okay|acceptable)|never (?:allowed|permitted|ok|okay)|banned)';
/** "Never in production" keeps nothing from a laptop. */
const production =
  '(?<production> (?:in|on|against|for|at|to) (?:\\p{L}+ ){0,3}(?:production|prod|live)(?: (?!(?:without|unless|until|before|if|when|while|during|after|outside|is|are)(?!\\p{L}))\\p{L}+){0,3})';
/** The hour, and which machine is which, are known to a person only. */
const hours = '(?<hours>[,;(]? (?:during|while|when|at(?! (?:the same time|once)(?!\\p{L}))|between|except) .{1,80}?)';
const place =
  '(?<place> (?:on|against|from) (?:the |an? |any |your |our )?(?:\\p{L}+ )?(?:primary|master|leader|standby|replica|secondary|slave|follower|bastion|jump ?host|active|main)(?: (?:server|node|host|machine|database|db|instance|cluster|site)s?)?)';
const where = `(?:${production}|${place})?${hours}?`;
/** Any other end says what is not to be done with it. */
const end = `(?: ever)?(?: by hand| manually| yourself)?${where}$`;

const never = `(?:${note} )?(?:(?:you |we )?(?:must|should|do)(?: not|n['’]t)|(?:you|we)(?: (?:must|should|may|can))? never|dont|never)(?: ever)?(?:,? under any circumstances,?)?(?: (?:have|need) to)?`;

const denials: readonly Pattern[] = [
  `(?:please )?${never} ${doing}(?: ${these})?${end}`,
  `(?:please )?(?:under no circumstances,?|never,? (?:ever|never)|on no account)(?: (?:should|must|may) (?:you|we|anyone|anybody))?(?: ever)? ${doing}(?: ${these})?${end}`,
  `(?:please )?(?:resist (?:the|any) (?:temptation|urge) to|(?:nobody|no one|no-one|none of (?:us|you)) (?:should|must|may)(?: ever)?(?: (?:have|need) to)?|you should never(?: have to)?) ${doing}(?: ${these})?${end}`,
  `(?:please )?(?:refrain from|beware of|keep from) ${doingThat}(?: ${these})?${end}`,
  `(?:this|that|it|${these}) (?:is|was)(?: not|n['’]t) (?:the )?(?:right |correct )?(?:command|way|step)${end}`,
  '(?:this is |these are |it is |that is )?(?:avoid|forbidden|prohibited|not allowed|(?:a |an )?(?:very |really |truly )?(?:bad|terrible|awful|horrible) (?:idea|practice)|intentionally (?:broken|wrong)|dangerous,? (?:for (?:illustration|reference)(?: purposes)? only|do not (?:run|use)))$',
  '(?:the )?(?:following|next|command below|commands below)?(?: (?:command|block|snippet))?s? ?(?:is|are)?(?: only| just| purely)? for (?:illustration|demonstration)(?: purposes)?(?: only)?$',
  '(?:an? |the )?(?!(?:and|then|but|or|now)(?!\\p{L}))\\p{L}+ (?:\\p{L}+ )?once (?:ran|typed|executed|did|used) (?:this|that|the following)(?!\\p{L}).{0,80}$',
  `(?:please )?(?:avoid|(?:avoid|stop) (?:running|executing|using|doing)) ${these}${end}`,
  `${these}(?: (?!not|never)\\p{L}+){0,4}? ${not} be ${done}${end}`,
  `${these} (?:is|are) (?:${forbidden}|off[- ]limits)${end}`,
  // A thing that is not meant for some use is kept from that use alone.
  `${these} (?:is|are)(?: not|n['’]t) (?:meant|intended|made|safe|suitable|fit|supposed)(?: to be ${done})?(?: ever)?${production}$`,
  `(?:${note} )?${doingThat} ${these}${where} (?:is|are) ${forbidden}(?: (?:here|at all))?$`,
  `(?:${note} )?(?:it is|it['’]s) ${forbidden} to ${doing}(?: ${these})?${end}`,
  `(?:things?|what) (?:you |we )?(?:must|should|do) (?:not|never) ${doing}${end}`,
  "(?:do not|don['’]t|never)$",
  '(?:this is |these are )?(?:an? |the )?(?:(?:very )?(?:wrong|bad|incorrect|unsafe|insecure)(?: (?:way|example|practice|approach|usage))?|anti[- ]?patterns?|not like this|counter[- ]?example)$',
]
  .map((shape) => guard(`^${shape}`))
  .concat(foreignDenials);

const name =
  '(?:the |this )?(?<name>[^,;:\\s][^,;:]{1,58}?)(?: (?:script|command|task|job|target|playbook|tool|program))?';
/** What is forbidden by its name is kept from the blocks that hold it. */
const namedDenials: readonly Pattern[] = [
  `(?:please )?${never} (?:run|execute|call|invoke|launch|use) ${name}${end}`,
  `(?:please )?${never} use ${name}(?<hours> (?:on|for|with|against|to|here|in)(?!\\p{L}).{0,80})$`,
  `(?:please )?${never} [^,;:]{2,60} (?:with|using|via) ${name}(?<hours>)$`,
  `${name} ${not} be (?:run|executed|called|invoked|launched)${end}`,
  `(?:running|executing|calling|invoking|launching) ${name}${where} (?:is|are) ${forbidden}$`,
].map((shape) => guard(`^${shape}`));

/** Where a prohibition may be over, and a reason, an exception or a better way begins. */
const cut =
  / ?[,，;；(（–—]\s*| - | (?=because |(?:as|since) (?:it|this|that|they|these|the) |weil |denn |car |porque |perché |потому |так как )/gu;
const points = guarded(
  /(?<!\p{L})(?:following|below|this|these|next|here|folgende\p{L}*|diese\p{L}*|siguientes?|est[eo]s?|suivante?s?|ci-dessous|seguintes?|abaixo|seguent[ei]|следующ\p{L}*|ниже|poniższ\p{L}*|następując\p{L}*)(?!\p{L})|以下|下面|下列|如下/iu,
);
const turns = guarded(
  /^(?:(?:and|but|rather|always|please|only|instead|so)[, ]+)*(?:use|run|do|execute|call|choose|prefer|take|apply|go|try|via|through|with|by)(?!\p{L})|(?<!\p{L})(?:instead|stattdessen|sondern|plutôt|en su lugar|em vez disso|invece|вместо|zamiast)(?!\p{L})|^(?:请|請|应|可|改)?(?:使用|改用|用)/iu,
);
const reasons = guarded(
  /^(?:because|as|since|it|this|that|they|these|those|only|just|ever|for|otherwise|or|there|you|we|the|not even|no matter|weil|denn|da|das|es|sie|sonst|car|cela|ça|elles?|ils?|sinon|porque|ya que|pois|perché|poiché|altrimenti|потому|так как|это|иначе|bo|ponieważ|gdyż|to)(?!\p{L})|^(?:因为|因為|会|會|否则|否則|以免|以防|可能|将|將|它|这|這)/iu,
);
const conditions = /^(?:unless|if|without|until|before|except if)(?!\p{L})/iu;

/** That a sentence says not to run what stands below it: at all, or in production. */
export interface Denial {
  readonly isInProduction: boolean;
  /** At some hours, on one of the machines, or but in another way: what that means here is for a person to say. */
  readonly isUnsettled: boolean;
}

/** `code`: the lines of the block, for what is forbidden by its name. */
export function readDenial(sentence: string, code: readonly string[]): Denial | null {
  const whole = readWhole(sentence, code);
  if (whole !== null) return whole;
  for (const { index, 0: sign } of [...sentence.matchAll(cut)].slice(0, 4)) {
    const denial = readWhole(sentence.slice(0, index), code);
    if (denial !== null) return qualify(denial, sentence.slice(index + sign.length));
  }
  return null;
}

function readWhole(sentence: string, code: readonly string[]): Denial | null {
  const found = denials.map((pattern) => pattern.exec(sentence)).find((match) => match !== null) ?? null;
  if (found !== null) return denialOf(found);
  for (const pattern of namedDenials) {
    const match = pattern.exec(sentence);
    const holding = code.filter((line) => holds(line, match?.groups?.['name'] ?? '')).length;
    if (match !== null && holding > 0)
      return { ...denialOf(match), ...(holding < code.length ? { isUnsettled: true } : {}) };
  }
  return null;
}

function denialOf({ groups }: RegExpExecArray): Denial {
  const { production: there, production2, hours: then, hours2, place: at } = groups ?? {};
  return {
    isInProduction: (there ?? production2) !== undefined,
    isUnsettled: [then, hours2, at].some((found) => found !== undefined),
  };
}

/** What is said behind a prohibition: why, or what to do instead, which may be what stands below. */
function qualify(denial: Denial, rest: string): Denial | null {
  if (conditions.test(rest)) return null;
  if (turns.test(rest)) return points.test(rest) ? null : { ...denial, isUnsettled: true };
  return reasons.test(rest) ? denial : { ...denial, isUnsettled: true };
}

/** Whether a line holds a name as a word of its own, a path before it or not. */
function holds(line: string, called: string): boolean {
  const plain = called.replace(/^[`'"]+|[`'"]+$/g, '');
  if (plain.length < 3) return false;
  const at = line.indexOf(plain);
  const before = line[at - 1] ?? ' ';
  return at >= 0 && /[\s/"'`;&|(=]/.test(before) && /[\s"'`;&|)]/.test(line[at + plain.length] ?? ' ');
}
