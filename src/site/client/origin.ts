import { findAll } from './find.ts';

/** Where nobody has said where the site stands, the reader's browser knows. */
export function showOrigin(): void {
  if (!location.protocol.startsWith('http')) return;
  for (const { firstChild: words } of findAll('code[data-origin] .cmd')) {
    if (words !== null) words.textContent = (words.textContent ?? '').replace(' /', ` ${location.origin}/`);
  }
}
