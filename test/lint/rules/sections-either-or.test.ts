import { sectionsEitherOr } from '../../../src/lint/rules/sections-either-or.ts';
import { testRule } from '../../support/test-rule.ts';

const guide = (intro: string, first = 'SQLite backup', second = 'PostgreSQL backup') =>
  `# Deploy the shop\n\n## Back up\n\n${intro}\n\n### ${first}\n\n\`\`\`bash\nsqlite3 shop.db ".backup shop.bak"\n\`\`\`\n\n### ${second}\n\n\`\`\`bash\npg_dump -Fc shop -f shop.dump\n\`\`\`\n`;

testRule(sectionsEitherOr, {
  ok: {
    'with a sentence that says so': guide('Choose the section of your database.'),
    'with a sentence that names the part': guide('Follow the part for the database that the shop runs on.'),
    'with a sentence that limits them': guide('Each part is only for hosts with that database.'),
    'with a condition': guide('Back up now.', 'SQLite backup (if you use SQLite)', 'PostgreSQL backup'),
    'with one that is recommended': guide('Back up now.', 'SQLite backup (recommended)', 'PostgreSQL backup'),
    'in a language that the words are not known of': guide('Создайте копию.'),
    'other steps': guide('Back up now.', 'Backup', 'Restart'),
    'two systems': guide('Back up now.', 'Linux', 'Windows'),
  },
  bad: {
    'two databases': [
      guide('Back up now.'),
      '7:1 "SQLite backup" and "PostgreSQL backup" follow one another, and nothing says that only one applies.',
    ],
    'words in another section': [
      `${guide('Back up now.')}\n## Afterwards\n\nCall Anna or Ben.\n\n> **Note**: Choose a good time.\n`,
      '7:1 "SQLite backup" and "PostgreSQL backup" follow one another, and nothing says that only one applies.',
    ],
  },
});
