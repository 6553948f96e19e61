import type { BlockView } from '../block-view.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const interpreterNameUndefined: Rule = {
  id: 'interpreter-name-undefined',
  catalogue: null,
  group: 'execution',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'Input of a Python session hands over a name that nothing in the guide gives a value.',
  why: 'The call ends with a NameError, and what it was to show or to do is left to the person at the prompt.',
  examples: {
    bad: `# Try the mail of the shop

\`\`\`python
# Send a receipt again
# python manage.py shell

from orders.tasks import send_receipt
send_receipt.delay(order_number)
\`\`\`
`,
    good: `# Try the mail of the shop

\`\`\`python
# Send a receipt again
# python manage.py shell

from orders.models import Order
from orders.tasks import send_receipt
order_number = Order.objects.latest("id").id
send_receipt.delay(order_number)
\`\`\`
`,
  },
  check,
};

/** Other shells bring names of their own. */
const bareShells = /(?:^|\s)(?:python[\d.]*|\S*manage\.py shell)(?:\s+-i)?\s*$/;
/** What fills in names that nobody can follow. */
const opaque = /\bimport\s*\*|\bexec\s*\(|\bglobals\s*\(|\blocals\s*\(|\bsetattr\s*\(|^[ \t]*[%!]/m;
const literal = /[rbfuRBFU]{0,2}(?:"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|#[^\n]*/g;
/** A call of one line whose arguments are plain names and values. */
const plainCall = /^[ \t]*(?:[A-Za-z_]\w*[ \t]*=[ \t]*)?[A-Za-z_][\w.]*\(([^()\n]*)\)[ \t]*$/gm;
const argument = /^(?:\w+\s*=\s*)?([a-z_][a-z0-9_]*)(?:\.\w+)*$/;
const builtIn =
  /^(?:_|__\w+__|None|True|False|abs|all|any|ascii|bin|bool|bytes|callable|chr|dict|dir|enumerate|filter|float|format|frozenset|getattr|hasattr|hash|help|hex|id|input|int|isinstance|iter|len|list|map|max|min|next|object|oct|open|ord|pow|print|property|range|repr|reversed|round|set|slice|sorted|str|sum|super|tuple|type|vars|zip|settings|connection|models|functions|timezone)$/;

function* check(survey: Survey): Iterable<Report> {
  const known = survey.guide.blocks
    .filter(({ repl, dialect }) => repl !== null || dialect === 'python')
    .map(({ text }) => withoutLiterals(text))
    .join('\n');
  if (opaque.test(known)) return;
  const reported = new Set<string>();
  for (const view of survey.blocks) {
    if (view.part === 'read') continue;
    const { text, from } = inputOf(view);
    for (const { name, row } of argumentsOf(withoutLiterals(text))) {
      const line = from + row;
      const isOpen = view.block.placeholders.some((placeholder) => placeholder.line === line);
      if (reported.has(name) || isOpen || builtIn.test(name) || isGiven(name, known)) continue;
      reported.add(name);
      yield {
        at: survey.places.find(line, name),
        message: `\`${name}\` is used in the session, and nothing in the guide gives it a value.`,
        help: `Say where the value comes from: \`${name} = …\` before this line.`,
      };
    }
  }
}

/** What the interpreter of a block reads in it, and the guide's line on which it starts. */
function inputOf({ block }: BlockView): { readonly text: string; readonly from: number } {
  const { repl, textLine } = block;
  const none = { text: '', from: textLine };
  if (repl === null || repl.from === null || repl.to === null) return none;
  if (repl.dialect !== 'python' && repl.dialect !== 'django-shell') return none;
  if (repl.command !== null && !bareShells.test(repl.command)) return none;
  const lines = block.text.split('\n').slice(repl.from - textLine, repl.to - textLine + 1);
  return { text: lines.map((line) => line.replace(/^(?:>>>|\.\.\.) /, '    ')).join('\n'), from: repl.from };
}

/** Strings and comments become blank, lines stay. */
const withoutLiterals = (text: string): string => text.replace(literal, (found) => found.replace(/[^\n]/g, '0'));

function argumentsOf(text: string): readonly { readonly name: string; readonly row: number }[] {
  return [...text.matchAll(plainCall)].flatMap((match) => {
    const row = text.slice(0, match.index).split('\n').length - 1;
    return (match[1] ?? '').split(',').flatMap((written) => {
      const name = argument.exec(written.trim())?.[1];
      return name === undefined ? [] : [{ name, row }];
    });
  });
}

/** Any use that could be a definition counts as one. */
function isGiven(name: string, text: string): boolean {
  const assigned = new RegExp(`(?:^|[\\n;,(*])[ \\t]*(?:>>>|\\.\\.\\.)?[ \\t]*${name}\\b[^=\\n()]*(?::=|=(?!=))`);
  const bound = new RegExp(
    `\\b(?:import|for|as|def|class|lambda|global|nonlocal|with|except|del)\\b[^\\n]*\\b${name}\\b`,
  );
  const imported = new RegExp(`\\bimport\\s*\\([^)]*\\b${name}\\b`);
  const isArgumentOnly = new RegExp(`\\(\\s*(?:[^()\\n]*,\\s*)?${name}\\s*=(?!=)`, 'g');
  return assigned.test(text.replace(isArgumentOnly, '(')) || bound.test(text) || imported.test(text);
}
