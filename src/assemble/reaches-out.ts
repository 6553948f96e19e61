/** Programs that take what they are given to another machine. */
const toMachine =
  /^(?:sudo )?(?:ssh|sftp|mosh|kubectl|oc|vagrant|ansible(?:-\w+)?|pdsh|pssh|salt|multipass|incus|lxc)(?= )/;
const copies = /^(?:sudo )?(?:scp|rsync)(?= )/;
/** Only what is copied to it goes there: "on the standby" whoever fetches something sits on the standby. */
const toRemote = /\s(?!-)[^\s/:]+:\S*\s*$/;
/** Where people sit who go on to other machines. */
const gateway =
  /(?<!\p{L})(?:bastion|jump|build|ci|control|controller|management|deploy(?:ment)?|ansible|admin)(?!\p{L})/iu;
/** Programs that take it into what runs on this one. */
const intoContainer =
  /^(?:sudo )?(?:(?:docker|podman|nerdctl)(?:[- ]compose)? (?:\S+ ){0,6}?(?:exec|run)|lxc|incus|machinectl|nsenter|chroot|kubectl|oc)(?= )/;

/** Whether a command goes by itself where its words say that it is run. */
export function reaches(place: 'machine' | 'container', command: string): boolean {
  if (place === 'container') return intoContainer.test(command);
  return copiesHere(command) === null ? toMachine.test(command) : copiesHere(command) === false;
}

/** Whether a command copies to the machine that it is typed on; null when it copies nothing. */
export const copiesHere = (command: string): boolean | null => (copies.test(command) ? !toRemote.test(command) : null);

export const namesGateway = (words: string): boolean => gateway.test(words);

export const namesContainer = (words: string): boolean =>
  /(?<!\p{L})(?:containers?|pods?|chroot)(?!\p{L})/iu.test(words);
