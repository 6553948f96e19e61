import { expect, test } from 'vitest';
import { containerTty } from '../../../src/lint/rules/container-tty.ts';
import { applyFixes } from '../../support/apply-fixes.ts';
import { testRule } from '../../support/test-rule.ts';

const shop = (command: string) => `# Shop\n\n\`\`\`bash\n${command}\n\`\`\`\n`;

testRule(containerTty, {
  ok: {
    'without a terminal': `# Shop

\`\`\`bash
docker-compose exec -T db pg_dump shop > shop.sql
\`\`\`
`,
    'a redirection inside': `# Shop

\`\`\`bash
docker-compose exec db sh -c 'pg_dump shop > /tmp/shop.sql'
\`\`\`
`,
    'docker exec without -t': `# Shop

\`\`\`bash
docker exec -i db psql shop < shop.sql
docker exec db pg_dump shop > shop.sql
\`\`\`
`,
    'nothing is redirected': `# Shop

\`\`\`bash
docker-compose exec db psql shop
docker exec -it db bash
\`\`\`
`,
    'compose of today with output only': `# Shop

\`\`\`bash
docker compose exec db pg_dump shop > shop.sql
\`\`\`
`,
    'output thrown away': `# Shop

\`\`\`bash
docker-compose exec web ./check > /dev/null
\`\`\`
`,
    'output read by a person': `# Shop

\`\`\`bash
docker-compose exec web env | grep SHOP
\`\`\`
`,
    'kubectl with input, which it can do without': `# Shop

\`\`\`bash
kubectl exec -it db -- psql shop < shop.sql
\`\`\`
`,
    'a detached run': `# Shop

\`\`\`bash
docker-compose run -d web ./work > id.txt
\`\`\`
`,
    'a compose command named exec-like': `# Shop

\`\`\`bash
docker-compose up -d > up.log
\`\`\`
`,
    'no terminal behind the options that take a value': `# Shop

\`\`\`bash
docker-compose exec -e PGUSER=shop -T db pg_dump shop > shop.sql
docker exec -u postgres db tar -t > files.txt
\`\`\`
`,
    'another program that runs something': `# Shop

\`\`\`bash
npm run -t report > report.txt
\`\`\`
`,
    'what is only looked up': '# Shop\n\n## Appendix\n\n```bash\ndocker exec -it db pg_dump shop > shop.sql\n```\n',
    'another command of compose': shop('docker-compose logs db > db.log'),
    'compose by hand below': shop('docker-compose build exec > build.log'),
    'a long option with a t': shop('docker-compose exec --no-TTY db pg_dump shop > shop.sql'),
    'a program that has a subcommand compose': shop('make compose exec -it < answers'),
    'input from nowhere': shop('docker exec -it db psql shop < /dev/null'),
    'errors only': shop('docker exec -it db pg_dump shop 2> errors.log'),
    'output to the screen': shop('docker exec -it db pg_dump shop > /dev/stdout'),
    'kubectl with input from a pipe': shop('cat shop.sql | kubectl exec -it db -- psql shop'),
    'a detached container': shop('docker-compose run --detach db pg_dump shop > shop.sql'),
    'a later option of the program inside': shop('docker exec db tool -it > out'),
    'a target named compose': shop('make compose exec db < answers'),
    'the version of compose': shop('docker-compose --version > version'),
  },
  bad: {
    'compose, output to a file': [
      `# Shop

\`\`\`bash
docker-compose exec db pg_dump shop > shop.sql
\`\`\`
`,
      '4:1 `docker-compose exec db pg_dump shop > shop.sql` gives `docker-compose exec` a terminal while its output goes to a file.',
    ],
    'compose with options before': [
      `# Shop

\`\`\`bash
sudo docker-compose -f prod.yml exec -u postgres db pg_dump shop > shop.sql
\`\`\`
`,
      '4:1 `sudo docker-compose -f prod.yml exec -u postgres db pg_dump shop > s …` gives `docker-compose exec` a terminal while its output goes to a file.',
    ],
    'compose, input from a file': [
      `# Shop

\`\`\`bash
docker-compose exec db psql shop < shop.sql
\`\`\`
`,
      '4:1 `docker-compose exec db psql shop < shop.sql` gives `docker-compose exec` a terminal while its input is `< shop.sql`.',
    ],
    'compose of today, input from a file': [
      `# Shop

\`\`\`bash
docker compose exec db psql shop < shop.sql
\`\`\`
`,
      '4:1 `docker compose exec db psql shop < shop.sql` gives `docker compose exec` a terminal while its input is `< shop.sql`.',
    ],
    'compose, input from a pipe': [
      `# Shop

\`\`\`bash
gunzip -c shop.sql.gz | docker compose exec db psql shop
\`\`\`
`,
      '4:25 `docker compose exec db psql shop` gives `docker compose exec` a terminal while its input is a pipe.',
    ],
    'compose, output packed': [
      `# Shop

\`\`\`bash
docker-compose exec db pg_dump shop | gzip > shop.sql.gz
\`\`\`
`,
      '4:1 `docker-compose exec db pg_dump shop` gives `docker-compose exec` a terminal while its output goes to `gzip`.',
    ],
    'docker exec -it': [
      `# Shop

\`\`\`bash
docker exec -it db pg_dump shop > shop.sql
\`\`\`
`,
      '4:1 `docker exec -it db pg_dump shop > shop.sql` takes a terminal by `-it` while its output goes to a file.',
    ],
    'kubectl exec -it': [
      `# Shop

\`\`\`bash
kubectl exec -it db -- pg_dump shop > shop.sql
\`\`\`
`,
      '4:1 `kubectl exec -it db -- pg_dump shop > shop.sql` takes a terminal by `-it` while its output goes to a file.',
    ],
    'behind a variable and an option': [
      shop('sudo -E COMPOSE_FILE=a.yml docker-compose exec db pg_dump shop > shop.sql'),
      '4:1 `sudo -E COMPOSE_FILE=a.yml docker-compose exec db pg_dump shop > sho …` gives `docker-compose exec` a terminal while its output goes to a file.',
    ],
    run: [
      shop('docker run -it --rm postgres:16 pg_dump shop > shop.sql'),
      '4:1 `docker run -it --rm postgres:16 pg_dump shop > shop.sql` takes a terminal by `-it` while its output goes to a file.',
    ],
    'added to a file': [
      shop('docker exec -it db pg_dump shop >> shop.sql'),
      '4:1 `docker exec -it db pg_dump shop >> shop.sql` takes a terminal by `-it` while its output goes to a file.',
    ],
    'the file of standard output': [
      shop('docker exec -it db pg_dump shop 1> shop.sql'),
      '4:1 `docker exec -it db pg_dump shop 1> shop.sql` takes a terminal by `-it` while its output goes to a file.',
    ],
    'an option in full': [
      shop('docker exec --interactive --tty db pg_dump shop > shop.sql'),
      '4:1 `docker exec --interactive --tty db pg_dump shop > shop.sql` takes a terminal by `--tty` while its output goes to a file.',
    ],
    'an option alone': [
      shop('docker exec -t db pg_dump shop > shop.sql'),
      '4:1 `docker exec -t db pg_dump shop > shop.sql` takes a terminal by `-t` while its output goes to a file.',
    ],
    'a user before the option': [
      shop('docker exec -u postgres -it db pg_dump shop > shop.sql'),
      '4:1 `docker exec -u postgres -it db pg_dump shop > shop.sql` takes a terminal by `-it` while its output goes to a file.',
    ],
    'options that hold the letters': [
      shop('docker-compose exec --index 1 --privileged db pg_dump shop > shop.sql'),
      '4:1 `docker-compose exec --index 1 --privileged db pg_dump shop > shop.sql` gives `docker-compose exec` a terminal while its output goes to a file.',
    ],
  },
});

test.each([
  ['docker exec -u postgres -it db pg_dump shop', 'docker exec -u postgres -i db pg_dump shop'],
  ['docker exec -t db pg_dump shop', 'docker exec -i db pg_dump shop'],
  ['docker exec --tty db pg_dump shop', 'docker exec -i db pg_dump shop'],
  ['docker-compose exec db pg_dump shop', 'docker-compose exec -T db pg_dump shop'],
])('mends %s', (before, after) => {
  expect(applyFixes(containerTty, shop(`${before} > shop.sql`))).toBe(shop(`${after} > shop.sql`));
});
