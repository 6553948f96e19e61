import { printRecord, type RecordState } from '../../gate/index.ts';
import { find } from './find.ts';
import type { RecordKeeper } from './record-keeper.ts';
import { keep, recall } from './storage.ts';

export interface RecordPanel {
  say(text: string): void;
  showState(state: RecordState): void;
}

/** Who ticks; a record names somebody in every event. */
export const authorName = (): string => (recall<string>('by') ?? '').trim() || 'somebody on the site';

/** Saving a record to a file and reading one, in the format of `runsheet checklist`. */
export function startRecordPanel(keeper: RecordKeeper, changed: () => void): RecordPanel | null {
  const panel = document.getElementById('panel:record') as HTMLDetailsElement | null;
  if (panel === null) return null;
  const said = find('.said', panel);
  const say = (text: string): void => {
    if (said !== null) said.textContent = text;
  };
  const by = find<HTMLInputElement>('input[name=by]', panel);
  if (by !== null) {
    by.value = recall<string>('by') ?? '';
    by.addEventListener('input', () => keep('by', by.value.replace(/\p{Cc}/gu, '').slice(0, 200)));
  }
  find('[data-do=export]', panel)?.addEventListener('click', () =>
    save(`${keeper.slug}.record.json`, printRecord(keeper.record)),
  );
  find<HTMLInputElement>('[data-do=import]', panel)?.addEventListener('change', async (event) => {
    const input = event.currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file === undefined) return;
    say(await take(keeper, file));
    input.value = '';
    changed();
  });
  find('[data-do=reset]', panel)?.addEventListener('click', () => {
    if (!confirm('Forget all ticks of this guide in this browser?')) return;
    keeper.reset();
    changed();
  });
  return { say, showState: (state) => showStale(panel, state) };
}

/** @returns what there is to say about it */
async function take(keeper: RecordKeeper, file: File): Promise<string> {
  // The reader of records checks their whole shape; nobody needs it before there is one.
  const { parseRecord } = await import('./parse-record.ts');
  const read = parseRecord(await file.text());
  if (!read.ok) return `${file.name}: ${read.place}: ${read.problem}.`;
  if (!keeper.merge(read.record)) return `${file.name} is the record of ${read.record.guide.slug}.`;
  return `${file.name}: ${read.record.events.length} events are in the record now.`;
}

function save(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** What was ticked before the guide changed, and what the guide does not have any more. */
function showStale(panel: HTMLDetailsElement, { items, gone }: RecordState): void {
  const list = find('.stale', panel);
  if (list === null) return;
  const changed = items.filter(({ standing }) => standing === 'changed');
  const lines = [
    ...changed.map(({ item, changes }) => `Changed since it was ticked (${changes.join(', ')}): ${item.text}`),
    ...[...new Set(gone.map(({ about }) => about.text))].map((text) => `No longer in the guide: ${text}`),
  ];
  list.replaceChildren(
    ...lines.map((text) => {
      const line = document.createElement('li');
      line.textContent = text;
      return line;
    }),
  );
  if (lines.length > 0) panel.open = true;
}
