import type { CodeLine, View } from '../classify/index.ts';
import type { Role } from '../model/index.ts';
import { readVariant } from './variants.ts';

export interface Side {
  readonly name: string;
  readonly family: string | null;
  /** Lines of the block. */
  readonly lines: readonly number[];
}

const named =
  /^(?:option|method|alternative|approach|variant|opción|opção|variante?|вариант|方法|方案|オプション|옵션)\s*[\w\d]{1,2}\b/iu;
const or =
  /^(?:or\b|alternatively\b|otherwise\b|oder\b|ou\b|или\b|albo\b|lub\b|o bien\b|oppure\b|veya\b|hoặc\b|或者?|または|もしくは|또는|أو)/iu;
const example = /^(?:e\.g\.|example\b|for example\b|beispiel|ejemplo|exemple|esempio|пример|示例|例)/iu;
const forVariant =
  /^(?:for|on|using|with|if using|if you (?:use|are using)|im|unter|bei|pour|sur|para|en|на|для|在)?\s*[\w\s./-]{2,30}[:：]?$/iu;

interface Segment {
  readonly comment: string;
  readonly lines: number[];
}

/** Code cut at the comments that stand on their own lines. */
function cut(content: readonly CodeLine[], bodies: ReadonlySet<number>): Segment[] {
  const segments: Segment[] = [{ comment: '', lines: [] }];
  let afterComment = false;
  for (const line of content) {
    if (line.shape === 'comment' && !bodies.has(line.number) && !line.text.startsWith('#!')) {
      const comment = line.text
        .replace(/^\s*(?:#+|\/\/|--|REM|::)\s*/i, '')
        .replace(/^\d+[.)]\s*/, '')
        .trim();
      if (!afterComment) segments.push({ comment, lines: [] });
      afterComment = true;
      continue;
    }
    afterComment = false;
    segments.at(-1)?.lines.push(line.number);
  }
  return segments;
}

const sidesRoles: ReadonlySet<Role> = new Set(['run', 'query', 'session', 'repl']);

/** The alternatives that one block holds; fewer than two when it holds none. Commented-out code is no alternative. */
export function listInnerAlternatives(view: View, role: Role): Side[] {
  if (!sidesRoles.has(role)) return [];
  const bodies = new Set<number>();
  for (const { line, endLine } of view.shell.heredocs) for (let at = line; at <= endLine; at += 1) bodies.add(at);
  const segments = cut(view.content, bodies).filter((segment) => segment.lines.length > 0);
  const variants = segments.map((segment) => (forVariant.test(segment.comment) ? readVariant(segment.comment) : null));
  const first = variants.find((variant) => variant !== null);
  if (first != null) {
    const same = segments.flatMap((segment, index) => {
      const variant = variants[index];
      return variant?.family === first.family && variant.rest === first.rest
        ? [{ name: variant.name, family: variant.family, lines: segment.lines }]
        : [];
    });
    if (new Set(same.map((side) => side.name)).size > 1) return same;
  }
  const options = segments.filter((segment) => named.test(segment.comment));
  if (options.length > 1)
    return options.map((segment) => ({
      name: segment.comment.replace(/[:：]$/, ''),
      family: null,
      lines: segment.lines,
    }));
  const either = segments.findIndex((segment) => or.test(segment.comment) || example.test(segment.comment));
  const left = segments[either - 1];
  const right = segments[either];
  if (left === undefined || right === undefined) return [];
  return [
    { name: left.comment || 'as written first', family: null, lines: left.lines },
    { name: right.comment, family: null, lines: right.lines },
  ];
}
