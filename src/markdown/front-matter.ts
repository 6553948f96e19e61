import type { Root } from 'mdast';
import { parse as parseToml, TomlDate } from 'smol-toml';
import { parseDocument } from 'yaml';

export interface FrontMatter {
  kind: 'yaml' | 'toml';
  /** Empty when the text cannot be read. */
  data: Record<string, unknown>;
  text: string;
  line: number;
  endLine: number;
  error: string | null;
}

/** Reads the front matter of a parsed guide; null when it has none. */
export function readFrontMatter(root: Root): FrontMatter | null {
  const [first] = root.children;
  const kind = first?.type as string | undefined;
  if (first?.position === undefined || (kind !== 'yaml' && kind !== 'toml')) return null;
  const text = 'value' in first ? first.value : '';
  const place = { kind, text, line: first.position.start.line, endLine: first.position.end.line } as const;
  try {
    const data = READERS[kind](text);
    if (isRecord(data)) return { ...place, data, error: null };
    return { ...place, data: {}, error: data === null ? null : 'The front matter is not a list of keys and values.' };
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { ...place, data: {}, error: `The front matter is not ${kind.toUpperCase()}: ${reason}` };
  }
}

/**
 * Whether a guide that begins with `---` begins with front matter, and not with a rule across the page: some line
 * must begin with a key, or there must be nothing but comments.
 */
export function isFrontMatter({ data, text, error }: FrontMatter): boolean {
  if (Object.keys(data).length > 0) return true;
  return error === null ? !/^#+[ \t]/m.test(text) : /^[ \t]*["']?[\w.-]+["']?[ \t]*[:=]/m.test(text);
}

const READERS: Readonly<Record<FrontMatter['kind'], (text: string) => unknown>> = {
  yaml(text) {
    const document = parseDocument(text, { logLevel: 'silent' });
    const [error] = document.errors;
    if (error !== undefined) throw error;
    return document.toJS({ maxAliasCount: 50 });
  },
  toml: (text) => toPlain(parseToml(text)),
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** TOML's dates as the text that they were. */
function toPlain(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(toPlain);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toPlain(inner)]));
}
