import { describe, expect, test } from 'vitest';
import { planLines } from './plan-guide.ts';

/** Whether the script runs a command without asking anybody. */
function runsAtOnce(command: string): boolean {
  const { actions } = planLines({}, '# Deploy the shop', '', '## Deploy', '', '```bash', command, '```');
  return actions.some(({ kind, confirm }) => kind !== 'manual' && confirm === 'none');
}

describe('programs that mostly show', () => {
  test.each([
    'journalctl --vacuum-time=1d',
    'journalctl --rotate',
    'hostname web2',
    "date -s '2030-01-01'",
    'dmesg --clear',
    'mdadm --stop /dev/md0',
    'zpool scrub tank',
    'scutil --set HostName web2',
    'smartctl -s off /dev/sda',
    'nvidia-smi --gpu-reset',
    'cloud-init clean',
    'jcmd 1 GC.run',
    'ifconfig eth0 down',
    'ss -K dst 10.0.0.1',
    'arp -d 10.0.0.1',
    'uniq a.txt b.txt',
    'xxd -r a.hex a.bin',
    'mysqladmin shutdown',
    'etcdctl member remove 8211f1d0f64f3269',
    'screen -S shop -X quit',
    'screen -dmS shop ./start.sh',
    "tmux new-session -d './start.sh'",
    "tmux send-keys -t shop './start.sh' Enter",
    'k6 run load.js',
    'ab -n 1000 https://shop.example.org/',
    'find . -fprint all.txt',
    "grpcurl -d '{}' shop:443 shop.Orders/Delete",
    'http shop.example.org/orders name=test',
    `awk '{ print > "b.txt" }' a.txt`,
    "sed '1e rm -rf /srv' a.txt",
    "sed -n 's/a/b/w b.txt' a.txt",
    "env -S 'rm -rf /srv'",
    "git -c core.pager='rm -rf /srv' log",
  ])('are asked about when they change something: %s', (command) => expect(runsAtOnce(command)).toBe(false));

  test.each([
    'journalctl -u shop -n 50 --no-pager',
    'hostname -f',
    'date +%F',
    'date -d yesterday',
    'dmesg -T',
    'mdadm --detail /dev/md0',
    'zpool status',
    'smartctl -a /dev/sda',
    'nvidia-smi',
    'cloud-init status',
    'jcmd 1 Thread.print',
    'ifconfig eth0',
    'ss -tlnp',
    'arp -n',
    'sort a.txt | uniq -c',
    'uniq -c a.txt',
    'xxd a.bin',
    'mysqladmin ping',
    'etcdctl member list',
    'screen -ls',
    'grpcurl shop:443 grpc.health.v1.Health/Check',
    'npm test',
    'http GET shop.example.org/health',
    'http shop.example.org/health',
    "awk '$3 > 5 { print $1 }' a.txt",
    "sed -n 's/when/where/p' a.txt",
    'git log --oneline -5',
  ])('run at once when they show: %s', (command) => expect(runsAtOnce(command)).toBe(true));
});
