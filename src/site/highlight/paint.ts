import { escapeHtml } from '../prose/escape.ts';
import type { Token } from './tokenise.ts';

/** A range of the text that gets an element of its own; such ranges lie inside one another or apart. */
export interface Wrap {
  readonly start: number;
  readonly end: number;
  /** The whole opening tag. */
  readonly open: string;
  readonly close: string;
}

/** Code as HTML: tokens become `<span class>`, inside of the wraps; the text itself stays as it is. */
export function paint(text: string, tokens: readonly Token[], wraps: readonly Wrap[]): string {
  const ordered = [...wraps].sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = new Set([0, text.length, ...ordered.flatMap(({ start, end }) => [start, end])]);
  for (const { start, end } of tokens) cuts.add(start).add(end);
  const places = [...cuts].filter((place) => place >= 0 && place <= text.length).sort((a, b) => a - b);
  const open: Wrap[] = [];
  let out = '';
  let token = 0;
  let next = 0;
  for (const [at, start] of places.entries()) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= start) out += open.pop()?.close;
    for (let wrap = ordered[next]; wrap !== undefined && wrap.start <= start; wrap = ordered[++next]) {
      const around = open.at(-1)?.end ?? text.length;
      if (wrap.start < start || wrap.end > around || wrap.end <= wrap.start) continue;
      out += wrap.open;
      open.push(wrap);
    }
    const end = places[at + 1];
    if (end === undefined) break;
    while ((tokens[token]?.end ?? Number.POSITIVE_INFINITY) <= start) token++;
    const kind = (tokens[token]?.start ?? Number.POSITIVE_INFINITY) <= start ? tokens[token]?.kind : undefined;
    const piece = escapeHtml(text.slice(start, end));
    out += kind === undefined ? piece : `<span class="t-${kind}">${piece}</span>`;
  }
  return out;
}
