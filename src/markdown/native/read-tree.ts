import type { Nodes, Root } from 'mdast';
import { createStringPool } from './string-pool.ts';

/**
 * The parser's answer is one buffer: a head, nodes of fixed size, lists of children, fields of nodes, and the characters
 * of all texts, all numbers little-endian. These are the places in it, for the version that `open-parser.ts` asks for.
 */
const MAGIC = 0x5241444d;
const HEAD = {
  magic: 0,
  kind: 4,
  nodeSize: 8,
  nodeCount: 12,
  nodes: 16,
  children: 24,
  fields: 32,
  poolSize: 36,
  pool: 40,
};
const NODE_SIZE = 52;
const NODE = {
  type: 4,
  startOffset: 12,
  endOffset: 16,
  startLine: 20,
  startColumn: 24,
  endLine: 28,
  endColumn: 32,
  firstChild: 36,
  childCount: 40,
  fields: 44,
  fieldsSize: 48,
};

/** Reads fields at a place of the buffer. */
interface Fields {
  byte(at: number): number;
  number(at: number): number;
  text(at: number): string;
}

type ReadFields = (fields: Fields, at: number, size: number) => object;

const value: ReadFields = ({ text }, at) => ({ value: text(at) });
const nothing: ReadFields = () => ({});
const orNull = (text: string): string | null => (text === '' ? null : text);
const REFERENCE_TYPES = ['shortcut', 'collapsed', 'full'];
const ALIGNS = [null, 'left', 'right', 'center'];

interface Kind {
  readonly type: Nodes['type'];
  readonly isParent: boolean;
  readonly read: ReadFields;
}

const parent = (type: Nodes['type'], read = nothing): Kind => ({ type, isParent: true, read });
const leaf = (type: Nodes['type'], read = nothing): Kind => ({ type, isParent: false, read });

const KINDS: readonly (Kind | undefined)[] = [
  parent('root'),
  parent('paragraph'),
  parent('heading', ({ byte }, at) => ({ depth: byte(at) })),
  leaf('thematicBreak'),
  parent('blockquote'),
  parent('list', ({ byte, number }, at) => {
    const ordered = byte(at + 4) !== 0;
    return { ordered, start: ordered ? number(at) : null, spread: byte(at + 5) !== 0 };
  }),
  parent('listItem', ({ byte }, at) => {
    const checked = byte(at);
    return { spread: byte(at + 1) !== 0, checked: checked === 2 ? null : checked === 1 };
  }),
  leaf('html', value),
  leaf('code', ({ text }, at) => ({ lang: orNull(text(at)), meta: orNull(text(at + 8)), value: text(at + 16) })),
  leaf('definition', ({ text }, at) => ({
    identifier: text(at + 16),
    label: text(at + 24),
    title: orNull(text(at + 8)),
    url: text(at),
  })),
  leaf('text', value),
  parent('emphasis'),
  parent('strong'),
  leaf('inlineCode', value),
  leaf('break'),
  parent('link', ({ text }, at) => ({ title: orNull(text(at + 8)), url: text(at) })),
  leaf('image', ({ text }, at) => ({ title: orNull(text(at + 16)), url: text(at), alt: text(at + 8) })),
  parent('linkReference', ({ text, byte }, at) => ({
    identifier: text(at),
    label: text(at + 8),
    referenceType: REFERENCE_TYPES[byte(at + 16)],
  })),
  leaf('imageReference', ({ text, byte }, at) => ({
    identifier: text(at),
    label: text(at + 8),
    referenceType: REFERENCE_TYPES[byte(at + 16)],
    alt: text(at + 20),
  })),
  parent('footnoteDefinition', ({ text }, at) => ({ identifier: text(at), label: text(at + 8) })),
  leaf('footnoteReference', ({ text }, at) => ({ identifier: text(at), label: text(at + 8) })),
  parent('table', ({ byte, number }, at) => ({
    align: Array.from({ length: number(at) }, (_, index) => ALIGNS[byte(at + 4 + index)]),
  })),
  parent('tableRow'),
  parent('tableCell'),
  parent('delete'),
  leaf('yaml', value),
  leaf('toml' as Nodes['type'], value),
];

/** @throws when the buffer is not as it has to be */
export function readTree(buffer: Uint8Array): Root {
  const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  const number = (at: number): number => view.getUint32(at, true);
  if (number(HEAD.magic) !== MAGIC || number(HEAD.kind) !== 1 || number(HEAD.nodeSize) !== NODE_SIZE)
    throw new Error('unknown format');
  const nodes = number(HEAD.nodes);
  const children = number(HEAD.children);
  const poolStart = number(HEAD.pool);
  const pool = createStringPool(buffer.subarray(poolStart, poolStart + number(HEAD.poolSize)));
  const fields: Fields = {
    number,
    byte: (at) => view.getUint8(at),
    text: (at) => pool(number(at), number(at + 4)),
  };
  const fieldsStart = number(HEAD.fields);
  const readNode = (id: number): Nodes => {
    const base = nodes + id * NODE_SIZE;
    const kind = KINDS[view.getUint8(base + NODE.type)];
    if (kind === undefined) throw new Error('unknown kind of node');
    const node: Record<string, unknown> = { type: kind.type };
    Object.assign(node, kind.read(fields, fieldsStart + number(base + NODE.fields), number(base + NODE.fieldsSize)));
    if (kind.isParent) {
      const first = number(base + NODE.firstChild);
      const count = number(base + NODE.childCount);
      const list = new Array<Nodes>(count);
      for (let index = 0; index < count; index += 1) list[index] = readNode(number(children + (first + index) * 4));
      node['children'] = list;
    }
    const line = number(base + NODE.startLine);
    if (line > 0)
      node['position'] = {
        start: { line, column: number(base + NODE.startColumn), offset: number(base + NODE.startOffset) },
        end: {
          line: number(base + NODE.endLine),
          column: number(base + NODE.endColumn),
          offset: number(base + NODE.endOffset),
        },
      };
    return node as unknown as Nodes;
  };
  return readNode(0) as Root;
}
