import type { Range } from '../../model/index.ts';
import { speaksOfBackup } from '../backups.ts';
import type { BlockView, CallView } from '../block-view.ts';
import { isDevelopmentCommand } from '../development-commands.ts';
import { findLoss, listSqlLosses, type SqlLoss } from '../lost-data.ts';
import { listRemarks } from '../remarks.ts';
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
    if (isFilledAgain(view) || (loss.isDatabase && (hasBackup(survey, view.line) || isRestored(survey, view))))
      continue;
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

/** Verbs by which a writer says that something goes. */
const announcement = /\b(?:delet|remov|drop|wip|eras|destroy|empt|clear|clean|discard|purg|trunc)\w*/i;

/** Whether the sentence right above a block says that it deletes something. */
function isAnnounced({ guide }: Survey, line: number): boolean {
  const sentences = [
    ...guide.prose.map(({ span, markdown }) => ({ line: span.end.line, text: markdown })),
    ...guide.checklist.filter(({ block }) => block === null),
  ];
  return sentences.some((one) => one.line < line && line - one.line <= 3 && announcement.test(one.text));
}

/** A comment that shows how not to do it. */
const counterExample = /^\s*(?:--|#|\/\/)\s*(?:bad|wrong|avoid|do not|don't|never|not recommended|❌)(?:\b|:|\s)/i;

/** Words by which a writer shows that the loss is known. */
const warning =
  /\b(?:warning|caution|careful(?:ly)?|danger(?:ous)?|destructive|irreversible|irrevocabl[ey]|permanently|data loss|only if|last resort|cannot be undone|can't be undone|will be (?:lost|deleted|dropped|removed|wiped)|(?:lose|loses|lost|wipes?|erases?) )|⚠/i;

/** Whether destroying is what the place is for, or the guide itself warns there. */
function isExpected(survey: Survey, view: BlockView, line: number): boolean {
  const { guide, index } = survey;
  const { part, section, shell, block } = view;
  if (part === 'read' || part === 'cleanup' || section.environment === 'local') return true;
  const before = guide.prose.filter((prose) => prose.section === section.id && prose.line < line);
  if (before.some(({ markdown }) => warning.test(markdown)) || warning.test(block.label ?? '')) return true;
  const item = block.item === null ? undefined : index.items.get(block.item);
  if (announcement.test(item?.text ?? '') || isAnnounced(survey, block.span.start.line)) return true;
  if (block.text.split('\n', line - block.textLine).some((text) => counterExample.test(text))) return true;
  const beside = shell?.comments.filter((comment) => [line, line - 1].includes(view.guideLine(comment.line))) ?? [];
  if (beside.some(({ text }) => warning.test(text) || announcement.test(text))) return true;
  const sections = new Set(index.chain(section.id).map(({ id }) => id));
  return guide.notices.some((notice) => sections.has(notice.section) && notice.line < line);
}

/** A command takes the copy, or the steps above tell a person to take one. */
const hasBackup = (survey: Survey, line: number): boolean =>
  survey.calls.some((call) => call.line < line && call.facts.effects.includes('backup')) || isBackupTold(survey, line);

const orders = /^\W*(?:\d+[.)]\s*)?(?:take|create|make|back ?up|dump|save|export|store|snapshot)\b/i;

/** Whether a step of the same part, or the part above it, says "Take a snapshot". */
function isBackupTold(survey: Survey, line: number): boolean {
  const here = survey.guide.sections.findLast(({ span }) => span.start.line <= line);
  const chain = new Set(here === undefined ? [] : survey.index.chain(here.id).map(({ id }) => id));
  return listRemarks(survey).some(
    ({ line: at, form, text, section }) =>
      at < line &&
      form === 'item' &&
      chain.has(section.id) &&
      speaksOfBackup(text) &&
      text.split(/[:.]/).some((clause) => orders.test(clause.replace(/[*_`]/g, '').trim())),
  );
}

/** What is dropped to make room for the copy that is loaded next is not lost. */
function isRestored({ calls }: Survey, { view, line }: CallView): boolean {
  return calls.some(
    (call) => call.view.section.id === view.section.id && call.line >= line && call.facts.effects.includes('restore'),
  );
}

const fillers: ReadonlySet<string> = new Set(['cp', 'mv', 'rsync', 'tar', 'unzip', 'ln', 'git']);

/** Whether the next commands of the block put something else in the place of what is deleted. */
function isFilledAgain({ view, call, facts }: CallView): boolean {
  if (facts.program !== 'rm') return false;
  const targets = facts.argv
    .filter((word) => word !== null && !word.startsWith('-'))
    .map((word) => trimmed(word ?? ''));
  return fillersOf(view).some(
    (later) =>
      later.call.start > call.start &&
      later.facts.argv.some((word) => word !== null && targets.includes(trimmed(word))),
  );
}

const knownFillers = new WeakMap<BlockView, readonly CallView[]>();

function fillersOf(view: BlockView): readonly CallView[] {
  const found = knownFillers.get(view) ?? view.calls.filter(({ facts }) => fillers.has(facts.program));
  knownFillers.set(view, found);
  return found;
}

const trimmed = (path: string): string => path.replace(/^\.\/|\/?\*?$/g, '');
