import { containerTty } from '../../../src/lint/rules/container-tty.ts';
import { testRule } from '../../support/test-rule.ts';

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
  },
});
