import type { Guide } from '../../model/index.ts';
import { renderLines } from '../terminal/line.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { outline } from './outline.ts';

export const printOutlines = (guides: readonly Guide[], terminal: Terminal): string =>
  guides.map((guide) => renderLines(outline(guide, terminal.width), terminal)).join('\n');
