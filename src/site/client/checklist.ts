import type { RecordState } from '../../gate/index.ts';
import { find, findBoxes, guideOfPage } from './find.ts';
import { loadPageData } from './page-data.ts';
import { showProgress } from './progress.ts';
import { RecordKeeper } from './record-keeper.ts';
import { authorName, startRecordPanel } from './record-panel.ts';

/** Boxes that keep their ticks, and all that shows how far one has come. */
export async function startChecklist(): Promise<void> {
  const guide = guideOfPage();
  if (guide === null) return;
  const boxes = findBoxes();
  for (const box of boxes) box.checked = false;
  showProgress();
  const early = new Set<HTMLInputElement>();
  for (const box of boxes) box.addEventListener('change', () => early.add(box));
  const data = await loadPageData();
  if (data === null) {
    for (const box of boxes) box.disabled = true;
    const place = find('.bar .done');
    if (place !== null) place.textContent = 'no ticks: load the page again';
    return;
  }
  const keeper = new RecordKeeper(guide, data, boxes);
  const show = (): void => {
    const state = keeper.state;
    showTicks(boxes, state);
    showProgress();
    panel?.showState(state);
  };
  const panel = startRecordPanel(keeper, show);
  const take = (box: HTMLInputElement): void => {
    const isKept = keeper.say(boxes.indexOf(box), box.checked ? 'tick' : 'untick', authorName());
    if (!isKept) panel?.say('This browser keeps nothing: save the record before you leave the page.');
    show();
  };
  for (const box of boxes) box.addEventListener('change', () => take(box));
  for (const box of early) take(box);
  // Another tab of the same guide.
  addEventListener('storage', (event) => {
    if (event.key === `runsheet:record:${guide}`) location.reload();
  });
  show();
}

function showTicks(boxes: readonly HTMLInputElement[], { items }: RecordState): void {
  for (const [at, box] of boxes.entries()) {
    const standing = items[at]?.standing;
    box.checked = standing === 'done';
    // Ticked before the guide changed in what it says: neither open nor done.
    box.indeterminate = standing === 'changed' || standing === 'skipped';
    const line = box.closest('label, tr');
    line?.classList.toggle('changed', standing === 'changed');
    line?.classList.toggle('skipped', standing === 'skipped');
  }
}
