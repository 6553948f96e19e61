export const findAll = <E extends Element = HTMLElement>(selector: string, root: ParentNode = document): E[] => [
  ...root.querySelectorAll<E>(selector),
];

export const find = <E extends Element = HTMLElement>(selector: string, root: ParentNode = document): E | null =>
  root.querySelector<E>(selector);

/** The guide that the page shows; null on other pages. */
export const guideOfPage = (): string | null => find('.guide')?.dataset['guide'] ?? null;
