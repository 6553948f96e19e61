/** A code block of a document that starts at the beginning of a line. */
export interface Fence {
  readonly lang: string;
  /** The file that it is the content of, as `file=NAME` behind the language says. */
  readonly file: string | null;
  readonly text: string;
  /** The line of its opening marks, from 1 on. */
  readonly line: number;
  /** Where its text stands in the document. */
  readonly start: number;
  readonly end: number;
}

const fence = /^(`{3,})([^\n`]*)\n((?:.*\n)*?)\1$/gm;

/** The code blocks of a document, in reading order; those inside of others are none. */
export function listFences(markdown: string): Fence[] {
  return [...markdown.matchAll(fence)].map(({ index, 1: marks = '', 2: info = '', 3: text = '' }) => {
    const [lang = '', ...words] = info.trim().split(/\s+/);
    const file = words.find((word) => word.startsWith('file='))?.slice('file='.length) ?? null;
    const start = index + marks.length + info.length + 1;
    return { lang, file, text, line: markdown.slice(0, index).split('\n').length, start, end: start + text.length };
  });
}
