import { freeLanguages } from '../dialects.ts';
import type { Family } from '../family.ts';

const email =
  /(?<![\w.+:/@${-])([A-Za-z0-9_][\w.+-]{0,60})@([A-Za-z0-9][\w-]{0,60}(?:\.[A-Za-z0-9-]{2,40}){1,4})(?![\w@-])/g;
const reservedHost =
  /(?:^|\.)(?:example|exemple|ejemplo|exemplo|beispiel|esempio|domain|my-?domain|(?:your|votre|seu|ihre?|deine?)[-_]?[\w-]*|company|my-?company)\.[a-z]{2,6}$/i;
const somebody =
  /^(?:your[\w.-]*|you|me|user|username|email|name|mail|my-?email|someone|votre[\w.-]*|seu[\w.-]*|tu[-_.][\w.-]*|ihre?[-_.][\w.-]*)$/i;
const tester = /^(?:(?:no-?one-?)?test\w*|foo|bar|alice|bob|john|jane|john\.doe|jane\.doe)$/i;

const remote = /(?<![\w-])(?:ssh|scp|sftp|rsync|mosh)\s/;

/** `admin@example.com`, `your-email@gmail.com`; an address of a test user is data. */
export const emails: Family = {
  languages: freeLanguages,
  needs: ['@'],
  *find(line) {
    for (const match of line.text.matchAll(email)) {
      const [found, user = '', host = ''] = match;
      const generic = somebody.test(user);
      if (!reservedHost.test(host) && !(generic && isMailbox(host))) continue;
      if (tester.test(user)) continue;
      yield {
        start: match.index,
        end: match.index + found.length,
        kind: 'email',
        name: remote.test(line.text) ? targetOf(host) : nameOf(user, generic),
      };
    }
  },
};

const anyMachine = /^(?:server|host|hostname|www|your[\w-]*|my[\w-]*|example|domain|vps|vm|ip)$/i;

/** Two machines are two parameters: `deploy@app01.example.net` is not `deploy@worker01.example.net`. */
function targetOf(host: string): string {
  const [machine = '', ...rest] = host.split('.');
  if (rest.length < 2 || anyMachine.test(machine)) return 'SSH_TARGET';
  return `${machine.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}_SSH_TARGET`;
}

function isMailbox(host: string): boolean {
  return /^(?:gmail|googlemail|outlook|hotmail|yahoo|icloud|mail|email|proton|protonmail)\.\w{2,4}$|\.email$/i.test(
    host,
  );
}

function nameOf(user: string, generic: boolean): string {
  const word = user
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return generic || word === '' ? 'EMAIL' : /(?:^|_)E?MAIL$/.test(word) ? word : `${word}_EMAIL`;
}
