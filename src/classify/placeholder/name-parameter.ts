import { leadingWords, oneSpelling, takenNames, terms, trailingWords } from './name-words.ts';
import type { PlaceholderKind } from './placeholder.ts';
import { isReservedLabel } from './reserved-label.ts';

/** The UPPER_SNAKE name of the parameter that a text stands for; every spelling of one thing gets one name. */
export function nameParameter(text: string, kind: PlaceholderKind): string {
  const short = text.slice(0, 300);
  const name = (namings[kind] ?? nameWords)(short);
  return takenNames.get(name) ?? name;
}

const namings: Partial<Record<PlaceholderKind, (text: string) => string>> = {
  path: namePath,
  'machine-path': nameMachinePath,
  host: nameHost,
  email: () => 'EMAIL',
  version: () => 'VERSION',
  choice: nameChoice,
};

function namePath(text: string): string {
  const segments = text
    .split(/[/\\]+/)
    .filter((segment) => segment !== '' && !/^(?:to|zu|di|a|vers|~|\.+)$/i.test(segment));
  const last = (segments.at(-1) ?? '').replace(/(?<=.)\.[A-Za-z0-9]{1,10}$/, '');
  const name = nameWords(/^path$/i.test(last) ? '' : last, 'DIRECTORY');
  return /(?:_|^)(?:PATH|FILE|DIR|DIRECTORY)$/.test(name) && name !== 'DIRECTORY' ? name : `${name}_PATH`;
}

/** Files of one name that differ in their ending are two files. */
function nameMachinePath(text: string): string {
  const ending = /(?<=[^\\/.])\.([A-Za-z]\w{0,9})$/.exec(text)?.[1];
  return ending === undefined ? namePath(text) : namePath(`${text.slice(0, -ending.length - 1)}_${ending}`);
}

function nameHost(text: string): string {
  if (!text.includes('.')) return nameWords(text, 'HOST');
  const labels = text.split('.');
  const owner = labels.findLastIndex(isReservedLabel);
  const thing = nameOwner(labels[owner] ?? labels.at(-2) ?? '');
  const sub = labels.slice(0, Math.max(0, owner)).filter((label) => !/^www$/i.test(label));
  if (sub.length === 0) return thing === '' ? 'DOMAIN' : `${thing}_DOMAIN`;
  return [nameWords(sub.join('_')), thing, 'HOST'].filter((part) => part !== '').join('_');
}

// "example", "yourdomain" and "your-company" all stand for the one domain of the reader.
function nameOwner(label: string): string {
  const name = nameWords(label).replace(/_?(?:DOMAIN\w*|DOMINIO|DOMENA|DOMEIN|SITE|WEBSITE|COMPANY)$/, '');
  return /^(?:X+|EX[AEI]M\w+|EJEMPLO|BEISPIEL|ESEMPIO|SOME|VALUE\w*|THE|OLD|NEW|MY|MON|MI|MIO|MEU|MIJN|VOTRE|TU|SU|SEU|TUO|IHRE?|DEINE?|JOUW|UW|TWOJA?)?$/.test(
    name,
  )
    ? ''
    : name;
}

function nameChoice(text: string): string {
  const options = text
    .replace(/[^\p{L}\p{N}_|/-]/gu, '')
    .split(/[|/]/)
    .filter((option) => option !== '');
  if (options.some((option) => /^(?:prod|production|staging|stage|dev|development)$/i.test(option)))
    return 'ENVIRONMENT';
  return (
    options
      .slice(0, 3)
      .map((option) => nameWords(option))
      .join('_OR_') || 'VALUE'
  );
}

function nameWords(text: string, fallback = 'VALUE'): string {
  const plain = romanize(translate(text))
    .replace(/(?<=\w\s?)\([^()]*\)/g, ' ')
    .replace(/(?<=\w\s?)(?:\(|,|\be\.g\.|\beg\b|:).*$/s, '')
    .replace(/['’]/g, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2');
  const words = trim(
    plain
      .toUpperCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ''),
  );
  const known = words
    .map((word) => oneSpelling.get(word) ?? word.replace(/[^A-Z0-9]/g, ''))
    .filter((word) => word !== '');
  const foreign = words.some((word) => /[^A-Z0-9]/.test(word));
  // Two texts that we cannot translate must not become one parameter.
  const name = [...known.slice(0, 8), ...(foreign ? [fingerprint(text)] : [])].join('_');
  if (name === '' || nondescript.test(name)) return fallback;
  return /^\d/.test(name) || known.length === 0 ? `VALUE_${name}` : name;
}

const nondescript =
  /^(?:ME|THIS|IT|PLACEHOLDER|TODO|TBD|FIXME|CHANGE_?ME(?:_?\d+)?|CHANGE_THIS|CHANGETHIS|REPLACE_?ME)$/;
const particles = /(?:你的|您的|あなたの|当社の|貴社の|여러분의|당신의|的|の|или)/g;
const latin: ReadonlyMap<string, string> = new Map(
  [...'ßssøoØOæaeÆAEłlŁLđdĐDıiœoeŒOE'.matchAll(/([^\x00-\x7f])([\x00-\x7f]+)/g)].map(([, from = '', to = '']) => [
    from,
    to,
  ]),
);

/** Terms of other scripts in English; an inflected ending goes with its term. */
function translate(text: string): string {
  if (!/[\u0400-\u04ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text)) return text;
  const low = text.replace(/[\u0400-\u04ff]+/g, (word) => word.toLowerCase());
  const english = terms.reduce((result, [term, word]) => result.replace(inflected(term), ` ${word} `), low);
  return english.replace(particles, ' ');
}

function inflected(term: string): RegExp {
  return new RegExp(/[\u0400-\u04ff]/.test(term) ? `(?<![\u0400-\u04ff])${term}[\u0400-\u04ff]{0,4}` : term, 'g');
}

function romanize(text: string): string {
  return text
    .replace(/[^\x00-\x7f]/g, (char) => latin.get(char) ?? char)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

function trim(words: readonly string[]): readonly string[] {
  let start = 0;
  while (start < words.length - 1 && isLeading(words[start] ?? '')) start += 1;
  let end = words.length;
  while (end - 1 > start && trailingWords.has(words[end - 1] ?? '')) end -= 1;
  const [first = '', ...rest] = words.slice(start, end);
  return [first.replace(/^YOUR(?=[A-Z]{2})/, ''), ...rest];
}

const isLeading = (word: string) => leadingWords.has(word);

function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16).toUpperCase().padStart(8, '0').slice(0, 4);
}
