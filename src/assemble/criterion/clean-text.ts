/** A text longer than this is a paragraph, not one criterion, and is left to a person. */
export const longestSentence = 600;

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  le: '≤',
  ge: '≥',
  amp: '&',
  nbsp: ' ',
  quot: '"',
};

const numberWords: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  twelve: '12',
  fifteen: '15',
  twenty: '20',
  thirty: '30',
  sixty: '60',
};

/** Full-width forms, other digits and spaces as ASCII; same meaning, one alphabet. */
export function foldCharacters(text: string): string {
  if (!/[^ -~]/.test(text)) return text;
  return text
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[٠-٩]/g, (c) => String(c.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (c) => String(c.charCodeAt(0) - 0x6f0))
    .replace(/٪/g, '%')
    .replace(/(\d)[\u00A0\u2009\u202F](?=\d{3}(?!\d))/g, '$1')
    .replace(/[\s\u00A0\u2009\u202F\u3000]/g, ' ')
    .replace(/[’ʼ]/g, "'");
}

/** The sentence without Markdown, list marker, box, emoji and leading number; bounded in length. */
export function cleanText(text: string): string {
  return foldCharacters(text.slice(0, longestSentence * 2))
    .replace(/&(lt|gt|le|ge|amp|nbsp|quot);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\[([^[\]]{1,200})\]\([^()\s]{0,300}\)/g, '$1')
    .replace(/<\/?[a-z][a-z0-9]{0,10}(?: [^<>]{0,100})?>/gi, '')
    .replace(/\*|`|~~|__/g, '')
    .replace(/^ *(?:[-+•] +)?(?:\[[ xX]\] *)?/, '')
    .replace(/(?:\p{Extended_Pictographic}|\uFE0F|\u20E3|[□☐☑☒▢✓✗✘])/gu, ' ')
    .replace(/^ *\d{1,3}[.)] +/, '')
    .replace(/\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty)\b/gi, (w) => {
      return numberWords[w.toLowerCase()] ?? w;
    })
    .replace(/\b(be|is|are|stays? at|remains? at|equals?|:) zero\b(?! \p{L})/giu, '$1 0')
    .replace(/ +/g, ' ')
    .trim();
}
