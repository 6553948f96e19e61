import { placeholderAsRedirection } from '../../../src/lint/rules/placeholder-as-redirection.ts';
import { testRule } from '../../support/test-rule.ts';

const bash = (...lines: string[]) => `# Deploy\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;
const fence = (tag: string, ...lines: string[]) => `# Deploy\n\n\`\`\`${tag}\n${lines.join('\n')}\n\`\`\`\n`;

testRule(placeholderAsRedirection, {
  ok: {
    'in quotes': bash('kubectl get pods -n "<namespace>"'),
    'in a here-document': bash('cat > app.conf <<EOF', 'host = <host>', 'EOF'),
    'real redirections': bash('psql --dbname shop < dump.sql > log.txt', 'diff <(ls a) <(ls b)'),
    'in a comment': bash('ls # of <directory>'),
    'where no shell reads it': fence('yaml', 'namespace: <namespace>'),
  },
  bad: {
    bare: [
      bash('kubectl get pods -n <namespace>'),
      '4:21 Without quotes, a shell does not take `<namespace>` for a gap but for redirections from and to files.',
    ],
    'inside a word': [
      bash('curl -fsS https://<domain>/health'),
      '4:19 Without quotes, a shell does not take `<domain>` for a gap but for redirections from and to files.',
    ],
    'once for a name': [
      bash('git checkout <tag>', 'git push origin <tag>'),
      '4:14 Without quotes, a shell does not take `<tag>` for a gap but for redirections from and to files.',
    ],
    'in a list item': [
      '# Deploy\n\n1. Check it out:\n\n   ```bash\n   git checkout <tag>\n   ```\n',
      '6:17 Without quotes, a shell does not take `<tag>` for a gap but for redirections from and to files.',
    ],
  },
});
