import { readCase } from './case-sentence.ts';
import { readHeading } from './heading/read-heading.ts';
import { speaksAgainstRollback } from './heading/rollback-conditions.ts';
import { preparesRollback } from './rollback-purpose.ts';
import { announcesReasons, announcesSteps, asksWhen, pointsBelow } from './rollback-sentence.ts';

const wayBack =
  /roll|revert|undo|down|отка|回滚|ロールバック|切り戻|롤백|cofni|zurück|annul|retour|ripristin|تراجع|geri/iu;

/** Whether words name the way back. */
export function isRollback(text: string): boolean {
  const told = readCase(text);
  if (told === 'repair' || told === 'onward') return false;
  return wayBack.test(text) && readHeading(text).kind?.kind === 'rollback';
}

/** What a label tells of a rollback besides its steps. */
const noSteps =
  /(?:\?|(?<!\p{L})(?:time|duration|owner|lead)[\s:：]*)$|(?<!\p{L})(?:prepar\w+|test(?:ed|s)?|ready|readiness|review\w*|approv\w+|criteria|triggers?|conditions?|window|contacts?|possible|impossible|none|needed|available|cannot|points?|minimi[sz]\w*|avoid\w*|prevent\w*|reduc\w+|fewer|vermeid\w*|éviter|evitar)(?!\p{L})/iu;

/** Whether what stands below a label is the way back. */
export function opensWayBack(label: string): boolean {
  if (label.length >= 100 || preparesRollback(label) || speaksAgainstRollback(label) || noSteps.test(label))
    return false;
  const led = label.replace(/[\s:：]*$/u, ':');
  if (readCase(led) === 'back' || announcesSteps(led)) return true;
  return isRollback(label) && readHeading(label).polarity === null;
}

/** Whether a label makes of a list the way back: below "if one of these fails, roll back" stand the reasons. */
export const opensListOfSteps = (label: string): boolean =>
  opensWayBack(label) && !pointsBelow(label) && !asksWhen(label) && !announcesReasons(label);
