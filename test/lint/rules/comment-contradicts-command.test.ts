import { commentContradictsCommand } from '../../../src/lint/rules/comment-contradicts-command.ts';
import { appendix, fenced } from '../../support/guides.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(commentContradictsCommand, {
  ok: {
    'what it says': fenced('bash', '# Pull the latest code', 'git pull'),
    'what it says, and more': fenced('bash', '# Pull the latest code', 'git pull', 'git push'),
    'both ways': fenced('bash', '# Stop the shop, then start it', 'systemctl start shop'),
    'a command that is not known': fenced('bash', '# Stop the shop', './stop-all', 'systemctl start mail'),
    'neither the one nor the other': fenced('bash', '# Stop the shop', 'systemctl status shop'),
    'another comment': fenced('bash', '# Publish', 'git push'),
    'what is only looked up': appendix('bash', '# Stop the shop', 'systemctl start shop'),
    'a copy of files': fenced('bash', '# Back up the shop', 'cp -r shop shop.bak', 'pg_restore -d old old.dump'),
    'a dump': fenced('bash', '# Back up the shop', 'pg_dump shop > shop.sql', 'pg_restore -d old old.dump'),
    'another program': fenced('bash', '# Pull the latest code', 'docker push shop:1'),
  },
  bad: {
    'pull and push': [
      fenced('bash', '# Pull latest changes', 'git commit -m x', 'git push origin main'),
      '6:1 The comment says "Pull latest changes", but `git push origin main` does the opposite.',
    ],
    'push and pull': [
      fenced('bash', '# Push the tag', 'git pull'),
      '6:1 The comment says "Push the tag", but `git pull` does the opposite.',
    ],
    'start and stop': [
      fenced('bash', '# 1. Start the shop', 'systemctl stop shop'),
      '6:1 The comment says "Start the shop", but `systemctl stop shop` does the opposite.',
    ],
    'disable and enable': [
      fenced('bash', '# Disable the worker', 'systemctl enable worker'),
      '6:1 The comment says "Disable the worker", but `systemctl enable worker` does the opposite.',
    ],
    'backup and restore': [
      fenced('bash', '# Backup the database', 'pg_restore -d shop shop.dump'),
      '6:1 The comment says "Backup the database", but `pg_restore -d shop shop.dump` does the opposite.',
    ],
    'with an option in front': [
      fenced('bash', '# Pull the latest code', 'git --no-pager push'),
      '6:1 The comment says "Pull the latest code", but `git --no-pager push` does the opposite.',
    ],
  },
});
