import { debugInProduction } from '../../../src/lint/rules/debug-in-production.ts';
import { testRule } from '../../support/test-rule.ts';

const under = (heading: string, ...lines: string[]) =>
  `# Shop\n\n## ${heading}\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;

testRule(debugInProduction, {
  ok: {
    off: under('Deploy to production', 'export DEBUG=false'),
    'on a desk': under('Local development', 'export DEBUG=true'),
    'names of debugged parts': under('Deploy to production', 'export DEBUG=shop:*'),
    'another name': under('Deploy to production', 'export DEBUG_PORT=1'),
    'text that is only printed': under('Deploy to production', 'echo DEBUG=true'),
    'what is only looked up': '# Shop\n\n## Appendix\n\n### Production\n\n```bash\nexport DEBUG=true\n```\n',
    'the mode of a trial': under('Deploy to staging', 'export NODE_ENV=development'),
    'another value': under('Deploy to production', 'export NODE_ENV=production'),
    'another name with such a value': under('Deploy to production', 'export BRANCH=development'),
  },
  bad: {
    'of a shell': [
      under('Deploy to production', 'export DEBUG=True'),
      '6:8 `DEBUG=True` is for developers, and this section is for production.',
    ],
    'of a platform': [
      under('Deploy to production', 'heroku config:set APP_DEBUG=1'),
      '6:19 `APP_DEBUG=1` is for developers, and this section is for production.',
    ],
    'of a file': [
      '# Shop\n\n## Configure staging\n\n```env\nNODE_ENV=production\nFLASK_DEBUG="1"\n```\n',
      '7:1 `FLASK_DEBUG=1` is for developers, and this section is for staging.',
    ],
    'by the mode': [
      under('Deploy to production', 'NODE_ENV=development node server.js'),
      '6:1 `NODE_ENV=development` is for developers, and this section is for production.',
    ],
  },
});
