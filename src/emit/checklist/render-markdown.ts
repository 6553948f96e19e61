import type { Checklist, ChecklistCommands, ChecklistGroup, TickableItem } from './checklist.ts';
import { codeSpan, escapeMarkdown, silence } from './markdown-text.ts';

export interface MarkdownOptions {
  /** Leaves nothing that GitHub would tell people or other issues about. */
  readonly silent?: boolean;
  /** Whether the commands of the items are shown. */
  readonly commands?: boolean;
}

const mostCommands = 3;

/** A checklist as a task list of GitHub Flavored Markdown, for an issue or a change ticket. */
export function renderMarkdown(
  checklist: Checklist,
  { silent = false, commands = true }: MarkdownOptions = {},
): string {
  const words = silent ? (text: string) => silence(escapeMarkdown(text)) : escapeMarkdown;
  const blocks = new Map(checklist.commands.map((block) => [block.id, block]));
  const shown = new Set<string>();
  const { title, path, sha256 } = checklist.guide;
  const lines = [`# ${words(title)}`, '', `From ${codeSpan(path)}, SHA-256 ${codeSpan(sha256.slice(0, 12))}.`];
  for (const { phase, title: name } of checklist.phases) {
    lines.push('', `## ${name}`);
    for (const group of checklist.groups) {
      const items = checklist.items.filter((item) => item.phase === phase && item.group === group.id);
      if (items.length === 0) continue;
      lines.push('', `### ${words(headingOf(group))}`, '');
      const depths = depthsOf(items);
      for (const item of items) {
        const indent = '  '.repeat(depths.get(item.id) ?? 0);
        lines.push(`${indent}- [ ] ${words(item.text)}${words(factsOf(item))}`);
        if (!commands) continue;
        for (const id of item.commands) {
          const block = blocks.get(id);
          if (block === undefined) continue;
          lines.push(...commandLines(block, shown.has(id), words).map((line) => `${indent}  - ${line}`));
          shown.add(id);
        }
      }
    }
  }
  return `${lines.join('\n')}\n`;
}

function headingOf({ label, path, title, list, environment, duration, window }: ChecklistGroup): string {
  const above = path.slice(0, -1);
  const place = [...above, label === null ? title : `${label} ${title}`, ...(list === null ? [] : [list])].join(' › ');
  const facts = [
    ...(environment === 'any' ? [] : [environment]),
    ...(duration === null ? [] : [duration.text]),
    ...(window === null ? [] : [window.text]),
  ];
  return facts.length > 0 ? `${place} (${facts.join(', ')})` : place;
}

function factsOf({ owner, window, required, checked, line }: TickableItem): string {
  const facts = [
    ...(required ? [] : ['not required']),
    ...(owner === null ? [] : [`owner: ${owner}`]),
    ...(window === null ? [] : [window.text]),
    ...(checked === true ? ['ticked in the guide'] : []),
    `line ${line}`,
  ];
  return ` (${facts.join('; ')})`;
}

/** How deep an item stands below others of its list: one step below what is written above it, and no deeper. */
function depthsOf(items: readonly TickableItem[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  let last = -1;
  for (const { id, parent } of items) {
    const above = parent === null ? undefined : depths.get(parent);
    last = above === undefined ? 0 : Math.min(above, last) + 1;
    depths.set(id, last);
  }
  return depths;
}

function commandLines(block: ChecklistCommands, isShown: boolean, words: (text: string) => string): string[] {
  const place = block.line === block.endLine ? `line ${block.line}` : `lines ${block.line}-${block.endLine}`;
  if (isShown) return [`${block.purpose}: as above, ${place}`];
  const texts = block.commands.length > 0 ? block.commands.map(({ text }) => text) : [block.text];
  const rest = texts.length - mostCommands;
  const code = texts.slice(0, mostCommands).map(codeSpan).join(', ');
  const expected = block.expects.map(({ text }) => words(text));
  return [
    `${block.purpose}: ${code}${rest > 0 ? `, and ${rest} more` : ''} (${place})`,
    ...(expected.length > 0 ? [`expect: ${expected.join('; ')}`] : []),
  ];
}
