import { type Opened, openRecord, type RecordOptions } from '../checklist/open-checklist.ts';
import { progressOf } from '../checklist/progress.ts';
import { renderLines } from '../terminal/line.ts';
import { makeTerminal, type TerminalOptions } from '../terminal/terminal.ts';
import type { World } from '../world.ts';

export interface StatusOptions extends RecordOptions, TerminalOptions {
  readonly format: 'pretty' | 'json';
}

/** What `runsheet checklist status` prints. */
export async function checklistStatus(file: string, options: StatusOptions, world: World): Promise<string> {
  const opened = await openRecord(file, options, world);
  if (options.format === 'json') return `${JSON.stringify(toJson(opened), null, 2)}\n`;
  const { statusLines } = await import('../checklist/status-lines.ts');
  // Sentences are whole: a terminal breaks what is too long for it.
  return renderLines(statusLines(opened), { ...makeTerminal(options, world), width: Number.POSITIVE_INFINITY });
}

function toJson({ checklist, name, state }: Opened) {
  const { phases, next, blocking } = progressOf(checklist, state);
  return {
    schema: 1,
    guide: checklist.guide,
    record: name,
    phases,
    next: next?.item.id ?? null,
    blocking: (blocking?.items ?? []).map(({ item }) => item.id),
    items: state.items.map(({ item, standing, event, changes }) => ({
      id: item.id,
      phase: item.phase,
      line: item.line,
      text: item.text,
      required: item.required,
      standing,
      by: event?.by ?? null,
      at: event?.at ?? null,
      note: event?.note ?? null,
      evidence: event?.evidence ?? null,
      changes,
    })),
    gone: state.gone,
  };
}
