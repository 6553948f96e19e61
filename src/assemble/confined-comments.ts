import { type CommentSegment, cutAtComments } from '../classify/index.ts';
import type { Environment } from '../model/index.ts';
import { opensSession } from '../shell/index.ts';
import { isBackward } from './backward.ts';
import type { BlockDraft } from './block-draft.ts';
import { guard, guarded, type Pattern } from './criterion/guarded-pattern.ts';
import { readLeadIns } from './lead-in.ts';
import { goesBySelf } from './reaches-out.ts';
import type { Step } from './read-block.ts';

const at = '(?:in|on|against|for|at|to|from|auf|im|en|sur|em|per|на|в)';
const article = '(?:the|our|any|a|an|your|dem|der|den|la|el|le)';
const production =
  '(?:prod(?:uction|uktion|ukcj[ai]|uzione|ucción|ução)?|prd|live|produktivsystem|проде?|продакшене?)(?: (?:systems?|environments?|env|servers?|databases?|clusters?|data|ausführen|verwenden|laufen lassen))?';
const run = '(?:run|use|do|execute|apply|seed|call|enable|ejecutar|usar|exécuter|lancer|ausführen|eseguire|executar)';
const these = '(?:this|these|that|it|them|any of this|the following)';
/** Where a remark begins: at the start of a comment, or behind what the commands do. */
const opens = '(?:^|[(,;:–—-] ?)';
const ends = '(?= *(?:$|[!.,;:()–—-]))';

const outsideProduction: readonly Pattern[] = [
  new RegExp(
    `${opens}(?:please )?(?:never|not|do not|don['’]?t|must not|nie|niemals|nicht|jamais|pas|nunca|no|não|mai|non|никогда|не)(?: ever)?(?: ${run})?(?: ${these})? ${at}(?: ${article})? ${production}${ends}`,
    'iu',
  ),
  new RegExp(
    `${opens}(?:unsafe|forbidden|skip(?: ${these})?|except|everywhere (?:but|except)|anywhere (?:but|except))(?: ${at})?(?: ${article})? ${production}${ends}`,
    'iu',
  ),
  /^non[- ]?prod(?:uction)?(?: (?:only|environments?(?: only)?|systems?(?: only)?))?$/iu,
  /(?:请勿|不要|切勿|禁止|不能|勿)在?(?:生产|线上|正式)|(?:生产|线上|正式)(?:环境)?(?:禁用|禁止|勿用|不要)|本番(?:環境)?(?:で|では)(?:実行|使用)(?:しない|禁止)/u,
].map(guarded);

const machine = '(?:host|machine|server|node|box|vm|instance|computer)';
const window = '(?:terminal|shell|window|tab|session|container|pod)';
const role =
  '(?:db|database|standby|replica|secondary|primary|master|slave|bastion|jump|backup|old|new|monitoring|cache|redis|queue|mail|proxy|lb|load[- ]?balancer|build|control|manager|worker|web|app|edge)';
/** What a machine is called by: a task with a number, or a name below a domain. */
const hostName =
  '(?:(?:db|sql|web|www|app|api|srv|server|host|worker|master|primary|replica|standby|slave|lb|proxy|cache|redis|pg|postgres|mysql|mongo|kafka|mail|mx|gw|vm|box|prod|prd|stg|staging|bastion|jump|edge|backend|frontend|fe|be|queue|mq|runner|swarm|manager|etcd|storage|nfs|backup|monitor|batch|cron|site)(?:[-_][a-z]+)*[-_]?\\d{1,3}|node[-_]?0?\\d|[a-z0-9][a-z0-9-]*(?:\\.[a-z0-9-]+){0,4}\\.(?:internal|local|lan|corp|intra|intern|example|test|net|org|com))';
const doing = `(?:(?:then|now|next|again)[, ]+)?(?:(?:run|do|execute|type|enter)(?: ${these})? )?(?:only )?`;

/** The names and roles stand in a group: a command that names the machine goes there by itself. */
const otherMachine: readonly Pattern[] = [
  new RegExp(
    `^${doing}(?:on|auf|sur|en|em|su|на) (?:${article} )?(?:${machine} )?(${hostName})(?: (?:only|${machine}))*${ends}`,
    'iu',
  ),
  new RegExp(`\\b(?:on|auf|sur) (${hostName})$`, 'iu'),
  new RegExp(`^${doing}on (?:the|your|each|every|all(?: the)?) (${role}) ${machine}s?(?: only)?${ends}`, 'iu'),
  new RegExp(
    `^${doing}on (?:the|a|your|each|every) (standby|replica|secondary|bastion|jump ?host)(?: only)?${ends}`,
    'iu',
  ),
  new RegExp(
    `^${doing}(?:on|from|in) (?:another|a different|a second|a separate|the other|some other|the second) (${machine}|${window})${ends}`,
    'iu',
  ),
  new RegExp(`${opens}not on (?:this|the current) (${machine})${ends}`, 'iu'),
  /(?:^|[(,;:–—-] ?)(?:not|never|nicht|pas|no) (here|hier|ici|aquí)[!.)]*$/iu,
].map(guarded);
const inContainer = guard(
  `^${doing}(?:inside|within|in)(?: of)? (?:the|your|a) (?:\\p{L}+ )?(container|pod|vm|guest|chroot)${ends}`,
);
const onOwnMachine =
  /^(?:(?:run|do|execute|first|then|now)[: ]+)?(?:locally|on your (?:own |local )?(?:machine|laptop|computer|workstation|pc)|auf (?:deinem|ihrem) rechner|lokal|en local|in locale|localmente)(?= *(?:$|[,:;.(–—-]))/iu;
const onServer = guard(
  `^${doing}(?:on|auf|sur|en|em|su) (?:the|dem|le|el|o|il|your) (?:remote |target )?(?:server|servidor|serveur|host|vps|droplet)${ends}`,
);

const earlier =
  '(?:old|previous|prior|earlier|former|last)(?: (?:known|good|stable|working))* (?:version|release|image|tag|build|revision)';
const thing =
  '(?:this|it|everything|all(?: of (?:this|it))?|the (?:release|deploy\\w*|migrations?|upgrade|update|changes?))';
/** Words that open the way back in a comment, which says no more than that. */
const steppingBack: readonly Pattern[] = [
  new RegExp(
    `^(?:[\\p{L} ]{1,40}[:,–—-] *)?(?:(?:go|going|switch|fall|step|get|move) )?back to (?:the |an? )?(?:(?:version |release )?v?\\d+(?:\\.\\d+)+|v\\d+|(?:version|release) \\d+|${earlier})`,
    'iu',
  ),
  new RegExp(`^(?:to )?(?:roll(?:ing)? ?back|undo|revert)(?: ${thing})?(?: (?:if|when|in case)\\b.*)?$`, 'iu'),
  /^(?:(?:only )?(?:in|for) (?:case of )?(?:an )?emergenc(?:y|ies)(?: only)?|emergency(?: only)?|break[- ]?glass|(?:nur )?im notfall|en cas d['’]urgence|en caso de emergencia|em caso de emergência|in caso di emergenza)(?=$|[:,–—-])/iu,
  /^(?:zurück (?:auf|zu)|retour (?:à|en)|volver a|voltar (?:a|para)|torna(?:re)? a) (?:(?:la |die |der )?versi\p{L}+ )?v?\d/iu,
  /^(?:回滚|回退到|紧急回|ロールバック|切り戻し)/u,
].map(guarded);

/** Whether a comment says that the commands below it lead back. */
export const leadsBack = (comment: string): boolean => {
  const words = bare(comment);
  return words.length <= longest && (isBackward(comment) || steppingBack.some((pattern) => pattern.test(words)));
};

const longest = 160;
const bare = (words: string): string => words.replace(/^[^\p{L}]+|[\s:：.!。]+$/gu, '').replace(/\s+/g, ' ');

/** What a comment in a block says of where its commands may be run; null when nothing keeps them from being run here. */
export function readConfinement({ verdict, reading }: BlockDraft, environment: Environment): string | null {
  const { view } = verdict;
  const texts = new Map(view.lines.map(({ number, text }) => [number, text.trim()]));
  const above = cutAtComments(view);
  const behind = view.shell.comments
    .filter(({ ownLine }) => !ownLine)
    .map(({ line, text }) => ({ comment: text, whole: text, lines: [line] }));
  const isOpen = environment === 'any' || environment === 'production';
  for (const segment of [...above, ...behind]) {
    const said = [bare(segment.comment), bare(segment.whole)].filter(
      (words) => words !== '' && words.length <= longest,
    );
    const isKept = outsideProduction.some((pattern) => said.some((words) => pattern.test(words)));
    if (isOpen && isKept) return 'a comment in it keeps some of it out of production';
    const code = segment.lines.map((line) => texts.get(line) ?? '').filter((text) => text !== '');
    const steps = reading.steps.filter(({ statement }) => segment.lines.includes(statement.line));
    if (said.some((words) => isElsewhere(words, code, steps)))
      return 'a comment in it says to run some of it elsewhere';
  }
  const lines = view.code.map(({ text }) => text);
  if (behind.some((segment) => isLedIn(segment, environment, lines)))
    return 'a comment in it says not to run some of it here';
  const places = above.map(({ comment }) => bare(comment));
  const isMixed = [onOwnMachine, onServer].every((place) => places.some((words) => place.test(words)));
  return isMixed ? 'its comments name two machines' : null;
}

function isElsewhere(words: string, code: readonly string[], steps: readonly Step[]): boolean {
  const named = otherMachine.map((pattern) => pattern.exec(words)?.[1]).find((name) => name !== undefined);
  if ((named === undefined && !inContainer.test(words)) || code.length === 0) return false;
  // What is typed behind a login is typed there.
  const login = steps.findIndex(({ facts }) => facts.some(opensSession));
  const typed = login < 0 ? steps : steps.slice(0, login + 1);
  const isThere = (step: Step) =>
    goesBySelf(step, words) || (named !== undefined && step.statement.calls.length === 1 && step.text.includes(named));
  return typed.length === 0 || !typed.every(isThere);
}

function isLedIn(segment: CommentSegment, environment: Environment, code: readonly string[]): boolean {
  const leadIn = readLeadIns([], [segment], environment, code);
  return leadIn === 'denied' || leadIn === 'unfit';
}
