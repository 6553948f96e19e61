import { blockUnclosed } from '../../../src/lint/rules/block-unclosed.ts';
import { testRule } from '../../support/test-rule.ts';

const open = (line: number) =>
  `${line}:1 The code block that begins on line ${line} is never closed: a line of \`\`\` is missing.`;

testRule(blockUnclosed, {
  ok: {
    'all closed': '# Look\n\n````md\n```bash\nuptime\n````\n',
    'front matter that another rule reports': '---\na: [\n---\n\n# Look\n',
  },
  bad: {
    'a fence': ['# Look\n\n```bash\nuptime\n\n## Next\n\nText.\n', open(3)],
  },
  severities: {
    'the rest of the guide is swallowed': ['# Look\n\n```bash\nuptime\n\n## Next\n\nText.\n', 'error'],
    'a later fence is swallowed': ['# Look\n\n```bash\nuptime\n\n~~~\nls\n~~~\n', 'error'],
    'nothing but its end is missing': ['# Look\n\n```bash\nuptime\n', 'warning'],
    'far from the end': [`# Look\n\n\`\`\`bash\n${'uptime\n'.repeat(40)}`, 'error'],
  },
});
