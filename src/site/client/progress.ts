import { find, findAll, findBoxes } from './find.ts';

interface Count {
  done: number;
  all: number;
}

/** Counts the boxes that can be seen: for the whole guide, and for each phase and step of the rail. */
export function showProgress(): void {
  const links = new Map(
    findAll<HTMLAnchorElement>('.rail a').map((link) => [decodeURIComponent(link.hash.slice(1)), link]),
  );
  const counts = new Map<HTMLAnchorElement, Count>();
  const total: Count = { done: 0, all: 0 };
  let here: HTMLAnchorElement[] = [];
  let next: Element | null = null;
  for (const step of findAll('.step')) {
    const link = links.get(step.id);
    if (link !== undefined) here = [link, ...above(link)];
    for (const box of findBoxes(step)) {
      if (box.closest('[hidden]') !== null) continue;
      if (!box.checked) next ??= step;
      for (const count of [total, ...here.map((one) => countOf(counts, one))]) {
        count.all++;
        if (box.checked) count.done++;
      }
    }
  }
  for (const link of links.values()) showCount(link, counts.get(link));
  showTotal(total, next);
}

const above = (link: Element): HTMLAnchorElement[] => {
  const phase = link.closest('li')?.parentElement?.closest('li')?.querySelector<HTMLAnchorElement>(':scope > a');
  return phase == null ? [] : [phase];
};

function countOf(counts: Map<HTMLAnchorElement, Count>, link: HTMLAnchorElement): Count {
  const count = counts.get(link) ?? { done: 0, all: 0 };
  counts.set(link, count);
  return count;
}

function showCount(link: HTMLAnchorElement, count: Count | undefined): void {
  const next = link.nextElementSibling;
  const place = next?.className === 'count' ? next : document.createElement('span');
  place.className = 'count';
  link.after(place);
  place.textContent = count === undefined ? '' : `${count.done}/${count.all}`;
  link.classList.toggle('complete', count !== undefined && count.done === count.all);
}

function showTotal({ done, all }: Count, next: Element | null): void {
  const progress = find<HTMLProgressElement>('.progress progress');
  if (progress !== null) progress.value = all === 0 ? 0 : done / all;
  for (const place of findAll('.progress span, .bar .done')) {
    if (place.textContent !== `${done} of ${all}`) place.textContent = `${done} of ${all}`;
  }
  const link = find<HTMLAnchorElement>('.bar .next');
  if (link === null) return;
  link.hidden = next === null;
  if (next !== null) link.href = `#${encodeURI(next.id)}`;
}
