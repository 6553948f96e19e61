/**
 * A number, or a sign of one of the words that say "none". Without either no sentence is a criterion that a machine
 * could test, and that is seen here for a thousandth of what reading the sentence costs.
 */
const signs =
  /\p{N}|(?<!\p{L})(?:no|zero|two|three|four|five|six|seven|eight|nine|ten|without|free|absence|not|sin|ning|cero|sem|nenhum|não|ausência|sans|aucun|zéro|pas|kein|ohne|null|nessun|senza|assenza|brak|bez|żadnych|nie|geen|zonder|không)|yok|olmadan|bulunmuyor|görülmüyor|sız|нет|без|отсутств|ноль|никаких|[无無没沒零不]|な|ゼロ|없|않|제로|لا|بدون|بلا|صفر|عدم/iu;

export function mayState(text: string): boolean {
  return signs.test(text);
}
