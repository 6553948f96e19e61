import { emptyValuePasses } from '../../../src/lint/rules/empty-value-passes.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(emptyValuePasses, {
  ok: {
    'emptiness is asked for': `# Shop

\`\`\`bash
#!/bin/bash
N=$(stat -c %s f)
[ -n "$N" ] || exit 1
if [ "$N" -eq 0 ]; then exit 1; fi
\`\`\`
`,
    'a number always comes': `# Shop

\`\`\`bash
#!/bin/bash
N=$(ls | wc -l)
if [ "$N" -eq 0 ]; then exit 1; fi
\`\`\`
`,
    'a default value': `# Shop

\`\`\`bash
#!/bin/bash
N=$(stat -c %s f)
if [ "\${N:-0}" -eq 0 ]; then exit 1; fi
\`\`\`
`,
    'the assignment stops': `# Shop

\`\`\`bash
#!/bin/bash
set -e
N=$(stat -c %s f)
if [ "$N" -eq 0 ]; then exit 1; fi
\`\`\`
`,
    'success in the branch': `# Shop

\`\`\`bash
#!/bin/bash
N=$(stat -c %s f)
if [ "$N" -gt 0 ]; then
echo good
else
exit 1
fi
\`\`\`
`,
    'text is compared': `# Shop

\`\`\`bash
#!/bin/bash
N=$(stat -c %s f)
if [ "$N" = 0 ]; then exit 1; fi
\`\`\`
`,
  },
  bad: {
    'a size': [
      `# Shop

\`\`\`bash
#!/bin/bash
N=$(stat -c %s f)
if [ "$N" -eq 0 ]; then
  exit 1
fi
\`\`\`
`,
      '6:4 `[ "$N" -eq 0 ]` is false when `N` is empty, so that the check passes when its value could not be had.',
    ],
    'test, and a return': [
      `# Shop

\`\`\`bash
ready() {
N=\`kubectl get deploy shop -o jsonpath={.x}\`
if test $N -lt 3; then return 1; fi
}
\`\`\`
`,
      '6:4 `test $N -lt 3` is false when `N` is empty, so that the check passes when its value could not be had.',
    ],
  },
});
