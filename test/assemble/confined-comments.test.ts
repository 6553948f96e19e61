import { describe, expect, test } from 'vitest';
import { leadsBack } from '../../src/assemble/confined-comments.ts';
import { bash, compileLines, fence } from './write-guide.ts';

/** What becomes of a block that holds a comment between two commands. */
const become = (comment: string, command = 'sudo systemctl restart shop', title = 'Deploy the shop') =>
  compileLines(`# ${title}`, '', '## Deploy', bash('./bin/migrate up', comment, command)).blocks[0]?.disposition;

describe('a comment that keeps commands out of production', () => {
  test.each([
    '# never in production',
    '# NOT in prod!',
    '# Never run this against production.',
    "# don't do this on the production database",
    '# not on prod - it empties the tables',
    '# Seed the demo data (never in production)',
    '# skip this in production',
    '# everywhere except production',
    '# non-production only',
    '# nicht in der Produktion ausführen',
    '# jamais en production',
    '# nunca en producción',
    '# não em produção',
    '# mai in produzione',
    '# 请勿在生产环境执行',
    '# 本番では実行しない',
  ])('%s', (comment) => {
    expect(become(comment)).toBe('manual-prompt');
  });

  test('behind a command', () => {
    expect(become('make build', './bin/seed --wipe  # never in production')).toBe('manual-prompt');
    expect(become('make build', './bin/seed --wipe  # dev only')).toBe('manual-prompt');
  });

  test('in a query', () => {
    const lines = ['# Shop', '', '## Deploy', fence('sql', 'SELECT 1;', '-- never in production', 'DELETE FROM t;')];
    expect(compileLines(...lines).blocks[0]?.disposition).toBe('manual-prompt');
  });

  test('says nothing of another place', () => {
    const lines = ['# Shop', '', '## Deploy to staging', bash('make build', '# never in production', 'make seed')];
    expect(compileLines(...lines).blocks[0]?.disposition).toBe('gate-then-auto');
  });

  test('and one side of a choice', () => {
    const side = (name: string) => [`### ${name}`, bash('make build', '# never in production', 'make seed')];
    const guide = compileLines('# Shop', '', '## Deploy', '', ...side('Option A'), ...side('Option B'));
    expect(guide.blocks.map(({ disposition }) => disposition)).toEqual(['manual-prompt', 'manual-prompt']);
  });
});

describe('a comment that names another machine', () => {
  test.each([
    '# on db02',
    '# On web-1:',
    '# now on app1.internal',
    '# restart it on db02',
    '# run this on the database server',
    '# on each worker node',
    '# on the standby',
    '# in another terminal',
    '# in a second shell',
    '# not here',
    '# not on this machine',
    '# auf db02',
    '# inside the container',
    '# in the app container:',
  ])('%s', (comment) => {
    expect(become(comment)).toBe('manual-prompt');
  });

  test.each([
    ['# on db02', 'docker restart pg'],
    ['# on db02', 'ssh db02 true && sudo systemctl restart postgresql'],
    ['# on db02', 'rsync -a --delete /srv/shop/ db01:/srv/shop/'],
    ['# inside the container', 'docker compose up -d'],
  ])('%s, and the command stays here: %s', (comment, command) => {
    expect(become(comment, command)).toBe('manual-prompt');
  });

  test('two machines in one block', () => {
    const lines = ['# Shop', '', '## Deploy', bash('# locally', 'make build', '# on the server', 'make install')];
    expect(compileLines(...lines).blocks[0]?.disposition).toBe('manual-prompt');
  });

  test.each([
    ['# on db02', 'ssh db02 systemctl restart postgresql'],
    ['# on db02', 'psql -h db02 -c "VACUUM"'],
    ['# in the container', 'docker exec shop ./migrate'],
    ['# inside the container', 'kubectl exec deploy/shop -- ./migrate'],
  ])('%s is no obstacle to a command that goes there: %s', (comment, command) => {
    expect(become(comment, command)).not.toBe('manual-prompt');
  });
});

describe('a comment that leads back', () => {
  test.each([
    '# emergency: back to 1.9',
    '# go back to v3',
    '# back to the previous release',
    '# roll back if it fails',
    '# undo',
    '# revert everything',
    '# only in an emergency',
    '# break glass',
    '# im Notfall',
    '# zurück auf Version 1.9',
    '# 回滚',
  ])('%s', (comment) => {
    expect(become(comment)).toBe('manual-prompt');
  });

  test.each([
    'back to the project folder',
    'back to main',
    'back up 1.9 first',
    'undo the local changes',
    'revert the theme to its defaults',
    'emergency contacts are exported',
  ])('%s is none', (comment) => {
    expect(leadsBack(comment)).toBe(false);
  });
});

test.each([
  '# on success',
  '# on failure the unit restarts',
  '# on the server',
  '# on port 8080',
  '# on Ubuntu 22.04',
  '# on python3',
  '# never fails',
  '# no downtime in production',
  '# not yet in production: built first',
  '# production',
  '# in production mode',
  '# restart in the background',
  '# build the container',
  '# start the container in the background',
  '# locally cached files',
  '# on every deploy',
  '# on node18',
])('%s keeps nothing', (comment) => {
  expect(become(comment)).toBe('gate-then-auto');
});
