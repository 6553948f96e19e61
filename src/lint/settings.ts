import type { Range } from '../model/index.ts';
import type { BlockView } from './block-view.ts';
import type { Survey } from './survey.ts';

/** A name and its value: of the shell, of an env file, or of a command that sets them. */
export interface Setting {
  readonly name: string;
  /** Without its quotes and a comment behind it. */
  readonly value: string;
  /** As it is written. */
  readonly raw: string;
  readonly line: number;
  readonly at: Range;
  readonly view: BlockView;
  /** A shell reads it, and not a program. */
  readonly byShell: boolean;
}

const entry = /^\s*(export\s+)?([A-Za-z_][A-Za-z0-9_]{1,60})=(\S.*)$/;
const configured = /\s([A-Z_][A-Z0-9_]{1,60})=("[^"]*"|'[^']*'|[^\s"']+)/g;
/** Commands that hand settings to a platform. */
const setters: ReadonlySet<string> = new Set(['heroku', 'fly', 'flyctl', 'railway', 'vercel', 'dokku', 'render', 'eb']);

/** The settings of shells, env files and platforms, in reading order. */
export function listSettings(survey: Survey): readonly Setting[] {
  return survey.blocks.flatMap((view) => {
    if (!view.block.text.includes('=')) return [];
    const shellLines = linesOfAssignments(view);
    const isEnv = view.block.dialect === 'env' || view.block.role === 'env';
    const byPlatform = view.calls.filter(({ facts }) => setters.has(facts.program));
    return view.block.text.split('\n').flatMap((text, row) => {
      const line = view.block.textLine + row;
      const [, , name, raw = ''] = entry.exec(text) ?? [];
      if (name !== undefined && (isEnv || shellLines.has(line)))
        return [setting(survey, view, line, name, isEnv ? raw : firstWord(raw), isReadByShell(view))];
      if (!byPlatform.some((call) => call.line <= line && line <= view.guideLine(call.call.endLine))) return [];
      return [...text.matchAll(configured)].map(([, key = '', given = '']) =>
        setting(survey, view, line, key, given, false),
      );
    });
  });
}

/** What a shell takes for the value; of JSON all that was meant to be. */
const firstWord = (rest: string): string => /^(?:[[{].*[\]}]|(?:"[^"]*"|'[^']*'|[^\s;&|"'])+)/.exec(rest)?.[0] ?? rest;

/** Lines on which the shell sets a variable, and does not only print or store such a text. */
function linesOfAssignments({ calls }: BlockView): ReadonlySet<number> {
  return new Set(calls.flatMap(({ call, view }) => call.assignments.map(({ line }) => view.guideLine(line))));
}

function setting(
  { places }: Survey,
  view: BlockView,
  line: number,
  name: string,
  written: string,
  byShell: boolean,
): Setting {
  const raw = written.replace(/(?<!\s)\s+#.*$/, '').trim();
  const value = /^(["'])(.*)\1$/.exec(raw)?.[2] ?? raw;
  return { name, value, raw, line, at: places.find(line, `${name}=${raw}`), view, byShell };
}

const shellTags: ReadonlySet<string> = new Set(['bash', 'sh', 'shell', 'zsh', 'console']);

/** A block of settings that is tagged as shell is pasted into one, unless it is the content of a file. */
const isReadByShell = ({ isPosix, block }: BlockView): boolean =>
  isPosix || (block.file === null && shellTags.has(block.lang ?? ''));
