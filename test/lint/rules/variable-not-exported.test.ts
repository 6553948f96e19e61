import { variableNotExported } from '../../../src/lint/rules/variable-not-exported.ts';
import { appendix, fenced } from '../../support/guides.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(variableNotExported, {
  ok: {
    exported: fenced('bash', 'export API_URL=https://a.test', 'npm run build'),
    'exported later': fenced('bash', 'API_URL=https://a.test', 'export API_URL', 'npm run build'),
    'all exported': fenced('bash', 'set -a', 'API_URL=https://a.test', 'npm run build'),
    read: fenced('bash', 'API_URL=https://a.test', 'npm run build -- "$API_URL"'),
    'read in braces': fenced('bash', 'API_URL=https://a.test', 'npm run build -- "$' + '{API_URL}"'),
    'handed over by name': fenced('bash', 'API_URL=https://a.test', 'docker run -e API_URL shop'),
    'before the command': fenced('bash', 'API_URL=https://a.test npm run build'),
    'nothing that reads it': fenced('bash', 'API_URL=https://a.test', 'git push'),
    'only values': fenced('bash', 'API_URL=https://a.test', 'DEBUG=true'),
    'a variable of the shell': fenced('bash', 'api=1', 'npm run build'),
    'what is only looked up': appendix('bash', 'API_URL=https://a.test', 'npm run build'),
    'a script': fenced('bash', '#!/bin/bash', '# build.sh', 'API_URL=https://a.test', 'npm run build'),
    'in a function or a substitution': fenced('bash', 'deploy() { API_URL=https://a.test; }', 'npm run build'),
    'the program stands before it, or inside of others': fenced(
      'bash',
      'npm run build',
      'API_URL=https://a.test',
      'echo "$(npm version)"',
    ),
    'declared for export': fenced(
      'bash',
      'declare -x API_URL',
      'typeset -x DATABASE_URL',
      'API_URL=https://a.test',
      'DATABASE_URL=postgres://db/shop',
      'npm run build',
    ),
    'all exported, in full': fenced('bash', 'set -o allexport', 'API_URL=https://a.test', 'npm run build'),
    'a value for one command, or inside of a substitution': fenced(
      'bash',
      'API_URL=https://a.test make',
      'X=$(API_URL=https://a.test; pwd)',
      'if true; then API_URL=https://a.test; fi',
      'npm run build',
    ),
  },
  bad: {
    'one variable': [
      fenced('bash', 'API_URL=https://a.test', '', 'npm run build'),
      '6:1 `API_URL` is set but not exported, so `npm` does not receive it.',
    ],
    'two variables': [
      fenced('bash', 'API_URL=https://a.test', 'DATABASE_URL=postgres://db/shop', 'alembic upgrade head'),
      '6:1 `API_URL`, `DATABASE_URL` are set but not exported, so `alembic` does not receive them.',
    ],
    'another option of the shell': [
      fenced('bash', 'set -eu', 'declare NAME', 'API_URL=https://a.test', 'npm run build'),
      '8:1 `API_URL` is set but not exported, so `npm` does not receive it.',
    ],
    'a value in a function, and a program with options': [
      fenced('bash', './set -a', 'make set', 'API_URL=https://a.test', 'npm run build'),
      '8:1 `API_URL` is set but not exported, so `npm` does not receive it.',
    ],
  },
});
