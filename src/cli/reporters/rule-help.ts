import type { Rule } from '../../lint/index.ts';

export const ruleText = ({ summary, why }: Rule): string => `${summary} ${why}`;

/** What a rule is about, with its examples, as Markdown. */
export const ruleMarkdown = ({ summary, why, examples }: Rule): string =>
  [summary, why, '**Reported**', fenced(examples.bad), '**Sound**', fenced(examples.good)].join('\n\n');

/** In a fence that no line of the text closes. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}markdown\n${text.trimEnd()}\n${fence}`;
}
