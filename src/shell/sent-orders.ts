import type { ArgumentList } from './argument-list.ts';
import type { Effect } from './command-facts.ts';
import { readEchoed, withoutQuotes } from './echoed-text.ts';
import type { Input, Invocation } from './invocation.ts';

const order: readonly Effect[] = ['state-changing', 'network-write'];

/** Programs that hand their input to whatever listens on the other side. */
const talkers: ReadonlySet<string> = new Set(['nc', 'ncat', 'netcat', 'telnet', 'socat', 'wscat', 'websocat']);
const requesters: ReadonlySet<string> = new Set(['curl', 'curlie', 'wget', 'http', 'https', 'xh', 'xhs']);

/** Lines by which a server is asked about itself, or left again. */
const asking =
  /^(?:q|quit|exit|bye|logout|ping|info|help|version|noop|stats?|status|ruok|srvr|mntr|conf|cons|envi|dump|isro|wch[scp]|show|list|get|head|options|host|user-agent|accept|connection|ehlo|helo)(?![\w-])/i;

/** The last part of an address that does something for whoever asks for it. */
const doing =
  /\/(?:\w+[-_])?(?:clear|flush|purge|invalidate|reset|restart|reload|reindex|shutdown|drain|promote|rollback|redeploy|trigger|buildWithParameters|enable|disable|delete|migrate|(?:cron|upgrade|install)\.php)(?:[-_]\w+)?\/?(?:[?#]|$)|\/(?:build|deploy|run|start|stop|update|sync|hook)\/?\?(?:[^#\s]{0,200}&)?(?:token|key|secret)=/i;

/** An address that was made to be called for what it does, or a variable that says that it holds one. */
const hook =
  /\/(?:(?:deploy|build|web|trigger)[-_]?)?hooks?\/(?!(?:status|health|list|logs?)\b)[^/?#\s]|\/\/api\.render\.com\/deploy\/|\/_(?:flush|forcemerge|refresh|rollover|close|open|shrink|split)(?:[/?#]|$)|^\$\{?\w*(?:HOOK|TRIGGER)(?:_?UR[LI])?\w{0,12}\}?$/i;

/** What a server is told to do by a program that as such only looks: `echo shutdown | nc`, `curl …/cache/clear`. */
export function ordersSent(program: string, args: ArgumentList, { input }: Invocation): readonly Effect[] {
  if (requesters.has(program))
    return args.rawWords.map(withoutQuotes).some((word) => doing.test(word) || hook.test(word)) ? order : [];
  const talks = talkers.has(program) || (program === 'openssl' && args.words[0] === 's_client');
  if (!talks || input === null || input.file === '/dev/null') return [];
  const lines = textOf(input)?.split(/\\[rn]|[\r\n;]/) ?? null;
  return lines?.every((line) => line.trim() === '' || asking.test(line.trim())) ? [] : order;
}

/** What is sent; null for the content of a file and what another program makes. */
function textOf({ text, file, fromText }: Input): string | null {
  if (text !== null) return withoutQuotes(text);
  if (file !== null || fromText === null) return null;
  return readEchoed(fromText)?.text ?? null;
}
