import { element } from './element.ts';
import { SearchPanel } from './search/search-panel.ts';
import { readState, type SearchState, writeState } from './search/search-state.ts';

/** The page of the search: what is looked for stands in its address. */
export function showSearchPage(place: HTMLElement, base: string): void {
  const changed = (state: SearchState) => history.replaceState(null, '', location.pathname + writeState(state));
  const panel = new SearchPanel({ base, state: readState(location.search), isWide: innerWidth > 800, changed });
  place.replaceChildren(panel.root);
  panel.input.focus();
}

let opened: { dialog: HTMLDialogElement; panel: SearchPanel } | null = null;

/** The search above a page; what was looked for is there again the next time. */
export function openSearch(base: string): void {
  opened ??= makeDialog(base);
  if (!opened.dialog.open) opened.dialog.showModal();
  opened.panel.input.focus();
  opened.panel.input.select();
}

function makeDialog(base: string): { dialog: HTMLDialogElement; panel: SearchPanel } {
  const whole = element('a', {}, 'Open as a page');
  const lead = (state: SearchState): void => {
    whole.href = `${base}search/${writeState(state)}`;
  };
  const panel = new SearchPanel({ base, state: readState(''), isWide: false, changed: lead });
  lead(readState(''));
  const close = element('button', { type: 'button', className: 'close' }, 'Close');
  const dialog = element(
    'dialog',
    { className: 'search-dialog', ariaLabel: 'Search' },
    panel.root,
    element('p', { className: 'foot' }, whole, close),
  );
  close.addEventListener('click', () => dialog.close());
  // A field with words in it would take the key for clearing them.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    const { target } = event;
    // Beside the search, or on a step of this very page.
    if (target === dialog || (target instanceof Element && target.closest('.results a') !== null)) dialog.close();
  });
  document.body.append(dialog);
  return { dialog, panel };
}
