import { guarded, type Pattern } from './criterion/guarded-pattern.ts';

const back =
  '(?:roll(?:ing|ed)?[ -]?back|rollbacks?|revert\\w*|undo\\w*|restor\\w+|(?:go|get|fall|switch|come) back|return|way back)';
const possible = '(?:possible|potential|later|future|quick|fast|easy|eventual|instant|safe) ';
/** That something may be needed. "For the rollback" alone is no such word: who goes back does things for it as well. */
const mayCome = `(?:\\bso (?:that )?(?:\\w+ ){1,3}(?:can|could|may|might|will|would|is|are)\\b|\\bin case\\b|\\b(?:will|may|might|would|could) (?:be )?(?:need|want)\\w*\\b|\\bable to\\b|\\b(?:to|will|would) (?:allow|enable|permit)\\b|\\bfor (?:an? |any |the )?${possible})`;

/** Who does this keeps a thing, whichever it is. */
const keeps =
  '(?:save|record|note(?! ?[:：])(?: down)?|write down|store|keep|back ?up|snapshot|remember|capture|export|dump|archive|retain|preserve|(?:take|create|make) (?:an? |the )?(?:\\w+ ){0,3}(?:backups?|snapshots?|cop(?:y|ies)|dumps?))';
/** Who does this to an old thing may be putting it back. */
const moves = '(?:tag|copy|duplicate|clone|label|mark|pin)';
const notOld =
  '(?:(?!\\b(?:old|previous|prior|earlier|former|last|saved|back(?! ?up\\b)|backups?|restored?|good)\\b).){0,120}?';
const lead = '^(?:(?:first|then|next|now|also|always|please|optional(?:ly)?)[,:]? )?';

const needed =
  '(?:is |may be |might be |will be )?(?:needed|required|used|useful|handy|necessary) (?:later )?(?:for|in case of|during)';

/** What is kept or noted for a way back that may come: it is done on the way forward, or there is nothing to go back to. */
const purposes: readonly Pattern[] = [
  ...[`${keeps}\\b(?:(?!\\bback(?! ?up\\b)\\b).){0,120}?`, `${moves}\\b${notOld}`].map(
    (doing) => new RegExp(`${lead}${doing}${mayCome}.{0,60}\\b${back}`, 'iu'),
  ),
  // "Tag the running image for rollback": what is there is not what is gone back to.
  new RegExp(
    `${lead}(?:${keeps}|${moves}) (?:\\w+ ){0,2}(?:current|existing|running|live|deployed)\\b${notOld}\\bfor (?:an? |any |the )?${back}`,
    'iu',
  ),
  new RegExp(`^(?:in order )?to be able to ${back}\\b.{0,60},? (?:${keeps}|${moves}\\b${notOld}$)`, 'iu'),
  new RegExp(`^for (?:an? |any |the )?(?:${possible})+${back}\\b.{0,20}, (?:${keeps}|${moves}\\b${notOld}$)`, 'iu'),
  new RegExp(
    `[(（]${needed} (?:an? |any |the )?(?:${possible})*(?:roll ?backs?|restor\\w+|revert\\w*)[)）][:：.]?$`,
    'iu',
  ),
  /(?<!\p{L})(?:sicher(?:e|n|t)|merk(?:e|en|t)|notier(?:e|en|t)|kopier(?:e|en|t)|tagg?(?:e|en)|speicher(?:e|n|t)|behalte[nt]?|aufheben)(?!\p{L}).{0,80}?(?:um|damit|falls|für den fall)(?!\p{L}).{0,60}(?:zurückrollen|zurückkehren|zurück|rollback|wiederherstell)/iu,
  /^für (?:einen|den) (?:möglichen|späteren|schnellen|eventuellen|etwaigen) (?:rollback|rückfall)(?!\p{L}).{0,80}(?:sichern|merken|notieren|kopieren|taggen|speichern|behalten|aufheben)[:：.]?$/iu,
  /^(?:guard|anot|respald|conserv)(?:a|e|ar|en|an|amos)(?!\p{L}).{0,100}(?:para poder|por si|para un posible)(?!\p{L}).{0,40}(?:rollback|revertir|volver|deshacer|restaurar)/iu,
  /^(?:sauvegard|not|enregistr|conserv|gard)(?:er|ez)(?!\p{L}).{0,100}(?:afin de|pour pouvoir|au cas où|pour un éventuel)(?!\p{L}).{0,40}(?:rollback|revenir|retour arrière|restaurer)/iu,
  /^(?:请|請|先|首先|然后|同时|并)*(?:记录|保存|备份|標記|标记|导出|保留|留存).{0,40}(?:以便|以备|方便|供).{0,20}(?:回[滚滾退]|恢复|还原)/u,
].map(guarded);

/** Whether words tell to keep something that a rollback would need. */
export const preparesRollback = (words: string): boolean => purposes.some((pattern) => pattern.test(words.trim()));

const preparation =
  /^(?:prepar(?:e|ing) (?:for )?(?:an? |the )?(?:possible |potential )?roll ?back|roll ?back (?:preparation|prep)s?|(?:rollback|rückfall) vorbereiten|(?:preparar|preparación del?) (?:el )?rollback|préparer (?:le |un )?(?:rollback|retour arrière)|(?:准备回[滚退]|回[滚退]准备))$/iu;

/** "Prepare rollback": before the deployment this is one of its preparations. */
export const namesPreparation = (title: string): boolean => preparation.test(title.trim());
