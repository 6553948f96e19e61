export const findAll = <E extends Element = HTMLElement>(selector: string, root: ParentNode = document): E[] => [
  ...root.querySelectorAll<E>(selector),
];

export const find = <E extends Element = HTMLElement>(selector: string, root: ParentNode = document): E | null =>
  root.querySelector<E>(selector);

/** The guide that the page shows, by its address: no other has the same, not even on another site of the same host. */
export function guideOfPage(): string | null {
  const address = find('.guide')?.dataset['guide'];
  return address === undefined ? null : `${document.body.dataset['base'] ?? '/'}${address}`;
}

/** All boxes of the guide, in the order of its items. */
export const findBoxes = (root?: ParentNode): HTMLInputElement[] =>
  findAll<HTMLInputElement>('.step :is(li, .sheet) > label > input, .step td > input', root);
