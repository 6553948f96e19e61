import { isShellLike } from '../../shell/index.ts';
import { isTaggedShell, retag } from '../fence-tag.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const proseInShell: Rule = {
  id: 'prose-in-shell',
  catalogue: 'ex/prose-in-shell',
  group: 'execution',
  severity: 'error',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A block of shell commands holds a list of sentences.',
  why: 'A shell takes each line for a command: the dash or number that starts it is not found, and the work is not done.',
  examples: {
    bad: `# Look at the shop

\`\`\`bash
# Watch for an hour
- Error rates
- Response times
\`\`\`
`,
    good: `# Look at the shop

Watch for an hour:

- Error rates below 1 %
- Response times below 300 ms
`,
  },
  check,
};

function* check(survey: Survey): Iterable<Report> {
  for (const { block } of survey.blocks) {
    if (!isTaggedShell(block) || block.prompted) continue;
    const items = survey.index.itemsInBlock.get(block.id) ?? [];
    const [first] = items;
    if (first === undefined) continue;
    const isCommand = items.some(({ text }) => isShellLike(text) >= 0.9);
    const holdsOnlyWords = block.commands.length === 0 && block.sets.length === 0 && !isCommand;
    const fix = holdsOnlyWords ? retag(block, survey.places, 'text') : null;
    yield {
      at: survey.places.line(block.role === 'manual' ? block.span.start.line : first.line),
      message: isCommand
        ? `The block is tagged \`${block.lang}\`, but the bullet before "${first.text}" makes it a list item: no script runs it.`
        : `The block is tagged \`${block.lang}\`, but "${first.text}" is a list item and no command.`,
      help: isCommand
        ? 'Take the bullets off the commands.'
        : 'Write the list as a list of the guide, and leave only commands in the block.',
      related: items.slice(1, 4).map(({ line }) => ({ at: survey.places.line(line), message: 'Another item.' })),
      ...(fix === null ? {} : { fix }),
    };
  }
}
