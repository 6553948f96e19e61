import { emptyValuePasses } from '../../../src/lint/rules/empty-value-passes.ts';
import { testRule } from '../../support/test-rule.ts';

const disk = (...lines: string[]) => `# Shop\n\n\`\`\`bash\n#!/bin/bash\n${lines.join('\n')}\n\`\`\`\n`;
const used = 'USED=$(df --output=pcent / | tail -1 | tr -dc 0-9)';

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
    'what is only looked up': disk(used, 'if [ "$USED" -gt 90 ]; then exit 1; fi').replace(
      '# Shop\n',
      '# Shop\n\n## Appendix\n',
    ),
    'no guard': disk(used, '[ "$USED" -gt 90 ]', 'exit 1'),
    'another program': disk(used, 'if expr "$USED" -gt 90; then exit 1; fi'),
    'a literal': disk('USED=80', 'if [ "$USED" -gt 90 ]; then exit 1; fi'),
    'an argument': disk('OTHER=$(df /)', 'if [ "$USED" -gt 90 ]; then exit 1; fi'),
    'made afterwards': disk('if [ "$USED" -gt 90 ]; then exit 1; fi', used),
    'a setting of one command': disk(`${used} check.sh`, 'if [ "$USED" -gt 90 ]; then exit 1; fi'),
    'several conditions': disk(used, 'if [ "$USED" -gt 90 -a "$USED" -lt 95 ]; then exit 1; fi'),
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
