import { type GuideNode, parseMarkdown, plainText, type Root, readText } from '../../markdown/index.ts';
import type { BodyNode } from '../body/body.ts';
import { buildDocument } from './build-document.ts';
import { addressOf, makeFindDocument } from './document-links.ts';

/** A page of our own documentation, as its file holds it. */
export interface DocumentFile {
  /** Its file without `.md`. */
  readonly name: string;
  readonly root: Root;
}

/** A document as a tree without places: it is data, and can be kept as JSON. */
export function parseDocument(text: string): Root {
  const withoutPlaces = <T extends GuideNode>({ position: _, ...node }: T): T =>
    ('children' in node ? { ...node, children: (node.children as GuideNode[]).map(withoutPlaces) } : node) as T;
  return withoutPlaces(parseMarkdown(readText(text).text).root);
}

export interface DocumentPage {
  /** Its address below that of the documentation; empty for the page that leads to the others. */
  readonly address: string;
  readonly title: string;
  readonly body: readonly BodyNode[];
}

/** Files of the documentation that the site has pages of its own for. */
const elsewhere: ReadonlySet<string> = new Set(['rules']);

/** Whether a document is a page: by its name. */
export const isDocumentShown = (name: string): boolean => !elsewhere.has(name);

/** The documentation as pages. */
export function makeDocumentPages(files: readonly DocumentFile[], base: string): DocumentPage[] {
  const findTarget = makeFindDocument(new Set(files.map(({ name }) => name)), base);
  return files.map(({ name, root }) => ({
    address: addressOf(name),
    title: titleOf(root) ?? name,
    body: buildDocument(root, findTarget),
  }));
}

function titleOf({ children }: Root): string | null {
  const heading = children.find((node) => node.type === 'heading' && node.depth === 1);
  return heading === undefined ? null : plainText(heading);
}
