import { sqlErrorsIgnored } from '../../../src/lint/rules/sql-errors-ignored.ts';
import { testRule } from '../../support/test-rule.ts';

const bash = (...lines: string[]) => `# Deploy\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;

testRule(sqlErrorsIgnored, {
  ok: {
    'it stops': bash('psql -v ON_ERROR_STOP=1 -d shop -f schema.sql'),
    'a single statement': bash('psql -d shop -c "ALTER TABLE orders ADD note text"'),
    'a statement through a pipe': bash('echo "SELECT 1" | psql -d shop'),
    'queries that only read': bash("psql -d shop <<'EOF'", 'SELECT 1;', 'SELECT 2;', 'EOF'),
    'the text says it itself': bash(
      "psql -d shop <<'EOF'",
      '\\set ON_ERROR_STOP on',
      'DROP TABLE a;',
      'DROP TABLE b;',
      'EOF',
    ),
    'a session': bash('psql -d shop'),
    'another client': bash('mysql shop < schema.sql'),
    'in an appendix': '# Shop\n\n## Appendix\n\n```bash\npsql -d shop -f schema.sql\n```\n',
    'one statement': bash("psql -d shop <<'EOF'", 'DROP TABLE a;', 'EOF'),
    'a pipe of PowerShell': '# Deploy\n\n```powershell\nGet-Content schema.sql | psql -d shop\n```\n',
  },
  bad: {
    'a file': [
      bash('psql -d shop -f schema.sql'),
      '4:1 `psql` goes on after a failed statement and still ends with 0.',
    ],
    'standard input': [
      bash('psql -d shop < schema.sql'),
      '4:1 `psql` goes on after a failed statement and still ends with 0.',
    ],
    'a pipe': [
      bash('gunzip -c schema.sql.gz | psql -d shop'),
      '4:27 `psql` goes on after a failed statement and still ends with 0.',
    ],
    'in a container': [
      bash('docker compose exec -T db psql -U shop < schema.sql'),
      '4:27 `psql` goes on after a failed statement and still ends with 0.',
    ],
    'statements that change something': [
      bash("psql -d shop <<'EOF'", 'DROP TABLE a;', 'DROP TABLE b;', 'EOF'),
      '4:1 `psql` goes on after a failed statement and still ends with 0.',
    ],
  },
});
