import { find } from './find.ts';

const panel = 'panel:rollback';

/** `r` leads to the rollback, and back to where one was. */
export function startKeys(): void {
  if (document.getElementById(panel) === null) return;
  let before: number | null = null;
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'r' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    // A search lies above the page.
    if (find('dialog[open]') !== null) return;
    event.preventDefault();
    const target = document.getElementById(panel);
    if (before !== null && document.activeElement === target) {
      scrollTo({ top: before, behavior: 'instant' });
      document.getElementById('page:main')?.focus({ preventScroll: true });
      before = null;
      return;
    }
    before = scrollY;
    // In an emergency nobody waits for a page to glide.
    target?.scrollIntoView({ behavior: 'instant' });
    target?.focus({ preventScroll: true });
  });
}

/** A key that is meant for a field is not meant for us. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox]):not([type=radio])'));
