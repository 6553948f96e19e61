/** A text that is longer is read again: what is made of it may be large, and there are few. */
const longest = 20_000;
/** The blocks of some guides with the texts inside of them, which the next passes will ask for again. */
const most = 512;

/**
 * The same function, which makes nothing twice of a text that it was given a moment ago. What it makes is shared, so it
 * must not be changed.
 */
export function remember<R>(make: (text: string) => R): (text: string) => R {
  const known = new Map<string, R>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (text.length > longest) return made;
    const [oldest] = known.size < most ? [] : known.keys();
    if (oldest !== undefined) known.delete(oldest);
    known.set(text, made);
    return made;
  };
}
