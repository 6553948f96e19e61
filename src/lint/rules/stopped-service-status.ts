import type { BlockView, CallView } from '../block-view.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';

export const stoppedServiceStatus: Rule = {
  id: 'stopped-service-status',
  catalogue: null,
  group: 'verification',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'The status of a service is asked right after it was stopped, and fails because it was stopped.',
  why: 'The status of a stopped unit exits with 3: a script ends at the step that went well, and nothing fails when the service goes on.',
  examples: {
    bad: `# Stop the mail of the shop

\`\`\`bash
sudo systemctl stop shop-mail
sudo systemctl status shop-mail
\`\`\`
`,
    good: `# Stop the mail of the shop

\`\`\`bash
sudo systemctl stop shop-mail
! systemctl is-active --quiet shop-mail
\`\`\`
`,
  },
  check,
};

const asks: ReadonlySet<string> = new Set(['status', 'is-active']);
const brings: ReadonlySet<string> = new Set(['start', 'restart', 'reload-or-restart', 'try-restart', 'isolate']);

function* check(survey: Survey): Iterable<Report> {
  for (const view of survey.blocks) {
    if (view.part === 'read') continue;
    const [first, ...more] = questionsIn(view);
    if (first === undefined) continue;
    const { unit, ask, stop } = first;
    yield {
      at: ask.at,
      message: `\`${showCall(ask)}\` fails when \`${unit}\` is stopped, as it is to be here.`,
      help: `Ask for what is wanted: \`! systemctl is-active --quiet ${unit}\`.`,
      related: [
        { at: stop.at, message: 'Stopped here.' },
        ...more.map((other) => ({ at: other.ask.at, message: `\`${other.unit}\` is stopped as well.` })),
      ],
    };
  }
}

interface Question {
  readonly unit: string;
  readonly ask: CallView;
  readonly stop: CallView;
}

/** What asks for the status of a unit that the block has stopped. */
function* questionsIn(view: BlockView): Iterable<Question> {
  const stopped = new Map<string, CallView>();
  for (const ask of view.calls) {
    const { verb, units } = readUnits(ask);
    if (verb === 'stop') for (const unit of units) stopped.set(unit, ask);
    else if (verb !== null && brings.has(verb)) for (const unit of units) stopped.delete(unit);
    // Whatever else changes something may start it.
    else if (verb === null && !isHarmless(ask)) stopped.clear();
    const unit = units.find((name) => stopped.has(name));
    const stop = unit === undefined ? undefined : stopped.get(unit);
    if (verb === null || unit === undefined || stop === undefined || !asks.has(verb) || !isJudged(ask)) continue;
    yield { unit, ask, stop };
    stopped.delete(unit);
  }
}

function readUnits({ facts }: CallView): { readonly verb: string | null; readonly units: readonly string[] } {
  if (facts.program !== 'systemctl' || facts.remote) return { verb: null, units: [] };
  const [verb = null, ...units] = facts.argv.filter((word) => word?.startsWith('-') !== true);
  return { verb, units: units.flatMap((unit) => (unit === null ? [] : [unit.replace(/\.service$/, '')])) };
}

const harmless: ReadonlySet<string> = new Set(['read-only', 'show', 'local-state', 'privileged', 'health-check']);

const isHarmless = ({ facts, call }: CallView): boolean =>
  call.name === null || (facts.known && facts.effects.every((effect) => harmless.has(effect)));

/** Its exit code counts: it is neither negated nor excused, nor read by another command. */
const isJudged = ({ call, statement }: CallView): boolean =>
  call.context === 'top' && call.pipedInto === null && !/^\s*!|\|\||&&/.test(statement.text);
