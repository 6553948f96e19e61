import { remember } from '../shell/index.ts';
import { guard } from './criterion/guarded-pattern.ts';
import { readForeignCase } from './foreign-cases.ts';
import { speaksAgainstRollback } from './heading/rollback-conditions.ts';

/** "If it fails, run it again:" repairs, "if it works, …:" goes on; "if it fails, roll back:" leads back. */
export type Case = 'back' | 'repair' | 'onward';

const opening =
  /^(?:and |but |so )?(?:if|when|whenever|should|in case|in the event|once|as soon as|(?:up)?on(?= (?:any |an? )?(?:fail|error|problem|trouble)))\s+/i;
/** "Otherwise" turns the case around; what stands last is told of what stands below. */
const otherwise = /^(.{3,160}?)[;,.–—-]* (?:otherwise|or else|else|if not),? +(.{2,120})$/i;
const secondCase = /^.{3,160}?[;,.] *(?:and |but )?(?=(?:if|when|should) )/i;
const event = '[^,;]{2,120}?';
const inTwo = new RegExp(`^(${event})(?:,? then |, ?| [–—-] )(.{2,120})$`, 'i');
const unmarked = new RegExp(
  String.raw`^(${event}\b(?:fails?|failed|breaks?|crashes|passes|works|succeeds)) (?!(?:to|with|on|for|in|after|during|because|and|or|at|by|again|twice|the)\b)(.{2,120})$`,
  'i',
);

const noFailure = guard(
  String.raw`\b(?:no|without|zero)(?: \w+){0,2} (?:errors?|problems?|issues?|failures?|warnings?)\b|\bnothing (?:fails|breaks|goes wrong|is wrong)\b|\b(?:does not|doesn['’]t|do not|don['’]t|did not|didn['’]t|never) (?:fail|break|crash|error)`,
);
const fine =
  'works?|worked|pass(?:es|ed)?|succeeds?|succeeded|successful(?:ly)?|healthy|green|fine|well|good|ok|okay|up|stable|ready';
const failure = guard(
  String.raw`\b(?:fail\w*|goes wrong|went wrong|go wrong|breaks?|broken|errors?|problems?|issues?|crash\w*|restarting|down|unhealthy|stuck|hangs?|degrad\w+|wrong|unreachable|times? out|lost|unsuccessful(?:ly)?)\b|(?:\b(?:not|never|no longer)|n['’]t) (?:\w+ ){0,2}?(?:${fine}|work(?:ing)?|pass(?:ing)?|succeed|com(?:e|ing)|start(?:ing)?|finish(?:ing)?|respond(?:ing)?|running|help(?:ing)?)\b`,
);
const success = guard(String.raw`\b(?:${fine}|done|finished|over|complete[sd]?)\b`);
/** "The error rate" is high or low, and no error. */
const measured = /\berrors? (?:rates?|ratio|budget|counts?|percentage)\b/giu;
/** "It works but users complain": what counts stands last. */
const however = /^.*\b(?:but|yet|although|though) /i;

const back = guard(
  String.raw`\b(?:roll(?:ing|ed)?[ -]?backs?|back(?:ing)?[ -]?out|revert\w*|undo|undone|restor\w+|reinstate|abort|downgrade|reverse|migrate:down)\b|\b(?:re)?(?:deploy|install|start|use|put|run|activate|switch|point|bring|enable|apply|pull|tag)\w*\b.{0,40}\b(?:previous|prior|earlier|former|old|last (?:known |good |stable |working )+\w+)\b|\b(?:go|get|switch|fall|flip|step|move|shift|route|send|take|put|bring|change)\b.{0,40}\bback\b`,
);
/** Words that only lead over to the commands. */
const leadsOver =
  /^(?:(?:then|please|you|can|should|must|just|simply|run|do|execute|use|type|enter|issue|call|apply|follow|proceed|with|as|the|this|these|following|follows|below|command|commands|steps?|procedure|instructions|manually|immediately|like|here)(?:[ ,]+|$))+$/i;

/** What the words right above a block, ended by a colon, say of the case in which it is run; null when of none. */
export const readCase = remember(read, 2048);

function read(words: string): Case | null {
  const text = words.trim();
  if (!/[:：]$/.test(text) || text.length > 400) return null;
  const sentences = text.split(/(?<=[.!?。！？])\s+(?=\p{Lu}|\p{Lo})/u);
  const told = (sentences.at(-1) ?? '').replace(/[\s:：]+$/, '');
  const asked = sentences.at(-2);
  // "Problems? Undo with:"
  if (asked?.endsWith('?') === true) return inCaseOf(asked.slice(0, -1), told);
  const [, before, rest] = otherwise.exec(told) ?? [];
  if (before !== undefined && rest !== undefined) return otherCase(before, rest);
  const last = told.replace(secondCase, '');
  const stated = opening.test(last) ? last.replace(opening, '') : null;
  const [, condition, order] = stated === null ? [] : (inTwo.exec(stated) ?? unmarked.exec(stated) ?? []);
  if (condition === undefined || order === undefined)
    return readForeignCase(told) ?? (speaksAgainstRollback(told) && isConditional.test(told) ? 'repair' : null);
  return inCaseOf(condition, order);
}

const inCaseOf = (condition: string, order: string): Case | null =>
  judge(outcomeOf(condition), order) ?? suspected(condition, order);

const isConditional = /^(?:wenn|falls|sollte|si|se|если|jeśli|gdy|als|wanneer)(?!\p{L})|^(?:如果|若|万一)/iu;

const bareOrder =
  /^(?:please )?(?:immediately )?(?:roll ?back|revert|back out|abort)(?: (?:immediately|now|at once))?$/i;

const metric =
  '(?:rates?|latency|p\\d\\d|response times?|duration|errors?|[45]xx|failures?|exceptions?|lag|memory|cpu|usage|restarts)';
/** Nobody would go back for these if they were good; what else is done about them is for the reader to see. */
const suspicious = guard(
  String.raw`\b${metric}(?: \w+){0,3}? (?:rises?|rose|climbs?|spikes?|exceeds?|increases?|jumps?|doubles?|goes|(?:is|are|gets?|stays?) (?:too )?(?:high|slow|long|bad|over|above))\b|\btoo (?:slow|high)\b|\b(?:is|gets?|becomes?) (?:very |much )?slow(?:er)?\b|\b(?:misbehav\w*|regress\w*|corrupt\w*|incidents?|outage|complain\w*|tim(?:es?|ed) ?outs?|[45](?:\d\d|xx)s?|emergency|trouble)\b`,
);

const suspected = (condition: string, order: string): Case | null =>
  suspicious.test(condition) && back.test(order) && !/^(?:please )?wait\b/i.test(order) && !isNegated(order)
    ? 'back'
    : null;

type Outcome = 'failed' | 'worked' | null;

function otherCase(before: string, order: string): Case | null {
  const condition = opening.test(before) ? outcomeOf(before.split(',')[0] ?? '') : null;
  return judge(condition === 'failed' ? 'worked' : condition === 'worked' ? 'failed' : null, order);
}

function judge(outcome: Outcome, order: string): Case | null {
  // Nobody takes all of it back because it went well.
  if (outcome === 'worked') return bareOrder.test(order) ? null : 'onward';
  if (isNegated(order)) return 'repair';
  if (back.test(order)) return outcome === 'failed' ? 'back' : null;
  return outcome === 'failed' && !leadsOver.test(order) ? 'repair' : null;
}

function outcomeOf(stated: string): Outcome {
  const condition = stated.replace(however, '').replace(measured, 'rate');
  if (noFailure.test(condition)) return 'worked';
  if (failure.test(condition)) return 'failed';
  return success.test(condition) ? 'worked' : null;
}

/** "Do not roll back", "never revert the database". */
const isNegated = (order: string): boolean =>
  speaksAgainstRollback(order) || (/^(?:please )?(?:do not|don['’]t|never) /i.test(order) && back.test(order));
