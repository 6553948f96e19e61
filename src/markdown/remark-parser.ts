import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Dialect } from './dialect.ts';

type Parser = Processor<Root>;

const parsers = new Map<string, Parser>();

/** Parses text with the parser for its dialect; each is made once. */
export function parseWithRemark(text: string, dialect: Dialect): Root {
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
