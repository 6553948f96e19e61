import { contactsMissing } from '../../../src/lint/rules/contacts-missing.ts';
import { testRule } from '../../support/test-rule.ts';

const contacts = (...items: string[]) =>
  `# Deploy the shop\n\n## Emergency contacts\n\n${items.map((item) => `- ${item}\n`).join('')}`;
const plan = (more = '') =>
  `# Deploy the shop to production\n\n## Deploy to production\n\n\`\`\`bash\nhelm upgrade shop shop/shop\n\`\`\`\n\n## Rollback\n\n\`\`\`bash\nhelm rollback shop\n\`\`\`\n\n## Success criteria\n\n- No 5xx answers\n- Orders can be placed\n${more}`;

testRule(contactsMissing, {
  ok: {
    'where to read on': '# Deploy the shop\n\n## Support\n\n- Read the handbook\n',
    'a channel': contacts('#shop-oncall'),
    'an address': contacts('ada@shop.invalid'),
    'a part in the team': contacts('Database administrator: Ada Byron'),
    'a form is another problem': contacts('DBA: [Contact]'),
    'a plan with an owner': plan().replace('\n\n## Deploy', '\n\n**Author**: Ada\n\n## Deploy'),
    'a plan that names a rota': plan('\n## Afterwards\n\n- Tell the on-call engineer\n'),
    'an address in words': plan('\nWrite to ada@shop.invalid when it fails.\n'),
    'a manual of a product': '# Install the shop in production\n\n```bash\nhelm install shop shop/shop\n```\n',
    'people by name': plan('\n## Contacts\n\n- Database team: call 112233\n'),
    'a table of people': plan('\n| Role | Name | Phone |\n| --- | --- | --- |\n| DBA | Ada | 123 |\n'),
    'an empty part, which is another problem': '# Deploy the shop\n\n## Emergency contacts\n',
    'parts of the part': '# Deploy the shop\n\n## Contacts\n\n### Emergency contacts\n\n- Ada, team lead\n',
  },
  bad: {
    'advice in place of people': [
      contacts('Check the error logs first', 'Read the handbook'),
      '3:1 "Emergency contacts" names no person, team or channel.',
    ],
    'nobody in the plan': [plan(), '1:1 The plan changes production, and names nobody who decides or can be called.'],
    'addresses that are settings': [
      plan(
        '\n```bash\nheroku config:set MAIL_USER=your-name@mail.invalid\ngit clone git@github.com:shop/shop.git\n```\n',
      ),
      '1:1 The plan changes production, and names nobody who decides or can be called.',
    ],
    'a plan whose first sentence names production': [
      plan()
        .replace(
          '# Deploy the shop to production\n',
          '# Week 4 deployment\n\nRead this before deploying to production.\n',
        )
        .replace('## Deploy to production', '## Deployment to Heroku'),
      '1:1 The plan changes production, and names nobody who decides or can be called.',
    ],
    'a part about communication without people': [
      plan('\n## Communication plan\n\n- [ ] Announce the maintenance\n'),
      '20:1 The plan changes production, and names nobody who decides or can be called.',
    ],
    'headings alone': [
      '# Deploy the shop\n\n## Emergency contacts\n\n### Team\n\nLook it up.\n',
      '3:1 "Emergency contacts" names no person, team or channel.',
    ],
  },
});
