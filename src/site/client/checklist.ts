import type { RecordState } from '../../gate/index.ts';
import type { RecordBasis } from '../page/marks.ts';
import { find, findAll } from './find.ts';
import { showProgress } from './progress.ts';
import { RecordKeeper } from './record-keeper.ts';
import { authorName, startRecordPanel } from './record-panel.ts';

/** Boxes that keep their ticks, and all that shows how far one has come. */
export function startChecklist(): void {
  const data = find('#basis')?.textContent;
  if (data == null) return;
  const boxes = new Map(findAll<HTMLInputElement>('input[data-item]').map((box) => [box.dataset['item'] ?? '', box]));
  const keeper = new RecordKeeper(JSON.parse(data) as RecordBasis, boxes.values());
  const show = (): void => {
    const state = keeper.state;
    showTicks(boxes, state);
    showProgress();
    panel?.showState(state);
  };
  const panel = startRecordPanel(keeper, show);
  for (const [id, box] of boxes) {
    box.addEventListener('change', () => {
      const isKept = keeper.say(id, box.checked ? 'tick' : 'untick', authorName());
      if (!isKept) panel?.say('This browser keeps nothing: save the record before you leave the page.');
      show();
    });
  }
  // Another tab of the same guide.
  addEventListener('storage', (event) => {
    if (event.key === `runsheet:record:${keeper.slug}`) location.reload();
  });
  show();
}

function showTicks(boxes: ReadonlyMap<string, HTMLInputElement>, { items }: RecordState): void {
  for (const { item, standing } of items) {
    const box = boxes.get(item.id);
    if (box === undefined) continue;
    box.checked = standing === 'done';
    // Ticked before the guide changed in what it says: neither open nor done.
    box.indeterminate = standing === 'changed' || standing === 'skipped';
    const line = box.closest('label, tr');
    line?.classList.toggle('changed', standing === 'changed');
    line?.classList.toggle('skipped', standing === 'skipped');
  }
}
