// Square brackets that are no box, link, footnote or label; and what else stands for a name to come.
const blank =
  /(?<![!\]\w])\[(?![ xX]?\]|\^)[^\][\n]{2,60}\](?![([:])|\bTBD\b|\bTBA\b|\bTO ?DO\b|_{4,}|<(?!https?:|mailto:|br\b|\/)[A-Za-z][\w -]{2,40}>(?!.{0,400}<\/)|\bX{3,}[-\s]?X{2,}|(?<![\w.+-])[\w.+-]+@(?:example\.(?:com|org|net)|your-?\w+\.\w+)|\b(?:\(?555\)?[-\s]\d{3,4}|555-01\d\d)/;

/** What every such line has. */
const sign = /[[<@]|T[BO]|____|XX|555/;

/** Whether a line leaves open who or how: `[Contact Info]`, `TBD`, `____`. */
export function isContactForm(text: string): boolean {
  return sign.test(text) && blank.test(text.replace(/`[^`]*`/g, ''));
}

/** A day, an hour or a signature to write on a rule. */
const signed =
  /(?:(?<!\p{L})(?:date|time|signature|signed|datum|uhrzeit|unterschrift|fecha|hora|firma|data|assinatura|heure|handtekening|podpis|дата|подпись|ngày|tarih|imza)|日期|签名|簽名|签字|日付|署名|날짜|서명)[\s:：)*|]{0,6}(?:_{3,}|\.{5,}|…{2,})/iu;

/** Whether a line is signed later: it asks for the day or the signature. */
export function isSignedLater(text: string): boolean {
  return signed.test(text);
}

const signatures =
  /\bsign(?:ed|ing)?[ -]?offs?\b|\bsignatures?\b|\bsignatories\b|\bapprovals?\b|freigabe|abnahme|unterschrift|approbation|aprobaci|aprovaç|approvazion|firmas|assinatura|goedkeuring|handtekening|zatwierdz|podpis|согласован|утвержд|подпис|签字|签署|签名|審批|审批|批准|承認|署名|승인|서명|phê duyệt|onay/iu;

/** "Sign-off", "Approvals": a part whose lines are filled in while the guide is followed. */
export const namesSignatures = (title: string): boolean => signatures.test(title);

/** Whether a line leaves open more than rules to write on: `TBD`, `[Name]`. */
export const isLeftOpen = (text: string): boolean => isContactForm(text.replace(/_+/g, ' '));
