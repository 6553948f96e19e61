import type { Hover } from 'vscode-languageserver/node';
import type { Block, Guide } from '../../model/index.ts';
import { dispositionTexts } from '../outline/dispositions.ts';

/** What the block on a line is, what the script does with it, and why; null beside blocks. */
export function hoverOver(guide: Guide, line: number): Hover | null {
  const block = guide.blocks.find(({ span }) => span.start.line <= line && line <= span.end.line);
  if (block === undefined) return null;
  return {
    contents: { kind: 'markdown', value: describe(block, line) },
    range: {
      start: { line: block.span.start.line - 1, character: 0 },
      end: { line: block.span.end.line - 1, character: 0 },
    },
  };
}

function describe(block: Block, line: number): string {
  const { meaning, words } = dispositionTexts[block.disposition];
  const here = block.hazards.filter((hazard) => hazard.line === line).map(({ kind }) => kind);
  const waits = block.blocking.filter((blocking) => blocking.line === line).map(({ kind }) => kind);
  return [
    `**${block.role}**, ${block.dialect}: **${words}** (${plain(meaning)})`,
    '',
    `Block \`${plain(block.id)}\``,
    ...(here.length === 0 ? [] : ['', `This line: ${here.join(', ')}`]),
    ...(waits.length === 0 ? [] : ['', `This line waits: ${waits.join(', ')}`]),
    '',
    'Because',
    ...block.because.map(({ signal, verdict }) => `- ${plain(signal)}: ${plain(verdict)}`),
  ].join('\n');
}

/** Evidence quotes the guide, and what it quotes must not become Markdown of ours. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|!]/g, '\\$&').replace(/\s+/g, ' ');
