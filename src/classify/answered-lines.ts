import type { CodeLine } from './code-line.ts';
import { statementLines, type View } from './view.ts';

/** No sign of a shell but those that are common in sentences. */
const words = '[^\\s`$|&<>;]+';
const kubernetes =
  'created|configured|unchanged|deleted|patched|scaled|restarted|rolled back|annotated|labeled|replaced|exposed|cordoned|uncordoned|drained|evicted|condition met|image updated|env updated';

/** Lines that programs write, and nobody types. */
const answers: readonly RegExp[] = [
  // "Already up to date.", "Running migrations:", "Applying shop.0007... OK", "Creating shop_db_1 ... done".
  new RegExp(
    `^\\s*[A-Z][a-z]+(?: ${words}){1,20}?(?:[.:…]|(?: ?\\.{3}|…)? ?(?:OK|ok|done|DONE|SUCCESS|FAILED))(?: ?\\(?[\\d.]+ ?m?s\\)?)?\\s*$`,
    'u',
  ),
  // "Apply all migrations: admin, auth", "Loaded: loaded", "Active: active (running)".
  /^\s*[A-Z][a-z]+(?: [a-z]+){0,4}: +[\w(/"'[]/u,
  new RegExp(`^\\s*[a-z][a-z.]*/[\\w.:-]+ (?:${kubernetes})(?: \\(.*\\))?\\s*$`, 'u'),
  /^\s*[a-z]+(?:\.[a-z0-9.]+)? "[^"]+" (?:successfully |force )?(?:rolled out|created|deleted|configured|cordoned|drained)/u,
  /^\s*(?:(?:added|removed|changed|audited|updated|installed) \d+ \p{L}+|found (?:\d+|no) vulnerabilit|up to date,? )/iu,
  /^\s*(?:HEAD is now at|Switched to (?:a new )?branch|Your branch is|Fast-forward$|Everything up-to-date|Created symlink|Successfully (?:installed|built|tagged|copied)|Cloning into|Receiving objects|Resolving deltas|Requirement already satisfied|Collecting \S+$|Setting up \S+ \(|Building dependency tree|Step \d+\/\d+ :)/u,
  /^\s*HTTP\/[\d.]+ \d{3}(?: |$)/u,
  /^\s*(?:PONG|OK|active|inactive|healthy)\s*$/u,
  /^\s*(?:\d+ (?:packages?|rows?|files?|tests?|passed|failed|vulnerabilities)(?![\w/-])|\(\d+ rows?\)\s*$|\[\+\] )/u,
];

/** "NAME  READY  STATUS": below it stand rows, up to a blank line. */
const tableHead = /^\s*[A-Z][A-Z_()-]+(?: +[A-Z][A-Z_()-]*){2,}\s*$/u;

const isAnswer = ({ text }: CodeLine): boolean =>
  text.length < 400 && (tableHead.test(text) || answers.some((pattern) => pattern.test(text)));

/** Below a command, what it answered: nobody types it. A program that is known is a command whatever it looks like. */
export function answeredLines(view: View): CodeLine[] {
  const [first, ...rest] = view.code;
  if (first === undefined || isAnswer(first)) return [];
  // What stands in a here-document is written to a file.
  const starts = view.shell.errors.length > 0 ? null : statementLines(view);
  const found = [...rest.filter(isAnswer), ...rowsOfTables(view)].filter(({ number }) => starts?.has(number) ?? true);
  if (found.length === 0) return [];
  const known = view.statements.filter(({ facts }) => facts.length > 0 && facts.every((fact) => fact.known));
  const typed = new Set(known.map(({ statement }) => statement.line));
  return typed.has(first.number) ? found.filter(({ number }) => !typed.has(number)) : [];
}

function rowsOfTables({ lines }: View): CodeLine[] {
  let isTable = false;
  return lines.filter((line) => {
    const isRow = isTable && line.shape !== 'blank';
    isTable = isRow || tableHead.test(line.text);
    return isRow;
  });
}
