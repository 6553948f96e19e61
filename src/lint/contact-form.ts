// Square brackets that are no box, link, footnote or label; and what else stands for a name to come.
const blank =
  /(?<![!\]\w])\[(?![ xX]?\]|\^)[^\][\n]{2,60}\](?![([:])|\bTBD\b|\bTBA\b|\bTO ?DO\b|_{4,}|<(?!https?:|mailto:|br\b|\/)[A-Za-z][\w -]{2,40}>(?!.{0,400}<\/)|\bX{3,}[-\s]?X{2,}|(?<![\w.+-])[\w.+-]+@(?:example\.(?:com|org|net)|your-?\w+\.\w+)|\b(?:\(?555\)?[-\s]\d{3,4}|555-01\d\d)/;

/** What every such line has. */
const sign = /[[<@]|T[BO]|____|XX|555/;

/** Whether a line leaves open who or how: `[Contact Info]`, `TBD`, `____`. */
export function isContactForm(text: string): boolean {
  return sign.test(text) && blank.test(text.replace(/`[^`]*`/g, ''));
}
