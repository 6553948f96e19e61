import type { CallView } from './block-view.ts';
import type { Survey } from './survey.ts';

/** A command that adds lines to the end of a file. */
export interface Append {
  readonly call: CallView;
  /** The file, as far as the guide tells its name. */
  readonly file: string;
  /** As it is written behind `>>`. */
  readonly shown: string;
  /** The line is only added when the file does not hold it. */
  readonly onlyOnce: boolean;
}

const printers: ReadonlySet<string> = new Set(['echo', 'printf', 'cat']);

/** Lines that are added to settings, in reading order. */
export function listAppends({ calls }: Survey): readonly Append[] {
  return calls.flatMap((call) => {
    const redirect = call.call.redirects.find(({ operator }) => operator === '>>');
    if (redirect === undefined || !printers.has(call.facts.program)) return [];
    const shown = redirect.raw.replace(/^\d*>>\s*/, '');
    const file = redirect.target ?? fileIn(shown, call, calls);
    if (file === null || !settingsFile.test(file)) return [];
    const before = call.view.block.text.slice(call.statement.start, call.call.start);
    return [{ call, file, shown, onlyOnce: /\bgrep\b/.test(before) && /\|\|/.test(before) }];
  });
}

/** Files of settings that people and programs write, often without an end of the last line. */
const settingsFile = /(?:^|\/)\.?env(?:\.\w+)*$|\.env$|(?:^|\/)authorized_keys$/;

/** The file that a variable names: by its own value, or else by its own name. */
function fileIn(shown: string, { line }: CallView, calls: readonly CallView[]): string | null {
  const [, name] = /^"?\$\{?(\w+)\}?"?$/.exec(shown) ?? [];
  if (name === undefined) return /\/(\.env[\w.]*)"?$/.exec(shown)?.[1] ?? null;
  const value = calls
    .filter((call) => call.line <= line)
    .flatMap(({ call }) => call.assignments.filter((one) => one.name === name))
    .at(-1)?.value;
  return value ?? (/^(?:DOT)?ENV_?(?:FILE|PATH)$|^DOTENV$/.test(name) ? '.env' : null);
}
