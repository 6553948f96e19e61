import { findDevelopmentCommand, isDevelopmentCommand } from '../development-commands.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';

export const developmentCommandInProduction: Rule = {
  id: 'development-command-in-production',
  catalogue: 'cs/dev-command-in-prod',
  group: 'safety',
  severity: 'error',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A command for developers stands in a section for production.',
  why: 'Such commands put the convenience of a developer above the data: some reset the database without asking.',
  examples: {
    bad: `# The shop

## Look at the production server

\`\`\`bash
python manage.py runserver 0.0.0.0:80
\`\`\`
`,
    good: `# The shop

## Look at the production server

\`\`\`bash
systemctl status gunicorn
\`\`\`
`,
  },
  check,
};

function* check({ calls }: Survey): Iterable<Report> {
  for (const call of calls) {
    const found = findDevelopmentCommand(call);
    if (found === null || !isDevelopmentCommand(call) || call.view.part === 'read') continue;
    yield {
      at: call.at,
      message: `\`${showCall(call)}\` ${found.does}, and this section is for production.`,
      help: `Use \`${found.instead}\` here.`,
    };
  }
}
