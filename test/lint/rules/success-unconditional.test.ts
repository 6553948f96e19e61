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
    'a script of Windows': '# Shop\n\n```powershell\n#!/usr/bin/env pwsh\nCopy-Item a b\necho "Restored"\n```\n',
    'in an appendix': '# Shop\n\n## Appendix\n\n```bash\n#!/bin/bash\ncp a b\necho "Restored"\n```\n',
    'a claim in a condition, a function or a file':
      '# Shop\n\n```bash\n#!/bin/bash\ncp a b\nif [ -s b ]; then echo "Restored"; fi\nfor f in b; do echo "Restored $f"; done\necho "Restored" > log\nSTATE=$(echo "restored")\ncat restored\n```\n',
    'a doubt': '# Shop\n\n```bash\n#!/bin/bash\ncp a b\necho "Done if no error is shown"\n```\n',
    'what fails stands behind it, or inside of others':
      '# Shop\n\n```bash\n#!/bin/bash\nDATE=$(pg_dump shop | wc -c)\necho "Done"\ncp a b\n```\n',
    'only values and words before':
      '# Shop\n\n```bash\n#!/bin/bash\nNAME=shop\nprintf "Start"\ncd /srv\necho "Done"\n```\n',
    'a command that is looked at':
      '# Shop\n\n```bash\n#!/bin/bash\nif ! cp a b; then exit 1; fi\ncp c d || echo "no" >> failed.txt\nmake test && echo "Tests"\necho "Restored"\n```\n',
    'a compound command':
      '# Shop\n\n```bash\n#!/bin/bash\nset -u\nfor f in a b; do\n  cp "$f" c\ndone\necho "Done"\n```\n',
    'a claim that another command is given': '# Shop\n\n```bash\n#!/bin/bash\ncp a b\nls "$(echo "restored")"\n```\n',
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
    'a check by its name, and a program that nobody knows': [
      '# Shop\n\n```bash\n#!/bin/bash\n./tool a\necho "Done"\n```\n',
      '6:1 `echo "Done"` is printed even when `./tool a` fails.',
    ],
    'a script without an interpreter line': [
      '# Shop\n\nSave it as `copy.sh`:\n\n```bash\n# copy.sh\nset -u\nfor f in a b; do echo "$f"; done\ncp a b\necho "Restored"\n```\n',
      '10:1 `echo "Restored"` is printed even when `cp a b` fails.',
    ],
    'a test by its name, behind words': [
      '# Shop\n\n```bash\n#!/bin/bash\n./bin/check_orders\nprintf "a\\n"\nA=1\necho "All checks passed"\n```\n',
      '8:1 `echo "All checks passed"` is printed even when `./bin/check_orders` fails.',
    ],
  },
});
