import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/** How a stretch of text is to be read. */
export interface Dialect {
  /** Front matter is looked for at the start. */
  frontMatter: boolean;
  /** As in MDX, indentation alone makes no code, and a fence may be indented at will. */
  indentedCode: boolean;
  /** Names of micromark constructs to leave as text. */
  disabled: readonly string[];
}

type Parser = Processor<Root>;

const parsers = new Map<string, Parser>();

/** Parses text with the parser for its dialect; each is made once. */
export function parseDialect(text: string, dialect: Dialect): Root {
  const disabled = dialect.indentedCode ? dialect.disabled : ['codeIndented', ...dialect.disabled];
  const key = `${dialect.frontMatter} ${disabled.join(' ')}`;
  let parser = parsers.get(key);
  if (parser === undefined) {
    parser = createParser(dialect.frontMatter, disabled);
    parsers.set(key, parser);
  }
  return parser.parse(text);
}

function createParser(frontMatter: boolean, disabled: readonly string[]): Parser {
  const parser = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(function disableConstructs(this: Processor) {
      const data = this.data();
      data.micromarkExtensions ??= [];
      data.micromarkExtensions.push({ disable: { null: [...disabled] } });
    });
  return (frontMatter ? parser.use(remarkFrontmatter, ['yaml', 'toml']) : parser).freeze() as unknown as Parser;
}
