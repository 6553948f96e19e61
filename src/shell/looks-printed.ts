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
  /^\s*(?:PONG|OK|(?:active|inactive|healthy|failed|running|enabled|disabled)(?: \([a-z :]+\))?)\s*$/u,
  /^\s*(?:\d+ (?:packages?|rows?|files?|tests?|passed|failed|vulnerabilities)(?![\w/-])|\(\d+ rows?\)\s*$|\[\+\] )/u,
  // A value alone: "RUNNING" in quotes, 42, 99.9 %, v1.2.3, an id of a container, [].
  /^\s*(?:"[^"$`\\]*"|'[^']*'|[+-]?\d[\d.,]*\s?(?:%|[kKMGT]i?B?|ms|s)?|v?\d+(?:\.\d+){1,3}(?:[-+][\w.]+)?|(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,64}|sha256:[0-9a-f]+|null|\[\]|\{\})\s*$/u,
  // Members of an object, rows of a table, of `ls -l`, of pods, of addresses.
  /^\s*"[\w.-]+": ?\S|^\s*[{[]\s*(?:"|$)|^\s*\+[-+=]{3,}\+\s*$|^\s*\|.*\|\s*$|^\s*[dlbcps-][rwxsStT-]{9}[.+@]?\s|^\s*total \d+\s*$|^\s*\S+\s+\d+\/\d+\s+[A-Z]|^\s*\d{1,3}(?:\.\d{1,3}){3}\s/u,
  // "3 packets transmitted", "✔ done", "=> built", "[info] started".
  /^\s*(?:\d[\d.,]* \p{Ll}{2,}|(?:✅|✔|✓|❌|✗|✖|==?>|\.\.\.|…)\s*\S|\[[^\]\s[][^\]]*\]\s+\S)/u,
  // "BUILD SUCCESSFUL in 3s", "UP"; a word of SQL or of a protocol may have been typed.
  /^\s*(?!(?:SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|SHOW|GRANT|REVOKE|SET|BEGIN|COMMIT|ROLLBACK|USE|EXIT|QUIT|VACUUM|ANALYZE|REINDEX|TRUNCATE|WITH|CALL|EXPLAIN|COPY|FLUSH\w*|PING|GET|POST|PUT|KEYS|INFO|CONFIG|AUTH|DEL|EOF|EOT|END|SQL|REM|HELO|EHLO|MAIL|RCPT|DATA)\b)[A-Z]{2,}(?: [A-Za-z0-9]+(?:\.\d+)*)*[.!]?\s*$/u,
  // "Hello world", "Listening on port 8080": no option, no path, no file.
  /^\s*[A-Z][a-z]+(?: [(']?[A-Za-z0-9]+(?:[.:,]\d+)*[)',%:]?)*[.!]?\s*$/u,
];

const tableHead =
  /^\s*(?:[A-Z][A-Z_()-]+(?:(?: +[A-Z][A-Z_()-]*){2,}| {2,}[A-Z][A-Z_()-]*)|[A-Z]\w+ {2,}[A-Z][\w%-]*(?: +[A-Z(][\w%)-]*| on)*)\s*$/u;

/** Whether a program writes such a line, and nobody types it. */
export const looksPrinted = (line: string): boolean =>
  line.length < 400 && (headsTable(line) || printed.some((pattern) => pattern.test(line)));

/** "NAME  READY  STATUS": below it stand rows, up to a blank line. */
export const headsTable = (line: string): boolean => tableHead.test(line);
