import { type Call, type CallFacts, describeCall, isSecretName, listExpansions, readShell } from '../../shell/index.ts';
import { listRemarks } from '../remarks.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const secretPrinted: Rule = {
  id: 'secret-printed',
  catalogue: 'se/printed',
  group: 'secrets',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A command prints passwords, keys or tokens.',
  why: 'They stay in the terminal, in its recording, in the log of the job, and on the screen that is shared.',
  examples: {
    bad: `# Look at the settings of the shop

\`\`\`bash
env | grep SHOP
\`\`\`
`,
    good: `# Look at the settings of the shop

\`\`\`bash
env | cut -d= -f1 | grep SHOP
\`\`\`
`,
  },
  check,
};

interface Printing {
  readonly call: Call;
  readonly facts: CallFacts;
  readonly text: string;
  /** Its output ends in a file or in a program that shows nothing of it. */
  readonly kept: boolean;
}

function* check(survey: Survey): Iterable<Report> {
  for (const { call, facts, text, statement, view, at } of survey.calls) {
    const found = findPrinted({ call, facts, text, kept: keepsOutput(statement.calls, call) });
    if (found === null || view.part === 'cleanup' || isAsked(survey, view.block.span.start.line)) continue;
    yield report(at, found);
  }
  for (const { text, at } of survey.inlineCode) {
    // A single word is the name of a program or file that the sentence speaks of.
    if (!/\b(?:env|printenv|echo|cat|heroku|kubectl|grep)\b/.test(text) || !/\s/.test(text)) continue;
    for (const statement of readShell(text).commands)
      for (const call of statement.calls) {
        const kept = keepsOutput(statement.calls, call);
        const own = text.slice(call.start, call.end);
        const found = findPrinted({ call, facts: describeCall(call), text: own, kept });
        if (found !== null) yield report(at, found);
      }
  }
}

const shows =
  /\b(?:view|show|display|print|reveal|read|get|retrieve|obtain|decode|look up|see)\b.{0,40}\b(?:secrets?|passwords?|credentials?|tokens?|keys?)\b/i;

/** Whether the sentence or item right above is about how to see a secret. */
const isAsked = (survey: Survey, line: number): boolean =>
  listRemarks(survey).some(
    ({ line: at, form, text }) =>
      at < line && line - at <= 2 && (form === 'prose' || form === 'item') && shows.test(text),
  );

const report = (at: Report['at'], what: string): Report => ({
  at,
  message: `${what}.`,
  help: 'Ask only whether it is there: `test -n "$NAME"`, or print the names alone.',
});

const nothingShown =
  /^(?:grep\s+(?:-\w*[cqlL]|--count|--quiet)|wc\b|cut\b|sed\b|awk\b|xargs\b|tee\b|base64\b|sort\s+-\w*c|sha256sum|md5sum|while\b|docker\b|kubectl\b|ssh\b|gh\b)/;

/** Whether the pipe behind a call ends in a file, or in something that does not show what it reads. */
function keepsOutput(calls: readonly Call[], call: Call): boolean {
  if (call.context === 'substitution' || isRedirected(call)) return true;
  const after = calls.slice(calls.indexOf(call) + 1);
  let into = call.pipedIntoText;
  for (const next of after) {
    if (into === null) return false;
    if (nothingShown.test(into) || isRedirected(next)) return true;
    into = next.pipedIntoText;
  }
  return into !== null && nothingShown.test(into);
}

const isRedirected = ({ redirects }: Call): boolean =>
  redirects.some(
    ({ operator, target }) => /^&?>>?\|?$/.test(operator) && target !== '/dev/stdout' && target !== '/dev/stderr',
  );

/** What a call prints that is a secret; null when it prints none, or nobody can tell. */
function findPrinted(printing: Printing): string | null {
  if (printing.kept) return null;
  const { facts } = printing;
  return (Object.hasOwn(printers, facts.program) ? printers[facts.program] : undefined)?.(printing) ?? null;
}

const printers: Readonly<Record<string, (printing: Printing) => string | null>> = {
  env: printsEnvironment,
  printenv: printsEnvironment,
  echo: printsVariable,
  printf: printsVariable,
  cat: printsFile,
  less: printsFile,
  more: printsFile,
  head: printsFile,
  tail: printsFile,
  grep: ({ facts }) => {
    const [pattern, ...files] = facts.argv.filter((word) => !word?.startsWith('-'));
    return pattern != null && files.some((file) => isSecretFile(file)) && mayShowSecret(pattern) && !isQuiet(facts)
      ? `\`grep\` prints what \`${files.find((file) => isSecretFile(file))}\` says about \`${pattern}\``
      : null;
  },
  heroku: ({ facts }) =>
    /^config(?: (?:-a|--app|-r|--remote|-s|--shell|--json)\b.*)?$/.test(argumentsOf(facts))
      ? '`heroku config` prints every setting with its value'
      : null,
  kubectl: ({ facts, call }) =>
    call.pipedInto === null &&
    /(?:^| )get secrets?[ /]\S/.test(argumentsOf(facts)) &&
    /(?:^| )(?:-o|--output)[ =]?(?:yaml|json)(?: |$)/.test(argumentsOf(facts))
      ? '`kubectl get secret -o` prints its values, which are only encoded'
      : null,
};

const argumentsOf = ({ argv }: CallFacts): string => argv.map((word) => word ?? '?').join(' ');
const isQuiet = ({ argv }: CallFacts): boolean => argv.some((word) => /^-\w*[cqlL]/.test(word ?? ''));

function printsEnvironment({ call, facts }: Printing): string | null {
  const [name] = facts.argv;
  if (name != null)
    return facts.program === 'printenv' && isSecret(name) ? `\`printenv ${name}\` prints a secret` : null;
  if (facts.argv.length > 0) return null;
  const grep = /^[ef]?grep\s+(?:-[a-zA-Z]+\s+)*["']?([^"'|\s]+(?:\|[^"'\s]+)*)/.exec(call.pipedIntoText ?? '');
  if (call.pipedIntoText !== null && grep === null) return null;
  if (grep === null) return `\`${facts.program}\` prints every variable, and with them all secrets`;
  if (/\s-\w*v/.test(call.pipedIntoText ?? '')) return null;
  const [, pattern = ''] = grep;
  return mayShowSecret(pattern) ? `\`${facts.program} | grep ${pattern}\` prints secrets with their values` : null;
}

const harmless =
  /^(?:path|home|user|lang|lc_\w*|shell|term|pwd|proxy|https?_proxy|no_proxy|java_home|gopath|version|port|host|region|debug|log|locale|tz|node|python\w*|virtual_env|conda\w*|display|ssh_\w*|editor|aws_region|aws_profile)$/i;

/** Whether the lines that match a pattern may hold a secret: a whole name tells, the start of names may be one. */
function mayShowSecret(pattern: string): boolean {
  return pattern
    .replace(/[\\^$()=*."']/g, '')
    .split('|')
    .some((part) => isSecret(part) || (!harmless.test(part) && !part.includes('_')) || /_$/.test(part));
}

/** An address of a database carries its password. */
const isSecret = (name: string): boolean =>
  isSecretName(name) || /(?:DATABASE|DB|REDIS|MONGO|AMQP)_?UR[LI]$/i.test(name);

function printsVariable({ call, text, facts }: Printing): string | null {
  if (call.pipedInto !== null) return null;
  const named = listExpansions(text).find(({ name, start, end }) => {
    const written = text.slice(start, end).replace(/[${}]/g, '');
    return written === name && isSecretName(name);
  });
  return named === undefined ? null : `\`${facts.program}\` prints \`$${named.name}\``;
}

const isSecretFile = (word: string | null | undefined): boolean =>
  /(?:^|\/)\.env(?:\.(?!example|sample|template|dist|test)\w+)*$|(?:^|\/)(?:id_rsa|id_ed25519|\.pgpass|\.netrc|credentials)$/.test(
    word ?? '',
  );

function printsFile({ call, facts }: Printing): string | null {
  const file = facts.argv.find((word) => isSecretFile(word));
  if (file == null || (call.pipedInto !== null && !/^(?:less|more|head|tail|sort)$/.test(call.pipedInto))) return null;
  return `\`${facts.program} ${file}\` prints the secrets in it`;
}
