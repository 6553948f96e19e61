import { directoryEnteredTwice } from '../../../src/lint/rules/directory-entered-twice.ts';
import { testRule } from '../../support/test-rule.ts';

const two = (first: string, second: string, between = '') =>
  `# Build\n\n## Deploy\n\n\`\`\`bash\n${first}\n\`\`\`\n\n${between}\n\n\`\`\`bash\n${second}\n\`\`\`\n`;

testRule(directoryEnteredTwice, {
  ok: {
    'the way back': two('cd web\nnpm ci\ncd ..', 'cd web\nnpm test'),
    'a whole path': two('cd /srv/web\nnpm ci', 'cd /srv/web\nnpm test'),
    'a whole path in between': two('cd web', 'cd /srv/shop\ncd web'),
    'a subshell': two('(cd web && npm ci)', '(cd web && npm test)'),
    'another directory': two('cd web', 'cd api'),
    'another step': two('cd web', 'cd web', '## Check'),
    'on another machine': two('cd web', 'ssh web1\ncd web'),
    'what is only looked up': two('cd web', 'cd web').replace('## Deploy', '## Appendix'),
    'a script of its own': two('cd web', '#!/bin/bash\n# build.sh\ncd web'),
    'one block': two('cd web\nnpm ci\ncd web', 'ls'),
    'a clone in between': two('cd web', 'git clone https://git.test/a\ncd web'),
    'another move in between': two('cd web', 'pushd ..\ncd web'),
    'back to the start': two('cd web', 'cd\ncd web'),
    'a shell of Windows':
      '# Build\n\n## Deploy\n\n```powershell\n$env:A = "b"\ncd web\n```\n\n```powershell\n$env:A = "b"\ncd web\n```\n',
    'entered by another command': two('cd web', 'pushd web'),
  },
  bad: {
    'two blocks of a step': [
      two('cd web\nnpm ci', 'sudo ls\ncd web && npm test'),
      '14:1 `cd web` fails here, since line 6 has entered `web` already.',
    ],
    'two sections of a step': [
      two('cd web\nnpm ci', 'cd web', '### Test'),
      '13:1 `cd web` fails here, since line 6 has entered `web` already.',
    ],
    'a file named clone': [
      two('cd web', 'cat clone\ncd web'),
      '13:1 `cd web` fails here, since line 6 has entered `web` already.',
    ],
    'another command of git': [
      two('cd web', 'git pull\ncd web'),
      '13:1 `cd web` fails here, since line 6 has entered `web` already.',
    ],
  },
});
