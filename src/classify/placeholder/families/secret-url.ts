import { everyLanguage } from '../dialects.ts';
import type { Family } from '../family.ts';
import { nameParameter } from '../name-parameter.ts';

const url = /(?<![\w+])[a-z][a-z0-9+.-]{1,30}:\/\/([^\s"'`:/@<>]{0,80}):([^\s"'`/@<>]{1,120})@[^\s"'`<>;,)]{1,200}/g;
const assigned = /(?<![\w$.-])([A-Za-z_][A-Za-z0-9_]{2,60})["']?\s?(?:=|:)\s?["']?$/;
const databases = /^(?:postgres(?:ql)?|mysql|mariadb|mongodb|mssql|oracle|cockroachdb|sqlserver)/;
const brokers = /^(redis|rediss|amqp|amqps|smtp|smtps|ldap|ftp|kafka|nats)/;

/** `postgresql://app:secret@db/shop`: an address that carries a literal password. */
export const secretUrls: Family = {
  languages: everyLanguage,
  needs: ['://'],
  *find(line) {
    for (const match of line.text.matchAll(url)) {
      const [found, user = '', password = ''] = match;
      if (/[${[]|%\w+%|\*/.test(password) || /^x-access-token$/.test(user)) continue;
      const end = match.index + found.replace(/[.,:!?\\]+$/, '').length;
      yield {
        start: match.index,
        end,
        kind: 'secret',
        secret: true,
        name: nameOf(line.text.slice(0, match.index), found),
      };
    }
  },
};

function nameOf(before: string, found: string): string {
  const [, variable] = assigned.exec(before.slice(-100)) ?? [];
  if (variable && !/^(?:value|url|uri|host|default|name|from|to|dsn)$/i.test(variable))
    return nameParameter(variable, 'sample-value');
  if (databases.test(found)) return 'DATABASE_URL';
  const [, broker] = brokers.exec(found) ?? [];
  return broker ? `${broker.toUpperCase()}_URL` : 'SERVICE_URL';
}
