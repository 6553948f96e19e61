import type { CallFacts } from '../shell/index.ts';
import type { Step } from './read-block.ts';

/** Programs that take what they are given to another machine. */
const toMachine =
  /^(?:sudo )?(?:ssh|sftp|mosh|kubectl|oc|vagrant (?:ssh|winrm|upload)|ansible(?:-\w+)?|pdsh|pssh|salt|multipass (?:exec|shell|transfer)|(?:incus|lxc) (?:exec|shell|file))(?= )/;
/** These name one machine; the others go where their inventory or their context says. */
const toOneMachine = /^(?:sudo )?(?:ssh|sftp|mosh)(?= )/;
const copies = /^(?:sudo )?(?:scp|rsync)(?= )/;
/** Only what is copied to it goes there: "on the standby" whoever fetches something sits on the standby. */
const toRemote = /\s(?!-)[^\s/:]+:\S*\s*$/;
/** Where people sit who go on to other machines. */
const gateway =
  /(?<!\p{L})(?:bastion|jump|build|ci|control|controller|management|deploy(?:ment)?|ansible|admin)(?!\p{L})/iu;
/** Programs that take it into what runs on this one. */
const intoContainer =
  /^(?:sudo )?(?:(?:docker|podman|nerdctl)(?:[- ]compose)? (?:\S+ ){0,6}?(?:exec|run)|lxc|incus|machinectl|nsenter|chroot|kubectl|oc)(?= )/;

/** Whether a command goes by itself to another machine. */
export const reachesMachine = (command: string): boolean =>
  copiesHere(command) === null ? toMachine.test(command) : copiesHere(command) === false;

/** Whether a command copies to the machine that it is typed on; null when it copies nothing. */
export const copiesHere = (command: string): boolean | null => (copies.test(command) ? !toRemote.test(command) : null);

export const namesGateway = (words: string): boolean => gateway.test(words);

const namesContainer = (words: string): boolean => /(?<!\p{L})(?:containers?|pods?|chroot)(?!\p{L})/iu.test(words);

/** What a list of commands may do here on the way to another machine. */
const onTheWay: ReadonlySet<string> = new Set(['cd', 'echo', 'printf', 'sleep', 'true', 'date', ':']);

/** Whether a statement goes by itself to the place that the words name: each of its commands, and not just the first. */
export function goesBySelf({ statement, text, facts }: Step, words: string): boolean {
  const calls = statement.calls.map(({ start, end }, at) => ({
    text: text.slice(start - statement.start, end - statement.start),
    facts: facts[at],
  }));
  const going = calls.filter(({ facts: one }) => one === undefined || !onTheWay.has(one.program) || one.remote);
  return going.length > 0 && going.every((call) => goesTo(call, words));
}

function goesTo(call: { readonly text: string; readonly facts: CallFacts | undefined }, words: string): boolean {
  const { text } = call;
  const isRemote = call.facts?.remote === true;
  if (namesContainer(words)) return intoContainer.test(text) || isRemote;
  if (copiesHere(text) !== null) return reachesMachine(text) && namesTarget(text, words) === 'named';
  if (!toMachine.test(text)) return isRemote && !intoContainer.test(text);
  return !toOneMachine.test(text) || namesTarget(text, words) !== 'another';
}

/** "On db2, copy the dump" names db2. */
const placeOf = /(?:^|\s)(?:on|into|to|from|inside|within|in|auf|sur|en|em|su|на|в)\s+([^,:]+)/iu;
const ownName = /^(?=.*\d)[a-z][a-z\d.-]+$|^[a-z\d-]+\.[a-z\d.-]+$/;
const first = /^(?:primary|master|leader|active|main)$/;
const second = /^(?:standby|replica|secondary|slave|follower|passive)$/;
const common: ReadonlySet<string> = new Set(
  'the run and each every all of both other remaining do execute servers server hosts host machines machine'.split(' '),
);

/** Whether a command names the machine that the words name: a variable may hold it, and a name may be the one of a task. */
function namesTarget(command: string, words: string): 'named' | 'unclear' | 'another' {
  if (/[$<{]/.test(command)) return 'named';
  const place = placeOf.exec(words)?.[1] ?? words;
  const said = (place.toLowerCase().match(/[\p{L}\d][\p{L}\d.-]*[\p{L}\d]/gu) ?? []).filter(
    (word) => !common.has(word),
  );
  const typed = command.toLowerCase();
  if (said.some((word) => typed.includes(word.replace(/s$/, '')))) return 'named';
  const given = typed.match(/[a-z]+/g) ?? [];
  const isOther = (one: RegExp, other: RegExp) =>
    said.some((word) => one.test(word)) && given.some((name) => other.test(name));
  const isAnother = said.some((word) => ownName.test(word)) || isOther(first, second) || isOther(second, first);
  return isAnother ? 'another' : 'unclear';
}
