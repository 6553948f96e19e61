import { scriptMissing } from '../../../src/lint/rules/script-missing.ts';
import { scriptNeverCalled } from '../../../src/lint/rules/script-never-called.ts';
import { scriptNotCreated } from '../../../src/lint/rules/script-not-created.ts';
import { scriptNotExecutable } from '../../../src/lint/rules/script-not-executable.ts';
import { testRule } from '../../support/test-rule.ts';

const script = '```bash\n#!/bin/bash\n# check.sh\nset -e\ntest -s "$1"\n```\n';
const guide = (before: string, call: string) =>
  `# Back up\n\n## Deploy\n\n${before}\n\n${script}\n\`\`\`bash\n${call}\n\`\`\`\n`;

testRule(scriptNeverCalled, {
  ok: {
    called: guide('Then:', 'bash check.sh a.dump'),
    'called by its path': guide('Then:', './check.sh a.dump'),
    'named in a sentence': guide('Later `check.sh` will be called by cron.', 'ls'),
    'a script of the appendix': guide('Then:', 'ls').replace('## Deploy', '## Appendix'),
  },
  bad: { 'a script': [guide('Then:', 'ls'), '7:1 `check.sh` is shown here, but no step creates or runs it.'] },
});

testRule(scriptNotCreated, {
  ok: {
    'never called': guide('Then:', 'ls'),
    'saved by a sentence': guide('Save this as `check.sh`:', 'bash check.sh a.dump'),
    'saved by a command': guide('Then:', 'nano check.sh\nbash check.sh a.dump'),
  },
  bad: {
    'called, but not saved': [
      guide('Then:', 'bash check.sh a.dump'),
      '7:1 `check.sh` is called on line 15, but nothing writes it to a file.',
    ],
  },
});

testRule(scriptNotCreated, {
  surroundings: { hasFile: (path) => path === 'check.sh' },
  ok: { 'it is a file of the project': guide('Then:', 'bash check.sh a.dump') },
  bad: {},
});

testRule(scriptNotExecutable, {
  ok: {
    'by its interpreter': guide('Then:', 'bash check.sh a.dump'),
    'another script by its path': guide('Then:', './other/run.sh; bash check.sh a.dump'),
    'made executable': guide('Then:', 'chmod +x check.sh\n./check.sh a.dump'),
    'made executable, as a sentence says': guide('Save `check.sh` and make `check.sh` executable.', './check.sh'),
  },
  bad: {
    'by its path': [
      guide('Then:', './check.sh a.dump\n./check.sh b.dump'),
      '15:1 `./check.sh` is called by its path, but nothing makes the script executable.',
    ],
  },
});

testRule(scriptNotExecutable, {
  surroundings: { hasFile: (path) => path === 'check.sh' },
  ok: { 'it is a file of the project': guide('Then:', './check.sh a.dump') },
  bad: {},
});

testRule(scriptMissing, {
  ok: {
    'nobody knows the project': guide('Then:', 'python scripts/seed.py'),
    'a script of the guide': guide('Then:', 'bash check.sh a.dump'),
  },
  bad: {
    'nearly the name of one': [
      guide('Then:', 'bash Check.sh a.dump'),
      '15:1 No script is called `Check.sh`: the guide shows `check.sh`.',
    ],
  },
});

testRule(scriptMissing, {
  surroundings: { hasFile: (path) => path === 'scripts/here.py' },
  ok: {
    'a script of the project': guide('Then:', 'python scripts/here.py'),
    'behind a change of directory': guide('Then:', 'cd app\npython seed.py'),
    'fetched before': guide('Then:', 'curl -fsSLo seed.py https://shop.test/seed.py\npython seed.py'),
    'behind other changes of directory': guide('Then:', 'pushd app\npython seed.py'),
    'behind a clone': guide('Then:', 'git clone https://git.internal/shop\npython shop/seed.py'),
    'on another host': guide('Then:', 'ssh web1 ./seed.sh'),
    'no script, or one of the path': guide('Then:', 'python manage\n./seed\nseed.sh'),
    'in an appendix': guide('Then:', 'ls').replace('```bash\nls', '## Appendix\n\n```bash\npython seed.py'),
    'a module': guide('Then:', 'python -m http.server'),
  },
  bad: {
    'a script that is nowhere': [
      guide('Then:', 'python scripts/seed.py\npython scripts/seed.py'),
      '15:1 `scripts/seed.py` is neither in this guide nor in its project.',
    ],
  },
});
