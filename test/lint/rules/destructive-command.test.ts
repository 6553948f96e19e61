import { destructiveCommand } from '../../../src/lint/rules/destructive-command.ts';
import { testRule } from '../../support/test-rule.ts';

const bash = (...lines: string[]) => `# Deploy\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;
const under = (heading: string, ...lines: string[]) =>
  `# Shop\n\n## ${heading}\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;
const fence = (tag: string, ...lines: string[]) => `# Deploy\n\n\`\`\`${tag}\n${lines.join('\n')}\n\`\`\`\n`;

testRule(destructiveCommand, {
  ok: {
    'a copy that an item tells to take':
      '# Deploy\n\n## Migrate\n\n1. Take a snapshot of the database\n2. Run:\n\n   ```bash\n   dropdb shop\n   ```\n',
    'a table of one row': fence('sql', 'UPDATE schema_version SET version = 57;'),
    'how not to do it': fence(
      'sql',
      '-- Good',
      'ALTER TABLE a ADD COLUMN b int;',
      '-- Bad',
      'ALTER TABLE a DROP COLUMN b;',
    ),
    'what is built again': bash('rm -rf node_modules dist/ ./build', 'rm -rf /tmp/shop'),
    'one file': bash('rm shop.pid'),
    'a list of old copies': bash('ls -t | tail -n +10 | xargs rm -rf'),
    'a lease': bash('git push --force-with-lease origin main'),
    'a trial': bash('kubectl delete ns shop --dry-run=client'),
    'a warning before':
      '# Deploy\n\n## Empty\n\n> **Warning:** all orders are lost.\n\n```bash\nredis-cli FLUSHALL\n```\n',
    'a warning in a comment': bash(
      '# Caution: all orders are lost.',
      'redis-cli FLUSHALL',
      'redis-cli FLUSHDB # only if it hangs',
    ),
    'a warning in a sentence': '# Deploy\n\nAll carts will be deleted.\n\n```bash\nredis-cli FLUSHALL\n```\n',
    'something else takes the place': bash('rm -rf uploads/', 'cp -r uploads.backup uploads'),
    'announced right above': '# Deploy\n\nClear the queue:\n\n```bash\nredis-cli FLUSHALL\n```\n',
    'announced in a comment': bash('# Remove the old queue', 'redis-cli FLUSHALL'),
    'announced in its list item':
      '# Deploy\n\n1. Drop the carts.\n\n   On the first server,\n\n   that of Berlin,\n\n   ```bash\n   redis-cli FLUSHALL\n   ```\n',
    'a copy before': bash('pg_dump shop > shop.sql', 'dropdb shop'),
    'making room for the copy': under('Rollback', 'dropdb shop', 'createdb shop', 'pg_restore -d shop shop.dump'),
    'the place for it': under('Clean up', 'terraform destroy'),
    'a desk': under('Local development', 'docker compose down -v'),
    'objects without data': fence('sql', 'DROP INDEX orders_note;', 'ALTER TABLE orders DROP CONSTRAINT a;'),
    'some rows': fence('sql', 'DELETE FROM orders WHERE id = 1;'),
  },
  bad: {
    'a copy that is only spoken of': [
      '# Deploy\n\n## Migrate\n\n1. The backup strategy is documented\n2. Run:\n\n   ```bash\n   dropdb shop\n   ```\n',
      '9:4 `dropdb shop` destroys what the database holds, and nothing before it warns or keeps a copy.',
    ],
    files: [
      bash('rm -rf /srv/shop/uploads'),
      '4:1 `rm -rf /srv/shop/uploads` destroys everything below it, and nothing before it warns or keeps a copy.',
    ],
    volumes: [
      bash('docker compose down -v'),
      '4:1 `docker compose down -v` destroys what the volumes hold, and nothing before it warns or keeps a copy.',
    ],
    history: [
      bash('git push --force origin main'),
      '4:1 `git push --force origin main` destroys commits that others have pushed, and nothing before it warns or keeps a copy.',
    ],
    'a database': [
      bash('psql -d shop -c "DROP TABLE orders"'),
      '4:1 `psql -d shop -c "DROP TABLE orders"` destroys what the database holds, and nothing before it warns or keeps a copy.',
    ],
    'tables, once for a block': [
      fence('sql', 'SELECT 1;', 'TRUNCATE orders;', 'DROP TABLE carts;'),
      '5:1 `TRUNCATE orders` destroys what the tables hold, and nothing before it warns or keeps a copy.',
    ],
    'without its secret': [
      bash('mysql -pkestrel41 shop -e "DROP TABLE orders"'),
      '4:1 `mysql -p**** shop -e "DROP TABLE orders"` destroys what the database holds, and nothing before it warns or keeps a copy.',
    ],
  },
});
