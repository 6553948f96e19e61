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

const callers = new WeakMap<Guide, Map<string, Block[]>>();

/** The blocks that call the script that a block is the text of, itself left out. */
export function callersOf(guide: Guide, { file, id }: Block): Block[] {
  if (file === null) return [];
  const known = callers.get(guide) ?? new Map<string, Block[]>();
  callers.set(guide, known);
  const found = known.get(file) ?? guide.blocks.filter((block) => isCall(block, file, () => true));
  known.set(file, found);
  return found.filter((block) => block.id !== id);
}

const scripts = new WeakMap<Guide, ReadonlyMap<string, readonly Block[]>>();

/** The scripts of the guide by their files. */
export function scriptsByFile(guide: Guide): ReadonlyMap<string, readonly Block[]> {
  const known = scripts.get(guide);
  if (known !== undefined) return known;
  const byFile = new Map<string, Block[]>();
  for (const block of guide.blocks) {
    if (block.role !== 'script' || block.file === null) continue;
    const alike = byFile.get(block.file);
    if (alike === undefined) byFile.set(block.file, [block]);
    else alike.push(block);
  }
  scripts.set(guide, byFile);
  return byFile;
}

/** The files of those scripts of the guide that lines of a block call. */
export function filesCalledBy(guide: Guide, block: Block, isOwn: (line: number) => boolean): string[] {
  return [...scriptsByFile(guide).keys()].filter((file) => isCall(block, file, isOwn));
}

function isCall(block: Block, file: string, isOwn: (line: number) => boolean): boolean {
  if (block.file === file) return false;
  const name = baseName(file);
  if (block.calls.some((one) => isOwn(one.line) && baseName(one.name) === name)) return true;
  if (!mayHold(block, name)) return false;
  const call = callOf(file);
  return block.commands.some(({ text, line }) => isOwn(line) && call.test(text));
}

const commands = new WeakMap<Block, string>();

/** Whether a name stands in the commands of a block at all, in capitals or not: `ſ` is an s as well. */
function mayHold(block: Block, name: string): boolean {
  if (!/^[\x20-\x7e]*$/.test(name)) return true;
  const known =
    commands.get(block) ?? block.commands.map(({ text }) => text.toLowerCase().replaceAll('ſ', 's')).join('\n');
  commands.set(block, known);
  return known.includes(name.toLowerCase());
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
