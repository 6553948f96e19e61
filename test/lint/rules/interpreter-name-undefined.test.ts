import { interpreterNameUndefined } from '../../../src/lint/rules/interpreter-name-undefined.ts';
import { testRule } from '../../support/test-rule.ts';

const shell = (...lines: string[]) =>
  `# Shop\n\n## Deploy\n\n\`\`\`bash\npython manage.py shell\nfrom shop.tasks import send\n${lines.join('\n')}\n\`\`\`\n`;
const says = (place: string, name: string) =>
  `${place} \`${name}\` is used in the session, and nothing in the guide gives it a value.`;

testRule(interpreterNameUndefined, {
  ok: {
    'assigned before': shell('number = 4', 'send(number)'),
    'assigned with others': shell('number, text = 4, ""', 'send(number, text)'),
    'imported in brackets': shell('from shop.data import (', '  number,', ')', 'send(number)'),
    'imported under another name': shell('import shop as other', 'send(other)'),
    'bound by a loop': shell('for number in range(3):', '    send(number)'),
    'bound by with': shell('with open("a") as file:', '    send(file)'),
    'an argument of a function': shell('def resend(number):', '    send(number)'),
    'built in': shell('send(len)', 'send(None)', 'send(settings)'),
    'a string and a comment': shell('send("number")', 'send(1)  # send(number)'),
    'an argument by name': shell('send(number=4)'),
    'everything is imported': shell('from shop.data import *', 'send(number)'),
    'a constant of the reader': shell('send(NUMBER)'),
    'a shell with names of its own': '# Shop\n\n## Deploy\n\n```bash\npython manage.py shell_plus\nsend(number)\n```\n',
    'in an appendix': '# Shop\n\n## Reference\n\n```bash\npython manage.py shell\nimport send\nsend(number)\n```\n',
    'no session': '# Shop\n\n## Deploy\n\n```python\nsend(number)\n```\n',
    'given in a block of its own': `${shell('send(number)')}\n\`\`\`python\nnumber = 4\n\`\`\`\n`,
    'a placeholder on the line': shell('send(number, <text>)'),
    'another language': '# Shop\n\n## Deploy\n\n```bash\npsql shop\nSELECT now();\nsend(number)\n```\n',
  },
  bad: {
    'an argument': [shell('send(number)'), says('8:6', 'number')],
    'of a method, once': [shell('send.delay(number)', 'send.delay(number)'), says('8:12', 'number')],
    'given by name': [shell('send(to=customer.mail)'), says('8:9', 'customer')],
    'named like the argument': [shell('send(customer=customer)'), says('8:6', 'customer')],
    'in a shell of Python': [
      '# Shop\n\n## Deploy\n\n```bash\npython3\nimport send\nsend(number)\n```\n',
      '8:6 `number` is used in the session, and nothing in the guide gives it a value.',
    ],
    'given in a block of another language': [
      `${shell('send(number)')}\n\`\`\`ini\nnumber = 4\n\`\`\`\n`,
      '8:6 `number` is used in the session, and nothing in the guide gives it a value.',
    ],
  },
});
