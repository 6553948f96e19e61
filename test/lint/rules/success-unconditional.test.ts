import { successUnconditional } from '../../../src/lint/rules/success-unconditional.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(successUnconditional, {
  ok: {
    errexit: `# Shop

\`\`\`bash
#!/bin/bash
set -euo pipefail
cp a b
echo "Restored"
\`\`\`
`,
    'errexit by the interpreter line': `# Shop

\`\`\`bash
#!/bin/bash -e
cp a b
echo "Restored"
\`\`\`
`,
    'typed by a person': `# Shop

\`\`\`bash
npm run build
echo "Done"
\`\`\`
`,
    'joined to the command': `# Shop

\`\`\`bash
#!/bin/bash
cp a b && echo "Restored"
\`\`\`
`,
    'every step stops by itself': `# Shop

\`\`\`bash
#!/bin/bash
cp a b || exit 1
echo "Restored"
\`\`\`
`,
    'the result is looked at': `# Shop

\`\`\`bash
#!/bin/bash
cp a b
if [ $? -ne 0 ]; then exit 1; fi
echo "Restored"
\`\`\`
`,
    'no claim': `# Shop

\`\`\`bash
#!/bin/bash
cp a b
echo "Now restart the shop"
\`\`\`
`,
    'nothing before can fail': `# Shop

\`\`\`bash
#!/bin/bash
echo "Start"
echo "Done"
\`\`\`
`,
  },
  bad: {
    'a copy': [
      `# Shop

\`\`\`bash
#!/bin/bash
cp a b
echo "✅ Database restored"
\`\`\`
`,
      '6:1 `echo "✅ Database restored"` is printed even when `cp a b` fails.',
    ],
    'masked failures': [
      `# Shop

\`\`\`bash
#!/bin/sh
curl -f https://shop.example.com || echo "no"
echo "Health checks completed"
\`\`\`
`,
      '6:1 `echo "Health checks completed"` is printed even when `curl -f https://shop.example.com` fails.',
    ],
  },
});
