import type { CallView } from '../block-view.ts';
import { isAnnouncedAsCheck } from '../checks.ts';
import { fallbackOf, sequelOf } from '../neighbours.ts';
import { passingChecks } from '../passing-checks.ts';
import { listRemarks } from '../remarks.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';

export const checkAlwaysPasses: Rule = {
  id: 'check-always-passes',
  catalogue: null,
  group: 'verification',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A step is said to verify something, and its command ends with success whatever it finds.',
  why: 'The check cannot fail: an unattended run goes on, and a person who only looks for an error sees none.',
  examples: {
    bad: `# Check the shop

- [ ] Verify the settings

  \`\`\`bash
  python manage.py check --deploy
  \`\`\`
`,
    good: `# Check the shop

- [ ] Verify the settings

  \`\`\`bash
  python manage.py check --deploy --fail-level WARNING
  \`\`\`
`,
  },
  check,
};

function* check(survey: Survey): Iterable<Report> {
  for (const view of survey.blocks) {
    const announced = isAnnouncedAsCheck(survey, view);
    const found = view.calls.flatMap((call) => {
      const row = passingChecks.find(({ fits }) => fits(call));
      return row !== undefined && isLastWord(call) && (announced || isCommentedAsCheck(survey, call)) && !isJudged(call)
        ? [{ call, row }]
        : [];
    });
    const rows = new Set(found.map(({ row }) => row));
    for (const row of rows) {
      const [first, ...more] = found.filter((one) => one.row === row).map(({ call }) => call);
      if (first === undefined) continue;
      const { although, instead } = (view.part === 'back' ? row.back : undefined) ?? row;
      yield {
        at: first.at,
        message: `\`${showCall(first)}\` ends with success also when ${although}.`,
        help: `Write \`${instead}\`.`,
        related: more.map(({ at }) => ({ at, message: 'So does this one.' })),
      };
    }
  }
}

/** Whether its exit code is that of its line, and nothing reads what it prints. */
function isLastWord(view: CallView): boolean {
  const { call } = view;
  if (view.view.part === 'read' || view.view.part === 'cleanup') return false;
  if (call.pipedInto !== null || call.context === 'substitution') return false;
  if (call.redirects.some(({ operator }) => operator.startsWith('>'))) return false;
  return fallbackOf(view) === null && sequelOf(view) === null;
}

/** The guide says below the command what it must print, so that a person compares. */
const isJudged = ({ view, line }: CallView): boolean =>
  view.block.expects.some((one) => one.command === null || (one.command === line && one.line >= line));

const announced = /^\W*(?:\d+[.)]\s*)?(?:verify|confirm|ensure|make sure|validate)\b/i;

function isCommentedAsCheck(survey: Survey, { view, line }: CallView): boolean {
  return listRemarks(survey).some((one) => one.view === view && one.line === line - 1 && announced.test(one.text));
}
