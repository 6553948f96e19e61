/** Programs that take what they are given to another machine. */
const toMachine =
  /^(?:sudo )?(?:ssh|scp|rsync|sftp|mosh|kubectl|oc|vagrant|ansible(?:-\w+)?|pdsh|pssh|salt|multipass|incus|lxc)(?= )/;
/** Programs that take it into what runs on this one. */
const intoContainer =
  /^(?:sudo )?(?:(?:docker|podman|nerdctl)(?:[- ]compose)? (?:\S+ ){0,6}?(?:exec|run)|lxc|incus|machinectl|nsenter|chroot|kubectl|oc)(?= )/;

/** Whether a command goes by itself where its words say that it is run. */
export const reaches = (place: 'machine' | 'container', command: string): boolean =>
  (place === 'machine' ? toMachine : intoContainer).test(command);

export const namesContainer = (words: string): boolean =>
  /(?<!\p{L})(?:containers?|pods?|chroot)(?!\p{L})/iu.test(words);
