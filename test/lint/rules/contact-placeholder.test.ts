import { contactPlaceholder } from '../../../src/lint/rules/contact-placeholder.ts';
import { testRule } from '../../support/test-rule.ts';

const contacts = (...lines: string[]) => `# Deploy the shop\n\n## Contacts\n\n${lines.join('\n')}\n`;

testRule(contactPlaceholder, {
  ok: {
    'a name': contacts('- DBA: Ada Byron'),
    'a link': contacts('- DBA: [Ada](https://chat.invalid/ada)', '- Lead: [Joe][joe]'),
    'a box': contacts('- [ ] Call Ada', '- [x] Call Joe'),
    'an address': contacts('- <ada@shop.invalid>'),
    'a placeholder elsewhere': '# Deploy the shop\n\n## Deploy\n\n- Replace [your app] first\n',
    'a command': '# Deploy the shop\n\n```text\nContact: [name]\n```\n',
    'a part to sign': '# Deploy the shop\n\n## Sign-off\n\n- [ ] App owner: ______\n- Approved by: ______\n',
    'a part to sign in German':
      '# Deploy the shop\n\n## Freigabe\n\n| Owner | ______ |\n|---|---|\n| Reviewer | ____ |\n',
    'a line to sign': '# Deploy the shop\n\n## Deploy\n\nApproved by: ______  Date: ______\n',
  },
  bad: {
    'a name that a part to sign could give': [
      '# Deploy the shop\n\n## Approvals\n\n- App owner: TBD\n',
      '5:1 Nobody is named here: it is still a form.',
    ],
    'once a part': [
      contacts('- DBA: [Contact Info]', '- Lead: TBD', '', '### Vendors', '', '- Phone: ______'),
      '5:1 Nobody is named here, nor on 2 more lines of the part: it is still a form.',
    ],
    'an owner elsewhere': ['# Deploy the shop\n\n**Owner**: TBD\n', '3:1 Nobody is named here: it is still a form.'],
    'an address of nobody': [contacts('- ops@example.com'), '5:1 Nobody is named here: it is still a form.'],
  },
});
