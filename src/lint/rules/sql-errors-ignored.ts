import { describeSql } from '../../shell/index.ts';
import type { CallView } from '../block-view.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const sqlErrorsIgnored: Rule = {
  id: 'sql-errors-ignored',
  catalogue: 'cs/psql-no-stop',
  group: 'safety',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: '`psql` reads a file or standard input and goes on after errors.',
  why: 'It ends with 0 when every statement has failed, so a script takes a broken database for a finished step.',
  examples: {
    bad: `# Load the countries

\`\`\`bash
psql --dbname shop --file countries.sql
\`\`\`
`,
    good: `# Load the countries

\`\`\`bash
psql --dbname shop --set ON_ERROR_STOP=1 --file countries.sql
\`\`\`
`,
  },
  check,
};

function* check({ calls }: Survey): Iterable<Report> {
  for (const view of calls) {
    if (view.facts.program !== 'psql' || view.view.part === 'read' || !readsScript(view) || stops(view)) continue;
    // In a text that is fed to another shell the call has no words of its own.
    const at = view.text.search(/\bpsql\b/);
    const start = view.call.start + Math.max(at, 0);
    const place = view.view.at(start + 4, start + 4);
    yield {
      at: at === -1 ? view.view.at(view.call.start, view.call.end) : view.view.at(start, start + 4),
      message: '`psql` goes on after a failed statement and still ends with 0.',
      help: 'Add `-v ON_ERROR_STOP=1`, and `--single-transaction` where all or nothing is to be done.',
      ...(at === -1
        ? {}
        : {
            fix: {
              kind: 'suggested',
              title: 'Stop at the first error',
              edits: [{ span: place, text: ' -v ON_ERROR_STOP=1' }],
            },
          }),
    };
  }
}

const fileOption = /^(?:-[a-zA-Z1]*f|--file(?:=.*)?)/;

/** Whether it is given statements that change something, other than by `-c`. */
function readsScript({ call, facts, view }: CallView): boolean {
  if (facts.argv.some((word) => word !== null && fileOption.test(word))) return true;
  const input = call.redirects.find(({ operator }) => operator.startsWith('<'));
  const body = input?.operator === '<<<' ? input.target : (input?.body ?? null);
  if (body !== null) return !describeSql(body).readOnly && body.split(';').filter((part) => part.trim()).length > 1;
  if (input !== undefined) return input.operator === '<';
  return call.pipedFrom !== null && call.pipedFrom !== '<' && view.isPosix && !printers.has(call.pipedFrom);
}

/** One statement that is typed into the pipe fails or does not, as with `-c`. */
const printers: ReadonlySet<string> = new Set(['echo', 'printf', 'yes']);

function stops({ call, text }: CallView): boolean {
  return /ON_ERROR_STOP/.test(text) || call.redirects.some(({ body }) => body !== null && /ON_ERROR_STOP/.test(body));
}
