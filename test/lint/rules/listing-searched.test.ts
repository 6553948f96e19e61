import { listingSearched } from '../../../src/lint/rules/listing-searched.ts';
import { testRule } from '../../support/test-rule.ts';

const shop = (heading: string, ...lines: string[]) =>
  `# Shop\n\n## ${heading}\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;

testRule(listingSearched, {
  ok: {
    'units in one state': `# Shop\n\n## Verify\n\n\`\`\`bash\nsystemctl list-units --state=running | grep shop-worker\n\`\`\`\n`,
    'with its mark': `# Shop

## Verify

\`\`\`bash
python manage.py showmigrations shop | grep "[X] 0002"
\`\`\`
`,
    'what is open is counted': `# Shop

## Verify

\`\`\`bash
python manage.py showmigrations | grep -c "[ ]"
\`\`\`
`,
    'running containers': `# Shop

## Verify

\`\`\`bash
docker ps | grep shop
\`\`\`
`,
    'with the state': `# Shop

## Verify

\`\`\`bash
docker ps -a | grep "shop.*Up"
\`\`\`
`,
    'not a check': `# Shop

## Deploy

\`\`\`bash
ps aux | grep shop
\`\`\`
`,
    'a search that leaves itself out': `# Shop

## Verify

\`\`\`bash
ps aux | grep [s]hop
ps aux | grep shop | grep -v grep
\`\`\`
`,
    'read by a person': shop('Verify', 'docker ps -a | less'),
    'another word in its place': shop('Verify', 'docker ps -a | grep shop || echo "no container"'),
    'what is only looked up': shop('Appendix', 'docker ps -a | grep shop'),
    'what is absent': shop('Verify', 'ps aux | grep -v shop', 'ps aux | grep -c shop'),
    'a condition that is only looked up': shop('Appendix', 'if docker ps -a | grep -q shop; then echo up; fi'),
  },
  bad: {
    'units, failed ones among them': [
      `# Shop\n\n## Verify\n\n\`\`\`bash\nsystemctl list-units --type=service | grep shop-worker\n\`\`\`\n`,
      '6:1 `systemctl list-units --type=service` also lists units that have stopped or failed, so that the search for `shop-worker` finds the name in either state.',
    ],
    'a migration': [
      `# Shop

## Verify

\`\`\`bash
python manage.py showmigrations shop | grep 0002_add
\`\`\`
`,
      '6:1 `python manage.py showmigrations shop` also lists migrations that are not applied, so that the search for `0002_add` finds the name in either state.',
    ],
    'a migration, in Rails': [
      `# Shop

## Verify

\`\`\`bash
rails db:migrate:status | grep AddDiscount
\`\`\`
`,
      '6:1 `rails db:migrate:status` also lists migrations that have not run, so that the search for `AddDiscount` finds the name in either state.',
    ],
    'all containers': [
      `# Shop

## Verify

\`\`\`bash
docker ps -a | grep shop
\`\`\`
`,
      '6:1 `docker ps -a` also lists containers that have stopped, so that the search for `shop` finds the name in either state.',
    ],
    'processes in a condition': [
      `# Shop

## Verify

\`\`\`bash
if ps aux | grep shop; then echo runs; fi
\`\`\`
`,
      '6:4 `ps aux` also lists this `grep` itself, so that `shop` is always found.',
    ],
    supervisor: [
      `# Shop

## Verify

\`\`\`bash
sudo supervisorctl status | grep shop-worker
\`\`\`
`,
      '6:1 `sudo supervisorctl status` also lists processes that have stopped, so that the search for `shop-worker` finds the name in either state.',
    ],
    'on the way back': [
      shop('Rollback', 'docker ps -a | grep shop'),
      '6:1 `docker ps -a` also lists containers that have stopped, so that the search for `shop` finds the name in either state.',
    ],
    'a script': [
      shop('Deploy', '#!/bin/bash', 'docker ps -a | grep shop'),
      '7:1 `docker ps -a` also lists containers that have stopped, so that the search for `shop` finds the name in either state.',
    ],
    'a condition': [
      shop('Deploy', 'if docker ps -a | grep -q shop; then echo up; fi'),
      '6:4 `docker ps -a` also lists containers that have stopped, so that the search for `shop` finds the name in either state.',
    ],
    'behind another pipe': [
      shop('Verify', 'cat a | sort', 'docker ps -a | grep -i shop'),
      '7:1 `docker ps -a` also lists containers that have stopped, so that the search for `shop` finds the name in either state.',
    ],
  },
  severities: {
    'a person reads the state': [shop('Verify', 'docker ps -a | grep shop'), 'info'],
    'a condition believes the search': [shop('Verify', 'if docker ps -a | grep -q shop; then echo up; fi'), 'warning'],
    'a script believes the search': [shop('Verify', '#!/bin/bash', 'docker ps -a | grep shop'), 'warning'],
    'the listing does not show the state': [shop('Verify', 'rails db:migrate:status | grep AddDiscount'), 'warning'],
    'processes that a person reads': [shop('Verify', 'ps aux | grep shop'), 'info'],
    'processes that a condition believes': [shop('Verify', 'if ps aux | grep -q shop; then echo up; fi'), 'warning'],
    'processes that a script believes': [shop('Verify', '#!/bin/bash', 'ps aux | grep shop'), 'warning'],
  },
});
