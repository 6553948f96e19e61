import { guarded, type Pattern } from './criterion/guarded-pattern.ts';
import { foreignDenials } from './foreign-denials.ts';

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
  '(?: ever)?(?: by hand| manually| yourself)?(?<production> (?:in|on|against|for|at|to) (?:\\p{L}+ ){0,3}(?:production|prod|live)(?: (?!(?:without|unless|until|before|if|when|while|during|after|outside)(?!\\p{L}))\\p{L}+){0,3}(?:(?: ?[,;(–—-]| because| as| since) *(?! |(?:unless|except|if|without|until|before)(?!\\p{L})).{1,120})?)?(?<hours>[,;(]? (?:during|while|when|at(?! (?:the same time|once)(?!\\p{L}))|between|except) .{1,80})?$';

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
  /^(?:this is |these are )?(?:an? |the )?(?:(?:very )?(?:wrong|bad|incorrect|unsafe|insecure)(?: (?:way|example|practice|approach|usage))?|anti[- ]?patterns?|not like this|counter[- ]?example)$/iu,
]
  .map(guarded)
  .concat(foreignDenials);

/** That a sentence says not to run what stands below it: at all, in production, or at some hours. */
export interface Denial {
  readonly isInProduction: boolean;
  readonly isAtHours: boolean;
}

export function readDenial(sentence: string): Denial | null {
  const found = denials.map((pattern) => pattern.exec(sentence)).find((match) => match !== null);
  if (found === undefined || found === null) return null;
  const { production, hours } = found.groups ?? {};
  return { isInProduction: production !== undefined, isAtHours: hours !== undefined };
}
