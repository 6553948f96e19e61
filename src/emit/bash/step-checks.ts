import type { Action } from '../../plan/index.ts';
import { type Call, describeCall, readShell } from '../../shell/index.ts';
import type { StepCheck } from './script.ts';

type Expected = Action['expects'][number];

/** What the runtime looks for in the output of a step; what no machine can judge there is shown to a person. */
export function readChecks(expects: readonly Expected[], output: { readonly shellText: string | null }): StepCheck[] {
  const status = output.shellText === null ? null : statusPrinter(output.shellText);
  return expects.flatMap((expected): StepCheck[] => {
    const { line, check } = expected;
    const text = expected.text.replace(/\s*[\r\n]\s*/g, ' ');
    const person: StepCheck = { kind: 'person', text, line };
    switch (check.kind) {
      case 'contains':
        return check.values.map((value) => lookFor(value, text, line));
      case 'status': {
        const codes = codesOf(check.codes);
        if (status === null || codes === null) return [person];
        return [{ kind: 'matches', text, pattern: status(codes), line }];
      }
      case 'count': {
        const unit = check.unit === null ? null : stemOf(check.unit);
        if (unit === null) return [person];
        return [{ kind: 'count', text, comparator: check.comparator, value: check.value, unit, line }];
      }
      default:
        return [person];
    }
  });
}

const word = /[\p{L}\p{N}_]/u;

/** A value that is a word is not seen in the middle of another one: `unhealthy` is not `healthy`. */
function lookFor(value: string, text: string, line: number): StepCheck {
  const [first = ''] = value;
  const last = value.at(-1) ?? '';
  if (!/^[\x20-\x7e]+$/.test(value) || !(word.test(first) || word.test(last)))
    return { kind: 'contains', text, value, line };
  const before = word.test(first) ? '(^|[^[:alnum:]_])' : '';
  const after = word.test(last) ? '([^[:alnum:]_]|$)' : '';
  return { kind: 'matches', text, pattern: `${before}${value.replace(/[.[\]{}()*+?^$|\\]/g, '\\$&')}${after}`, line };
}

/** `2xx`, `200` → an extended regular expression; null when a code is something else. */
function codesOf(codes: readonly string[]): string | null {
  const patterns = codes.map((code) => (/^[1-5][0-9xX]{2}$/.test(code) ? code.replace(/x/gi, '[0-9]') : null));
  return patterns.length === 0 || patterns.includes(null) ? null : `(${patterns.join('|')})`;
}

/** The part that the singular and the plural of a noun have in common; null for what is no plain noun. */
function stemOf(unit: string): string | null {
  const noun = unit.trim();
  if (!/^\p{L}[\p{L} -]*$/u.test(noun)) return null;
  if (/[^aeiou]ies$/i.test(noun)) return noun.slice(0, -3);
  if (/(?:[sxz]|ch|sh)es$/i.test(noun)) return noun.slice(0, -2);
  return /[^s]s$/i.test(noun) ? noun.slice(0, -1) : noun;
}

type Pattern = (codes: string) => string;

const inHeader: Pattern = (codes) => `HTTP/[0-9.]+ ${codes}([^0-9]|$)`;
const alone: Pattern = (codes) => `(^|[^0-9])${codes}([^0-9]|$)`;

/** How a text prints the status of its one request; null when it prints none, or several. */
function statusPrinter(shellText: string): Pattern | null {
  const calls = readShell(shellText).commands.flatMap((statement) => statement.calls);
  const requests = calls.filter((call) => clients.has(describeCall(call).program));
  const [request] = requests;
  if (requests.length !== 1 || request === undefined || isHidden(request)) return null;
  const { program, argv } = describeCall(request);
  if (argv.includes(null))
    return patternOf(
      program,
      argv.map((word) => word ?? ''),
    );
  return patternOf(program, argv as readonly string[]);
}

const clients: ReadonlySet<string> = new Set(['curl', 'wget', 'http', 'https', 'xh']);

function patternOf(program: string, words: readonly string[]): Pattern | null {
  const has = (short: string, ...long: string[]): boolean =>
    words.some((word) => long.includes(word) || new RegExp(`^-[A-Za-z]*[${short}]`).test(word));
  if (program === 'wget') return has('S', '--server-response') ? inHeader : null;
  if (program !== 'curl') return has('hv', '--headers', '--verbose') ? inHeader : null;
  const discards = has('o', '--output') || words.some((word) => word.startsWith('--output='));
  const format = words[words.findIndex((word) => /^-[A-Za-z]*w$|^--write-out$/.test(word)) + 1] ?? '';
  if (has('w', '--write-out')) return discards && /%\{(?:http|response)_code\}/.test(format) ? alone : null;
  if (has('v', '--verbose')) return inHeader;
  const dumps = words.some((word, at) => /^(?:-[A-Za-z]*D|--dump-header)$/.test(word) && words[at + 1] === '-');
  if (dumps) return inHeader;
  return has('Ii', '--head', '--include') && !discards ? inHeader : null;
}

/** Its output goes elsewhere, or through a filter that may drop the line. */
function isHidden({ pipedInto, redirects, context }: Call): boolean {
  if (context === 'substitution' || context === 'condition' || context === 'function') return true;
  if (
    redirects.some(
      ({ operator, target, fd }) => operator.startsWith('>') && operator !== '>&' && fd !== 2 && target !== null,
    )
  )
    return true;
  return pipedInto !== null && !/^(?:head|tee|cat)$/.test(pipedInto);
}
