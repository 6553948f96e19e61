import { settingReachesNobody } from '../../../src/lint/rules/setting-reaches-nobody.ts';
import { fenced } from '../../support/guides.ts';
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
  },
});
