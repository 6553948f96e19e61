import type { CallView } from '../block-view.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const typographicCommand: Rule = {
  id: 'typographic-command',
  catalogue: 'en/hidden-chars',
  group: 'encoding',
  severity: 'error',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A command has curly quotes or dashes where the shell needs plain ones.',
  why: 'A word processor made them: the shell does not quote with “ and the program does not know an option that begins with –.',
  examples: {
    bad: `# Deploy the shop

\`\`\`bash
systemctl status shop –no-pager
\`\`\`
`,
    good: `# Deploy the shop

\`\`\`bash
systemctl status shop --no-pager
\`\`\`
`,
  },
  check,
};

const dashedOption = /^[–—−]+(?=[a-z][\w-]*(?:=|$))/iu;
const curlyQuote = /(?:^|(?<==))[“”„‘‚]/u;

function* check({ calls }: Survey): Iterable<Report> {
  for (const call of calls) yield* checkWords(call);
}

function* checkWords({ call, view }: CallView): Iterable<Report> {
  for (const { raw, start, end } of call.words.slice(1)) {
    const dash = dashedOption.exec(raw)?.[0];
    if (dash !== undefined) {
      const plain = raw.length - dash.length === 1 ? '-' : '--';
      yield {
        at: view.at(start, end),
        message: `\`${raw}\` begins with a typographic dash, so it is no option.`,
        help: `Write \`${plain}${raw.slice(dash.length)}\`.`,
        fix: {
          kind: 'suggested',
          title: `Write ${plain}`,
          edits: [{ span: view.at(start, start + dash.length), text: plain }],
        },
      };
    } else if (curlyQuote.test(raw)) {
      yield {
        at: view.at(start, end),
        message: `\`${raw}\` has a typographic quote, with which the shell does not quote.`,
        help: 'Write a plain quote: `"` or `\'`.',
      };
      return;
    }
  }
}
