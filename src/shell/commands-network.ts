import { rows } from './command-row.ts';

const writingMethod =
  '-X=POST|-X=PUT|-X=DELETE|-X=PATCH|--request=POST|--request=PUT|--request=DELETE|--request=PATCH|--method=POST|--method=PUT|--method=DELETE|--method=PATCH';
const body =
  '-d|--data|--data-raw|--data-binary|--data-urlencode|--data-ascii|-F|--form|--form-string|-T|--upload-file|--json|--post-data|--post-file|--body-data|--body-file';

/** Requests, look-ups and copies over the network. */
export const networkCommands = [
  ...rows(
    ['read-only', 'health-check'],
    [
      'curl|curlie|xh',
      'curl -I|--head',
      'wget --spider',
      'wget -qO-|-O=-|-qO=-|-O-',
      'httpie|http|https|xhs',
      'http|https|xh|xhs GET|HEAD|OPTIONS|get|head|options *',
    ],
  ),
  ...rows(
    ['state-changing', 'network-write'],
    [
      `curl|curlie ${body}`,
      `curl|wget|curlie ${writingMethod}`,
      `wget ${body}`,
      'http|https|xh|xhs post|put|patch|delete|POST|PUT|PATCH|DELETE',
      'httpie|http|https|xh|xhs * *',
      'grpcurl -d',
    ],
  ),
  ...rows(
    ['read-only', 'health-check'],
    [`curl ${body} -G|--get`, 'curl -X=GET|--request=GET|-X=HEAD|-X=OPTIONS !-d|--data'],
  ),
  ...rows(
    ['state-changing', 'writes-file'],
    ['wget|aria2c|axel|youtube-dl', `curl -O|--remote-name !${writingMethod}`, 'wget -O|-P|--output-document'],
  ),
  ...rows(['read-only', 'health-check'], ['wget --spider|-qO-|-O-|-O=-|-qO=- !-P']),
  ...rows(['read-only', 'health-check'], []),
  ...rows(
    ['read-only', 'health-check'],
    [
      'dig|nslookup|host|drill|kdig|whois|traceroute|tracepath|mtr|nmap|arping|ss|netstat|ifconfig|arp|route|nc|ncat|netcat|getent|resolvectl|delv|dog|fping|iperf|iperf3|ethtool|nmcli|speedtest|grpcurl|grpc_health_probe|evans|testssl.sh|sslscan|wait-on|wait-for-it.sh|wait-for-it|dockerize|check_http',
    ],
  ),
  ...rows(['state-changing', 'writes-file'], ['curl -o|--output !-o=/dev/null|--output=/dev/null']),
  ...rows(
    ['read-only', 'health-check'],
    ['ssh -T', 'ssh -V', 'ping -c|-n|-w|-W', 'ping6 -c', 'mtr -r|--report|-c', 'ping *  -c'],
  ),
  ...rows(
    ['read-only', 'health-check'],
    ['ping|ping6 !-c|-n|-w', 'mtr !-r|--report|-c', 'nc|ncat|netcat -l', 'iperf|iperf3 -s', 'netstat|ss -c'],
    { blocking: 'never-ending' },
  ),
  ...rows(['read-only', 'health-check'], ['nc|ncat|netcat -z|-vz|-zv', 'ss|netstat -l', 'ss -c=0']),
  ...rows(['read-only', 'health-check'], ['telnet', 'wscat|websocat', 'ftp|lftp'], { blocking: 'interactive-prompt' }),
  ...rows(
    ['state-changing', 'network-write'],
    ['scp|sftp|rsync|lftp|ftp|croc|rcp|ncftpput', 'sftp -b', 'lftp -c|-e|-f'],
  ),
  ...rows(['state-changing', 'network-write'], ['sftp !-b'], { blocking: 'interactive-prompt' }),
  ...rows(
    ['state-changing', 'configure'],
    [
      'nmcli connection|con|device|radio',
      'ifconfig|route add|del|up|down',
      'ifconfig * *',
      'ss -K|--kill',
      'arp -d|--delete|-s|--set|-f|--file',
      'ethtool -s|-K',
      'resolvectl flush-caches',
      'wg-quick|openvpn|tailscale|zerotier-cli|ipsec|strongswan',
      'ntpdate|chronyc',
    ],
  ),
  ...rows(
    ['read-only', 'show'],
    [
      'tailscale status|ip|ping',
      'chronyc tracking|sources',
      'ntpq|ntpstat',
      'nmcli $',
      'nmcli device|connection status|show',
    ],
  ),
  ...rows(['read-only', 'health-check'], ['ssh -L|-R|-D -N', 'ssh -N', 'autossh|sshuttle|socat|chisel|frpc'], {
    blocking: 'never-ending',
  }),
];
