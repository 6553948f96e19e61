import { type Facet, facets } from '../../page/facets.ts';
import { element } from '../element.ts';
import type { Counts } from './search-index.ts';
import type { SearchState } from './search-state.ts';

interface Value {
  readonly line: HTMLLabelElement;
  readonly box: HTMLInputElement;
  readonly count: HTMLElement;
}

interface Group {
  readonly root: HTMLDetailsElement;
  readonly list: HTMLElement;
  readonly values: Map<string, Value>;
}

/** What the found steps can be narrowed down by, each with how many are left. */
export class FacetPanel {
  readonly root = element('div', { className: 'facets' });
  readonly #groups = new Map<Facet, Group>();
  readonly #changed: () => void;

  constructor(changed: () => void, isOpen: boolean) {
    this.#changed = changed;
    for (const facet of facets) {
      const list = element('div', { className: 'facet-values' });
      list.role = 'group';
      list.ariaLabel = facet;
      const root = element('details', { open: isOpen && facet !== 'guide' }, element('summary', {}, facet), list);
      this.#groups.set(facet, { root, list, values: new Map() });
      this.root.append(root);
    }
  }

  get chosen(): SearchState['chosen'] {
    const chosen = [...this.#groups].map(([facet, { values }]) => [
      facet,
      [...values].filter(([, { box }]) => box.checked).map(([value]) => value),
    ]);
    return Object.fromEntries(chosen.filter(([, values]) => values?.length));
  }

  show(counts: Counts, { chosen }: SearchState): void {
    for (const [facet, group] of this.#groups) {
      const own = counts[facet] ?? {};
      const taken = new Set(chosen[facet]);
      // Phases are named as their guide likes it: there are as many as steps in all guides together.
      const isLoose = facet === 'phase' && chosen.guide === undefined && taken.size === 0;
      const names = isLoose ? [] : [...new Set([...Object.keys(own).filter((name) => own[name]), ...taken])];
      group.root.hidden = names.length < 2 && taken.size === 0;
      if (taken.size > 0) group.root.open = true;
      for (const { line } of group.values.values()) line.hidden = true;
      for (const name of names.sort()) {
        const { line, box, count } = group.values.get(name) ?? this.#add(group, name);
        line.hidden = false;
        box.checked = taken.has(name);
        count.textContent = `${own[name] ?? 0}`;
      }
    }
  }

  #add({ list, values }: Group, name: string): Value {
    const box = element('input', { type: 'checkbox' });
    const count = element('small');
    const line = element('label', {}, box, element('span', {}, name), ' ', count);
    box.addEventListener('change', this.#changed);
    const next = [...values].find(([other]) => other > name)?.[1].line ?? null;
    list.insertBefore(line, next);
    const value = { line, box, count };
    values.set(name, value);
    return value;
  }
}
