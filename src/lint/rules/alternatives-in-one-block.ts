import { sidesInBlock } from '../alternative-sides.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const alternativesInOneBlock: Rule = {
  id: 'alternatives-in-one-block',
  catalogue: 'ex/alternatives',
  group: 'execution',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A block holds alternatives one below the other, of which only one is to be run.',
  why: 'Copied or run as it stands, the block runs all of them: a service is rolled back twice, or by the wrong tool.',
  examples: {
    bad: `# Look at the log of the proxy

\`\`\`bash
sudo journalctl -u nginx -n 50 --no-pager
# Or with Docker
docker logs --tail 50 proxy
\`\`\`
`,
    good: `# Look at the log of the proxy

### Option A: on the server

\`\`\`bash
sudo journalctl -u nginx -n 50 --no-pager
\`\`\`

### Option B: in Docker

\`\`\`bash
docker logs --tail 50 proxy
\`\`\`
`,
  },
  check,
};

function* check(survey: Survey): Iterable<Report> {
  for (const view of survey.blocks) {
    if (view.part === 'read') continue;
    const [first, second, ...others] = sidesInBlock(survey, view);
    if (first === undefined || second === undefined) continue;
    yield {
      at: survey.places.line(second.line),
      message: `The block runs "${first.name}" and then "${second.name}", of which only one is meant.`,
      help: 'Give each alternative a block of its own, and say above them how to choose.',
      related: [first, ...others].map(({ line }) => ({
        at: survey.places.line(line),
        message: others.length === 0 ? 'The other alternative.' : 'Another alternative.',
      })),
    };
  }
}
