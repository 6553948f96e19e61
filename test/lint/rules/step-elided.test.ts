import { stepElided } from '../../../src/lint/rules/step-elided.ts';
import { testRule } from '../../support/test-rule.ts';

const bash = (...lines: string[]) => `# Shop\n\n## Deploy\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;
const says = (place: string, text: string) => `${place} \`${text}\` stands for commands that the guide does not give.`;
const restart = 'systemctl restart shop';

testRule(stepElided, {
  ok: {
    'a comment that explains': bash(restart, '# The other services restart by themselves', 'systemctl restart mail'),
    'a sentence that trails off': bash(restart, '# Wait for it ...', 'sleep 10'),
    'dots in an output': bash('kubectl get pods', '# ...', 'kubectl get nodes'),
    'dots among other comments': bash(restart, '# Output:', '# ...', '# done'),
    'dots behind a command': bash(`${restart} # etc.`),
    'dots in a file that is written': bash('cat > shop.conf <<EOF', '# ... and the rest', 'EOF'),
    'repeated until it works': bash(restart, '# Repeat until the queue is empty'),
    'a block of comments': bash('# etc.', '# and so on'),
    'in an appendix': `# Shop\n\n## Reference\n\n\`\`\`bash\n${restart}\n# etc.\n\`\`\`\n`,
    'a sample of a file': '# Shop\n\n## Deploy\n\n```yaml\na: 1\n# etc.\n```\n',
    'a script': bash('#!/bin/bash', '# restart.sh', restart, '# etc.'),
    'a shell of Windows': '# Shop\n\n## Deploy\n\n```powershell\nRestart-Service shop\n# etc.\n```\n',
    'nothing but dots': bash('# etc.', '...'),
    'dots above and below another comment': bash(restart, '# ...', '# done', restart, '# Output:', '# ...'),
    'dots without a mark in an output': bash('kubectl get pods', '...', 'kubectl get nodes'),
    'a command of one word, and words behind dots': bash(restart, 'sync', '... done'),
    'a word behind dots': bash(restart, '... done', 'ls'),
  },
  bad: {
    'dots and words': [
      bash(restart, '# ... (restart other services as needed)'),
      says('7:1', '# ... (restart other services as needed)'),
    ],
    'only dots': [bash(restart, '# ...', 'systemctl restart mail'), says('7:1', '# ...')],
    'dots without a mark': [bash(restart, '...', 'systemctl restart mail'), says('7:1', '...')],
    etc: [bash(restart, '# etc.'), says('7:1', '# etc.')],
    'a repetition': [bash(restart, '# Repeat for the other services'), says('7:1', '# Repeat for the other services')],
    'the same for the rest': [
      bash(restart, '# Same for the remaining hosts'),
      says('7:1', '# Same for the remaining hosts'),
    ],
    'dots before a look': [
      bash(restart, '# ...', 'kubectl get pods'),
      '7:1 `# ...` stands for commands that the guide does not give.',
    ],
    'dots behind a value, and more dots': [
      bash(restart, 'NAME=mail', '# ...', '...', '...'),
      '8:1 `# ...` stands for commands that the guide does not give.',
      '9:1 `...` stands for commands that the guide does not give.',
      '10:1 `...` stands for commands that the guide does not give.',
    ],
  },
});
