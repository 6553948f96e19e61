import type { BlockView, CallView } from '../block-view.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import { stopsAtErrors } from '../stops-at-errors.ts';
import type { Survey } from '../survey.ts';

export const errexitMissing: Rule = {
  id: 'errexit-missing',
  catalogue: null,
  group: 'execution',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A script goes on after a command has failed, and reports success at its end.',
  why: 'The last line says that all went well, whatever happened, and the exit status agrees with it.',
  examples: {
    bad: `# Restart the shop

Save this as \`restart.sh\`, and run \`bash restart.sh\`:

\`\`\`bash
#!/bin/bash
systemctl restart shop
systemctl is-active shop
echo "Shop restarted"
\`\`\`
`,
    good: `# Restart the shop

Save this as \`restart.sh\`, and run \`bash restart.sh\`:

\`\`\`bash
#!/bin/bash
set -euo pipefail
systemctl restart shop
systemctl is-active shop
echo "Shop restarted"
\`\`\`
`,
  },
  check,
};

const shells = /\b(?:ba|z|k|da)?sh\b/;
const harmless: ReadonlySet<string> = new Set([
  ...[
    '',
    'echo',
    'printf',
    'cd',
    'sleep',
    'exit',
    'return',
    'set',
    'export',
    'shift',
    'true',
    'false',
    'local',
    'read',
  ],
  ...['date', 'trap', 'declare', 'clear', 'umask', 'log', 'test', '[', '[['],
]);

function* check(survey: Survey): Iterable<Report> {
  for (const view of survey.blocks) {
    const { shell, part, block } = view;
    if (shell?.shebang == null || !shells.test(shell.shebang) || part === 'read' || stopsAtErrors(view)) continue;
    const last = shell.commands.at(-1);
    const says = last?.calls.length === 1 ? last.calls[0]?.name : null;
    if (says !== 'echo' && says !== 'printf') continue;
    const unwatched = view.calls.filter((call) => isUnwatched(call, shell.commands.indexOf(call.statement)));
    const [ignored] = unwatched;
    if (ignored === undefined) continue;
    const end = { line: block.textLine, column: survey.places.textOf(block.textLine).length + 1 };
    yield {
      at: survey.places.line(block.textLine),
      causes: unwatched.filter(endsWithFailure).map(({ at }) => at),
      message: `The script reports success even when \`${showCall(ignored)}\` has failed.`,
      help: 'Stop at the first error: `set -euo pipefail` as the second line.',
      related: [{ at: ignored.at, message: 'Nobody looks whether this fails.' }],
      fix: {
        kind: 'suggested',
        title: 'Stop at the first error',
        edits: [{ span: { start: end, end }, text: `\n${indentOf(survey, view)}set -euo pipefail` }],
      },
    };
  }
}

/** A command of its own line that can fail, while something comes after it. */
function isUnwatched({ call, statement, facts }: CallView, index: number): boolean {
  if (index === -1 || call.context !== 'top' || statement.kind !== 'command') return false;
  return !harmless.has(facts.program) && !harmless.has(call.name ?? '');
}

/** `curl` without `--fail` ends with success on an error page: stopping at errors does not help there. */
const endsWithFailure = ({ facts, text }: CallView): boolean =>
  facts.program !== 'curl' || /\s(?:-[a-zA-Z]*f|--fail)/.test(text);

const indentOf = ({ places }: Survey, { block }: BlockView): string =>
  /^\s*/.exec(places.textOf(block.textLine))?.[0] ?? '';
