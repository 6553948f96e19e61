/** No sign of a shell but those that are common in sentences. */
const words = '[^\\s`$|&<>;]+';
const kubernetes =
  'created|configured|unchanged|deleted|patched|scaled|restarted|rolled back|annotated|labeled|replaced|exposed|cordoned|uncordoned|drained|evicted|condition met|image updated|env updated';

const printed: readonly RegExp[] = [
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

const tableHead = /^\s*[A-Z][A-Z_()-]+(?: +[A-Z][A-Z_()-]*){2,}\s*$/u;

/** Whether a program writes such a line, and nobody types it. */
export const looksPrinted = (line: string): boolean =>
  line.length < 400 && (headsTable(line) || printed.some((pattern) => pattern.test(line)));

/** "NAME  READY  STATUS": below it stand rows, up to a blank line. */
export const headsTable = (line: string): boolean => tableHead.test(line);
