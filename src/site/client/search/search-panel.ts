import { element } from '../element.ts';
import { FacetPanel } from './facet-panel.ts';
import { moveThrough } from './move-through.ts';
import { type Answer, SearchIndex } from './search-index.ts';
import { isEmpty, type SearchState, withoutChoice } from './search-state.ts';
import { showResult } from './show-result.ts';

export interface SearchPanelOptions {
  readonly base: string;
  readonly state: SearchState;
  /** Whether there is room for the facets beside the results. */
  readonly isWide: boolean;
  /** Is told whenever something else is looked for. */
  readonly changed: (state: SearchState) => void;
}

const pageSize = 10;

/** A field for words, facets, and what was found. */
export class SearchPanel {
  readonly root = element('div', { className: 'finder' });
  readonly input = element('input', { type: 'search', autocomplete: 'off', spellcheck: false });
  readonly #status = element('p', { className: 'status', role: 'status' });
  readonly #hints = element('div', { className: 'hints' });
  readonly #list = element('ol', { className: 'results' });
  readonly #more = element('button', { type: 'button', hidden: true }, 'Show more');
  readonly #facets: FacetPanel;
  readonly #options: SearchPanelOptions;
  readonly #index: Promise<SearchIndex>;
  #state: SearchState;
  #asked = 0;
  #left: Answer['results'] = [];

  constructor(options: SearchPanelOptions) {
    this.#options = options;
    this.#state = options.state;
    this.#index = SearchIndex.load(options.base);
    this.#facets = new FacetPanel(() => this.#change(), options.isWide);
    this.input.value = options.state.words;
    this.#list.ariaLabel = 'Found steps';
    const label = element('label', {}, element('span', {}, 'Search steps and commands'), this.input);
    const form = element('form', { role: 'search' }, label);
    form.addEventListener('submit', (event) => event.preventDefault());
    let timer = 0;
    this.input.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => this.#change(), 120);
    });
    this.#more.addEventListener('click', () => this.#showMore(true));
    const found = element('div', { className: 'found' }, this.#status, this.#hints, this.#list, this.#more);
    this.root.append(form, element('div', { className: 'sides' }, this.#facets.root, found));
    moveThrough(this.root, this.input, this.#list);
    void this.#update();
  }

  #change(): void {
    this.#look({ words: this.input.value, chosen: this.#facets.chosen });
  }

  #look(state: SearchState): void {
    this.#state = state;
    this.#options.changed(state);
    void this.#update();
  }

  async #update(): Promise<void> {
    const state = this.#state;
    const turn = ++this.#asked;
    try {
      const index = await this.#index;
      const answer = await index.find(state);
      const others = answer.results.length > 0 ? 0 : await index.countAll(state);
      // Somebody may have gone on typing.
      if (turn !== this.#asked) return;
      this.#facets.show(answer.counts, state);
      this.#list.replaceChildren();
      this.#left = answer.results;
      this.#status.textContent = isEmpty(state) ? '' : stepsIn(answer.results.length);
      this.#hints.replaceChildren(...this.#hint(answer.results.length, others));
      await this.#showMore(false);
    } catch {
      this.#status.textContent = 'The index of the search could not be loaded. Is there a connection?';
    }
  }

  async #showMore(isAsked: boolean): Promise<void> {
    const turn = this.#asked;
    const steps = await Promise.all(this.#left.slice(0, pageSize).map((result) => result.data()));
    if (turn !== this.#asked) return;
    this.#left = this.#left.slice(pageSize);
    const lines = steps.map((step) => showResult(step, this.#options.base));
    this.#list.append(...lines);
    this.#more.hidden = this.#left.length === 0;
    if (isAsked) lines[0]?.querySelector('a')?.focus();
  }

  /** What to try when there is nothing. */
  #hint(count: number, others: number): HTMLElement[] {
    if (count > 0) return [];
    const { words, chosen } = this.#state;
    if (isEmpty(this.#state)) {
      return [
        element('p', {}, 'Type a command, a word or a name, such as ', element('code', {}, 'pg_dump'), ', or choose.'),
      ];
    }
    const hints: HTMLElement[] = [];
    if (others > 0 || (words.trim() === '' && Object.keys(chosen).length > 0)) {
      const text = others > 0 ? `Search everywhere: ${stepsIn(others)}` : 'Remove what is chosen';
      const button = element('button', { type: 'button' }, text);
      button.addEventListener('click', () => {
        this.#look(withoutChoice(this.#state, null));
        this.input.focus();
      });
      hints.push(button);
    }
    if (/\s/.test(words.trim()))
      hints.push(element('p', {}, 'Try fewer words: a step is found when it has all of them.'));
    const guides = element('a', { href: this.#options.base }, 'list of guides');
    hints.push(
      element('p', {}, 'Try the name of a command or of a file without options, or look into the ', guides, '.'),
    );
    return hints;
  }
}

const stepsIn = (count: number): string =>
  count === 0 ? 'Nothing found.' : `${count} ${count === 1 ? 'step' : 'steps'}`;
