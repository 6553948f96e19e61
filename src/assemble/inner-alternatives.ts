import { type CommentSegment, cutAtComments, type View } from '../classify/index.ts';
import type { Role } from '../model/index.ts';
import { guarded } from './criterion/guarded-pattern.ts';
import { readDistribution, readEnvironmentLabel, readVariant } from './variants.ts';

export interface Side {
  readonly name: string;
  readonly family: string | null;
  /** Lines of the block. */
  readonly lines: readonly number[];
}

const named =
  /^(?:option|method|alternative|approach|variant|opción|opção|variante?|вариант|方法|方案|オプション|옵션)\s*[\w\d]{1,2}\b/iu;
const or =
  /^(?:(?:or|alternatively|otherwise|oder|ou|или|albo|lub|o bien|oppure|veya|hoặc)(?![\p{L}\p{N}_])|或者?|または|もしくは|또는|أو)/iu;
const forVariant = guarded(
  /^(?:for|on|using|with|if using|if you (?:use|are using)|im|unter|bei|pour|sur|para|en|на|для|在)?\s*[\w\s./-]{2,30}[:：]?$/iu,
);

const sidesRoles: ReadonlySet<Role> = new Set(['run', 'query', 'session', 'repl']);

/** The alternatives that one block holds; fewer than two when it holds none. Commented-out code is no alternative. */
export function listInnerAlternatives(view: View, role: Role): Side[] {
  if (!sidesRoles.has(role)) return [];
  const segments = cutAtComments(view);
  for (const read of [readVariant, readDistribution, readEnvironmentLabel]) {
    const sides = listVariants(segments, read);
    if (sides.length > 0) return sides;
  }
  const options = segments.filter((segment) => named.test(segment.comment));
  if (options.length > 1)
    return options.map((segment) => ({
      name: segment.comment.replace(/[:：]$/, ''),
      family: null,
      lines: segment.lines,
    }));
  const either = segments.findIndex((segment) => or.test(segment.comment));
  const left = segments[either - 1];
  const right = segments[either];
  if (left === undefined || right === undefined) return [];
  return [left, right].map((segment) => ({ name: nameOf(segment, view), family: null, lines: segment.lines }));
}

/** Segments whose comments differ in one word of a family. */
function listVariants(segments: readonly CommentSegment[], read: typeof readVariant): Side[] {
  const variants = segments.map((segment) => (forVariant.test(segment.comment) ? read(segment.comment) : null));
  const first = variants.find((variant) => variant !== null);
  if (first == null) return [];
  const same = segments.flatMap((segment, index) => {
    const variant = variants[index];
    return variant?.family === first.family && variant.rest === first.rest
      ? [{ name: variant.name, family: variant.family, lines: segment.lines }]
      : [];
  });
  return new Set(same.map((side) => side.name)).size > 1 ? same : [];
}

const longestName = 60;

/** What the comment says beyond "or"; a side that it says nothing of goes by its first command. */
function nameOf({ comment, lines: [first] }: CommentSegment, view: View): string {
  const said = comment.replace(or, '').replace(/^[\s,:：\-–—]+|[\s:：]+$/gu, '');
  if (/[\p{L}\p{N}]/u.test(said)) return said;
  return nameByCommand(view, first);
}

/** A line of a block, shortened to what names it. */
export const nameByCommand = (view: View, line: number | undefined): string =>
  shortName(view.lines.find(({ number }) => number === line)?.text ?? '');

/** On one line, and no longer than a choice may be. */
export function shortName(text: string): string {
  const command = text.replace(/\\\n/g, ' ').replace(/\s+/g, ' ').trim();
  return command.length > longestName ? `${command.slice(0, longestName).trimEnd()}…` : command;
}
