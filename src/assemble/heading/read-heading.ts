import { remember } from '../../shell/index.ts';
import { guard } from '../criterion/guarded-pattern.ts';
import { type Asides, takeBracketed, takeTrailing } from './asides.ts';
import { cleanHeading, trimSeparators } from './clean-title.ts';
import { type Duration, readDuration } from './duration.ts';
import { type NamedEnvironment, readEnvironment } from './environment.ts';
import { foldText } from './fold-text.ts';
import { readLabel } from './label.ts';
import type { LabelKind } from './label-words.ts';
import { isOptional } from './optional.ts';
import { readPlatform } from './platform.ts';
import { guessKind, type KindGuess, type Polarity } from './section-kind.ts';
import { type HeadingStatus, readWholeStatus, takeSignedStatus } from './status.ts';
import { readWholeWindow, type TimeWindow, windowAt } from './time-window.ts';

/** What the words of one heading say. Nothing here looks at other headings. */
export type HeadingFacts = {
  label: string | null;
  labelKind: LabelKind | null;
  title: string;
  duration: Duration | null;
  window: TimeWindow | null;
  status: HeadingStatus | null;
  optional: boolean;
  environment: NamedEnvironment | null;
  kind: KindGuess | null;
  polarity: Polarity | null;
  platform: string | null;
};

/** `title: true` for the heading that names the document: "Stage 8: …" and "Week 4 …" are then part of the name. */
export type HeadingOptions = { title?: boolean };

type Opening = {
  label: string | null;
  labelKind: LabelKind | null;
  window: TimeWindow | null;
  rest: string;
  behind: string;
};

/** Reads the plain text of a heading (markup gone, emoji still in). Total: any string has facts. */
export function readHeading(text: string, { title = false }: HeadingOptions = {}): HeadingFacts {
  return title ? readTitle(text) : readPart(text);
}

const readTitle = remember((text) => read(text, true));
const readPart = remember((text) => read(text, false), 2048);

function read(text: string, isTitle: boolean): HeadingFacts {
  const signed = takeSignedStatus(text);
  const cleaned = cleanHeading(text);
  const bare = cleanHeading(signed.rest);
  const opening = isTitle ? unlabelled(bare) : readOpening(bare);
  const bracketed = takeBracketed(opening.rest);
  const trailing = takeTrailing(trimSeparators(bracketed.rest));
  const title = chooseTitle(unwrap(trimSeparators(trailing.rest)), opening.behind, bare, cleaned, text);
  const window = opening.window ?? bracketed.window ?? trailing.window ?? (isTitle ? null : readLooseWindow(title));
  const { kind, polarity } = guessKind(title);
  return {
    label: opening.label,
    labelKind: opening.labelKind,
    title,
    duration: readStated([bracketed, trailing], title),
    window,
    status:
      signed.status ?? bracketed.status ?? trailing.status ?? (opening.label === null ? readWholeStatus(title) : null),
    optional: isOptional(cleaned),
    environment: readEnvironment(title),
    kind,
    polarity,
    platform: readPlatform(title),
  };
}

function unlabelled(rest: string): Opening {
  return { label: null, labelKind: null, window: null, rest, behind: '' };
}

/** Label and window at the start, in either order ("Phase 1, Week 2: …", "Day 1 - Step 1: …"). */
function readOpening(heading: string): Opening {
  const before = takeLeadingWindow(heading);
  const found = readLabel(before.rest);
  const rest = found === null ? before.rest : before.rest.slice(found.end);
  const moved = found === null ? rest : moveAside(rest);
  const after =
    before.window === null && found !== null ? takeLeadingWindow(trimSeparators(moved)) : { window: null, rest: moved };
  const window = before.window ?? after.window;
  const behind = found === null ? '' : moved;
  return {
    label: found?.label ?? null,
    labelKind: found?.kind ?? windowKind(window),
    window,
    rest: after.rest,
    behind,
  };
}

const windowKinds: Readonly<Partial<Record<TimeWindow['unit'], LabelKind>>> = { day: 'day', week: 'week' };

function windowKind(window: TimeWindow | null): LabelKind | null {
  return (window === null || window.start < 1 ? null : windowKinds[window.unit]) ?? null;
}

/** "Step 2 (10 min): Migrate": the aside between label and title goes to the end of the title. */
function moveAside(rest: string): string {
  const aside = /^\s*([([（][^()[\]（）]{1,60}[)\]）])\s*[:：\-–—]\s*(?=\S)/u.exec(rest);
  return aside === null ? rest : `${rest.slice(aside[0].length)} ${aside[1] ?? ''}`;
}

function takeLeadingWindow(heading: string): { window: TimeWindow | null; rest: string } {
  const found = windowAt(heading, 0);
  const after =
    found === null ? null : /^\s*(?:[:,|]|-+(?=\s)|[([]|$)/u.exec(foldText(heading.slice(found.end, found.end + 8)));
  if (found === null || after === null) return { window: null, rest: heading };
  return { window: found.window, rest: trimSeparators(heading.slice(found.end)) };
}

const opensWindow = guard(String.raw`(?<!\p{L})(?:(?:the\s+)?first|within|T[+-]|days?\s\d|weeks?\s\d)`);

/** A window in running words: "Monitor during the first hour", "Day 1 Tasks". The title keeps it. */
function readLooseWindow(title: string): TimeWindow | null {
  const inner = opensWindow.exec(title.slice(0, 200))?.index;
  const start = windowAt(title, 0) ?? (inner === undefined ? null : windowAt(title, inner));
  return start?.window ?? readWholeWindow(title);
}

const runningDuration = guard(
  String.raw`(?:^wait|\bfor|\btakes?|~|≈|about|approx(?:imately)?|around|约|約|大约|약|etwa|environ|около)[\s:.]{0,3}(\d[^()]{1,30})$`,
);

function readStated(asides: readonly Asides[], title: string): Duration | null {
  const stated = asides.find(({ duration }) => duration !== null)?.duration;
  if (stated) return stated;
  const running = runningDuration.exec(title.slice(-80));
  return running === null ? null : readDuration(running[1] ?? '');
}

/** "Stage 1 (Staging)": an aside that is all that is left is the title. */
function unwrap(title: string): string {
  return /^[(（]([^()（）]*)[)）]$/u.exec(title)?.[1] ?? title;
}

/** The first text that is not empty; only a heading of nothing but emoji keeps them. */
function chooseTitle(...candidates: readonly string[]): string {
  return (
    candidates.map(trimSeparators).find((text) => /[\p{L}\p{N}]/u.test(text)) ??
    candidates.map((text) => text.trim()).find((text) => text !== '') ??
    ''
  );
}
