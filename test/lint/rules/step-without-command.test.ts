import { stepWithoutCommand } from '../../../src/lint/rules/step-without-command.ts';
import { appendix, fenced } from '../../support/guides.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(stepWithoutCommand, {
  ok: {
    'a step with its command': fenced('bash', 'npm ci', '', '# Deploy to the server', 'rsync -a dist/ web1:/srv'),
    'a step between others that a person does': fenced(
      'bash',
      '# 1. Stop',
      'systemctl stop shop',
      '',
      '# 2. Close the orders manually',
      '',
      '# 3. Start',
      'systemctl start shop',
    ),
    'a remark on the command before': fenced('bash', 'npm ci', '# Restart comes later'),
    'something to look at': fenced('bash', 'npm ci', '', '# Check the page'),
    'a commented-out command': fenced('bash', 'npm ci', '', '# Restart', '# systemctl restart shop'),
    'commented-out commands by platform': fenced('bash', 'npm ci', '', '# Restart', '# Docker: docker restart shop'),
    'a count below a command': fenced('bash', '# 1. Test', 'npm test', '', '# 18 tests pass'),
    'nothing but comments': fenced('bash', '# Deploy to the server'),
    'a heading of settings': fenced('bash', '# Create the variables', 'A_URL=https://a.test'),
    'what is only looked up': appendix('bash', 'npm ci', '', '# Deploy to the server'),
    'a script': fenced('bash', '#!/bin/bash', '# build.sh', 'npm ci', '', '# Deploy to the server'),
    'at a prompt': fenced('console', '$ npm ci', '', '# Deploy to the server'),
    'a script of the reader that is called': fenced('bash', '# Run your deployment script', './deploy.sh'),
    'a heading of the steps below it': fenced(
      'bash',
      'npm ci',
      '',
      '# Deploy the shop',
      '',
      '# Copy',
      'rsync -a dist/ web1:/srv',
    ),
    'a remark that it is done': fenced('bash', 'npm ci', '', '# Deploy to the server happens automatically'),
    'the only number': fenced('bash', '# Restart', 'systemctl restart shop', '', '# 2. Compare the totals'),
    'numbers without commands': fenced('bash', 'npm ci', '', '# 1. Look at the page', '', '# 2. Compare the totals'),
    'numbers of another block': `${fenced('bash', '# 1. Restart', 'systemctl restart shop')}\n\`\`\`bash\nnpm ci\n\n# 2. Compare the totals\n\`\`\`\n`,
    'no number': fenced('bash', '# 1. Restart', 'systemctl restart shop', '', '# Compare the totals'),
  },
  bad: {
    'a counted step between others': [
      fenced('bash', '# 1. Stop', 'systemctl stop shop', '', '# 2. Turn the cart off', '', '# 3. Start', 'make run'),
      '9:1 "Turn the cart off" is announced, and no command does it.',
    ],
    'the last step': [
      fenced('bash', 'npm ci', '', '# 2. Deploy to the server', '# then look at it'),
      '8:1 "Deploy to the server" is announced, and no command does it.',
    ],
    'the last of numbered steps': [
      fenced('bash', '# 1. Restart', 'systemctl restart shop', '', '# 2. Compare', '# Look at the page'),
      '9:1 "Compare" is announced, and no command does it.',
    ],
    'a step left to the reader': [
      fenced('bash', 'npm ci', '', '# Publish', '# (use your deployment process)', '', '# Look', 'ls'),
      '8:1 "Publish" is announced, and no command does it.',
    ],
    'only a value below it': [
      fenced(
        'bash',
        '# Create the database',
        'DATABASE_URL=postgres://db/shop',
        '',
        '# Migrate',
        'alembic upgrade head',
      ),
      '6:1 "Create the database" is announced, and no command does it.',
    ],
    'with the name of a program': [
      fenced('bash', 'npm ci', '', '# Restart the shop', '# docker'),
      '8:1 "Restart the shop" is announced, and no command does it.',
    ],
    'behind settings': [
      fenced('env', 'SHOP_PORT=8080', '', '# Restart the shop'),
      '8:1 "Restart the shop" is announced, and no command does it.',
    ],
  },
});
