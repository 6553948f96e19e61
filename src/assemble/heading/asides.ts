import { guard } from '../criterion/guarded-pattern.ts';
import { type Duration, readWholeDuration } from './duration.ts';
import { type HeadingStatus, readWholeStatus } from './status.ts';
import { readWholeWindow, type TimeWindow } from './time-window.ts';

/** What the asides of a heading told, and the heading without them. */
export type Asides = {
  rest: string;
  duration: Duration | null;
  window: TimeWindow | null;
  status: HeadingStatus | null;
};

const group = /[([（【]([^()[\]（）【】]{0,200})[)\]）】]/gu;
const part = /[;；|·•，]|,(?!\d)/u;
const tailMark = /\s[-–—|~]\s|[:：,，]\s/gu;
const dangling = guard(
  String.raw`[\s,:|–—-]*(?<![\p{L}])(?:eta|duration|time|est(?:imated)?(?: time| duration)?|durée|dauer|duración|duração|durata|所要時間|耗时|时长|소요 ?시간|время|czas|süre)\s*[:=]?\s*$`,
);

/** Takes durations, windows and states that stand in brackets out of a heading; other words in the brackets stay. */
export function takeBracketed(heading: string): Asides {
  const told: Asides = { rest: heading, duration: null, window: null, status: null };
  told.rest = heading.replace(group, (all: string, inside: string) => {
    const parts = inside.split(part).map((piece) => piece.trim());
    const kept = parts.filter((piece) => !tell(told, piece));
    if (kept.length === parts.length) return all;
    return kept.length === 0 ? ' ' : `${all.charAt(0)}${kept.join(', ')}${all.charAt(all.length - 1)}`;
  });
  return told;
}

/** Takes a duration, window or state off the end of a heading where a dash, bar, colon or comma sets it apart. */
export function takeTrailing(heading: string): Asides {
  const told: Asides = { rest: heading, duration: null, window: null, status: null };
  for (let round = 0; round < 3; round += 1) {
    const marks = [...told.rest.slice(-90).matchAll(tailMark)];
    const shift = Math.max(0, told.rest.length - 90);
    const cut = marks.find(({ index, 0: mark }) => tell(told, told.rest.slice(shift + index + mark.trimEnd().length)));
    if (cut === undefined) break;
    const before = told.rest.slice(0, shift + cut.index);
    told.rest = told.duration === null ? before : before.slice(0, dangling.exec(before)?.index);
  }
  return told;
}

function tell(told: Asides, text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '') return false;
  const window = readWholeWindow(trimmed);
  const duration = window === null ? readWholeDuration(trimmed) : null;
  const status = window === null && duration === null ? readWholeStatus(trimmed) : null;
  told.window ??= window;
  told.duration ??= duration;
  told.status ??= status;
  return window !== null || duration !== null || status !== null;
}
