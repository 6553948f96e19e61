import { rows } from './command-row.ts';

/** Database servers' own tools. What is passed to a client as SQL is judged by describe-sql.ts. */
export const databaseCommands = [
  ...rows(
    ['backup', 'writes-file'],
    [
      'pg_dump|pg_dumpall|pg_basebackup|mysqldump|mongodump|mongoexport|sqldump|mysqlpump|mydumper|xtrabackup|mariabackup',
      'pgbackrest * backup',
      'wal-g backup-push',
      'barman backup',
      'restic|borg backup|create',
      'velero backup create',
      'kopia snapshot create',
      'duplicity full|incremental|incr',
      'redis-cli save|bgsave|SAVE|BGSAVE|--rdb',
      'redis-cli --rdb',
      'influx|influxd|neo4j-admin|cockroach backup|dump',
      'etcdctl snapshot save',
      'expdp|exp|sqlpackage|bcp',
      'clickhouse-backup create',
      'sqlite3_rsync',
    ],
  ),
  ...rows(
    ['restore', 'state-changing', 'data-load'],
    [
      'pg_restore|mongorestore|mongoimport|impdp|imp|myloader|mysqlimport|pgloader',
      'pgbackrest * restore',
      'wal-g backup-fetch',
      'barman recover',
      'restic|velero|borg restore|extract',
      'etcdctl snapshot restore',
      'neo4j-admin restore|load',
      'influx restore',
      'clickhouse-backup restore',
    ],
  ),
  ...rows(['restore', 'state-changing', 'data-load', 'destructive'], ['pg_restore -c|--clean', 'mongorestore --drop']),
  ...rows(
    ['read-only', 'test'],
    [
      'pg_restore -l|--list',
      // The cheapest way to read a backup from end to end.
      'pg_restore -f=/dev/null|--file=/dev/null',
      'pgbackrest check|verify',
      'pg_verifybackup|pg_amcheck|pg_checksums',
      'mysqlcheck',
      'restic check',
      'borg check',
    ],
  ),
  ...rows(
    ['read-only', 'show'],
    [
      'pgbackrest info',
      'barman list-backup|check|status',
      'restic snapshots|stats|ls',
      'borg list|info',
      'velero get|describe',
      'etcdctl get|member|endpoint',
      'etcdctl snapshot status',
      'pg_controldata|pg_config|pg_lsclusters',
      'mongostat|mongotop -n',
      'rclone ls|lsd|lsf|size|check',
    ],
  ),
  ...rows(
    ['read-only', 'health-check'],
    [
      'pg_isready|mysqladmin',
      'mysqladmin ping|status|processlist|extended-status|variables|version',
      'redis-cli ping|PING',
      'etcdctl endpoint health',
      'redis-cli --latency-history -i',
    ],
  ),
  ...rows(
    ['read-only', 'show'],
    [
      'mongostat|mongotop',
      'redis-cli monitor|MONITOR',
      'redis-cli --stat|--latency|--latency-history',
      'pg_activity|pgcli|mycli|pg_top|mytop|innotop|redis-stat',
    ],
    {
      blocking: 'never-ending',
    },
  ),
  ...rows(
    ['read-only', 'show'],
    [
      'redis-cli info|INFO|get|GET|keys|KEYS|dbsize|DBSIZE|llen|LLEN|ttl|TTL|exists|EXISTS|scan|SCAN|lrange|LRANGE|hgetall|HGETALL|lastsave|LASTSAVE|type|TYPE',
      'redis-cli --scan|--bigkeys|--memkeys',
      'redis-cli config|CONFIG get|GET',
      'redis-cli client|CLIENT list|LIST',
      'redis-cli slowlog|SLOWLOG get|GET',
      'redis-cli cluster|CLUSTER info|nodes|INFO|NODES',
    ],
  ),
  ...rows(['state-changing'], ['redis-cli *', 'redis-cli set|SET|expire|EXPIRE|lpush|LPUSH|publish|PUBLISH']),
  ...rows(
    ['state-changing', 'destructive'],
    ['redis-cli flushall|flushdb|FLUSHALL|FLUSHDB|del|DEL|unlink|UNLINK|shutdown|SHUTDOWN'],
  ),
  ...rows(
    ['state-changing', 'configure'],
    [
      'redis-cli config|CONFIG set|SET|rewrite|REWRITE',
      'createuser',
      'mysql_upgrade|pg_upgrade|pg_upgradecluster',
      'mysqladmin password|flush-privileges|reload',
    ],
  ),
  ...rows(['state-changing', 'schema'], ['createdb|initdb|pg_createcluster', 'mysqladmin create']),
  ...rows(
    ['state-changing', 'destructive', 'irreversible'],
    ['dropdb|dropuser|pg_dropcluster|pg_resetwal', 'mysqladmin drop'],
  ),
  ...rows(
    ['state-changing'],
    ['vacuumdb|reindexdb|clusterdb|pg_repack|pt-online-schema-change|gh-ost|pgbench|mysqlslap'],
  ),
  ...rows(['state-changing', 'service'], ['pg_ctl|pg_ctlcluster'], {}),
  ...rows(['state-changing', 'service'], ['pg_ctl start'], { service: 'start' }),
  ...rows(['state-changing', 'service'], ['pg_ctl stop'], { service: 'stop' }),
  ...rows(['state-changing', 'service'], ['pg_ctl restart'], { service: 'restart' }),
  ...rows(['state-changing', 'service'], ['pg_ctl reload'], { service: 'reload' }),
  ...rows(['read-only', 'health-check'], ['pg_ctl status']),
  ...rows(['state-changing', 'configure'], ['mysql_secure_installation'], { blocking: 'interactive-prompt' }),
  ...rows(['state-changing', 'network-write'], ['rclone copy|sync|move', 'clickhouse-client']),
  ...rows(
    ['state-changing', 'destructive'],
    ['rclone delete|purge', 'restic forget|prune', 'borg prune|delete', 'velero backup delete'],
  ),
];
