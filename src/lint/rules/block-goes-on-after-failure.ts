import type { CallView } from '../block-view.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import { stopsAtErrors } from '../stops-at-errors.ts';
import type { Survey } from '../survey.ts';

export const blockGoesOnAfterFailure: Rule = {
  id: 'block-goes-on-after-failure',
  catalogue: null,
  group: 'execution',
  severity: 'info',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A block saves, migrates or restores a database and goes on with the next change, whatever came of it.',
  why: 'Pasted into a terminal, the lines below a failed migration still run: the new code starts on the old schema.',
  examples: {
    bad: `# Reset the demo

\`\`\`bash
pg_restore --clean -d demo demo.dump
systemctl restart demo
\`\`\`
`,
    good: `# Reset the demo

\`\`\`bash
set -e
pg_restore --clean -d demo demo.dump
systemctl restart demo
curl -fsS https://demo.shop.com/health
\`\`\`
`,
  },
  check,
};

function* check(survey: Survey): Iterable<Report> {
  let stops = false;
  for (const view of survey.blocks) {
    const { block, part, calls } = view;
    stops ||= block.role === 'run' && stopsAtErrors(view);
    if (stops || !view.isPosix || block.role !== 'run' || part === 'read' || view.shell?.shebang != null) continue;
    const own = calls.filter(isOnItsOwn);
    const saved = own.find(({ facts }) => facts.effects.includes('backup'));
    const pairs = [
      [saved, firstBehind(own, saved, ({ facts }) => changesDatabase(facts))],
      ...own.filter(({ facts }) => changesDatabase(facts)).map((one) => [one, firstBehind(own, one, changes)]),
    ];
    const [risky, next] = pairs.find((pair) => pair[1] !== undefined) ?? [];
    if (risky === undefined || next === undefined) continue;
    yield {
      at: survey.places.line(block.span.start.line),
      message: `\`${showCall(next)}\` runs even when \`${showCall(risky)}\` has failed.`,
      help: 'Begin the block with `set -e`, or tie the commands together with `&&`.',
      related: [{ at: next.at, message: 'This runs in any case.' }],
    };
  }
}

const firstBehind = (
  calls: readonly CallView[],
  one: CallView | undefined,
  fits: (call: CallView) => boolean,
): CallView | undefined => calls.find((call) => one !== undefined && call.line > one.line && fits(call));

const isOnItsOwn = ({ call, statement }: CallView): boolean =>
  call.context === 'top' && statement.kind === 'command' && call.name !== null;

const changesDatabase = ({ effects }: CallView['facts']): boolean =>
  ['migrate', 'migrate-down', 'restore'].some((effect) => effects.some((one) => one === effect)) &&
  !effects.includes('read-only');

const changes = ({ facts }: CallView): boolean =>
  !facts.known || facts.effects.includes('state-changing') || facts.effects.includes('service');
