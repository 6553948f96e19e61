import { findAll } from './find.ts';

/** Where nobody has said where the site stands, the reader's browser knows. */
export function showOrigin(): void {
  if (!location.protocol.startsWith('http')) return;
  for (const code of findAll('code[data-origin]')) {
    code.textContent = (code.textContent ?? '').replace(' /', ` ${location.origin}/`);
  }
}
