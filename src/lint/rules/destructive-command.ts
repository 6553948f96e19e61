import type { Range } from '../../model/index.ts';
import type { BlockView, CallView } from '../block-view.ts';
import { isDevelopmentCommand } from '../development-commands.ts';
import { findLoss, listSqlLosses, type SqlLoss } from '../lost-data.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';

export const destructiveCommand: Rule = {
  id: 'destructive-command',
  catalogue: 'cs/destructive',
  group: 'safety',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A command destroys data, and nothing before it warns or keeps a copy.',
  why: 'It is run by somebody who follows many steps in a row, and there is no way back.',
  examples: {
    bad: `# Empty the queue of the shop

\`\`\`bash
docker compose down --volumes
\`\`\`
`,
    good: `# Empty the queue of the shop

> **Warning:** this deletes the messages that nobody has read.

\`\`\`bash
docker compose down --volumes
\`\`\`
`,
  },
  check,
};

function* check(survey: Survey): Iterable<Report> {
  for (const view of survey.calls) {
    const loss = findLoss(view);
    if (loss === null || isDevelopmentCommand(view)) continue;
    if (isExpected(survey, view.view, view.line)) continue;
    if (loss.isDatabase && (hasBackup(survey, view.line) || isRestored(survey, view))) continue;
    yield report(view.at, showCall(view), loss.of);
  }
  for (const view of survey.blocks) {
    const { role, text, span, textLine } = view.block;
    if (role !== 'query' || isExpected(survey, view, span.start.line) || hasBackup(survey, span.start.line)) continue;
    const [worst, ...others] = listSqlLosses(text).sort((a, b) => Number(a.overwrites) - Number(b.overwrites));
    if (worst === undefined) continue;
    const placeOf = ({ row }: SqlLoss) => survey.places.line(textLine + row);
    const [statement = ''] = worst.statement.split('\n');
    yield {
      ...report(placeOf(worst), statement, worst.overwrites ? 'a value of every row' : 'what the tables hold'),
      related: others.map((other) => ({ at: placeOf(other), message: 'This statement loses data, too.' })),
      ...(worst.overwrites ? { severity: 'info' } : {}),
    };
  }
}

function report(at: Range, shown: string, loss: string): Report {
  return {
    at,
    message: `\`${shown}\` destroys ${loss}, and nothing before it warns or keeps a copy.`,
    help: 'Keep a copy first, or say in a warning above what is lost and who decides.',
  };
}

/** Whether destroying is what the place is for, or the guide itself warns there. */
function isExpected({ guide, index }: Survey, { part, section }: BlockView, line: number): boolean {
  if (part === 'read' || part === 'cleanup' || section.environment === 'local') return true;
  const sections = new Set(index.chain(section.id).map(({ id }) => id));
  return guide.notices.some((notice) => sections.has(notice.section) && notice.line < line);
}

const hasBackup = (survey: Survey, line: number): boolean =>
  survey.calls.some((call) => call.line < line && call.facts.effects.includes('backup'));

/** What is dropped to make room for the copy that is loaded next is not lost. */
function isRestored({ calls }: Survey, { view, line }: CallView): boolean {
  return calls.some(
    (call) => call.view.section.id === view.section.id && call.line >= line && call.facts.effects.includes('restore'),
  );
}
