export type {
  BlockContent,
  Blockquote,
  Code,
  Definition,
  DefinitionContent,
  Delete,
  Emphasis,
  FootnoteDefinition,
  Heading,
  Html,
  Image,
  InlineCode,
  Link,
  List,
  ListItem,
  Nodes,
  Paragraph,
  Parents,
  PhrasingContent,
  Root,
  RootContent,
  Strong,
  Table,
  TableCell,
  TableRow,
  Text,
} from 'mdast';
export { openBoxes, tickedBoxes } from './box-signs.ts';
export { type CodeLine, listCodeLines } from './code-lines.ts';
export { type Decoded, decodeBytes } from './decode-bytes.ts';
export { type FenceInfo, readFenceInfo } from './fence-info.ts';
export { type Excess, findExcess, findExcessOfCode, GuideTooLarge } from './find-excess.ts';
export type { FrontMatter } from './front-matter.ts';
export { listHiddenCharacters } from './hidden-characters.ts';
export { type Limit, limits, type Measure } from './limits.ts';
export { lineStarts } from './line-starts.ts';
export type { Attributes, Container, ContainerKind, GuideNode, MdxjsEsm } from './nodes.ts';
export { type MarkdownTree, type Problem, parseMarkdown } from './parse-markdown.ts';
export type { Point, Position } from './places.ts';
export { plainText } from './plain-text.ts';
export { readText, type SourceText } from './read-text.ts';
export { type Repair, repairText } from './repair-text.ts';
export { sourceText } from './source-text.ts';
