import { developmentCommandInProduction } from '../../../src/lint/rules/development-command-in-production.ts';
import { testRule } from '../../support/test-rule.ts';

const under = (heading: string, ...lines: string[]) =>
  `# Shop\n\n## ${heading}\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;

testRule(developmentCommandInProduction, {
  ok: {
    'on a desk': under('Local development', 'npx prisma migrate dev', 'python manage.py runserver'),
    'in staging': under('Deploy to staging', 'npx prisma migrate dev'),
    'the command for it': under('Deploy to production', 'npx prisma migrate deploy', 'bundle exec rails db:migrate'),
    'a check': under('Deploy to production', 'python manage.py makemigrations --check'),
    'what is only looked up':
      '# Shop\n\n## Appendix\n\n### Deploy to production\n\n```bash\nnpx prisma migrate dev\n```\n',
  },
  bad: {
    'commands for developers': [
      under(
        'Deploy to production',
        'npx prisma migrate dev',
        'python manage.py makemigrations',
        'bundle exec rails db:reset',
        'npx prisma db push --accept-data-loss',
      ),
      '6:1 `npx prisma migrate dev` may reset the database to make it fit the migrations, and this section is for production.',
      '7:1 `python manage.py makemigrations` writes migrations that nobody has reviewed or tested, and this section is for production.',
      '8:1 `bundle exec rails db:reset` creates the database anew, and this section is for production.',
      '9:1 `npx prisma db push --accept-data-loss` drops columns that the new schema does not know, and this section is for production.',
    ],
  },
});
