import { readOwnLines } from './own-lines.ts';
import { remember } from './remember.ts';
import { type PromptFamily, readPrompts } from './shell-prompts.ts';

export type ForeignDialect =
  | 'python'
  | 'sql'
  | 'javascript'
  | 'yaml'
  | 'json'
  | 'ini'
  | 'dockerfile'
  | 'nginx'
  | 'crontab'
  | 'php'
  | 'ruby'
  | 'hcl'
  | 'xml'
  | 'diff';

export interface ForeignVerdict {
  readonly dialect: ForeignDialect | null;
  /** The share of the lines that speak for it, from 0 to 1. */
  readonly score: number;
  /** The first line that speaks for it. */
  readonly evidence: string;
}

interface Signature {
  readonly dialect: ForeignDialect;
  /** Lines that hardly occur in anything else. */
  readonly sure: RegExp;
  /** Lines that fit, once a sure one is there. */
  readonly fits?: RegExp;
  /** The whole text must look so. */
  readonly whole?: RegExp;
}

const signatures: readonly Signature[] = [
  { dialect: 'diff', sure: /^(?:diff --git |@@ -\d+(?:,\d+)? \+\d+|--- a\/|\+\+\+ b\/)/, fits: /^[+\- ]|^index / },
  {
    dialect: 'php',
    sure: /^\s*(?:<\?php|\$\w+->\w+|\$\w+\s*=\s*new \w+|use [A-Z]\w*\\[\w\\]+;|namespace [A-Z][\w\\]*;)/,
    fits: /[;{}]\s*$|^\s*(?:\/\/|\*|\/\*)/,
  },
  {
    dialect: 'xml',
    sure: /^\s*(?:<\?xml\b|<\/[A-Za-z][\w:.-]*>|<[A-Za-z][\w:.-]*(?:\s+[\w:.-]+="[^"]*")+\s*\/?>|<!--|<!DOCTYPE)/,
    fits: /^\s*<|>\s*$/,
  },
  {
    dialect: 'json',
    sure: /^\s*"[^"]{1,120}"\s*:\s*\S/,
    fits: /^\s*[[\]{}],?\s*$|^\s*"[^"]*",?\s*$|^\s*[\d.]+,?\s*$/,
    whole: /^\s*(?:[[{]|"[^"]{1,120}"\s*:)/,
  },
  {
    dialect: 'dockerfile',
    sure: /^(?:FROM [\w./:@${}-]+(?: AS \w+)?|(?:RUN|CMD|ENTRYPOINT|COPY|ADD|WORKDIR|EXPOSE|HEALTHCHECK|ENV|ARG|USER|VOLUME|LABEL|SHELL|STOPSIGNAL|ONBUILD) \S)/,
    fits: /^\s*#|\\$|^\s+\S/,
  },
  {
    dialect: 'nginx',
    sure: /^\s*(?:server|location(?:\s+[~=^*]+)?\s+\S+|upstream\s+\w+|http|events)\s*\{|^\s*(?:proxy_\w+|listen|server_name|root|try_files|ssl_\w+|add_header|return|rewrite|client_max_body_size|gzip\w*|worker_\w+|access_log|error_log|fastcgi_\w+)\s+[^;]*;\s*$/,
    fits: /^\s*[\w-]+\s+[^;]*;|^\s*\}|^\s*#/,
  },
  {
    dialect: 'hcl',
    sure: /^\s*(?:resource|data|variable|module|provider|output|terraform|locals|backend)(?:\s+"[^"]+"){0,2}\s*\{/,
    fits: /^\s*[\w-]+\s*=\s*\S|^\s*\}|^\s*[\w-]+\s*\{|^\s*#/,
  },
  {
    dialect: 'crontab',
    sure: /^(?:[\d*,/-]+\s+){4}(?:[\d*,/-]+|[A-Za-z]{3}(?:-[A-Za-z]{3})?)\s+\S|^@(?:reboot|hourly|daily|weekly|monthly|yearly|midnight)\s+\S/,
    fits: /^[A-Z_]+=|^\s*#/,
  },
  {
    dialect: 'ruby',
    sure: /^\s*(?:require ['"]|puts |class \w+(?: < [\w:]+)?$|module [A-Z]\w*$|def \w+[!?]?(?:\([^)]{0,200}\))?$|[A-Z]\w*(?:::\w+)*\.(?:find|where|all|count|create!?|update|connection|each|pluck|exists\?)|[\w.]+\.each do \|)/,
    fits: /^\s+\S|^\s*#|^end$|^\s*[A-Za-z_]\w*\s*=/,
  },
  {
    dialect: 'python',
    sure: /^\s*(?:from [\w.]+ import \S|import [A-Za-z_][\w.]*(?: as \w+)?(?:, [\w.]+)*\s*(?:#.*)?$|def \w+\([^)]{0,300}\).{0,60}:\s*(?:#.*)?$|class \w+(?:\([^)]{0,120}\))?:\s*$|print\(|for [\w, ()]+ in [^;]+:\s*(?:#.*)?$|(?:if|elif|while|with|except)\b[^;]*:\s*(?:#.*)?$|(?:try|else|finally):\s*$|@\w+[\w.]*(?:\([^)]{0,200}\))?\s*$|[A-Za-z_]\w*(?:, \w+)* = [A-Za-z_][\w.]*[([]|[A-Za-z_][\w.]*\.objects\.\w+|[A-Za-z_]\w*(?:\.\w+)+\(|(?:assert|raise|return|yield|await) [A-Za-z_(]|[A-Za-z_][\w.]*\[['"]\w+['"]\]\s*=|exit\(\))/,
    fits: /^\s+\S|^\s*#|^\s*[\])}]|^\s*[A-Za-z_][\w.]*\s*(?:=|\+=)\s|^\s*[A-Za-z_][\w.]*$|^\s*['"]{3}/,
  },
  {
    dialect: 'javascript',
    sure: /^\s*(?!\s)(?:(?:export )?(?:const|let|var) [\w{[][^=]{0,120}=|(?:async )?function\b.*\{|import .{1,200} from ['"]|import ['"]|module\.exports|exports\.\w+\s*=|export (?:default|const|function|class|async)|console\.\w+\(|(?:await )?[a-z]\w*\.\w+\([^)]{0,300}\);\s*$|require\(['"]|\}\s*(?:catch|else)\b.*\{|return .*;$|db\.\w+\.\w+\(|.*=> ?\{$)/,
    fits: /[;{}(,]\s*$|^\s*[})\]]|^\s*(?:\/\/|\/\*|\*)|^\s+\S/,
  },
  {
    dialect: 'sql',
    sure: /^\s*(?:(?:SELECT|select|Select)\s+(?!.*\bin\b.*;\s*do\b)(?:\S.*)?|(?:INSERT INTO|insert into|UPDATE|DELETE FROM|delete from|CREATE (?:OR REPLACE |UNIQUE |TEMP |TEMPORARY |MATERIALIZED )*(?:TABLE|INDEX|VIEW|DATABASE|USER|ROLE|EXTENSION|SCHEMA|FUNCTION|TYPE|SEQUENCE|TRIGGER)|create (?:table|index|database|user|role|extension)|ALTER (?:TABLE|DATABASE|USER|ROLE|SYSTEM|INDEX|TYPE|SEQUENCE)|alter (?:table|database|user|role)|DROP (?:TABLE|INDEX|DATABASE|USER|VIEW|SCHEMA|COLUMN|ROLE)|drop (?:table|index|database)|TRUNCATE|GRANT|REVOKE|VACUUM|REINDEX|SHOW (?:TABLES|DATABASES|VARIABLES|PROCESSLIST|\w+;)|EXPLAIN|BEGIN;|COMMIT;|ROLLBACK;|USE \w+;|WITH \w+ AS|PRAGMA)\b.*|\\(?:dt|d|l|c|q|du|dn|x|i|copy|timing|conninfo)\+?(?:\s.*)?|update \w+ set .*)$/,
    fits: /^\s*--|^\s+\S|;\s*$|^\s*(?:FROM|WHERE|AND|OR|ORDER BY|GROUP BY|LIMIT|JOIN|LEFT|INNER|HAVING|VALUES|SET|ON|from|where|and|or|order by|group by|limit|join|set|values)\b|^\s*\)/,
  },
  {
    dialect: 'yaml',
    sure: /^\s*(?:- )?[A-Za-z_][\w./-]*:\s*(?:$|[^\s/].*$)|^---\s*$/,
    fits: /^\s*- \S|^\s*#|^\s+\S|^---$/,
  },
  { dialect: 'ini', sure: /^\s*\[[A-Za-z][\w .:@-]*\]\s*$/, fits: /^\s*[A-Za-z][\w.-]*\s*=|^\s*[#;]/ },
];

const shellLine =
  /^\s*(?:[$%#] )?(?:sudo|cd|git|npm|npx|yarn|pnpm|docker|docker-compose|kubectl|python3? \S|pip3?|curl|wget|echo|export|source|systemctl|ls|cp|mv|rm|mkdir|cat|grep|heroku|psql|ssh|scp|apt|apt-get|brew|make|terraform|helm|aws|az|gcloud)(?:\s|$)/;

/**
 * The language that a text is in when it is not shell, by the look of its lines. Cheap and cautious: a dialect needs a
 * line that hardly occurs elsewhere and a majority of lines that fit; `score` says how large that majority is.
 */
export const looksForeign = remember(lookNow);

function lookNow(text: string): ForeignVerdict {
  const none: ForeignVerdict = { dialect: null, score: 0, evidence: '' };
  const typed = readPrompts(text);
  if (typed.family !== null) {
    const dialect = promptDialects[typed.family];
    return dialect === null ? none : { dialect, score: 1, evidence: typed.promptLines[0]?.command ?? '' };
  }
  const isComment = (line: string): boolean => /^\s*(?:#(?!!)|--|\/\/)/.test(line);
  const lines = readOwnLines(text)
    .map(({ text: line }) => line)
    .filter((line) => line.trim() !== '' && !isComment(line));
  const counted = lines.slice(0, 400).map((line) => line.slice(0, 240));
  if (counted.length === 0) return none;
  let best = none;
  for (const signature of signatures) {
    const verdict = judge(signature, counted, text);
    if (verdict.score > best.score) best = verdict;
  }
  return best.score >= 0.5 ? best : { dialect: null, score: best.score, evidence: best.evidence };
}

const promptDialects: Readonly<Record<PromptFamily, ForeignDialect | null>> = {
  bash: null,
  powershell: null,
  cmd: null,
  python: 'python',
  sql: 'sql',
};

function judge({ dialect, sure, fits, whole }: Signature, lines: readonly string[], text: string): ForeignVerdict {
  const none: ForeignVerdict = { dialect, score: 0, evidence: '' };
  if (whole !== undefined && !whole.test(text)) return none;
  const proofs = lines.filter((line) => sure.test(line));
  if (proofs.length === 0) return none;
  let score = proofs.length;
  for (const line of lines) {
    if (sure.test(line)) continue;
    // Indented lines fit many languages, shell's continuations too; a line that is plainly shell speaks against all.
    if (shellLine.test(line) && !/^\s/.test(line)) score -= 0.5;
    else if (fits?.test(line) === true) score += 0.7;
  }
  return { dialect, score: Math.max(0, Math.min(1, score / lines.length)), evidence: proofs[0]!.trim() };
}
