import { type Append, listAppends } from '../appended-files.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const appendToUnfinishedLine: Rule = {
  id: 'append-to-unfinished-line',
  catalogue: null,
  group: 'safety',
  severity: 'info',
  preset: 'recommended',
  kinds: 'any',
  summary: 'Lines are added to a file of settings whose last line may have no end.',
  why: 'The first new setting is then glued to the last old one, and both are lost.',
  examples: {
    bad: `# Configure the shop

\`\`\`bash
echo "SHOP_CURRENCY=EUR" >> /srv/shop/.env
\`\`\`
`,
    good: `# Configure the shop

\`\`\`bash
printf '\\nSHOP_CURRENCY=EUR\\n' >> /srv/shop/.env
\`\`\`
`,
  },
  check,
};

/** One report for each file, where the first line is added. */
function* check(survey: Survey): Iterable<Report> {
  const seen = new Set<string>();
  for (const append of survey.once(listAppends)) {
    const { call, file } = append;
    if (seen.has(file) || call.view.part === 'read') continue;
    seen.add(file);
    if (startsLine(append) || isMadeBefore(survey, append)) continue;
    yield {
      at: call.at,
      message: `Where the last line of \`${file}\` has no end, what is added here becomes a part of it.`,
      help: "End the line first: `printf '\\n' >> FILE`, or `sed -i -e '$a\\\\' FILE`.",
    };
  }
}

/** Whether what is added starts with a line end. */
function startsLine({ call: { text, call } }: Append): boolean {
  const body = call.redirects.find(({ operator }) => operator.startsWith('<<'))?.body ?? null;
  return (
    /^\s*(?:printf\s+["']?\\n|echo\s*(?:""|'')?\s*>>|echo\s+-e\s+["']\\n)/.test(text) || body?.startsWith('\n') === true
  );
}

/** Whether the guide writes the file itself before, so that its last line has an end. */
function isMadeBefore({ calls }: Survey, { call, file, shown }: Append): boolean {
  return calls.some((other) => {
    if (other.line > call.line) return false;
    const isWritten = other.call.redirects.some(
      ({ operator, target, raw }) => /^&?>\|?$/.test(operator) && (target === file || raw.endsWith(shown)),
    );
    const isEnded = /^sed\b/.test(other.text) && other.text.includes('$a') && other.text.includes(shown);
    const isTouched = other.facts.program === 'tail' && other.text.includes(shown);
    return isWritten || isEnded || isTouched || (other.facts.program === 'touch' && other.facts.argv.includes(file));
  });
}
