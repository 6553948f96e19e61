import type { CallView } from '../block-view.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';
import { wayBackOf } from '../way-back.ts';

export const rollbackCodeBeforeSchema: Rule = {
  id: 'rollback-code-before-schema',
  catalogue: 'rb/wrong-order',
  group: 'rollback',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'The way back puts the old code in place first, and then asks it to undo migrations that it does not have.',
  why: 'The files of the new migrations are gone with the new code: the framework does not know what to undo.',
  examples: {
    bad: `# Deploy the shop

## Rollback

\`\`\`bash
git checkout v1.3
python manage.py migrate orders 0041
sudo systemctl restart shop
curl -fsS http://localhost/health
\`\`\`
`,
    good: `# Deploy the shop

## Rollback

\`\`\`bash
python manage.py migrate orders 0041
git checkout v1.3
sudo systemctl restart shop
curl -fsS http://localhost/health
\`\`\`
`,
  },
  check,
};

const gitBack: ReadonlySet<string> = new Set(['revert', 'checkout', 'reset', 'switch']);

function* check(survey: Survey): Iterable<Report> {
  const { calls } = wayBackOf(survey);
  for (const code of calls) {
    if (!putsOldCode(code)) continue;
    const after = calls.filter((call) => isAfter(call, code) && isSameProcedure(call, code));
    const schema = after.find(({ facts }) => facts.effects.includes('migrate-down'));
    if (schema === undefined) continue;
    yield {
      at: code.at,
      message: `\`${showCall(code)}\` puts the old code in place before \`${showCall(schema)}\` undoes the migrations of the new one.`,
      help: 'Undo the migrations while the new code is still there, then go back to the old code.',
      related: [{ at: schema.at, message: 'The migrations are undone here.' }],
    };
    return;
  }
}

function putsOldCode({ facts }: CallView): boolean {
  if (facts.program !== 'git') return facts.effects.includes('undo') && !facts.effects.includes('migrate-down');
  // `git checkout v1 -- file` fetches one file, which may well be the one that is needed.
  return gitBack.has(facts.argv[0] ?? '') && !facts.argv.includes('--') && !facts.argv.includes('-b');
}

const isAfter = (call: CallView, other: CallView): boolean =>
  call.line > other.line || (call.view === other.view && call.call.start > other.call.start);

/** In one block, one section, or steps of one procedure that follow one another. */
function isSameProcedure(a: CallView, b: CallView): boolean {
  const one = a.view.section;
  const other = b.view.section;
  if (one.id === other.id) return a.view.block.choice === null && b.view.block.choice === null;
  const isStep = ({ label, choice }: typeof one) => label !== null && /^\d/.test(label) && choice === null;
  return one.parent === other.parent && isStep(one) && isStep(other);
}
