import { changedLines, type Repair, repairText } from './repair-text.ts';

export interface SourceText {
  /** LF text without a byte order mark: the text that all spans refer to. */
  text: string;
  eol: 'lf' | 'crlf' | 'cr' | 'mixed' | 'none';
  bom: boolean;
  /** The encoding that the text had been read as by mistake. */
  repaired: Repair['encoding'];
  repairedLines: number[];
}

const EOL_NAMES: Readonly<Record<string, SourceText['eol']>> = { '\n': 'lf', '\r\n': 'crlf', '\r': 'cr' };

/** Makes a guide's text uniform: no byte order mark, LF, damaged characters repaired. Line numbers stay. */
export function readText(raw: string): SourceText {
  const unmarked = stripMark(raw);
  const damaged = unmarked.replace(/\r\n?/g, '\n');
  const { encoding, ...repair } = repairText(damaged);
  let text = repair.text;
  let bom = unmarked !== raw;
  // A damaged byte order mark ("ï»¿") becomes one only now, and as a stray character it may have held the rest back.
  while (stripMark(text) !== text) {
    bom = true;
    text = repairText(stripMark(text)).text;
  }
  return { text, eol: findEol(unmarked), bom, repaired: encoding, repairedLines: changedLines(damaged, text) };
}

function stripMark(text: string): string {
  return text.replace(/^\u{feff}+/u, '');
}

function findEol(text: string): SourceText['eol'] {
  const found = new Set(text.match(/\r\n?|\n/g));
  if (found.size > 1) return 'mixed';
  const [only] = found;
  return only === undefined ? 'none' : (EOL_NAMES[only] ?? 'mixed');
}
