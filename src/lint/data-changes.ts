import type { CallView } from './block-view.ts';
import { startOf } from './excerpt.ts';
import type { Survey } from './survey.ts';

/** Commands on the way forward that migrate the database people work with, or build it anew, in no test environment. */
export function listDataChanges(survey: Survey): readonly CallView[] {
  return survey.once(findDataChanges);
}

const elsewhere: ReadonlySet<string> = new Set(['staging', 'local']);
const looking: ReadonlySet<string> = new Set(['verify', 'monitoring', 'changelog', 'reference']);
const tried = /\b(?:test|ci|dev(?:elopment)?|local|staging|demo|sandbox)\b/i;

function findDataChanges(survey: Survey): readonly CallView[] {
  return survey.calls.filter(({ facts, view }) => {
    const { effects } = facts;
    const rebuilds = effects.includes('schema') && effects.includes('irreversible');
    if ((!effects.includes('migrate') && !rebuilds) || effects.includes('migrate-down') || effects.includes('undo'))
      return false;
    if (view.part !== 'forward' || elsewhere.has(view.section.environment) || looking.has(view.section.kind))
      return false;
    return !survey.index
      .chain(view.section.id)
      .some(({ title, environment }) => elsewhere.has(environment) || tried.test(title));
  });
}

const first =
  /\bcreatedb\b|\binitdb\b|\bCREATE\s+DATABASE\b|\baddons:create\b.*(?:postgres|mysql|maria|mongo|database)|\bheroku\s+create\b|\bcreatesuperuser\b|\bcreate\b.*\bdb-instance\b|\bcreate\b.*\bsql\b.*\binstances?\b|\bpostgres:create\b|\bgit\s+clone\b|\bdb:create\b/i;

/** Whether the guide sets the database up: there is nothing in it to lose yet. */
export function isFirstInstallation(survey: Survey): boolean {
  return survey.once(findFirstInstallation);
}

function findFirstInstallation({ calls, guide }: Survey): boolean {
  return (
    calls.some(({ text, view }) => view.part === 'forward' && first.test(startOf(text))) ||
    guide.blocks.some(
      ({ dialect, text }) => (dialect === 'sql' || dialect === 'psql') && /\bCREATE\s+DATABASE\b/i.test(text),
    )
  );
}
