import type { Block, Fix } from '../model/index.ts';
import type { Places } from './places.ts';

const shellTags: ReadonlySet<string> = new Set([
  ...[
    'bash',
    'sh',
    'shell',
    'zsh',
    'console',
    'shell-session',
    'shellsession',
    'terminal',
    'powershell',
    'pwsh',
    'ps1',
  ],
  ...['cmd', 'bat', 'batch', 'fish', 'ksh'],
]);

const bareTag = (lang: string) => lang.toLowerCase().replace(/^\{?\.?|\}$/g, '');

/** Whether a fence claims to hold commands of a shell. */
export function isTaggedShell({ form, lang }: Block): boolean {
  return form === 'fence' && lang !== null && shellTags.has(bareTag(lang));
}

/** Gives a fence another language; null where its tag is written in another form than a single word. */
export function retag(block: Block, places: Places, tag: string): Fix | null {
  const { line } = block.span.start;
  const written = /^([^`~]*(?:`{3,}|~{3,})(?![`~])[ \t]*)([\w-]+)/.exec(places.textOf(line));
  if (block.lang === null || written === null || written[2] !== block.lang) return null;
  const from = (written[1] ?? '').length + 1;
  const span = { start: { line, column: from }, end: { line, column: from + block.lang.length } };
  return { kind: 'safe', title: `Tag the fence as ${tag}`, edits: [{ span, text: tag }] };
}
