import type { Candidate, Family } from '../family.ts';

const host =
  '((?:[A-Za-z0-9-]{1,40}[-_])?(?:host|hostname|server|servername|server-ip|server_ip|ip|ip-address|ip_address|address|remote|machine|vm|vps|droplet-ip|instance-ip|server-address|servidor|serveur|serwer|sunucu)|[A-Z][A-Z0-9_]{1,40}|(?:your|my)[-_.]?[\\w-]{2,40}(?:\\.[a-z]{2,6}){0,2}|(?:[a-z0-9-]{1,30}\\.){0,3}(?:example|domain|server|host|yourserver)\\.[a-z]{2,6})(?![\\w@.-])';
const login = new RegExp(`(?<![\\w.+:/@\${-])([A-Za-z_][\\w.-]{0,40})@${host}`, 'g');
const loginOfVariable = new RegExp(`(?<=\\$\\{?\\w{1,40}\\}?@)${host}`, 'g');
const remote = /\b(?:ssh|scp|sftp|rsync|mosh|ssh-copy-id)\b/;
const anybody =
  /^(?:user|username|user-name|user_name|your[\w-]*|youruser|login|name|me|usuario|utilisateur|benutzer)$/i;

/** `user@server`, `root@YOUR_IP`: what ssh, scp and rsync connect to; a real user keeps its name. */
export const logins: Family = {
  languages: new Set(['shell', 'env', 'text', 'yaml']),
  needs: ['@'],
  *find(line) {
    if (line.language === 'shell')
      for (const match of line.text.matchAll(loginOfVariable)) yield server(match.index, match.index + match[0].length);
    for (const match of line.text.matchAll(login)) {
      const [found, user = '', host = ''] = match;
      const end = match.index + found.length;
      if ((line.language !== 'shell' || host.includes('.')) && !remote.test(line.text)) continue;
      yield anybody.test(user) ? target(match.index, end) : server(end - host.length, end);
    }
  },
};

const target = (start: number, end: number): Candidate => ({ start, end, kind: 'host', name: 'SSH_TARGET' });
const server = (start: number, end: number): Candidate => ({ start, end, kind: 'host' });
