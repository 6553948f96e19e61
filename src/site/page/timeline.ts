import { type Guide, indexGuide, partOf, type Section } from '../../model/index.ts';

export interface TimelineRow {
  readonly id: string;
  readonly title: string;
  /** As the guide writes them. */
  readonly duration: string | null;
  readonly window: string | null;
  /** Minutes from the start of the first step, when everything takes as long as it may; null without a duration. */
  readonly bar: { readonly start: number; readonly least: number; readonly most: number } | null;
}

export interface Timeline {
  readonly rows: readonly TimelineRow[];
  /** Minutes of all bars. */
  readonly total: number;
}

/** What takes how long and when, in reading order; null when the guide says of nothing how long it takes. */
export function makeTimeline(guide: Guide): Timeline | null {
  const index = indexGuide(guide);
  const timed = guide.sections.filter(({ duration, window }) => duration !== null || window !== null);
  const rows: TimelineRow[] = [];
  let total = 0;
  for (const section of timed) {
    const { id, label, title, duration, window } = section;
    // A part of a step whose time is known takes no time besides, and the way back is none of the way forward.
    const bar =
      duration === null || partOf(index, id) !== 'forward' || isInside(section, timed)
        ? null
        : { start: total, least: duration.min, most: duration.max };
    total += bar?.most ?? 0;
    const name = label === null ? title : `${label} ${title}`;
    rows.push({ id, title: name, duration: duration?.text ?? null, window: window?.text ?? null, bar });
  }
  return rows.length === 0 ? null : { rows, total };
}

const isInside = ({ span }: Section, timed: readonly Section[]): boolean =>
  timed.some(
    (other) =>
      other.duration !== null && other.span.start.line < span.start.line && other.span.end.line >= span.end.line,
  );
