/** Arrows lead from the field through the results and back; Enter in the field takes the first. */
export function moveThrough(root: HTMLElement, input: HTMLInputElement, list: HTMLElement): void {
  root.addEventListener('keydown', (event) => {
    const links = [...list.querySelectorAll('a')];
    const at = links.indexOf(event.target as HTMLAnchorElement);
    if (at === -1 && event.target !== input) return;
    if (event.key === 'Enter' && event.target === input) {
      event.preventDefault();
      links[0]?.click();
      return;
    }
    const to = targets[event.key]?.(at, links.length);
    // Home and End belong to the words while they are typed.
    if (to === undefined || (at === -1 && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    (to < 0 ? input : links[Math.min(to, links.length - 1)])?.focus();
  });
}

const targets: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};
