import type { CallView } from './block-view.ts';
import { startOf } from './excerpt.ts';
import { listRemarks, type Remark } from './remarks.ts';
import type { Survey } from './survey.ts';

/** The tools that copy a database, with what loads the copy again. */
const families: readonly { readonly name: string; readonly dumps: RegExp; readonly loads: RegExp }[] = [
  {
    name: 'PostgreSQL',
    dumps: /\b(?:pg_dump(?:all)?|pg_basebackup|pg:backups:capture|postgres:(?:export|backup))\b/,
    loads:
      /\bpg_restore\b|\bpg:backups:restore\b|\bpostgres:import\b|\bpsql\b[^\n]*(?:<|-f\b|--file)|\|[^\n|]*\bpsql\b/,
  },
  {
    name: 'MySQL',
    dumps: /\b(?:mysqldump|mariadb-dump|mydumper|xtrabackup|mariabackup|mysqlpump)\b/,
    loads: /\b(?:mysql|mariadb)\b[^\n]*<|\|[^\n|]*\b(?:mysql|mariadb)\b|\bmyloader\b|\bsource\b|--copy-back\b/,
  },
  { name: 'Django', dumps: /\bdumpdata\b/, loads: /\bloaddata\b/ },
  { name: 'MongoDB', dumps: /\bmongo(?:dump|export)\b/, loads: /\bmongo(?:restore|import)\b/ },
  {
    name: 'SQLite',
    dumps: /\bsqlite3\b[^\n]*\.(?:backup|dump)\b|\b(?:cp|copy|Copy-Item)\b[^\n]*\.(?:sqlite3?|db)\b/,
    loads: /\.restore\b|\b(?:cp|copy|Copy-Item|mv)\b[^\n]*\.(?:sqlite3?|db)["']?\s*$|\bsqlite3\b[^\n]*<|\.read\b/m,
  },
];

/** A command that copies a database. */
export interface Dump {
  readonly view: CallView;
  /** The kind of database, or of tool. */
  readonly family: string;
}

export function listDumps(survey: Survey): readonly Dump[] {
  return survey.once(findDumps);
}

function findDumps({ calls }: Survey): readonly Dump[] {
  return calls.flatMap((view) => {
    if (!view.facts.effects.includes('backup') || view.call.words.length === 0) return [];
    const family = families.find(({ dumps }) => dumps.test(startOf(view.text)));
    return family === undefined ? [] : [{ view, family: family.name }];
  });
}

/** Families that some command of the guide, also one in a comment or a sentence, loads again. */
export function listLoadedFamilies(survey: Survey): ReadonlySet<string> {
  return survey.once(findLoadedFamilies);
}

function findLoadedFamilies(survey: Survey): ReadonlySet<string> {
  const dumps = new Set(listDumps(survey).map(({ view }) => view));
  const texts = [
    ...survey.calls
      .filter((view) => !dumps.has(view))
      .map(({ text, call }) => `${call.pipedFromText === null ? '' : `${call.pipedFromText} | `}${text}`),
    ...listRemarks(survey).map(({ text }) => text),
    ...survey.guide.blocks.filter(({ role }) => role === 'query' || role === 'manual').map(({ text }) => text),
  ];
  return new Set(
    families.filter(({ loads }) => texts.some((text) => loads.test(startOf(text)))).map(({ name }) => name),
  );
}

const backupWords =
  /\bback(?:ed|ing|s)?[ -]?ups?\b|\bsnapshots?\b|\b(?:database|db|sql|data) dumps?\b|\bdump(?:s|ed)? (?:the |your )?(?:database|db|data)\b|\bpoint[- ]in[- ]time\b|\bPITR\b|\bpg_dump\b|\bmysqldump\b|sauvegard|respaldo|copia de seguridad|cópia de segurança|datensicherung|sicherung|backup|备份|バックアップ|백업|резервн/iu;

export const speaksOfBackup = (text: string): boolean => backupWords.test(text);

const restoring =
  /\brestor(?:e|es|ed|ing|ation)\b.*\b(?:back[ -]?ups?|dumps?|snapshots?)\b|\b(?:back[ -]?ups?|dumps?|snapshots?)\b.*\brestor(?:e|es|ed|ing|ation)\b/i;

export const speaksOfRestoring = (text: string): boolean => restoring.test(text);

/** Where the guide says on the way forward, before anything is looked at afterwards, that a backup is taken or exists. */
export function listForwardMentions(survey: Survey): readonly Remark[] {
  return survey.once(findForwardMentions);
}

const afterwards: ReadonlySet<string> = new Set([
  'verify',
  'post-deploy',
  'monitoring',
  'rollback',
  'criteria',
  'changelog',
]);

function findForwardMentions(survey: Survey): readonly Remark[] {
  return listRemarks(survey).filter(
    ({ text, part, section, view }) =>
      part !== 'back' &&
      !afterwards.has(section.kind) &&
      view?.block.disposition !== 'rollback-script' &&
      speaksOfBackup(text),
  );
}

const taking =
  /\b(?:create|take|make|perform|run|capture|do|store|save|download|schedul\w*)\w*\b.{0,400}\b(?:back[ -]?ups?|snapshots?|dumps?)\b|\b(?:back[ -]?ups?|snapshots?|dumps?)\b.{0,400}\b(?:created?|taken|complete[d]?|exists?|done|ready|made|available|stored|current|recent|verified)\b|\bback(?:ed)? ?up (?:the |your |all |production )*(?:database|db|data)/i;

/** Whether words say that a backup is made, and do not only name the topic: "Backup strategy documented". */
export const speaksOfTaking = (text: string): boolean => taking.test(text) && !topic.test(text);

const topic = /\b(?:strateg\w+|polic\w+|document\w*|procedures?|plans?)\b/i;

export const namesOnlyTopic = (text: string): boolean => topic.test(text);

const condition =
  /\bif (?:not\b|needed|applicable|necessary|required|possible|desired|appropriate|(?:you|we) (?:want|wish|need|like))|\bwhere (?:applicable|appropriate|needed)\b|\boptional(?:ly)?\b/i;

/** Whether words leave it open whether the backup is made: "Back up the database (if not done automatically)". */
export const isConditional = (text: string): boolean => condition.test(text);
