import { basename } from 'node:path';
import { guideExtensions } from '../inputs/guide-files.ts';
import { printable } from '../terminal/printable.ts';

const longest = 100;

/** What is wrong with a name or title that somebody gives; null when nothing is. */
export function faultOfName(text: string): string | null {
  if (text.trim() === '') return 'It must say something.';
  if (text.length > longest) return `It must have at most ${longest} characters.`;
  // A guide is text: what would not show, or would end the line, has no place in it.
  return text === printable(text) && !/\p{Cs}/u.test(text) ? null : 'It must be one line of visible characters.';
}

/** `guides/web-shop.md` is the guide of `web-shop`. */
export function serviceOf(path: string): string {
  const name = basename(path);
  const extension = guideExtensions.find((one) => name.toLowerCase().endsWith(`.${one}`)) ?? '';
  return name.slice(0, name.length - extension.length - 1);
}

/** The name of the guide of a service: `Web shop` has `web-shop.md`. */
export function guideNameOf(service: string): string {
  const words = service
    .normalize('NFKD')
    .replace(/[\p{M}'’]+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return `${words === '' ? 'service' : words.normalize('NFC')}.md`;
}
