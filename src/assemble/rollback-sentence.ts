import { remember } from '../shell/index.ts';
import { readCase } from './case-sentence.ts';
import { guard } from './criterion/guarded-pattern.ts';
import { polarityOfVerb } from './criterion/polarity.ts';
import { readCriteria } from './criterion/read-criteria.ts';
import { foldText } from './heading/fold-text.ts';
import { speaksAgainstRollback } from './heading/rollback-conditions.ts';
import { rollbackWords } from './rollback-words.ts';

const before = '(?:(?:immediately|please|always|then|also|consider|you|we|should|must|have to|need to|and|stop) )*';
const act = '(?:roll[ -]?back|back[ -]?out|revert|abort)';
const started =
  '(?:trigger|initiate|start|begin|execute|perform|consider|do) (?:an? |the )?(?:immediate |automatic |full )?roll[ -]?back(?: procedures?| plan| process)?';
const passive =
  '(?:an? |the )?roll[ -]?back (?:is|must be|should be|has to be) (?:required|needed|recommended|warranted|triggered|performed|started|initiated|executed)';
const order = `(?:${started}|${passive}|${act})`;
/** What is taken back as a whole; who takes back a part of it follows a step. */
const whole =
  '(?: (?:immediately|at once|now|right away|automatically|the|this|deployment|deploy|release|rollout|changes?|update|upgrade|version|canary|everything|traffic))*';
const earlier =
  '(?: to (?:the |a )?(?:previous|prior|last|old|earlier)(?: (?:known|good|stable|working|release|version|deployment|image|tag|revision|build|one))*)?';
const when = '(?:if|when|whenever|as soon as|once|should|in case(?: of)?|in the event (?:of|that))';

const orderFirst = guard(`^${before}${order}${whole}${earlier},? ${when} (.+)$`);
const conditionFirst = guard(`^(?:and )?${when} (.{3,300}?)(,?) ${before}${order}(?!\\p{L})(.{0,200})$`);
const bareEnd = guard(`^${whole}${earlier}$`);
const bareStart = new RegExp(`^${whole}${earlier}`, 'iu');
const measuredFirst = guard(`^(.{3,200}?) ?(?:->|=>|→|:|,|;) ?(?:then )?${before}${order}${whole}${earlier}$`);

/** Nobody can tell whether it has come, or it only says that whoever wants to may go back. */
const vague =
  /^(?:(?:there|any|some|serious|critical|major|significant|unexpected|further|you|we|i|is|are|encounter|experience|have|see|notice|find|run into|deemed|absolutely|an?|the|deployment|current|causing|causes|in) )*(?:only|so|not|needed|necessary|required|requested|desired|possible|applicable|appropriate|available|want(?:ed)?|wish|need|like|must|prefer|decide|issues?|problems?|trouble|something|anything|things?|doubt|it|this|that|they|one of|these|those|whether|to|of)(?!\p{L})|(?:^| )(?:issues|problems)(?: \p{L}+)?$|(?:^| )(?:done|complete|completed|finished|to|an?|the|and|or|not|be|been|before|after|during)$/iu;

/** What is rolled back bears its name in every language. */
const release = 'deploy|deployment|release|rollout|version|canary';

const foreign = rollbackWords.map(({ act: acts, besides, when: conditions }) =>
  guard(
    `^(?:\\p{L}+ ){0,1}(?:${acts}|rollback)(?: (?:${besides}|${release})){0,3},? (?:${conditions})(?!\\p{L})|^(?:${conditions})(?!\\p{L}).{3,250}(?<!\\p{L})(?:${acts})(?!\\p{L})[^,.;]{0,40}$`,
  ),
);
/** Chinese, Japanese and Korean put the order last. */
const lastWord =
  /(?:回[滚滾退]|ロールバック|切り戻|롤백)(?:する|します|してください|し|す|を実施(?:する|します)?|部署|发布|發布|版本|합니다|하세요|한다|해야 합니다)?$/u;
const eastern =
  /(?:[时時则則,]|立即|就|应|應|場合は?|たら|れば|면|시|경우)[^,]{0,8}(?:回[滚滾退]|ロールバック|切り戻|롤백)/u;

/** Whether a sentence tells under which condition to go back: an order, and no description, question or offer. */
export const statesTrigger = remember(states, 2048);

function states(sentence: string): boolean {
  const text = foldText(sentence).replace(/[.!]+$/, '');
  if (announcesSteps(sentence)) return isEvent(conditionAndStep.exec(bareLabel(sentence))?.[1] ?? sentence);
  if (/[?:]$/.test(text) || text.length > 400 || speaksAgainstRollback(sentence)) return false;
  const condition = orderFirst.exec(text)?.[1];
  if (condition !== undefined) return isEvent(condition) || isMeasured(sentence);
  const [, stated, comma, end] = conditionFirst.exec(text) ?? [];
  if (stated !== undefined && comma === ',' && bareEnd.test(end ?? '') && isEvent(stated)) return true;
  if (stated !== undefined || measuredFirst.test(text)) return isMeasured(sentence);
  const isForeign =
    foreign.some((pattern) => pattern.test(text)) ||
    (lastWord.test(text) && (eastern.test(text) || polarityOfVerb(sentence) === 'rollback'));
  return isForeign && isMeasured(sentence);
}

/** Whether words tell something that happens or not: "checkout is broken", and not "needed". */
export const isEvent = (condition: string): boolean => !vague.test(condition) && /\p{L}{2} ?\p{L}/u.test(condition);

/** Whether a sentence holds bounds that a machine could test, and nothing else. */
export function isMeasured(sentence: string): boolean {
  const readings = readCriteria(sentence, { polarity: 'rollback' });
  return readings.every(
    ({ kind, polarity, quantified }) => kind === 'threshold' && polarity === 'rollback' && quantified,
  );
}

/** Each word ends before the next begins: a text that could be cut in many ways would be cut in all of them. */
const these =
  '(?:(?:any|one|either|some|all|more|or|at least|both|you|we|see|notice|observe|find|of|the|these|those|following|below|conditions?|criteria|events?|happens?|occurs?|after|deployment|deploy|release|is|are|holds?|true|met|applies|apply|fulfilled|observed|detected|seen|present|case)(?: |$))+';
const soon =
  '(?:(?:within|in|during|for|over|at any time) ?(?:the )?(?:(?:first|next|last) )?(?:(?:\\d+|an?|one|two|three|few|thirty|ten|fifteen) )?(?:minutes?|mins?|hours?|hrs?|h|seconds?|days?|bake time|soak period|monitoring period|window)?(?: (?:of|after|following) (?:the |a )?(?:deployment|deploy|release|rollout|cutover|launch|go-live))?)?';
const announcing = guard(`^${before}${order}(?: procedures?)?${whole}${earlier},? ${when}(?: ${these}${soon})?$`);
const announcingForeign = rollbackWords.map(({ act: acts, besides, when: conditions, these: those }) =>
  guard(
    `^(?:\\p{L}+ ){0,2}(?:${acts}|roll[ -]?back|retour arriere)(?: (?:${besides}|${release})){0,3}(?: ?,)? (?:${conditions})(?: (?:${those})(?!\\p{L}))*$`,
  ),
);
/** "在以下情况回滚", "次のいずれかが起きたらロールバック", "다음 경우 롤백" */
const announcingEastern =
  /^[^.不勿无無非]{0,8}(?:以下|下列|次の|다음)(?!.{0,20}(?:步[骤驟]|流程|命令|手順|コマンド|操作|方法|방법|단계|절차|명령))[^.:]{0,20}(?:情[况況形]|条件|條件|之一|場合|とき|[时時]|たら|れば|경우|때|면)[^.:不勿无無非没沒未]{0,12}(?:回[滚滾退]|ロールバック|切り戻|롤백)(?:する|します|してください|し|합니다|하세요|한다)?$/u;
const bareWhen = guard(
  `^(?:(?:if|when|whenever|as soon as)(?: ${these})?|wann|wenn|quand|cuando|quando|se|si|kiedy|gdy|когда|если|wanneer|als|何时|何時|いつ|언제)$`,
);

/** "Roll back if any of these is true": what stands below are the reasons. */
export function announcesReasons(label: string): boolean {
  const bare = bareLabel(label);
  if (announcing.test(bare)) return true;
  const isForeign = announcingForeign.some((pattern) => pattern.test(bare)) || announcingEastern.test(bare);
  return isForeign && !speaksAgainstRollback(label);
}

const conditionAndStep = guard(
  `^(?:and )?${when} (.{3,300}?)(?<! to),? ${before}(?:${order}|(?:go|switch|fall|get|step|move) back|undo)(?!\\p{L})(.{0,200})$`,
);
const howTo = guard(
  '^(?: |,|now|then|like|as|by|with|using|via|in|this|these|follows|following|the|a|steps?|commands?|order|way|hand|manually)*$',
);
/** Where something has failed, what is taken back may be named, and who is told of it; "and look at" leads elsewhere. */
const takenBack = guard(
  "^(?!.*(?<!\\p{L})(?:look|check|see|watch|verify|if|when|unless|until|only|because|for|either|whether)(?!\\p{L}))[\\p{L}\\d ,'’._/-]{0,60}$",
);

/** "If one of these checks fails": the list says what is looked at, or why to go back. */
const pointing = guard(
  '(?<!\\p{L})(?:these|those|following|below|(?:health |smoke )?(?:checks|tests|probes|conditions|criteria)|(?:an?|any|one|each|either|some|every)(?: \\p{L}+){0,4} (?:check|test|probe|condition|criterion|metric|verification)|folgende[nrms]?|diese[rns]?|(?:prufungen|tests|bedingungen)|siguientes?|estas|estos|comprobaciones|pruebas|suivant(?:e?s)?|ces|verifications|seguintes?|estes|verificacoes|seguenti|queste|nastepujac\\p{L}*)(?!\\p{L})|以下|下列|下面|任一|任何|次の|いずれか|다음',
);

/** "If the pods do not come up, roll back:": the reason is told, and what stands below it is how. */
export function announcesSteps(label: string): boolean {
  const told = label.trim();
  if (!/[:：]$/.test(told) || told.length > 200 || speaksAgainstRollback(told) || announcesReasons(told)) return false;
  const inCase = readCase(told);
  if (inCase === 'repair' || inCase === 'onward') return false;
  const text = bareLabel(told);
  const [, stated = text, end] = conditionAndStep.exec(text) ?? [];
  if (pointing.test(stated)) return false;
  if (end !== undefined) return howTo.test(end.replace(bareStart, '')) || (inCase === 'back' && takenBack.test(end));
  return foreign.some((pattern) => pattern.test(text)) || (lastWord.test(text) && eastern.test(text));
}

/** "If one of these checks fails": the condition is what stands below. */
export const pointsBelow = (label: string): boolean => pointing.test(bareLabel(label));

/** "When", "If one of these holds": below a rollback, the reasons to go back. */
export const asksWhen = (label: string): boolean => bareWhen.test(bareLabel(label));

const bareLabel = (label: string): string =>
  foldText(label.slice(0, 200))
    .replace(/[\s:]+$/, '')
    .trim();
