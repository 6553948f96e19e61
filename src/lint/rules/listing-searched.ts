import type { CallView } from '../block-view.ts';
import { isVerifying } from '../checks.ts';
import { quoteCommand, startOf } from '../excerpt.ts';
import { fallbackOf } from '../neighbours.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const listingSearched: Rule = {
  id: 'listing-searched',
  catalogue: null,
  group: 'verification',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary:
    'A check searches a listing for a name that it holds whether all is well or not: `showmigrations | grep NAME`.',
  why: 'The check cannot fail: what is not applied, stopped or crashed is listed as well.',
  examples: {
    bad: `# Check the shop

## Verify

\`\`\`bash
python manage.py showmigrations orders | grep 0007_add_discount
\`\`\`
`,
    good: `# Check the shop

## Verify

\`\`\`bash
python manage.py showmigrations orders | grep -F "[X] 0007_add_discount"
\`\`\`
`,
  },
  check,
};

interface Listing {
  readonly command: RegExp;
  /** What the listing says besides the name when all is well. */
  readonly state: RegExp;
  readonly also: string;
  readonly help: string;
  /** Whoever reads the output sees the state beside the name. */
  readonly shown: boolean;
}

const listings: readonly Listing[] = [
  {
    command: /\bshowmigrations\b/,
    state: /\[\s*\\?\[?[Xx ]|\bX\b/,
    also: 'migrations that are not applied',
    help: 'Search for the mark as well, `grep -F "[X] NAME"`, or run `migrate --check`.',
    shown: false,
  },
  {
    command: /\bdb:migrate:status\b|\bmigrate:status\b/,
    state: /\bup\b|\bRan\b|\bYes\b|\bdown\b|\bPending\b/i,
    also: 'migrations that have not run',
    help: 'Search for the state beside the name, and fail when one is pending.',
    shown: false,
  },
  {
    command:
      /\bdocker\s+(?:container\s+)?(?:ps|ls)\b.*\s(?:-\w*a\w*|--all)\b|\bdocker[ -]compose\b.*\bps\s+(?:-a|--all)\b/,
    state: /\bup\b|running|healthy|exited|restarting/i,
    also: 'containers that have stopped',
    help: 'Ask for the state: `docker inspect -f "{{.State.Status}}" NAME`.',
    shown: true,
  },
  {
    command: /\bsupervisorctl\s+status\b|\bpm2\s+(?:list|ls|status)\b/,
    state: /running|online|stopped|fatal|errored/i,
    also: 'processes that have stopped',
    help: 'Search for the state as well: `grep "NAME.*RUNNING"`.',
    shown: true,
  },
  {
    command: /\bsystemctl\s+(?:list-unit-files|list-units)\b(?!.*--(?:state|failed))/,
    state: /running|active|failed|enabled/i,
    also: 'units that have stopped or failed',
    help: 'Ask for the state: `systemctl is-active NAME`.',
    shown: true,
  },
];

const selfListing = /^(?:sudo\s+)?ps\s+(?:-?[a-z]*[ae][a-z]*)(?:\s|$)/;

function* check(survey: Survey): Iterable<Report> {
  for (const view of survey.calls) {
    const { call, facts } = view;
    if (facts.program !== 'grep' || call.pipedFromText === null || !call.last || fallbackOf(view) !== null) continue;
    if (view.view.part === 'read' || !isAsked(view)) continue;
    const found = judge(view, call.pipedFromText);
    if (found === null) continue;
    yield { at: view.view.at(pipeStart(view), call.end), ...found };
  }
}

function isAsked({ view, call }: CallView): boolean {
  return isVerifying(view) || view.part === 'back' || call.context === 'condition' || view.shell?.shebang != null;
}

function judge(view: CallView, source: string): Pick<Report, 'message' | 'help' | 'severity'> | null {
  const { call } = view;
  if (call.words.some(({ raw }) => /^-\w*[vc]|^--(?:invert-match|count)/.test(raw))) return null;
  const searched = call.words
    .slice(1)
    .map(({ raw }) => raw)
    .filter((raw) => !raw.startsWith('-'))
    .join(' ');
  const listing = listings.find(({ command }) => command.test(startOf(source)));
  if (listing !== undefined) {
    if (listing.state.test(searched)) return null;
    const isBelieved = !listing.shown || call.context === 'condition' || view.view.shell?.shebang != null;
    return {
      message: `\`${quoteCommand(source)}\` also lists ${listing.also}, so that the search for \`${searched}\` finds the name in either state.`,
      help: listing.help,
      ...(isBelieved ? {} : { severity: 'info' as const }),
    };
  }
  // `[n]ginx` does not find itself.
  if (!selfListing.test(source) || /\[/.test(searched) || searched === '') return null;
  const isBelieved = call.context === 'condition' || view.view.shell?.shebang != null;
  return {
    message: `\`${quoteCommand(source)}\` also lists this \`grep\` itself, so that \`${searched}\` is always found.`,
    help: 'Write `pgrep -f NAME`, which leaves itself out.',
    ...(isBelieved ? {} : { severity: 'info' as const }),
  };
}

/** Where the pipe starts that ends with this call. */
function pipeStart({ call, view }: CallView): number {
  const before = view.calls.filter((other) => other.call.end <= call.start && other.call.pipedInto !== null);
  return (
    before.find(({ call: { pipedIntoText } }) => pipedIntoText === view.block.text.slice(call.start, call.end))?.call
      .start ?? call.start
  );
}
