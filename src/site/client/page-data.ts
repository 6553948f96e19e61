import type { PageData } from '../page/page-data.ts';
import { find } from './find.ts';

let loaded: Promise<PageData | null> | undefined;

/** What the page leaves out for its readers; null when it cannot be had. A page that was saved as one file has it inside. */
export const loadPageData = (): Promise<PageData | null> => (loaded ??= load());

async function load(): Promise<PageData | null> {
  try {
    const inside = document.getElementById('page:more')?.textContent;
    if (inside != null) return JSON.parse(inside);
    const answer = await fetch(find('.guide')?.dataset['more'] ?? '');
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}
