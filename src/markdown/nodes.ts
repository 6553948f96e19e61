import type { BlockContent, DefinitionContent, Literal, Nodes, Parent } from 'mdast';

/** What an author wrapped in a construct that CommonMark does not know: a tab, an admonition, a component. */
export interface Container extends Parent {
  type: 'container';
  kind: ContainerKind;
  /** The name as written: `note`, `tab`, `Step`, `details`. */
  name: string;
  title: string | null;
  attributes: Attributes;
  children: (BlockContent | DefinitionContent)[];
}

export type ContainerKind = 'tab' | 'admonition' | 'jsx' | 'details';

/** `true` stands for an attribute without a value. */
export type Attributes = Record<string, string | true>;

/** An `import` or `export` line of MDX. */
export interface MdxjsEsm extends Literal {
  type: 'mdxjsEsm';
}

/** Any node that `parseMarkdown` may return. */
export type GuideNode = Nodes;

declare module 'mdast' {
  interface RootContentMap {
    container: Container;
    mdxjsEsm: MdxjsEsm;
  }
  interface BlockContentMap {
    container: Container;
  }
  interface CodeData {
    /** Set on a fenced block. */
    fenced?: true;
    /** The opening run, for example three backticks. */
    fence?: string;
    /** Set on a block that is code because of its indentation alone. */
    indented?: true;
    /** Set on a command written in one line between triple backticks. */
    oneLine?: true;
  }
}
