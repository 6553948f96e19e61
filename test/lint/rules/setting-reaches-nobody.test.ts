import { expect, test } from 'vitest';
import { compile } from '../../../src/compile.ts';
import { lint } from '../../../src/lint/index.ts';
import { settingReachesNobody } from '../../../src/lint/rules/setting-reaches-nobody.ts';
import { appendix, fenced } from '../../support/guides.ts';
import { testRule } from '../../support/test-rule.ts';

const guide = (text: string, heading = 'Rollback') => `# Shop\n\n## ${heading}\n\n${text}\n`;
const bash = (...lines: string[]) => `\`\`\`bash\n${lines.join('\n')}\n\`\`\``;
const says = (place: string) =>
  `${place} \`NEW_CART\` is set for nobody: no command, file or page is named that hands it to the running service.`;

testRule(settingReachesNobody, {
  ok: {
    'a command sets it': guide(bash('heroku config:set NEW_CART=false')),
    'a command follows that may inherit it': guide(bash('export NEW_CART=false', 'docker compose up -d')),
    'a command follows in another block': guide(`${bash('export NEW_CART=false')}\n\n${bash('./deploy.sh')}`),
    'a value for the commands to come': guide(bash('export RELEASE=1.3')),
    'text says where': guide(`In the dashboard of the platform:\n\n${bash('NEW_CART=false')}`),
    'a comment says where': guide(bash('# in .env.production', 'NEW_CART=false')),
    'on the way forward': guide(bash('NEW_CART=true'), 'Deploy'),
    'it is set on the service elsewhere': `${guide(bash('NEW_CART=false'))}\n## Again\n\n${bash('kubectl set env deploy/shop NEW_CART=false')}\n`,
    'pm2 is told to take it': fenced('bash', 'export NEW_CART=false', 'pm2 restart shop --update-env'),
    'a program that reads it': fenced('bash', 'export NEW_CART=false', './configure.sh', 'systemctl restart shop'),
    'another command takes it up': fenced(
      'bash',
      'export NEW_CART=false',
      'systemctl restart shop',
      'echo "$NEW_CART"',
    ),
    'it is said where it goes': fenced(
      'bash',
      '# Put it into the .env file, too',
      'export NEW_CART=0',
      'pm2 restart shop',
    ),
    'the content of a file': guide('**flags.conf**\n\n```\nNEW_CART=false\n```'),
    'what it printed': guide('Output:\n\n```text\nNEW_CART=false\n```'),
    'an item says where': guide(`- Open the console\n\n${bash('NEW_CART=false')}`),
    'a notice says where': guide(`> **Note**: It goes into the config.\n\n${bash('NEW_CART=false')}`),
    'a shell of Windows':
      '# Shop\n\n## Deploy\n\n```powershell\nGet-Process shop | Stop-Process\nexport NEW_CART=0\npm2 restart shop\n```\n',
    'an export in an appendix or a script': `${appendix('bash', 'export NEW_CART=0', 'pm2 restart shop')}\n## Deploy\n\n${bash('#!/bin/bash', '# go.sh', 'export OLD_CART=0', 'pm2 restart shop')}\n`,
    'an export behind the restart, and no export': fenced(
      'bash',
      'OTHER=1 make',
      'pm2 restart shop',
      'export NEW_CART=false',
    ),
    'a manager that hands it on': fenced('bash', 'export NEW_CART=false', 'docker compose restart shop'),
    'a program with that word': fenced('bash', 'export NEW_CART=false', './ctl restart shop'),
  },
  bad: {
    'an export before a restart': [
      fenced('bash', 'export NEW_CART=false', 'systemctl restart shop', 'curl -fsS http://localhost/'),
      '6:1 `NEW_CART` is set in this shell only: `systemctl restart shop` hands the service its own environment.',
    ],
    'an assignment': [guide(bash('NEW_CART=false')), says('6:1')],
    'an export': [guide(bash('# Switch it off', 'export NEW_CART=0')), says('7:1')],
    'settings without a file': [guide('```env\nNEW_CART=off\n```'), says('6:1')],
    'words of another section': [
      `# Shop\n\n## Notes\n\nThe dashboard shows it.\n\n- [ ] Open the console\n\n> **Note**: The config is checked.\n\n## Rollback\n\n${bash('NEW_CART=false')}\n`,
      '14:1 `NEW_CART` is set for nobody: no command, file or page is named that hands it to the running service.',
    ],
    'a command before it, and one in another section': [
      `# Shop\n\n## Rollback\n\n${bash('make stop')}\n\n${bash('NEW_CART=false')}\n\n## Rollback of the data\n\n${bash('make restore')}\n`,
      '10:1 `NEW_CART` is set for nobody: no command, file or page is named that hands it to the running service.',
    ],
    'a reload on the way back': [
      guide(bash('export NEW_CART=false', 'systemctl reload shop')),
      '6:1 `NEW_CART` is set in this shell only: `systemctl reload shop` hands the service its own environment.',
    ],
    'programs before it, and a look behind it': [
      fenced(
        'bash',
        'npm ci',
        'export NEW_CART=false',
        'export OLD_CART=false',
        'systemctl status shop',
        'systemctl restart shop',
      ),
      '7:1 `NEW_CART` is set in this shell only: `systemctl restart shop` hands the service its own environment.',
    ],
  },
});

test.each([
  ['what a shell is given', guide(bash('NEW_CART=false')), 'error'],
  ['what nobody pastes', guide('```env\nNEW_CART=off\n```'), 'warning'],
  ['one of several blocks', guide(`${bash('./stop.sh')}\n\n${bash('NEW_CART=false')}`), 'warning'],
  ['beside items', guide(`- [ ] Tell the team\n\n${bash('NEW_CART=false')}`), 'warning'],
  [
    'blocks and items of other sections',
    `# Shop\n\n## Prepare\n\n- [ ] Tell the team\n\n${bash('make prepare')}\n\n## Rollback\n\n${bash('NEW_CART=false')}\n`,
    'error',
  ],
])('it is as bad as it should be: %s', (_, text, severity) => {
  const { findings } = lint(compile(text, { path: 'guide.md' }), {
    text,
    severityOf: (rule) => (rule === settingReachesNobody ? rule.severity : 'off'),
  });
  expect(findings.map((finding) => finding.severity)).toEqual([severity]);
});
