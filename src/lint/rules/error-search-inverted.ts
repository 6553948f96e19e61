import type { CallView } from '../block-view.ts';
import { fallbackOf, sequelOf } from '../neighbours.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const errorSearchInverted: Rule = {
  id: 'error-search-inverted',
  catalogue: 'vf/error-grep-inverted',
  group: 'verification',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A check searches logs for errors by `grep`, which fails when there are none.',
  why: 'The exit code is the wrong way round: a script stops when all is well, and goes on when errors are found.',
  examples: {
    bad: `# Check the shop

## Verify

\`\`\`bash
journalctl -u shop --since "-5min" | grep -i error
\`\`\`
`,
    good: `# Check the shop

## Verify

\`\`\`bash
! journalctl -u shop --since "-5min" | grep -i error
\`\`\`
`,
  },
  check,
};

const trouble = /\b(?:error|exception|fail|fatal|traceback|panic|critical|denied|oom|segfault|5\d\d|err)/i;

function* check(survey: Survey): Iterable<Report> {
  for (const { calls } of survey.blocks) {
    const [first, ...others] = calls.flatMap((call) => {
      const searched = wordSearched(survey, call);
      return searched === null ? [] : [{ at: call.at, searched }];
    });
    if (first === undefined) continue;
    yield {
      at: first.at,
      message: `The search for \`${first.searched}\` fails when nothing is found, which is the good case.`,
      help: 'Turn the exit code round: put `!` before the pipe.',
      related: others.map(({ at }) => ({ at, message: 'So does this one.' })),
    };
  }
}

/** The trouble that a check searches for; null where nobody asks for the exit code, or where it is turned round. */
function wordSearched(survey: Survey, view: CallView): string | null {
  const { call, facts } = view;
  if (facts.program !== 'grep' || !call.last || !isJudged(survey, view)) return null;
  if (call.context !== 'top' && call.context !== 'pipeline') return null;
  const words = call.words.slice(1).map(({ raw }) => raw);
  if (words.some((raw) => /^-[a-zA-Z]*[vc]|^--(?:invert-match|count)/.test(raw))) return null;
  const [searched] = words.filter((raw) => !raw.startsWith('-'));
  if (searched === undefined || !trouble.test(searched)) return null;
  // A file of settings may well have to hold the word.
  if (call.pipedFrom === null && !words.some((raw) => /log|journal|\.out\b|\.err\b/i.test(raw))) return null;
  // Whoever follows a log looks at it, and ends it by hand.
  if (call.pipedFromText !== null && /\s(?:-\w*[fF]|--follow|--tail)\b(?!=?\s*\d)/.test(call.pipedFromText))
    return null;
  if (fallbackOf(view) !== null || sequelOf(view) !== null || isNegated(view)) return null;
  return searched;
}

const checked = /\b(?:check|verify|ensure|confirm|make sure|no (?:new )?errors?)\b/i;

/** Where a person only looks round, the exit code is nobody's. */
function isJudged({ index }: Survey, { view, call, facts }: CallView): boolean {
  if (view.part === 'read' || view.part === 'cleanup' || facts.effects.includes('writes-file')) return false;
  if (call.pipedInto !== null || !view.isPosix) return false;
  if (view.part === 'back' || view.shell?.shebang != null) return true;
  // Queries to watch a system by are collected under monitoring, too.
  const { kind, id } = view.section;
  if (kind !== 'monitoring') return kind === 'verify' || kind === 'post-deploy';
  return (
    checked.test(view.block.label ?? '') ||
    index.chain(id).some((section) => section.kind === 'verify' || section.kind === 'post-deploy')
  );
}

function isNegated({ statement }: CallView): boolean {
  return /^\s*!/.test(statement.text) || statement.kind === 'compound';
}
