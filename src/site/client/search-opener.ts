import { find } from './find.ts';
import { isTyping } from './keys.ts';

/** `/` and the link in the header open the search, which is loaded only then. Where it cannot be, the link leads to its page. */
export function startSearch(): void {
  const link = find<HTMLAnchorElement>('.top .search');
  if (link === null) return;
  const base = document.body.dataset['base'] ?? '/';
  const place = document.getElementById('page:search');
  const open = async (): Promise<void> => {
    try {
      const search = await import('./search.ts');
      if (place === null) search.openSearch(base);
      else if (place.childElementCount === 0) search.showSearchPage(place, base);
      else find<HTMLInputElement>('input', place)?.focus();
    } catch {
      if (place === null) location.href = link.href;
    }
  };
  if (place !== null) {
    place.replaceChildren();
    void open();
  }
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void open();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    void open();
  });
}
