import type { CommentSegment, LeadIn } from '../classify/index.ts';
import type { Environment } from '../model/index.ts';
import { otherDays } from './another-day.ts';
import { readCase } from './case-sentence.ts';
import { guarded, type Pattern } from './criterion/guarded-pattern.ts';
import { readDeedDenial } from './deed-denial.ts';
import { readDenial } from './denial.ts';
import { readSaidPlace } from './said-place.ts';

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
  ['later', otherDays],
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

/** What keeps a block from being a step: the last sentence before it, or its comments, which say it of the commands below them. */
export function readLeadIns(
  before: readonly (string | null)[],
  segments: readonly CommentSegment[],
  environment: Environment,
  code: readonly string[],
): LeadIn | null {
  for (const words of before) {
    const own = words === null ? null : readLeadIn(words, environment, code);
    if (own !== null) return own;
  }
  const said = segments.map(
    ({ comment, whole }) => readLeadIn(comment, environment, code) ?? readLeadIn(whole, environment, code),
  );
  const denied = said.filter((one) => one === 'denied').length;
  if (denied > 0) return denied === said.length ? 'denied' : 'partly';
  // Which machine a comment names is told apart by the commands below it.
  return said.find((one) => one !== null && one !== 'machine') ?? null;
}

function readLeadIn(words: string, environment: Environment, code: readonly string[]): LeadIn | null {
  if (words.length > 2000) return null;
  if (readCase(words) === 'repair') return 'failed';
  const sentence = lastSentence(words);
  if (sentence === '' || sentence.length > longest) return null;
  if (confined.some((pattern) => pattern.test(sentence))) return keptOut(environment) === null ? null : 'unfit';
  const place = readSaidPlace(sentence);
  if (place === 'machine') return 'machine';
  if (place === 'environment') return keptOut(environment) === null ? null : 'unfit';
  const denial = readDenial(sentence, code);
  if (denial !== null) {
    if (denial.isUnsettled) return 'unfit';
    return denial.isInProduction ? keptOut(environment) : 'denied';
  }
  const deed = readDeedDenial(sentence, code);
  // Without a colon it may be a warning beside the step.
  if (deed !== null) return deed === 'plain' && /[:：]\s*$/u.test(words) ? 'denied' : 'unfit';
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
