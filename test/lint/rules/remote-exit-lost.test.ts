import { expect, test } from 'vitest';
import { compile } from '../../../src/compile.ts';
import { lint } from '../../../src/lint/index.ts';
import { remoteExitLost } from '../../../src/lint/rules/remote-exit-lost.ts';
import { testRule } from '../../support/test-rule.ts';

const bash = (...lines: string[]) => `# Shop\n\n## Deploy\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;
const says = (place: string, text: string) =>
  `${place} \`${text}\` ends with success even when the command on the dyno fails.`;

testRule(remoteExitLost, {
  ok: {
    'the status is passed on': bash('heroku run --exit-code rake db:migrate', 'heroku run -x rake db:migrate'),
    'a session of a person': bash('heroku run bash', 'heroku run rails console'),
    'a command that asks a person': bash('heroku run python manage.py createsuperuser'),
    'what only shows something': bash('heroku run python manage.py showmigrations'),
    'nobody waits for it': bash('heroku run:detached rake db:migrate'),
    'its output is judged': bash('heroku run rake db:version | grep 2026'),
    'in the background': bash('heroku run rake db:migrate &'),
    'a word of another program': bash('echo heroku run rake db:migrate'),
    'another subcommand': bash('heroku ps:restart', 'heroku logs'),
    'in an appendix': '# Shop\n\n## Troubleshooting\n\n```bash\nheroku run rake db:migrate\n```\n',
  },
  bad: {
    'a migration': [bash('heroku run rake db:migrate'), says('6:1', 'heroku run rake db:migrate')],
    'a program that nobody knows': [
      bash('heroku run bin/import -a shop'),
      says('6:1', 'heroku run bin/import -a shop'),
    ],
    'a check': [
      bash('heroku run python manage.py check --deploy'),
      says('6:1', 'heroku run python manage.py check --deploy'),
    ],
    'behind a condition': [
      bash('heroku run rake db:migrate && heroku ps:restart'),
      says('6:1', 'heroku run rake db:migrate'),
    ],
    'several in one block': [
      bash('heroku run rake db:migrate', 'heroku run rake db:seed'),
      says('6:1', 'heroku run rake db:migrate'),
    ],
  },
});

test('its fix adds the option behind `run`', () => {
  const text = bash('heroku run rake db:migrate');
  const { findings } = lint(compile(text, { path: 'guide.md' }), {
    text,
    severityOf: ({ id }) => (id === remoteExitLost.id ? 'warning' : 'off'),
  });
  expect(findings[0]?.fix?.edits).toEqual([
    { span: { start: { line: 6, column: 8 }, end: { line: 6, column: 11 } }, text: 'run --exit-code' },
  ]);
});
