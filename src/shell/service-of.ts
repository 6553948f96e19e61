import type { ArgumentList } from './argument-list.ts';
import type { CallFacts, ServiceAction } from './command-facts.ts';

/** Which service a row speaks of: the word at its `*`, the word after its words, or the program itself. */
export function serviceOf(
  action: ServiceAction,
  pattern: string,
  program: string,
  args: ArgumentList,
): NonNullable<CallFacts['service']> {
  const words = pattern
    .split(' ')
    .slice(1)
    .filter((token) => !/^!?-|^\$$/.test(token));
  const star = words.indexOf('*');
  const named = ['-Name', '--name', '--service'].map((flag) => args.flagValue(flag)).find((value) => value != null);
  const word = namesByFlag.has(program) ? args.flagValue('-n') : args.words[star === -1 ? words.length : star];
  const name = named ?? word ?? daemonOf(program);
  return { action, name: name === null ? null : name.replace(/\.service$/, '') };
}

/** Clients whose words name kinds and places, while the thing itself stands behind an option. */
const namesByFlag: ReadonlySet<string> = new Set(['aws', 'az', 'gcloud']);

const daemons: Readonly<Record<string, string>> = {
  nginx: 'nginx',
  httpd: 'httpd',
  apachectl: 'apache2',
  caddy: 'caddy',
  iisreset: 'iis',
  pg_ctl: 'postgresql',
  supervisord: 'supervisord',
};

function daemonOf(program: string): string | null {
  return Object.hasOwn(daemons, program) ? daemons[program]! : null;
}
