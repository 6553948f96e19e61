import type { CallView } from './block-view.ts';
import { quoteCommand } from './excerpt.ts';

/** A command as a message may name it: its first words, without the credentials in it. */
export function showCall({ text, view, call }: CallView): string {
  const isWithin = (line: number) => line >= view.guideLine(call.line) && line <= view.guideLine(call.endLine);
  const secrets = view.block.placeholders.filter(({ kind, line }) => kind === 'secret' && isWithin(line));
  return quoteCommand(secrets.reduce((shown, secret) => shown.replaceAll(secret.text, '****'), text));
}
