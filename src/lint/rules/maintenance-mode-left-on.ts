import type { Range } from '../../model/index.ts';
import type { BlockView } from '../block-view.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';
import { forwardWordsOf, type WordsAt, wayBackOf } from '../way-back.ts';

export const maintenanceModeLeftOn: Rule = {
  id: 'maintenance-mode-left-on',
  catalogue: null,
  group: 'rollback',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'The deployment turns a maintenance mode on, and the way back does not turn it off.',
  why: 'When a step in between fails, the rollback restores the old version behind a maintenance page.',
  examples: {
    bad: `# Deploy the shop

## Deploy

\`\`\`bash
heroku maintenance:on -a shop
git push heroku v1.4:main
heroku maintenance:off -a shop
heroku ps -a shop
\`\`\`

## Rollback

\`\`\`bash
heroku rollback -a shop
heroku ps -a shop
\`\`\`
`,
    good: `# Deploy the shop

## Deploy

\`\`\`bash
heroku maintenance:on -a shop
git push heroku v1.4:main
heroku maintenance:off -a shop
heroku ps -a shop
\`\`\`

## Rollback

\`\`\`bash
heroku rollback -a shop
heroku maintenance:off -a shop
heroku ps -a shop
\`\`\`
`,
  },
  check,
};

const turnsOn =
  /\bmaintenance(?:[:_-]?mode)?(?:["']?\s*[:=]\s*["']?|[\s:_-]+)(?:on|true|1|yes|enabled?|start)\b|\benable[-_:]?maintenance|\bartisan down\b|\bmaintenance\/on\b|\btouch\b.*\bmaintenance\b/i;
const turnsOff =
  /\bmaintenance(?:[:_-]?mode)?(?:["']?\s*[:=]\s*["']?|[\s:_-]+)(?:off|false|0|no|disabled?|stop|end)\b|\bdisable[-_:]?maintenance|\bartisan up\b|\bmaintenance\/off\b|\brm\b.*\bmaintenance\b/i;
const toldToTurnOff =
  /\b(?:disabl|lift|clear|end|remov|exit|leav|turn\w* off|switch\w* off|deactivat|stop|unset|take down|out of)\w*\b.{0,40}\bmaintenance|\bmaintenance\b.{0,40}\b(?:off|disabl\w*|lift\w*|remov\w*|end\w*|over|deactivat\w*|clear\w*)\b/i;

/** "Take the page down" says it in words, and "`php artisan up`" in a sentence by the command. */
function isToldOff({ blocks }: Survey, { line, text }: WordsAt): boolean {
  const isInBlock = blocks.some(({ block: { span } }) => span.start.line <= line && line <= span.end.line);
  return toldToTurnOff.test(text) || (!isInBlock && turnsOff.test(text));
}

function* check(survey: Survey): Iterable<Report> {
  const { places } = survey;
  const forward = survey.blocks.filter(({ part }) => part === 'forward');
  const on = firstLine(survey, forward, turnsOn);
  if (on === null) return;
  const back = wayBackOf(survey);
  const off = firstLine(survey, forward, turnsOff);
  const isToldForward = forwardWordsOf(survey).some((word) => word.line > on.line && isToldOff(survey, word));
  const isOffBack =
    firstLine(survey, back.blocks, turnsOff) !== null || back.words.some((word) => isToldOff(survey, word));
  const hasWayBack = back.plans.length > 0;
  const isOffForward = off !== null || isToldForward;
  if (isOffBack || (isOffForward && !hasWayBack)) return;
  const [section] = back.sections;
  yield {
    at: on.at,
    message: isOffForward
      ? `The maintenance mode that is turned on here stays on when the deployment is rolled back.`
      : `The maintenance mode that is turned on here is never turned off.`,
    help: hasWayBack
      ? 'Turn it off in the rollback, too, after the old version is back.'
      : 'Turn it off after the checks, and in the way back.',
    related: [
      ...(off === null ? [] : [{ at: off.at, message: 'Only the way forward turns it off.' }]),
      ...(section === undefined ? [] : [{ at: places.heading(section), message: 'The way back does not.' }]),
    ],
  };
}

const comment = /^\s*(?:#|\/\/|--|;|REM\b)/i;

function firstLine(
  { places }: Survey,
  blocks: readonly BlockView[],
  pattern: RegExp,
): { line: number; at: Range } | null {
  for (const view of blocks) {
    const row = view.block.text.split('\n').findIndex((text) => pattern.test(text) && !comment.test(text));
    if (row !== -1) return { line: view.guideLine(row + 1), at: places.line(view.guideLine(row + 1)) };
  }
  return null;
}
