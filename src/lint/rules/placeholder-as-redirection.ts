import type { Edit, Fix } from '../../model/index.ts';
import { listPlaceholderUses, type PlaceholderUse } from '../placeholder-uses.ts';
import type { Report, Rule } from '../rule.ts';
import { listQuotedGaps, listShellGaps } from '../shell-gaps.ts';
import type { Survey } from '../survey.ts';

export const placeholderAsRedirection: Rule = {
  id: 'placeholder-as-redirection',
  catalogue: 'pm/angle-unquoted',
  group: 'parameters',
  severity: 'error',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A gap in angle brackets stands in a command without quotes.',
  why: 'To a shell, `<name>` is no gap: it reads the file `name`, and writes over the file that is named next.',
  examples: {
    bad: `# Look at the shop

\`\`\`bash
kubectl get pods --namespace <namespace>
\`\`\`
`,
    good: `# Look at the shop

\`\`\`bash
kubectl get pods --namespace "\${NAMESPACE:?set NAMESPACE}"
\`\`\`
`,
  },
  check,
};

/** One report for each name, wherever the guide uses it. */
function* check(survey: Survey): Iterable<Report> {
  const byName = new Map<string, PlaceholderUse[]>();
  for (const use of survey.once(listShellGaps)) {
    const uses = byName.get(use.placeholder.name);
    if (uses === undefined) byName.set(use.placeholder.name, [use]);
    else uses.push(use);
  }
  for (const [name, uses] of byName) {
    const [first, ...others] = uses as [PlaceholderUse, ...PlaceholderUse[]];
    const { text } = first.placeholder;
    yield {
      at: first.at,
      message: `Without quotes, a shell does not take \`${text}\` for a gap but for redirections from and to files.`,
      help: `Write \`"\${${name}:?set ${name}}"\`, which stops the command until the value is there.`,
      related: others.map(({ at, placeholder }) => ({ at, message: `\`${placeholder.text}\` once more.` })),
      ...fixOf(survey, name, uses),
      ...(uses.every(({ view }) => view.part === 'read') ? { severity: 'warning' } : {}),
    };
  }
}

/** All uses of a gap become the variable, or none: one that is left behind would be sent as it stands. */
function fixOf(survey: Survey, name: string, bare: readonly PlaceholderUse[]): { fix?: Fix } {
  const quoted = survey.once(listQuotedGaps).filter(({ placeholder }) => placeholder.name === name);
  const known = new Set([...bare, ...quoted]);
  const all = survey.once(listPlaceholderUses).filter(({ placeholder }) => placeholder.name === name);
  if (!all.every((use) => known.has(use))) return {};
  const value = `\${${name}:?set ${name}}`;
  const edits: Edit[] = [
    ...bare.map(({ at }) => ({ span: at, text: `"${value}"` })),
    ...quoted.map(({ at }) => ({ span: at, text: value })),
  ];
  return { fix: { kind: 'suggested', title: `Make ${name} a variable that has to be set`, edits } };
}
