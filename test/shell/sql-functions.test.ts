import { describe, expect, test } from 'vitest';
import { describeSql } from '../../src/shell/index.ts';

const reads = (text: string) => describeSql(text).readOnly;

describe('a query that calls', () => {
  test.each([
    'SELECT delete_old_orders();',
    "SELECT drop_chunks('events', interval '1 month');",
    "SELECT pg_drop_replication_slot('old');",
    "SELECT pg_create_physical_replication_slot('new');",
    "SELECT cron.schedule('0 3 * * *', 'DELETE FROM logs');",
    'SELECT cron.unschedule(7);',
    "SELECT remove_retention_policy('events');",
    'SELECT pg_stat_statements_reset();',
    'SELECT pg_wal_replay_pause();',
    "SELECT pg_backup_start('nightly');",
    'WITH late AS (SELECT id FROM orders) SELECT archive(id) FROM late;',
    'SELECT check_and_repair();',
    'SELECT update_stats();',
    'SELECT count(*), public.process(id) FROM orders;',
  ])('what may do anything is no look: %s', (text) => expect(reads(text)).toBe(false));

  test.each([
    "SELECT count(*) FROM orders WHERE created > now() - interval '1 day';",
    "SELECT coalesce(max(id), 0), date_trunc('day', min(created)) FROM orders;",
    'SELECT pg_size_pretty(pg_database_size(current_database()));',
    'SELECT pid, age(clock_timestamp(), query_start) FROM pg_stat_activity;',
    'SELECT pg_is_in_recovery(), pg_last_wal_replay_lsn();',
    "SELECT * FROM pragma_table_info('orders');",
    'SELECT x FROM orders WHERE id IN (1, 2) AND (a OR b);',
    'SELECT CAST(total AS numeric(10, 2)) FROM orders;',
    'WITH late (id) AS (SELECT id FROM orders) SELECT count(*) FROM late;',
    'SELECT row_number() OVER (PARTITION BY shop ORDER BY id) FROM orders;',
    'SELECT table_name FROM information_schema.tables WHERE EXISTS (SELECT 1);',
    'SELECT app.check_health();',
    "SELECT SERVERPROPERTY('ProductVersion'), DB_NAME();",
    "SELECT 'call delete_all()' AS words;",
    "SELECT ST_AsText(place), json_extract(data, '$.a') FROM shops;",
  ])('what computes is one: %s', (text) => expect(reads(text)).toBe(true));
});
