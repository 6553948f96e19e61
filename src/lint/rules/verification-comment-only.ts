import { listCommentChecks } from '../comment-checks.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const verificationCommentOnly: Rule = {
  id: 'verification-comment-only',
  catalogue: null,
  group: 'verification',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'The step that verifies is a comment among commands, without a command of its own.',
  why: 'Whoever pastes the block, and every script made of it, skips the check and takes the change for done.',
  examples: {
    bad: `# Restart the shop

\`\`\`bash
# 1. Restart
sudo systemctl restart shop

# 2. Verify the restart
# Check that the home page loads
\`\`\`
`,
    good: `# Restart the shop

\`\`\`bash
# 1. Restart
sudo systemctl restart shop

# 2. Verify the restart
curl -fsS https://shop.example.com/health
\`\`\`
`,
  },
  check,
};

function* check(survey: Survey): Iterable<Report> {
  for (const { line, words } of survey.once(listCommentChecks)) {
    yield {
      at: survey.places.line(line),
      message: `"${words}" is only a comment: no command of this block verifies anything.`,
      help: 'Write the command that tells, such as `curl -fsS URL`, or move the words into a checklist below the block.',
    };
  }
}
