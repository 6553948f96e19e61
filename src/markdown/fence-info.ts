import type { Attributes } from './nodes.ts';

export interface FenceInfo {
  /** In small letters. */
  lang: string | null;
  file: string | null;
  attributes: Attributes;
  /** The name of a MyST directive: `note` for a fence that opens with `{note}`. */
  directive: string | null;
}

const FILE_ATTRIBUTES = ['title', 'filename', 'file', 'path', 'name'] as const;
const ATTRIBUTE = /([A-Za-z_@:][\w.:-]*)(?:[ \t]*=[ \t]*(?:"([^"]*)"|'([^']*)'|\{([^{}]*)\}|([^\s"'{},;]+)))?/g;

/** Reads the words after an opening fence in the forms that Pandoc, MyST, Docusaurus, Hugo and others write. */
export function readFenceInfo(lang: string | null | undefined, meta: string | null | undefined): FenceInfo {
  const info = `${lang ?? ''} ${meta ?? ''}`.trim();
  // Nearly every fence has one word, and many are asked about.
  if (/^[A-Za-z][\w+#-]*$/.test(info)) return withFile(info, {});
  const directive = /^\{([A-Za-z][\w:-]*)\}/.exec(info)?.[1];
  if (directive !== undefined) return readDirective(directive, info.slice(directive.length + 2).trim());
  const braces = /^(?:([^\s{]+)[ \t]*)?\{[ \t]*([.#][^{}]*)\}(.*)$/.exec(info);
  if (braces !== null) {
    const [, word, inside = '', rest = ''] = braces;
    const language = word ?? /(?:^|\s)\.([^\s.#=]+)/.exec(inside)?.[1] ?? null;
    return withFile(language, readAttributes(`${inside.replace(/(?:^|\s)[.#][^\s=]+(?=\s|$)/g, ' ')} ${rest}`));
  }
  const [first = ''] = /^[^\s{,]*/.exec(info) ?? [];
  if (/^[A-Za-z_][\w.-]*=/.test(info)) return withFile(null, readAttributes(info));
  const rest = info.slice(first.length).replace(/^,/, '');
  const [, word = first, file] = /^([\w+#-]+):(.+)$/.exec(first) ?? [];
  const found = withFile(word, readAttributes(rest));
  return file === undefined ? found : { ...found, file };
}

const CODE_DIRECTIVES = new Set(['code', 'code-block', 'code-cell', 'sourcecode', 'prompt']);

/** MyST: the argument of a code directive is the language, of any other its title. */
function readDirective(directive: string, argument: string): FenceInfo {
  const [language = ''] = /^\S*/.exec(argument) ?? [];
  const isCode = CODE_DIRECTIVES.has(directive) && language !== '';
  return {
    lang: isCode ? language.toLowerCase() : null,
    file: null,
    attributes: !isCode && argument !== '' ? { title: argument } : {},
    directive,
  };
}

function withFile(lang: string | null, attributes: Attributes): FenceInfo {
  const files = FILE_ATTRIBUTES.map((name) => attributes[name]).filter((value) => typeof value === 'string');
  return {
    lang: lang === null || lang === '' ? null : lang.replace(/^\./, '').toLowerCase(),
    file: files.find(isFileName) ?? null,
    attributes,
    directive: null,
  };
}

/** A title such as "deploy.sh" or "config/app" names a file; one with spaces, or of one plain word, is a caption. */
function isFileName(value: string): boolean {
  return /^\S+$/.test(value) && /[./\\]/.test(value) && !/^\w+:\/\//.test(value) && /[^./\\]/.test(value);
}

function readAttributes(text: string): Attributes {
  const bare = text.replace(/(^|[\s,])\{[\d\s,.:-]*\}/g, '$1');
  const pairs: [string, string | true][] = [];
  for (const [, name = '', double, single, braced, plain] of bare.matchAll(ATTRIBUTE)) {
    pairs.push([name, double ?? single ?? braced ?? plain ?? true]);
  }
  return Object.fromEntries(pairs);
}
