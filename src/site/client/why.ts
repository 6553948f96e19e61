import { findAll } from './find.ts';
import { loadPageData } from './page-data.ts';

/** What becomes of a block is told below it, where one asks; without scripts the link leads to the legend. */
export function startWhy(): void {
  const blocks = findAll('.step .block');
  for (const [at, block] of blocks.entries()) {
    const link = block.querySelector<HTMLAnchorElement>('figcaption a');
    const entry = document.getElementById(link?.hash.slice(1) ?? '');
    if (link === null || entry === null) continue;
    link.setAttribute('role', 'button');
    link.setAttribute('aria-expanded', 'false');
    link.addEventListener('click', async (event) => {
      event.preventDefault();
      const shown = block.querySelector('.why');
      link.setAttribute('aria-expanded', String(shown === null));
      if (shown !== null) return shown.remove();
      const why = document.createElement('div');
      why.className = 'why';
      why.append(...(entry.lastElementChild?.cloneNode(true).childNodes ?? []));
      block.append(why);
      const place = (await loadPageData())?.places[at];
      if (place !== undefined) why.append(document.createElement('br'), place);
    });
  }
}
