import type { Block, Guide } from '../model/index.ts';

const baseName = (path: string) => path.replace(/^.*[\\/]/, '');

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** How text around the commands speaks of a script that is to be started there. */
function callOf(file: string): RegExp {
  const name = escaped(baseName(file));
  return new RegExp(
    `(?:^|[\\s\`"'(;&|])(?:\\./(?:[\\w.-]+/)*|(?:bash|sh|zsh|python3?|source|\\.)\\s+(?:-\\w+\\s+)*(?:[\\w./-]+/)?)${name}(?![\\w.-])|\\b(?:run|execute|start|launch)\\b[^.\\n]{0,40}${name}(?![\\w.-])`,
    'iu',
  );
}

/** The blocks that call the script that a block is the text of, itself left out. */
export function callersOf(guide: Guide, script: Block): Block[] {
  return guide.blocks.filter((block) => isCall(block, script, () => true));
}

/** The scripts of the guide that lines of a block call. */
export function scriptsCalledBy(guide: Guide, block: Block, isOwn: (line: number) => boolean): Block[] {
  return guide.blocks.filter((script) => script.role === 'script' && isCall(block, script, isOwn));
}

function isCall(block: Block, script: Block, isOwn: (line: number) => boolean): boolean {
  const { file } = script;
  if (file === null || block.id === script.id || block.file === file) return false;
  const call = callOf(file);
  return (
    block.calls.some(({ name, line }) => isOwn(line) && baseName(name) === baseName(file)) ||
    block.commands.some(({ text, line }) => isOwn(line) && call.test(text))
  );
}

/** Whether a list item, or a sentence of another part of the guide, says to start the script. */
export function isCalledInText(guide: Guide, script: Block): boolean {
  const { file } = script;
  if (file === null) return false;
  const call = callOf(file);
  return (
    guide.checklist.some(({ text, block }) => block !== script.id && call.test(text)) ||
    guide.prose.some(({ markdown, section }) => section !== script.section && call.test(markdown))
  );
}
