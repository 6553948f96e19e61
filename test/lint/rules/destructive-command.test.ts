import { destructiveCommand } from '../../../src/lint/rules/destructive-command.ts';
import { testRule } from '../../support/test-rule.ts';

const bash = (...lines: string[]) => `# Deploy\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;
const under = (heading: string, ...lines: string[]) =>
  `# Shop\n\n## ${heading}\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;
const fence = (tag: string, ...lines: string[]) => `# Deploy\n\n\`\`\`${tag}\n${lines.join('\n')}\n\`\`\`\n`;

const step = (before: string, after = '') =>
  `# Deploy\n\n## Migrate\n\n${before}\n\n\`\`\`bash\ndropdb shop\n\`\`\`\n${after}`;

testRule(destructiveCommand, {
  ok: {
    'a copy told in a guide without parts':
      '# Deploy\n\n1. Take a snapshot of the database\n2. Run:\n\n   ```bash\n   dropdb shop\n   ```\n',
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
    'a copy before the statements': `${bash('pg_dump shop > shop.sql')}\n\`\`\`sql\nDROP TABLE orders;\n\`\`\`\n`,
    'what is only looked up': under('Appendix', 'redis-cli FLUSHALL'),
    'a label that warns': '# Deploy\n\n**Danger, last resort:**\n\n```bash\nredis-cli FLUSHALL\n```\n',
    'a development command in production': under('Deploy to production', 'supabase db reset'),
    'a sentence further up that warns': step(
      'Be careful, as a last resort this helps.\n\nThe host is db-1.\n\nThe port is 5432.',
    ),
    'a copy that an item above tells to take, and a part behind': step(
      '- Take a snapshot of the database',
      '\n## Check\n\nText.\n',
    ),
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
    'announced far above': [
      step('Clear the queue.\n\nThe queue is that of Berlin.\n\nIt is big.'),
      '12:1 `dropdb shop` destroys what the database holds, and nothing before it warns or keeps a copy.',
    ],
    'announced below': [
      step('Go on:', '\nThe old database was removed.\n'),
      '8:1 `dropdb shop` destroys what the database holds, and nothing before it warns or keeps a copy.',
    ],
    'warned of below': [
      step('Go on:', '\nAll carts are lost. This cannot be undone.\n'),
      '8:1 `dropdb shop` destroys what the database holds, and nothing before it warns or keeps a copy.',
    ],
    'warned of in another section': [
      `# Deploy\n\n## Stop\n\nBe careful.\n\n${step('Go on:').replace('# Deploy\n\n', '')}`,
      '12:1 `dropdb shop` destroys what the database holds, and nothing before it warns or keeps a copy.',
    ],
    'a warning in another section': [
      `# Deploy\n\n## Stop\n\n> **Warning:** all orders are lost.\n\n${step('Go on:').replace('# Deploy\n\n', '')}`,
      '12:1 `dropdb shop` destroys what the database holds, and nothing before it warns or keeps a copy.',
    ],
    'a warning below': [
      step('Go on:', '\n> **Warning:** all orders are lost.\n'),
      '8:1 `dropdb shop` destroys what the database holds, and nothing before it warns or keeps a copy.',
    ],
    'a comment elsewhere in the block': [
      bash('dropdb shop', 'echo on', '# Remove the old queue', 'echo off'),
      '4:1 `dropdb shop` destroys what the database holds, and nothing before it warns or keeps a copy.',
    ],
    'a copy afterwards': [
      bash('dropdb shop', 'pg_dump shop > shop.sql'),
      '4:1 `dropdb shop` destroys what the database holds, and nothing before it warns or keeps a copy.',
    ],
    'a copy that an item tells to take afterwards': [
      step('Go on:', '\n- Take a snapshot of the database\n'),
      '8:1 `dropdb shop` destroys what the database holds, and nothing before it warns or keeps a copy.',
    ],
    'a copy that an item of another part tells to take': [
      `# Deploy\n\n## Weekly\n\n- Take a snapshot of the database\n\n${step('Go on:').replace('# Deploy\n\n', '')}`,
      '12:1 `dropdb shop` destroys what the database holds, and nothing before it warns or keeps a copy.',
    ],
    'a copy that is told below the title': [
      step('Go on:').replace('## Migrate', '- Take a snapshot of the database\n\n## Migrate'),
      '10:1 `dropdb shop` destroys what the database holds, and nothing before it warns or keeps a copy.',
    ],
    'a copy that a sentence speaks of': [
      step('Backup jobs are slow.'),
      '8:1 `dropdb shop` destroys what the database holds, and nothing before it warns or keeps a copy.',
    ],
    'a copy of something else': [
      step('1. Save your work'),
      '8:1 `dropdb shop` destroys what the database holds, and nothing before it warns or keeps a copy.',
    ],
    'restored before': [
      bash('pg_restore -d shop shop.dump', 'dropdb shop'),
      '5:1 `dropdb shop` destroys what the database holds, and nothing before it warns or keeps a copy.',
    ],
    'restored in another part': [
      `${under('Migrate', 'dropdb shop')}\n## Load\n\n\`\`\`bash\npg_restore -d shop shop.dump\n\`\`\`\n`,
      '6:1 `dropdb shop` destroys what the database holds, and nothing before it warns or keeps a copy.',
    ],
    'files, and a copy of a database': [
      bash('pg_dump shop > shop.sql', 'rm -rf /srv/shop/uploads'),
      '5:1 `rm -rf /srv/shop/uploads` destroys everything below it, and nothing before it warns or keeps a copy.',
    ],
    'filled before': [
      bash('cp -r uploads.new /srv/shop/uploads', 'rm -rf /srv/shop/uploads'),
      '5:1 `rm -rf /srv/shop/uploads` destroys everything below it, and nothing before it warns or keeps a copy.',
    ],
    'something else is filled': [
      bash('rm -rf /srv/shop/uploads', 'cp -r a b'),
      '4:1 `rm -rf /srv/shop/uploads` destroys everything below it, and nothing before it warns or keeps a copy.',
    ],
    'only looked at afterwards': [
      bash('rm -rf /srv/shop/uploads', 'ls /srv/shop/uploads'),
      '4:1 `rm -rf /srv/shop/uploads` destroys everything below it, and nothing before it warns or keeps a copy.',
    ],
    'a list in a block above it': [
      '# Deploy\n\n```text\n- [ ] Clear the old queue\n```\n\n```bash\ndropdb shop\n```\n',
      '8:1 `dropdb shop` destroys what the database holds, and nothing before it warns or keeps a copy.',
    ],
    'statements handed to a client, once': [
      bash('psql shop <<EOF', 'DROP TABLE orders;', 'EOF'),
      '4:1 `psql shop <<EOF` destroys what the database holds, and nothing before it warns or keeps a copy.',
    ],
    'the same branch is used again': [
      bash('git push --force origin main', 'git pull origin main'),
      '4:1 `git push --force origin main` destroys commits that others have pushed, and nothing before it warns or keeps a copy.',
    ],
    'the same options are used again': [
      bash('rm -rf /srv/shop/uploads', 'cp -rf a b'),
      '4:1 `rm -rf /srv/shop/uploads` destroys everything below it, and nothing before it warns or keeps a copy.',
    ],
  },
});
