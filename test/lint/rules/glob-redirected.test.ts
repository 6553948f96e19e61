import { globRedirected } from '../../../src/lint/rules/glob-redirected.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(globRedirected, {
  ok: {
    'a name without a pattern': `# Shop

\`\`\`bash
mysql shop < shop.sql
\`\`\`
`,
    'a quoted pattern': `# Shop

\`\`\`bash
cat < "a*b"
\`\`\`
`,
    'an expansion with a star': `# Shop

\`\`\`bash
cat < "\${FILE#*.}"
cat < \${FILE#*.}
\`\`\`
`,
    'a here-document': `# Shop

\`\`\`bash
cat <<EOF
*
EOF
\`\`\`
`,
    'a pattern that is no redirection': `# Shop

\`\`\`bash
cat shop_*.sql
\`\`\`
`,
    'a shell of Windows': '# Shop\n\n```powershell\nGet-Content x > *.log\n```\n',
    'a here-string': '# Shop\n\n```bash\ncat <<< *.sql\n```\n',
    'a file descriptor': '# Shop\n\n```bash\ncat <&3\n```\n',
  },
  bad: {
    'input by a pattern': [
      `# Shop

\`\`\`bash
mysql shop < shop_*.sql
\`\`\`
`,
      '4:12 `< shop_*.sql` fails with "ambiguous redirect" as soon as two files match.',
    ],
    'output by a pattern': [
      `# Shop

\`\`\`bash
echo x > shop_?.log
\`\`\`
`,
      '4:8 `> shop_?.log` fails with "ambiguous redirect" as soon as two files match.',
    ],
  },
});
