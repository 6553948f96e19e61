import { parseMarkdown, plainText, type Root, readText } from '../../markdown/index.ts';
import type { BodyNode } from '../body/body.ts';
import { buildDocument } from './build-document.ts';
import { addressOf, makeFindDocument } from './document-links.ts';

/** A page of our own documentation, as its file holds it. */
export interface DocumentFile {
  /** Its file without `.md`. */
  readonly name: string;
  readonly text: string;
}

export interface DocumentPage {
  /** Its address below that of the documentation; empty for the page that leads to the others. */
  readonly address: string;
  readonly title: string;
  readonly body: readonly BodyNode[];
}

/** Files of the documentation that the site has pages of its own for. */
const elsewhere: ReadonlySet<string> = new Set(['rules']);

/** The documentation as pages. */
export function makeDocumentPages(files: readonly DocumentFile[], base: string): DocumentPage[] {
  const shown = files.filter(({ name }) => !elsewhere.has(name));
  const findTarget = makeFindDocument(new Set(shown.map(({ name }) => name)), base);
  return shown.map(({ name, text }) => {
    const { root } = parseMarkdown(readText(text).text);
    return {
      address: addressOf(name),
      title: titleOf(root) ?? name,
      body: buildDocument(root, findTarget),
    };
  });
}

function titleOf({ children }: Root): string | null {
  const heading = children.find((node) => node.type === 'heading' && node.depth === 1);
  return heading === undefined ? null : plainText(heading);
}
