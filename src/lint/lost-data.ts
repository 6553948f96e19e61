import { describeSql } from '../shell/index.ts';
import type { CallView } from './block-view.ts';

/** What a command destroys, when nobody can get it back without a copy. */
export interface Loss {
  readonly of: string;
  /** A backup of the database would bring it back. */
  readonly isDatabase: boolean;
}

type Reading = (words: readonly string[], call: CallView) => Loss | null;

const files = (of: string): Loss => ({ of, isDatabase: false });
const database: Loss = { of: 'what the database holds', isDatabase: true };

const has = (words: readonly string[], pattern: RegExp): boolean => words.some((word) => pattern.test(word));
const starts = (words: readonly string[], pattern: RegExp): boolean => pattern.test(words.join(' '));

/** A row gives the loss when the words that follow the program match. */
const when =
  (pattern: RegExp, loss: Loss): Reading =>
  (words) =>
    starts(words, pattern) ? loss : null;

const first =
  (...readings: readonly Reading[]): Reading =>
  (words, call) => {
    for (const read of readings) {
      const loss = read(words, call);
      if (loss !== null) return loss;
    }
    return null;
  };

const volumes = files('what the volumes hold');
const machines = files('what it runs and stores');
const cluster =
  /^(?:.* )?delete (?:.* )?(?:namespaces?|ns|pvc|pv|persistentvolume(?:claim)?s?|crds?|customresourcedefinitions?|statefulsets?(?:\.apps)?|sts)\b/;

const sqlText: Reading = (_, { facts }) => (facts.effects.includes('destructive') ? database : null);

const byProgram: Readonly<Record<string, Reading>> = {
  // What is cut off a sorted list of old copies is meant to go.
  rm: (words, { call }) =>
    call.pipedFrom === null && has(words, /^-[a-zA-Z]*[rR]|^--recursive$/) ? files('everything below it') : null,
  find: (words) => (has(words, /^-delete$/) ? files('what it finds') : null),
  shred: () => files('the file'),
  git: first(
    when(/^clean (?:.* )?-\w*f/, files('files that are not in the repository')),
    when(/^push (?:.* )?(?:--force(?: |$)|-f(?: |$)|--mirror)/, files('commits that others have pushed')),
  ),
  docker: dockerLoss(),
  'docker-compose': dockerLoss(),
  podman: dockerLoss(),
  dropdb: () => database,
  mysqladmin: when(/(?:^| )drop /, database),
  psql: sqlText,
  mysql: sqlText,
  mariadb: sqlText,
  sqlite3: sqlText,
  'redis-cli': when(/(?:^| )flush(?:all|db)/i, database),
  terraform: when(/^(?:-\S+ )*destroy/, machines),
  tofu: when(/^(?:-\S+ )*destroy/, machines),
  pulumi: when(/^destroy/, machines),
  kubectl: (words) =>
    cluster.test(words.join(' ')) && !has(words, /^--dry-run|^--cascade=(?:orphan|false)/) ? machines : null,
  heroku: first(when(/^pg:reset/, database), when(/^(?:apps|addons):destroy/, machines)),
  supabase: when(/^db reset/, database),
  rails: when(/^db:(?:drop|reset|purge|truncate_all|migrate:reset|seed:replant)/, database),
  rake: when(/^db:(?:drop|reset|purge|truncate_all|migrate:reset|seed:replant)/, database),
  'manage.py': when(/^(?:flush|reset_db)/, database),
  artisan: when(/^(?:migrate:(?:fresh|reset)|db:wipe)/, database),
  prisma: when(/^(?:migrate reset|db push .*--force-reset)/, database),
  aws: first(
    when(/^s3 (?:rm .*--recursive|rb .*--force)/, files('the objects of the bucket')),
    when(/^(?:rds delete-db-(?:instance|cluster)|dynamodb delete-table)/, database),
    when(/^(?:ec2 terminate-instances|cloudformation delete-stack|ec2 delete-volume|eks delete-cluster)/, machines),
  ),
  gsutil: when(/^(?:-\S+ )*rm (?:.* )?-\w*r/, files('the objects of the bucket')),
  gcloud: first(
    when(/(?:^| )sql (?:instances|databases) delete/, database),
    when(/(?:^| )(?:projects|compute (?:instances|disks)|container clusters) delete/, machines),
  ),
  az: when(/(?:^| )(?:group|vm|aks|disk) delete|(?:^| )(?:sql|postgres|mysql)(?: \S+)* delete/, machines),
  azd: when(/^down/, machines),
  eksctl: when(/^delete cluster/, machines),
  cf: when(/^delete(?:-service)?(?: |$)/, machines),
  wipefs: () => files('the file system'),
  crontab: when(/^-r/, files('the schedule')),
};

function dockerLoss(): Reading {
  return first(
    when(/^(?:compose )?(?:.* )?down (?:.* )?(?:-v|--volumes)\b/, volumes),
    when(/^volume (?:rm|prune)/, volumes),
    when(/^system prune (?:.* )?--volumes/, volumes),
  );
}

/** What nobody misses: it is made again by the next build, or only meant for a while. */
const remade =
  /^(?:\.\/)?(?:.*\/)?(?:node_modules|dist|build|out|target|\.next|\.nuxt|\.output|\.cache|cache|__pycache__|\.pytest_cache|\.venv|venv|env|vendor|bin|obj|tmp|temp|coverage|\.terraform|public\/assets)(?:\/\*?)?$|^\/(?:var\/)?tmp\/|^\$\{?TMP|\*\.pyc$|\.(?:tar|gz|tgz|zip|deb|log)$|^\/var\/(?:cache|lib\/apt\/lists)/;

/** What is lost when the command runs; null when it destroys nothing, or nothing of worth. */
export function findLoss(call: CallView): Loss | null {
  const { facts, view } = call;
  const words = facts.argv.map((word) => word ?? '');
  const read = Object.hasOwn(byProgram, facts.program) ? byProgram[facts.program] : undefined;
  const loss = read?.(words, call) ?? null;
  if (loss === null || facts.program !== 'rm') return loss;
  const targets = call.call.words
    .slice(call.call.words.findIndex(({ value }) => value === 'rm') + 1)
    .map(({ start, end }) => view.block.text.slice(start, end).replace(/["']/g, ''))
    .filter((word) => !word.startsWith('-'));
  return targets.length > 0 && targets.every((target) => remade.test(target)) ? null : loss;
}

/** A statement of SQL that changes or drops whole tables. */
export interface SqlLoss {
  readonly statement: string;
  /** Lines of the text before it. */
  readonly row: number;
  /** It writes into every row, and drops none. */
  readonly overwrites: boolean;
}

/** Things of a database that hold no data of their own. */
const dataless =
  /^DROP\s+(?:UNIQUE\s+)?(?:INDEX|VIEW|MATERIALIZED|TRIGGER|FUNCTION|PROCEDURE|POLICY|ROLE|USER|TYPE|EXTENSION|RULE|PUBLICATION|SUBSCRIPTION)\b|^ALTER\b(?!.*\bDROP\s+(?:COLUMN\b|(?!CONSTRAINT|DEFAULT|NOT|INDEX|PRIMARY|FOREIGN|KEY)\w))/is;

/** A table of one row, which says how the database is set up: every row of it is that one. */
const singleRow =
  /^UPDATE\s+[\w."`]*(?:version|versions|settings|config|configuration|metadata|info|state)["`]?\s+SET\b/i;

/** The statements of a text of SQL that lose data. */
export function listSqlLosses(sql: string): SqlLoss[] {
  let row = 0;
  return sql.split(';').flatMap((part) => {
    const blank = /^(?:\s|--[^\n]*(?:\n|$))*/.exec(part)?.[0] ?? '';
    const statement = part.slice(blank.length).trim();
    const at = row + blank.split('\n').length - 1;
    row += part.split('\n').length - 1;
    if (dataless.test(statement) || singleRow.test(statement) || !describeSql(statement).destructive) return [];
    return [{ statement, row: at, overwrites: /^UPDATE\b/i.test(statement) }];
  });
}
