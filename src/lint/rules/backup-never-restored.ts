import { type Dump, listDumps, listLoadedFamilies } from '../backups.ts';
import { listRemarks } from '../remarks.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';

export const backupNeverRestored: Rule = {
  id: 'backup-never-restored',
  catalogue: null,
  group: 'backup',
  severity: 'warning',
  preset: 'recommended',
  kinds: ['deployment', 'release', 'upgrade'],
  summary: 'A dump is taken, and nothing in the guide says how it is loaded again.',
  why: 'Under pressure nobody finds out how a dump is restored; many that were never loaded turn out to be unloadable.',
  examples: {
    bad: `# Deploy the shop

## Backup

\`\`\`bash
python manage.py dumpdata --output shop-1.3.json
test -s shop-1.3.json
\`\`\`

## Deploy

\`\`\`bash
git push origin v1.4
\`\`\`

## Rollback

\`\`\`bash
git push origin v1.3
\`\`\`
`,
    good: `# Deploy the shop

## Backup

\`\`\`bash
python manage.py dumpdata --output shop-1.3.json
test -s shop-1.3.json
\`\`\`

## Deploy

\`\`\`bash
git push origin v1.4
\`\`\`

## Rollback

\`\`\`bash
git push origin v1.3
python manage.py loaddata shop-1.3.json
\`\`\`
`,
  },
  check,
};

const restoring = /\brestor|\brecover|\bload(?:ing)? the (?:dump|backup)|wiederherstell|restaur|восстанов|恢复|復元/iu;

function* check(survey: Survey): Iterable<Report> {
  // A guide that only backs up has no way back of its own.
  if (survey.guide.changes.length === 0) return;
  const loaded = listLoadedFamilies(survey);
  const found = new Map<string, Dump[]>();
  for (const dump of listDumps(survey)) {
    if (dump.view.view.part !== 'forward' || loaded.has(dump.family)) continue;
    found.set(dump.family, [...(found.get(dump.family) ?? []), dump]);
  }
  // "Restore the backup" without a command speaks of this dump, unless another one is loaded by command.
  const isSaid =
    loaded.size === 0 &&
    (listRemarks(survey).some(({ text }) => restoring.test(text)) || isReferred(survey) || isRestored(survey));
  if (isSaid) return;
  for (const [, [first]] of found) {
    if (first === undefined) continue;
    yield {
      at: first.view.at,
      message: `\`${showCall(first.view)}\` makes a dump that no step of the guide loads again.`,
      help: 'Write down in the rollback how this file is loaded, and try it once.',
    };
  }
}

const isReferred = ({ guide }: Survey): boolean =>
  guide.references.some(({ text, target }) => restoring.test(`${text} ${target}`));

const isRestored = ({ calls }: Survey): boolean => calls.some(({ facts }) => facts.effects.includes('restore'));
