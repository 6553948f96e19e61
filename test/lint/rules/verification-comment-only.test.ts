import { verificationCommentOnly } from '../../../src/lint/rules/verification-comment-only.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(verificationCommentOnly, {
  ok: {
    'a command': `# Shop

\`\`\`bash
sudo systemctl restart shop
# Verify
curl -f http://localhost:8000/
\`\`\`
`,
    'what is to be seen in the output': `# Shop

\`\`\`bash
sudo systemctl restart shop
systemctl status shop
# Verify that it says active
\`\`\`
`,
    'a block that only looks': `# Shop

\`\`\`bash
docker ps
# Verify that all run
# and answer
\`\`\`
`,
    'a remark': `# Shop

\`\`\`bash
sudo systemctl restart shop
# This takes a minute
\`\`\`
`,
  },
  bad: {
    'at the end': [
      `# Shop

\`\`\`bash
# 1. Restart
sudo systemctl restart shop
# 2. Verify the restart
# Check the home page
\`\`\`
`,
      '6:1 "Verify the restart" is only a comment: no command of this block verifies anything.',
    ],
    'between two steps': [
      `# Shop

\`\`\`bash
# 1. Restart
sudo systemctl restart shop
# 2. Verify
# 3. Warm up
./warm-up.sh
\`\`\`
`,
      '6:1 "Verify" is only a comment: no command of this block verifies anything.',
    ],
  },
});
