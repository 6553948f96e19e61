import type { Root } from 'mdast';
import { markCodeFences } from './code-fences.ts';
import { type FrontMatter, isFrontMatter, readFrontMatter } from './front-matter.ts';
import { findHostileConstructs } from './hostile-constructs.ts';
import { lineStarts } from './line-starts.ts';
import { markModuleLines } from './module-lines.ts';
import type { ContainerKind } from './nodes.ts';
import { promoteOneLineCode } from './one-line-code.ts';
import { createPlaces } from './places.ts';
import { recoverBoxes } from './recover-boxes.ts';
import { recoverContainers } from './recover-containers.ts';
import type { Recovery } from './recovery.ts';
import { createBudget } from './region.ts';
import { viewText } from './view.ts';

export interface MarkdownTree {
  root: Root;
  frontMatter: FrontMatter | null;
  problems: Problem[];
  /** What CommonMark alone would have misread, in reading order. */
  recovered: { kind: ContainerKind | 'one-line-code'; line: number; endLine: number }[];
}

export interface Problem {
  kind: 'unclosed-fence' | 'unclosed-container';
  line: number;
  message: string;
}

/** Parses a guide. Takes any text, and places every node of the tree in it exactly. */
export function parseMarkdown(text: string): MarkdownTree {
  const view = viewText(text);
  const starts = lineStarts(text);
  const recovery: Recovery = {
    starts,
    disabled: findHostileConstructs(text),
    budget: createBudget(text.length),
    definitions: '',
    recovered: [],
    unclosed: [],
  };
  const level = { depth: 0, frontMatter: true, indentedCode: true };
  let root = recoverContainers(view, recovery, level);
  let frontMatter = readFrontMatter(root);
  if (frontMatter !== null && !isFrontMatter(frontMatter)) {
    Object.assign(recovery, { budget: createBudget(text.length), definitions: '', recovered: [], unclosed: [] });
    root = recoverContainers(view, recovery, { ...level, frontMatter: false });
    frontMatter = null;
  }
  const { pointAt } = createPlaces(view, starts);
  root.position = { start: pointAt(0), end: pointAt(text.length) };
  markModuleLines(root, text);
  const commands = promoteOneLineCode(root, text, starts);
  recoverBoxes(root, { text, starts, pointAt });
  const fences = markCodeFences(root, text);
  return {
    root,
    frontMatter,
    problems: [
      ...fences.map((code) => describeFence(code.position?.start.line ?? 1, code.data?.fence ?? '')),
      ...recovery.unclosed.map(({ line, name }) => describeContainer(line, name)),
    ].sort((a, b) => a.line - b.line),
    recovered: [
      ...recovery.recovered,
      ...commands.map(({ position }) => ({
        kind: 'one-line-code' as const,
        line: position?.start.line ?? 1,
        endLine: position?.end.line ?? 1,
      })),
    ].sort((a, b) => a.line - b.line || b.endLine - a.endLine),
  };
}

function describeFence(line: number, fence: string): Problem {
  return {
    kind: 'unclosed-fence',
    line,
    message: `The code block that begins on line ${line} is never closed: a line of ${fence} is missing.`,
  };
}

function describeContainer(line: number, name: string): Problem {
  return {
    kind: 'unclosed-container',
    line,
    message: `The \`<${name}>\` on line ${line} is never closed: \`</${name}>\` is missing.`,
  };
}
