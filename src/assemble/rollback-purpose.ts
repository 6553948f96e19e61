const back =
  '(?:roll(?:ing|ed)?[ -]?back|rollbacks?|revert\\w*|undo\\w*|restor\\w+|(?:go|get|fall|switch|come) back|return|way back)';
const keep =
  '(?:sav|record|not|writ|stor|keep|tag|back|copy|snapshot|remember|captur|export|dump|mark|archiv|label|tak|creat|mak|prepar|print|list|look|retain|preserv|pin|push|duplicat|clon)';

/** What is kept or noted for a way back that may come: it is done on the way forward, or there is nothing to go back to. */
const purposes: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:first|then|next|now|also|always|please|optional(?:ly)?)[,:]? )?${keep}\\w*\\b.{0,120}(?:\\bso (?:that )?|\\bin case\\b|\\bfor\\b|\\bneed|\\blater\\b|\\bable to\\b|\\ballow|\\bbefore\\b|\\bin order to\\b|[,(] ?to ).{0,60}\\b${back}`,
    'iu',
  ),
  new RegExp(`^(?:in order )?to be able to ${back}\\b.{0,60},? ${keep}`, 'iu'),
  new RegExp(
    `^for (?:an? |any |the )?(?:possible |potential |later |quick |fast |easy |eventual )*${back}\\b.{0,20}, ${keep}`,
    'iu',
  ),
  /\b(?:needed|required|used|useful|handy|necessary) (?:later )?(?:for|in case of|during) (?:an? |any |the )?(?:possible |potential |later )*(?:roll ?backs?|restor\w+|revert\w*)\)?[:：.]?$/iu,
  /(?:sicher|merk|notier|kopier|tagg|speicher)\p{L}*.{0,80}(?:zurückrollen|zurückkehren|rollback|wiederherstell)|^für (?:einen|den) (?:möglichen |späteren |schnellen )?(?:rollback|rückfall)/iu,
  /^(?:guard|anot|etiquet|copi|respald)\p{L}*.{0,100}(?:rollback|revertir|volver atrás|restaurar)|^(?:sauvegard|not|enregistr|copi|étiquet)\p{L}*.{0,100}(?:rollback|revenir|retour arrière|restaurer)/iu,
  /(?:记录|保存|备份|標記|标记|复制|导出).{0,40}(?:以便|用于|方便|供).{0,20}(?:回[滚滾退]|恢复|还原)/u,
];

/** Whether words tell to keep something that a rollback would need. */
export const preparesRollback = (words: string): boolean => purposes.some((pattern) => pattern.test(words.trim()));

const preparation =
  /^(?:prepar(?:e|ing) (?:for )?(?:an? |the )?(?:possible |potential )?roll ?back|roll ?back (?:preparation|prep)s?|(?:rollback|rückfall) vorbereiten|(?:preparar|preparación del?) (?:el )?rollback|préparer (?:le |un )?(?:rollback|retour arrière)|(?:准备回[滚退]|回[滚退]准备))$/iu;

/** "Prepare rollback": before the deployment this is one of its preparations. */
export const namesPreparation = (title: string): boolean => preparation.test(title.trim());
