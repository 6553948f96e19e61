import type { GuideNode } from '../markdown/index.ts';
import type { Position, Span } from '../model/index.ts';

const origin: Position = { line: 1, column: 1, offset: 0 };

function toPosition(point: { line: number; column: number; offset?: number | undefined } | undefined): Position {
  if (point === undefined) return { ...origin };
  return { line: point.line, column: point.column, offset: point.offset ?? 0 };
}

export function startPosition(node: GuideNode): Position {
  return toPosition(node.position?.start);
}

export function endPosition(node: GuideNode): Position {
  return toPosition(node.position?.end);
}

export function spanOf(node: GuideNode): Span {
  return { start: startPosition(node), end: endPosition(node) };
}

export function lineOf(node: GuideNode): number {
  return node.position?.start.line ?? 1;
}
