import { type DatedName, listDatedNames } from '../dated-names.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const backupNameRecomputed: Rule = {
  id: 'backup-name-recomputed',
  catalogue: 'bk/timestamp-recomputed',
  group: 'backup',
  severity: 'error',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A name with the time of day in it is worked out again where the file is to be used.',
  why: 'The second command runs at another second and names another file: a check opens a file that is not there, and passes or fails for nothing.',
  examples: {
    bad: `# Copy the shop

\`\`\`bash
tar -czf /srv/shop_$(date +%Y%m%d_%H%M%S).tar.gz /srv/shop
tar -tzf /srv/shop_$(date +%Y%m%d_%H%M%S).tar.gz
\`\`\`
`,
    good: `# Copy the shop

\`\`\`bash
archive=/srv/shop_$(date +%Y%m%d_%H%M%S).tar.gz
tar -czf "$archive" /srv/shop
tar -tzf "$archive"
\`\`\`
`,
  },
  check,
};

function* check(survey: Survey): Iterable<Report> {
  const groups = new Map<string, DatedName[]>();
  for (const name of listDatedNames(survey)) {
    const { part, section } = name.view.view;
    if (part === 'read') continue;
    const scope = survey.index.chain(section.id).at(-1)?.id ?? section.id;
    const key = [scope, part, name.template].join('\0');
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  for (const [first, ...later] of groups.values()) {
    if (first === undefined) continue;
    const again = later.filter(({ writes, view }) => !writes && view.statement !== first.view.statement);
    const [use] = again;
    if (use === undefined) continue;
    yield {
      at: use.at,
      severity: first.hasTime ? 'error' : 'info',
      message: first.hasTime
        ? `\`${use.raw}\` is worked out again here and names another file than on line ${first.view.line}.`
        : `\`${use.raw}\` is worked out again here and names another file than on line ${first.view.line} when midnight lies between them.`,
      help: `Put the name into a variable before line ${first.view.line}, and use the variable in all commands.`,
      related: [
        { at: first.at, message: 'The name is worked out here first.' },
        ...again.slice(1).map(({ at }) => ({ at, message: 'And once more here.' })),
      ],
    };
  }
}
