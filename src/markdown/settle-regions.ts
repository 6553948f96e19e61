import type { Root } from 'mdast';
import { collectDefinitions, parseWithDefinitions } from './definitions.ts';
import { type Found, findRegions } from './find-regions.ts';
import { lineStarts } from './line-starts.ts';
import { PLACEHOLDER, placeholderLines } from './placeholder.ts';
import type { Level, Recovery } from './recovery.ts';
import type { Budget, Region } from './region.ts';
import type { View } from './view.ts';
import { walk } from './walk.ts';

const DEEPEST_CONTAINER = 20;

interface Settled extends Pick<Found, 'unclosed'> {
  root: Root;
  regions: Map<number, Region>;
}

/** Replaces containers by placeholders, round by round, until the tree holds no more of them. */
export function settleRegions(view: View, recovery: Recovery, level: Level): Settled {
  const { budget, disabled } = recovery;
  const lines = view.map((line) => line.text);
  const text = lines.join('\n');
  const reading = { view, text, starts: lineStarts(text), budget };
  const regions = new Map<number, Region>();
  const refused = new Set<number>();
  const parse = (): Root => {
    const current = lines.join('\n');
    budget.parse -= current.length;
    return parseWithDefinitions(current, recovery.definitions, { ...level, disabled });
  };
  const restore = (bad: Region[]): void => {
    for (const { startLine, endLine } of bad) {
      for (let line = startLine; line <= endLine; line += 1) lines[line] = view[line]?.text ?? '';
      regions.delete(startLine);
      refused.add(startLine);
    }
  };
  let root = parse();
  for (;;) {
    const found = findRegions(root, reading, (line) => regions.has(line) || refused.has(line));
    const accepted =
      level.depth < DEEPEST_CONTAINER ? found.regions.filter((region) => isAffordable(region, budget)) : [];
    if (accepted.length === 0 || budget.parse < text.length) {
      if (level.depth === 0) recovery.definitions = collectDefinitions(root, lines.join('\n'));
      return { root, regions, unclosed: found.unclosed };
    }
    for (const region of accepted) {
      for (let line = region.startLine; line <= region.endLine; line += 1) {
        regions.delete(line);
        lines[line] = '';
      }
      lines[region.startLine] = (view[region.startLine]?.text ?? '').slice(0, region.startColumn) + PLACEHOLDER;
      regions.set(region.startLine, region);
    }
    root = parse();
    const misplaced = findMisplaced(root, regions);
    if (misplaced.length === 0) continue;
    restore(misplaced);
    root = parse();
    if (findMisplaced(root, regions).length === 0) continue;
    restore([...regions.values()]);
    root = parse();
  }
}

function isAffordable(region: Region, budget: Budget): boolean {
  const cost = region.body.reduce((sum, line) => sum + line.text.length + 1, 0);
  if (budget.regions <= 0 || budget.parse < cost) return false;
  budget.regions -= 1;
  return true;
}

/** The regions whose placeholder did not become a block of its own. */
function findMisplaced(root: Root, regions: ReadonlyMap<number, Region>): Region[] {
  const missing = new Map(regions);
  walk(root, (node, parent) => {
    if (node.type !== 'html' || parent?.type === 'paragraph') return;
    for (const line of placeholderLines(node, regions)) missing.delete(line);
  });
  return [...missing.values()];
}
