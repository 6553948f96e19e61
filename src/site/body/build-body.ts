import type { Checklist, TickableItem } from '../../emit/index.ts';
import type { GuideNode } from '../../markdown/index.ts';
import {
  type Alternative,
  type ChecklistItem,
  dispositionWords,
  type GuideIndex,
  type Notice,
} from '../../model/index.ts';
import { blockAnchor } from '../page/findings.ts';
import { type Mark, markItem } from '../page/marks.ts';
import { escapeHtml, textOfHtml } from '../prose/escape.ts';
import { type ProseContext, renderInline } from '../prose/render-inline.ts';
import { Sanitiser } from '../prose/sanitise.ts';
import type { BodyNode, ItemView } from './body.ts';
import { Legend, type LegendEntry } from './legend.ts';
import { viewBlock } from './view-block.ts';

type Nodes<T extends GuideNode['type']> = Extract<GuideNode, { type: T }>;

const box = /^\s*(?:[\u2610-\u2612\u25a1\u25a2\u2b1c]\ufe0f?|\[[ xX]\])\s*/u;

/** Turns nodes of a guide's Markdown into what the page shows, with the rows of the model that stand at the same place. */
export class BodyBuilder {
  readonly #index: GuideIndex;
  readonly #context: ProseContext;
  readonly #fates: ReadonlyMap<string, LegendEntry['fates']>;
  readonly #isTarget: (block: string) => boolean;
  readonly #items: ReadonlyMap<number, ChecklistItem>;
  readonly #blocks: ReadonlyMap<number, string>;
  readonly #notices: ReadonlyMap<number, Notice>;
  readonly #tickable: ReadonlyMap<string, TickableItem>;
  readonly #ofTables: ReadonlyMap<number, readonly TickableItem[]>;
  readonly #shown = new Set<string>();
  readonly legend = new Legend();
  readonly #alternatives: ReadonlyMap<string, Alternative>;
  readonly #parameters: ReadonlySet<string>;
  #section = '';

  constructor(
    index: GuideIndex,
    { items }: Checklist,
    fates: ReadonlyMap<string, LegendEntry['fates']>,
    isTarget: (block: string) => boolean,
    context: ProseContext,
  ) {
    const { blocks, checklist, notices, alternatives, parameters } = index.guide;
    this.#alternatives = new Map(alternatives.map((alternative) => [alternative.group, alternative]));
    this.#parameters = new Set(parameters.map(({ name }) => name));
    this.#index = index;
    this.#context = context;
    this.#fates = fates;
    this.#isTarget = isTarget;
    this.#items = new Map(checklist.filter(({ block }) => block === null).map((item) => [item.line, item]));
    this.#blocks = new Map(blocks.map(({ id, span }) => [span.start.line, id]));
    this.#notices = new Map(notices.map((notice) => [notice.span.start.line, notice]));
    this.#tickable = new Map(items.filter(isTicked).map((item) => [item.id, item]));
    const ofTables = new Map<number, TickableItem[]>();
    const rows = new Set(index.guide.tables.flatMap((table) => table.rows.map(({ line }) => line)));
    for (const item of items.filter(({ form, line }) => form === 'table' || rows.has(line))) {
      ofTables.set(item.line, [...(ofTables.get(item.line) ?? []), item]);
    }
    this.#ofTables = ofTables;
  }

  build(nodes: readonly GuideNode[], section: string): BodyNode[] {
    this.#section = section;
    return this.#build(nodes);
  }

  #build(nodes: readonly GuideNode[]): BodyNode[] {
    return nodes.flatMap((node) => {
      const notice = this.#notices.get(node.position?.start.line ?? 0);
      const body = this.#node(node);
      if (notice === undefined || body.length === 0 || !canBeNotice(node)) return body;
      return [{ kind: 'notice', notice: notice.kind, body }];
    });
  }

  /** Blocks and items that no node has led to, by section: they are in the model, so a reader must see them. */
  missing(): Map<string, BodyNode[]> {
    const left = new Map<string, BodyNode[]>();
    const add = (section: string, node: BodyNode) => left.set(section, [...(left.get(section) ?? []), node]);
    for (const { id, section } of this.#index.guide.blocks) {
      this.#section = section;
      if (!this.#shown.has(id)) add(section, this.#block(id));
    }
    for (const item of this.#tickable.values()) {
      if (this.#shown.has(item.id)) continue;
      this.#section = item.anchor;
      const view = {
        mark: this.#mark(item, item.text),
        html: escapeHtml(item.text),
        isRequired: item.required,
        body: [],
      };
      add(item.anchor, { kind: 'list', start: null, items: [view] });
    }
    return left;
  }

  #node(node: GuideNode): BodyNode[] {
    switch (node.type) {
      case 'code': {
        const id = this.#blocks.get(node.position?.start.line ?? 0);
        return id === undefined ? [html(`<pre tabindex="0">${escapeHtml(node.value)}</pre>`)] : [this.#block(id)];
      }
      case 'list':
        return [
          {
            kind: 'list',
            start: node.ordered ? (node.start ?? 1) : null,
            items: node.children.map((item) => this.#item(item)),
          },
        ];
      case 'table':
        return [this.#table(node)];
      case 'heading':
        return [html(`<p class="label">${this.#inline(node.children)}</p>`)];
      case 'paragraph':
        return [html(`<p>${this.#inline(node.children)}</p>`)];
      case 'html': {
        const sanitiser = new Sanitiser();
        const text = `${sanitiser.take(node.value)}${sanitiser.close()}`.replace(/^(?:\s|<br>)+|(?:\s|<br>)+$/g, '');
        return text === '' ? [] : [html(`<p>${text}</p>`)];
      }
      case 'thematicBreak':
        return [];
      case 'container':
        return [{ kind: 'box', title: node.title ?? node.name, body: this.#build(node.children) }];
      case 'footnoteDefinition':
        return [{ kind: 'box', title: `[${node.identifier}]`, body: this.#build(node.children) }];
      case 'blockquote':
        return this.#notices.has(node.position?.start.line ?? 0)
          ? this.#quoted(node)
          : [{ kind: 'quote', body: this.#build(node.children) }];
      default:
        return [];
    }
  }

  /** Its own children start on the same line, and must not become notices in turn. */
  #quoted({ children }: Nodes<'blockquote'>): BodyNode[] {
    return children.flatMap((child) => this.#node(child));
  }

  #block(id: string): BodyNode {
    const block = this.#index.blocks.get(id)!;
    const items = this.#index.itemsInBlock.get(id) ?? [];
    this.#shown.add(id);
    const { words, meaning } = dispositionWords[block.disposition];
    const { choice } = block;
    const isSplit = choice !== null && choice.option === null;
    const place = {
      alternative: isSplit ? (this.#alternatives.get(choice.group) ?? null) : null,
      parameters: this.#parameters,
      anchor: this.#isTarget(id) ? blockAnchor(block.span.start.line) : null,
      why: this.legend.add({ words, meaning, fates: this.#fates.get(id) ?? [] }),
    };
    const view = viewBlock(block, place, items, (row) => {
      const item = this.#tickable.get(row.id);
      return item === undefined ? null : this.#mark(item, item.text);
    });
    return { kind: 'block', block: view };
  }

  #item(node: Nodes<'listItem'>): ItemView {
    const line = node.position?.start.line ?? 0;
    const row = this.#items.get(line);
    const item = row === undefined || this.#shown.has(row.id) ? undefined : this.#tickable.get(row.id);
    const [first, ...rest] = node.children;
    const words = first?.type === 'paragraph' ? this.#inline(first.children) : null;
    const html = words === null ? escapeHtml(item?.text ?? '') : item === undefined ? words : words.replace(box, '');
    return {
      mark: item === undefined ? null : this.#mark(item, textOfHtml(html)),
      html,
      isRequired: item?.required ?? false,
      body: this.#build(words === null ? node.children : rest),
    };
  }

  #table({ children: [head, ...rows] }: Nodes<'table'>): BodyNode {
    const cellsOf = (row: Nodes<'tableRow'>) => row.children.map((cell) => this.#inline(cell.children));
    return {
      kind: 'table',
      head: head === undefined ? [] : cellsOf(head),
      rows: rows.map((row) => {
        const items = this.#ofTables.get(row.position?.start.line ?? 0) ?? [];
        const own = items.filter(({ id }) => this.#tickable.has(id));
        return { marks: own.map((item) => ({ ...this.#mark(item, null), text: item.text })), cells: cellsOf(row) };
      }),
    };
  }

  #mark(item: TickableItem, shown: string | null): Mark {
    this.#shown.add(item.id);
    return markItem(item, shown, this.#section);
  }

  #inline(nodes: readonly GuideNode[]): string {
    return renderInline(nodes, this.#context);
  }
}

const html = (text: string): BodyNode => ({ kind: 'html', html: text });

const canBeNotice = ({ type }: GuideNode): boolean =>
  type === 'paragraph' || type === 'blockquote' || type === 'container';

/** What is only watched for or looked up gets no box, unless the guide itself gives it one. */
const watched: ReadonlySet<TickableItem['phase']> = new Set(['rollback-triggers', 'alerts', 'reference']);

const isTicked = ({ boxed, required, phase }: TickableItem): boolean => boxed || required || !watched.has(phase);
