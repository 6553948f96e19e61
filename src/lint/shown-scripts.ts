import type { BlockView, CallView } from './block-view.ts';
import type { Survey } from './survey.ts';

/** A script whose whole text stands in the guide under its name. */
export interface ShownScript {
  readonly view: BlockView;
  readonly file: string;
  readonly base: string;
  readonly calls: readonly CallView[];
  /** Lines outside of the script that name it. */
  readonly mentions: readonly { readonly line: number; readonly text: string }[];
  /** The guide says how the file comes into being: by a command, or as a sentence. */
  readonly created: boolean;
  /** Something makes it executable, or says so. */
  readonly executable: boolean;
}

const creating =
  /\b(?:creat\w*|sav(?:e|ed|ing)|writ(?:e|ten)|put|add|cop(?:y|ied)|paste|place|store|contents? of|file|install|download\w*|cat|tee|vim?|nano|touch|edit|scp|cp|mv|chmod|committed|in the repository)\b/i;
const executable = /\bchmod\b|\binstall\b.*-m|\bexecutable\b|\+x\b/i;

export const baseName = (path: string): string => path.replace(/^.*[\\/]/, '');

export function shownScripts(survey: Survey): readonly ShownScript[] {
  return survey.blocks.flatMap((view) => {
    const { file, role } = view.block;
    if (role !== 'script' || file === null || view.part === 'read') return [];
    const base = baseName(file);
    // What is only announced by the name of a script may as well be a call of it.
    if (!view.block.text.startsWith('#!') && !holdsName(view.block.text, base)) return [];
    if (view.calls.some((call) => callsScript(call, base))) return [];
    const told = mentionsOutside(view, mentionsOf(survey, base));
    const calls = (survey.once(indexCalls).get(base) ?? []).filter((call) => call.view !== view);
    return [
      {
        view,
        file,
        base,
        calls,
        mentions: told.mentions,
        created: told.created || creating.test(view.block.label ?? ''),
        executable: told.executable,
      },
    ];
  });
}

/** What lines say of a script. */
type Told = Pick<ShownScript, 'mentions' | 'created' | 'executable'>;

const tellOf = (base: string, mentions: ShownScript['mentions']): Told => ({
  mentions,
  created: mentions.some(({ text }) => creating.test(text.replaceAll(base, ''))),
  executable: mentions.some(({ text }) => executable.test(text)),
});

/** A name is looked for once, however many blocks have it. */
interface Named extends Told {
  readonly base: string;
  readonly lines: ReadonlySet<number>;
}

const namesOf = (): Map<string, Named> => new Map();

function mentionsOf(survey: Survey, base: string): Named {
  const known = survey.once(namesOf);
  const found = known.get(base);
  if (found !== undefined) return found;
  const mentions = rowsWith(survey, base).flatMap((row) => {
    const [line, text] = [row + 1, survey.places.lines[row] ?? ''];
    return holdsName(text, base) ? [{ line, text }] : [];
  });
  const named = { base, lines: new Set(mentions.map(({ line }) => line)), ...tellOf(base, mentions) };
  known.set(base, named);
  return named;
}

function mentionsOutside({ block }: BlockView, named: Named): Told {
  const { start, end } = block.span;
  for (let at = start.line; at <= end.line; at++) {
    if (!named.lines.has(at)) continue;
    return tellOf(
      named.base,
      named.mentions.filter(({ line }) => line < start.line || line > end.line),
    );
  }
  return named;
}

/** The rows that hold the rarest word of a name, so that a name is not looked for in the whole guide. */
function rowsWith(survey: Survey, base: string): readonly number[] {
  const rows = survey.once(indexWords);
  const found = (base.match(word) ?? []).map((one) => rows.get(one) ?? []);
  const [first = survey.places.lines.map((_, row) => row), ...others] = found;
  return others.reduce((fewest, one) => (one.length < fewest.length ? one : fewest), first);
}

const word = /[\w-]+/g;

/** The rows of each word. */
function indexWords({ places }: Survey): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  places.lines.forEach((text, row) => {
    for (const one of new Set(text.match(word))) {
      const known = rows.get(one);
      if (known === undefined) rows.set(one, [row]);
      else known.push(row);
    }
  });
  return rows;
}

function holdsName(text: string, base: string): boolean {
  const at = text.indexOf(base);
  return at !== -1 && !/[\w-]/.test(text[at - 1] ?? ' ') && !/[\w-]/.test(text[at + base.length] ?? ' ');
}

const handles: ReadonlySet<string> = new Set([
  'chmod',
  'chown',
  'cat',
  'ls',
  'cp',
  'mv',
  'rm',
  'scp',
  'vim',
  'vi',
  'nano',
  'touch',
  'ln',
  'head',
  'less',
  'tee',
]);

function callsScript({ call, facts }: CallView, base: string): boolean {
  if (handles.has(facts.program)) return false;
  return call.words.some(({ value }) => value !== null && baseName(value) === base);
}

/** The commands that may call a script, by the names that they hold. */
function indexCalls({ calls }: Survey): ReadonlyMap<string, readonly CallView[]> {
  const byName = new Map<string, CallView[]>();
  for (const view of calls) {
    if (handles.has(view.facts.program)) continue;
    for (const name of new Set(view.call.words.map(({ value }) => (value === null ? null : baseName(value))))) {
      if (name === null) continue;
      const known = byName.get(name);
      if (known === undefined) byName.set(name, [view]);
      else known.push(view);
    }
  }
  return byName;
}
