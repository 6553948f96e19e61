import type { CallView } from './block-view.ts';

const longest = 80;

/** A command as a message may name it: its first line, without the credentials in it. */
export function showCall({ text, view, line }: CallView): string {
  const secrets = view.block.placeholders.filter((one) => one.kind === 'secret' && one.line === line);
  const [first = '', ...more] = text.split('\n');
  const masked = secrets.reduce((shown, secret) => shown.replaceAll(secret.text, '****'), first.replace(/\s*\\?$/, ''));
  if (masked.length > longest) return `${masked.slice(0, longest - 2).trimEnd()} …`;
  return more.length > 0 ? `${masked} …` : masked;
}
