import type { ChecklistItem } from '../../model/index.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const boxTickedInAdvance: Rule = {
  id: 'box-ticked-in-advance',
  catalogue: 'ck/prechecked',
  group: 'checklists',
  severity: 'warning',
  preset: 'recommended',
  kinds: ['deployment', 'release', 'upgrade', 'rollback', 'checklist'],
  summary: 'Checks that only the deployment can pass are ticked already.',
  why: 'Nobody looks again at a box that is ticked, and the record of the deployment says that all went well before it began.',
  examples: {
    bad: `# Deploy the shop

## Success criteria

- [x] Error rate below 1 % for 10 minutes
- [x] No failed logins
`,
    good: `# Deploy the shop

## Success criteria

- [ ] Error rate below 1 % for 10 minutes
- [ ] No failed logins
`,
  },
  check,
};

const afterwards: ReadonlySet<string> = new Set(['criteria', 'post-deploy', 'verify', 'rollback', 'monitoring']);
const isOver = /\b(?:completed?|done|deployed|finished|closed|live|succe\w+|archived)\b/i;
const notYet = /\b(?:not|ready|to|until|will|when|pending)\b|\d ?%/i;

function* check(survey: Survey): Iterable<Report> {
  const { guide, index, places } = survey;
  const { status } = guide.meta;
  if (status !== null && isOver.test(status) && !notYet.test(status)) return;
  for (const items of bySection(guide.checklist).values()) {
    const [first] = items;
    const section = first === undefined ? undefined : index.sections.get(first.section);
    if (first === undefined || section === undefined || items.length < 2) continue;
    if (items.some(({ checked }) => checked !== true)) continue;
    const chain = index.chain(section.id);
    if (chain.some((one) => one.status !== null || one.kind === 'changelog' || one.kind === 'reference')) continue;
    if (!afterwards.has(section.kind) || isBefore(chain)) continue;
    yield {
      at: places.line(first.line),
      message: `All ${items.length} boxes of "${section.title}" are ticked, though they are about the deployment to come.`,
      help: 'Untick them: `- [ ]`.',
      related: items.slice(1).map(({ line }) => ({ at: places.line(line), message: 'Ticked, too.' })),
      fix: {
        kind: 'suggested',
        title: 'Untick the boxes',
        edits: items.flatMap(({ line }) => {
          const column = places.textOf(line).search(/\[[xX]\]/);
          if (column === -1) return [];
          return [{ span: { start: { line, column: column + 2 }, end: { line, column: column + 3 } }, text: ' ' }];
        }),
      },
    };
  }
}

/** What is checked before anything is deployed may have been done when the guide was written. */
function isBefore(chain: readonly { readonly kind: string }[]): boolean {
  return chain.some(({ kind }) => kind === 'pre-deployment');
}

function bySection(items: readonly ChecklistItem[]): Map<string, ChecklistItem[]> {
  const boxed = items.filter(({ form, checked }) => form === 'task' && checked !== null);
  const groups = new Map<string, ChecklistItem[]>();
  for (const item of boxed) groups.set(item.section, [...(groups.get(item.section) ?? []), item]);
  return groups;
}
