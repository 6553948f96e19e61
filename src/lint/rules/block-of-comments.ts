import { stepsOf } from '../comment-steps.ts';
import { isTaggedShell, retag } from '../fence-tag.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const blockOfComments: Rule = {
  id: 'block-of-comments',
  catalogue: 'ex/comment-only',
  group: 'execution',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A block of shell commands holds nothing but comments.',
  why: 'Run, it does nothing and reports success, while the reader is meant to do the work by hand.',
  examples: {
    bad: `# Move the traffic

\`\`\`bash
# Switch the load balancer to the new servers
# Update the DNS records
\`\`\`
`,
    good: `# Move the traffic

- [ ] The load balancer sends requests to the new servers
- [ ] The DNS records name the new servers
`,
  },
  yieldsTo: ['rollback-not-executable'],
  check,
};

function* check(survey: Survey): Iterable<Report> {
  for (const view of survey.blocks) {
    const { block, part } = view;
    if (!isTaggedShell(block) || part === 'read') continue;
    const lines = block.text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length === 0 || !lines.every((line) => /^\s*(?:#(?!!)|REM\s|::)/i.test(line))) continue;
    const [first] = stepsOf(view);
    if (first === undefined || !/\p{L}{2}/u.test(first.words.join(' '))) continue;
    const fix = retag(block, survey.places, 'text');
    yield {
      at: survey.places.line(block.span.start.line),
      message: `The block is tagged \`${block.lang}\` and holds only comments: nothing happens when it is run.`,
      help: 'Write the commands, or turn the comments into a list of things to do by hand.',
      ...(fix === null ? {} : { fix }),
    };
  }
}
