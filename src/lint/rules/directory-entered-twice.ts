import { opensSession } from '../../shell/index.ts';
import type { CallView } from '../block-view.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const directoryEnteredTwice: Rule = {
  id: 'directory-entered-twice',
  catalogue: 'ex/cd-drift',
  group: 'execution',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'Two blocks of one step enter the same relative directory, and nothing leaves it in between.',
  why: 'In one terminal or script the second `cd` fails, and what follows runs in the wrong directory.',
  examples: {
    bad: `# Build the shop

\`\`\`bash
cd frontend
npm ci
\`\`\`

\`\`\`bash
cd frontend
npm run build
\`\`\`
`,
    good: `# Build the shop

\`\`\`bash
npm ci --prefix frontend
\`\`\`

\`\`\`bash
npm run build --prefix frontend
\`\`\`
`,
  },
  check,
};

const moves: ReadonlySet<string> = new Set(['cd', 'pushd', 'popd', 'Set-Location', 'chdir']);
const relative = /^[\w][\w./-]*$/;

/** The outermost heading below the title: what stands under it is done in one go. */
const stepOf = ({ index }: Survey, { view }: CallView): string | undefined =>
  index.chain(view.block.section).at(-1)?.id;

function* check(survey: Survey): Iterable<Report> {
  let entered: { readonly call: CallView; readonly path: string } | null = null;
  for (const call of survey.calls) {
    const { view, facts } = call;
    if (!view.isPosix || view.part === 'read' || view.block.role === 'script' || call.call.context !== 'top') continue;
    if (entered !== null && stepOf(survey, entered.call) !== stepOf(survey, call)) entered = null;
    const isCopying = facts.program === 'git' && facts.argv.includes('clone');
    if (isCopying || opensSession(facts) || view.block.choice !== null) entered = null;
    if (!moves.has(call.call.name ?? '')) continue;
    const path = facts.argv[0] ?? null;
    if (call.call.name !== 'cd' || path === null || !relative.test(path)) {
      entered = null;
      continue;
    }
    if (entered !== null && entered.path === path && entered.call.view !== view) {
      yield {
        at: call.at,
        message: `\`cd ${path}\` fails here, since line ${entered.call.line} has entered \`${path}\` already.`,
        help: `Write the whole path, or work in a subshell: \`(cd ${path} && …)\`.`,
        related: [{ at: entered.call.at, message: 'Here it is entered first.' }],
      };
    }
    entered = { call, path };
  }
}
