import type { Block } from '../../model/index.ts';
import type { Action, Plan } from '../../plan/index.ts';
import { maskRanges, readShell } from '../../shell/index.ts';
import { checkFeed, writeFeed } from './feed-text.ts';
import { findPlaces, type Place } from './find-places.ts';
import { findShadowed, type NamesSet, namesSetIn } from './names-set.ts';
import { narrower } from './narrow-pattern.ts';
import { findReadTwice } from './read-twice.ts';
import { whyNoParameter } from './reserved-names.ts';
import type { StepKind } from './script.ts';
import { canNarrow } from './script-parameters.ts';
import { type Problem, type Substituted, substitute, unfit } from './substitute.ts';

/** What is known of the script around a step. */
export interface Surroundings {
  readonly blocks: readonly Block[];
  readonly parameters: ReadonlyMap<string, Plan['parameters'][number]>;
  readonly sourced: ReadonlySet<string>;
  /** Variables that the steps before it set. */
  readonly earlier: NamesSet;
}

/** What a step gives to its interpreter, at which lines, and what that leaves behind. */
export interface StepText extends Substituted {
  readonly kind: StepKind;
  readonly from: number;
  readonly to: number;
  readonly sets: NamesSet;
  /** The text as a shell reads it; null when none does. */
  readonly shellText: string | null;
}

type Writer = (action: Action, around: Surroundings) => StepText | Problem;

const inShell = (name: string): string => `\${${name}}`;
/** A file that the guide writes may be started by itself: without the value it must stop. */
const inFile = (name: string): string => `\${${name}:?set ${name}}`;

const writers: Readonly<Record<NonNullable<Action['mode']>, Writer>> = {
  shared: shellText('shared'),
  child: shellText('child'),
  interactive: shellText('interactive'),
  observe: shellText('observe'),
  feed: feedText,
  python: verbatim('python'),
  psql: verbatim('psql'),
  sqlite: verbatim('sqlite'),
  mysql: verbatim('mysql'),
  powershell: verbatim('powershell'),
};

/** The text of an action that is executed or written, or why a person has to do it. */
export function stepText(action: Action, around: Surroundings): StepText | Problem {
  if (action.kind === 'write') return fileText(action, around);
  if (action.mode === null) return { line: action.lines.from, message: 'Nothing says how it is run.' };
  return writers[action.mode](action, around);
}

export const isProblem = (result: object): result is Problem => 'message' in result;

function placesIn(text: string, firstLine: number, { block }: Action, { blocks }: Surroundings): Place[] | Problem {
  const source = blocks.find(({ id }) => id === block);
  if (source === undefined) return [];
  const places = findPlaces(source, text, firstLine);
  if (!('lost' in places)) return places;
  const { lost } = places;
  return { line: lost.line, message: unfit(lost, 'its place in the text is not sure') };
}

/** What keeps a parameter from being used at all. */
function findUnusable(places: readonly Place[], { parameters }: Surroundings): Problem | null {
  for (const place of places) {
    const reason = parameters.has(place.name)
      ? whyNoParameter(place.name)
      : `the script has no parameter ${place.name}`;
    if (reason !== null) return { line: place.line, message: unfit(place, reason) };
  }
  return null;
}

function shellText(kind: StepKind): Writer {
  return (action, around) => {
    const { text, lines } = action;
    const places = placesIn(text, lines.from, action, around);
    if (isProblem(places)) return places;
    const masked = maskRanges(text, places);
    const { errors, shebang } = readShell(masked);
    const [error] = errors;
    if (error !== undefined)
      return { line: lines.from + error.line - 1, message: `The shell cannot read it: ${error.message}.` };
    if (shebang !== null && !/(?:^|[/\s])(?:ba|da)?sh(?:\s|$)/.test(shebang))
      return { line: lines.from, message: 'It is written for another interpreter than bash.' };
    const result = fill(text, places, lines.from, around, inShell);
    if (isProblem(result)) return result;
    const used = withReadTwice(result.used, masked, around);
    const sets = kind === 'child' || kind === 'observe' ? new Map() : namesSetIn(text, places, lines.from);
    return { ...result, used, kind, ...lines, sets, shellText: result.text };
  };
}

/** A free variable in a text that is read twice takes only what that bears, unless the guide's pattern says more. */
function withReadTwice(used: Substituted['used'], masked: string, { parameters }: Surroundings): Substituted['used'] {
  const all = new Map(used);
  for (const [name, narrowing] of findReadTwice(masked, (one) => parameters.has(one))) {
    const together = narrower(all.get(name) ?? null, narrowing);
    if (canNarrow(parameters.get(name)!, together)) all.set(name, together);
  }
  return all;
}

function fill(
  text: string,
  places: readonly Place[],
  firstLine: number,
  around: Surroundings,
  refer: (name: string) => string,
): Substituted | Problem {
  const unusable = findUnusable(places, around) ?? findShadowed(text, places, firstLine, around.earlier);
  if (unusable !== null) return unusable;
  if (places.length === 0) return { text, used: new Map() };
  const result = substitute(text, places, { refer, sourced: around.sourced });
  if (isProblem(result)) return result;
  for (const [name, narrowing] of result.used) {
    const parameter = around.parameters.get(name);
    if (parameter === undefined || canNarrow(parameter, narrowing)) continue;
    const place = places.find((one) => one.name === name)!;
    return { line: place.line, message: unfit(place, 'it is read twice, and its pattern allows more than that bears') };
  }
  return result;
}

function feedText(action: Action, around: Surroundings): StepText | Problem {
  const { feed, lines } = action;
  if (feed === null) return { line: lines.from, message: 'Nothing says what its interpreter reads.' };
  const places = placesIn(feed.command, feed.line, action, around);
  if (isProblem(places)) return places;
  const problem = checkFeed(maskRanges(feed.command, places), feed) ?? openInput(feed, around);
  if (problem !== null) return problem;
  const command = fill(feed.command, places, feed.line, around, inShell);
  if (isProblem(command)) return command;
  const text = writeFeed(command.text, feed);
  const to = Math.max(lines.to, feed.line);
  return { ...command, text, kind: 'shared', from: feed.line, to, sets: new Map(), shellText: null };
}

/** Input of an interpreter is never rewritten: a gap in it is for a person to fill. */
function openInput(feed: NonNullable<Action['feed']>, { blocks }: Surroundings): Problem | null {
  const rows = feed.input.split('\n');
  for (const { placeholders } of blocks) {
    const open = placeholders.find(({ line, text }) => rows[line - feed.from]?.includes(text) === true);
    if (open !== undefined)
      return { line: open.line, message: unfit(open, 'it stands in what another interpreter reads') };
  }
  return null;
}

const languages: Partial<Record<StepKind, string>> = { python: 'Python', powershell: 'PowerShell' };

function verbatim(kind: StepKind): Writer {
  return (action, around) => {
    const { text, lines } = action;
    const open = openPlaceholder(action, around);
    if (open !== undefined)
      return { line: open.line, message: unfit(open, `it stands in ${languages[kind] ?? 'SQL'}, not in shell text`) };
    return { text, used: new Map(), kind, ...lines, sets: new Map(), shellText: null };
  };
}

function openPlaceholder({ text, lines, block }: Action, { blocks }: Surroundings) {
  const rows = text.split('\n');
  return blocks
    .find(({ id }) => id === block)
    ?.placeholders.find((one) => (rows[one.line - lines.from] ?? '') !== '' && one.line <= lines.to);
}

const shellFile = /\.(?:sh|bash)$/;
const shellStart = /^#!\s*(?:\/usr\/bin\/env\s+)?(?:\/\S*\/)?(?:ba|da)?sh\b/;

function fileText(action: Action, around: Surroundings): StepText | Problem {
  const { text, lines, file } = action;
  const outside = file === null || file === '' || /^[/~-]|(?:^|\/)\.\.(?:\/|$)|[\p{Cc}\\]|\/$/u.test(file);
  if (outside) return { line: lines.from, message: 'It has no file name below the current folder.' };
  const base = { kind: 'write', ...lines, sets: new Map(), shellText: null } as const;
  const open = openPlaceholder(action, around);
  if (open === undefined) return { text, used: new Map(), ...base };
  const isShell = text.startsWith('#!') ? shellStart.test(text) : shellFile.test(file!);
  if (!isShell) return { line: open.line, message: unfit(open, `it stands in ${file}, which is no shell script`) };
  const places = placesIn(text, lines.from, action, around);
  if (isProblem(places)) return places;
  const result = fill(text, places, lines.from, { ...around, earlier: new Map() }, inFile);
  return isProblem(result) ? result : { ...result, ...base };
}
