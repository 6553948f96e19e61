/** A text that is longer is read again: what is made of it may be large, and there are few. */
const longest = 20_000;
/** The blocks of some guides with the texts inside of them, which the next passes will ask for again. */
const usual = 512;

/**
 * The same function, which makes nothing twice of a text that it was given a moment ago: among the last `most` texts,
 * and often among twice as many. What it makes is shared, so it must not be changed.
 */
export function remember<R extends Kept>(make: (text: string) => R, most = usual): (text: string) => R {
  const known = new Known<R>(most);
  return (text) => {
    const found = known.find(text);
    return found === undefined ? known.keep(text, make(text)) : found;
  };
}

/** The same for a function of something else. `keyOf`: one text for all that the result depends on. */
export function rememberBy<Given extends readonly unknown[], R extends Kept>(
  keyOf: (...given: Given) => string,
  make: (...given: Given) => R,
  most = usual,
): (...given: Given) => R {
  const known = new Known<R>(most);
  return (...given) => {
    const key = keyOf(...given);
    const found = known.find(key);
    return found === undefined ? known.keep(key, make(...given)) : found;
  };
}

/** Anything but what says that nothing is known. */
type Kept = NonNullable<unknown> | null;

/** Two halves: what is asked for again and again comes along when the older one is let go. */
class Known<R extends Kept> {
  readonly #most: number;
  #recent = new Map<string, R>();
  #older = new Map<string, R>();

  constructor(most: number) {
    this.#most = most;
  }

  find(key: string): R | undefined {
    const found = this.#recent.get(key);
    if (found !== undefined) return found;
    const older = this.#older.get(key);
    return older === undefined ? undefined : this.keep(key, older);
  }

  keep(key: string, value: R): R {
    if (key.length > longest) return value;
    if (this.#recent.size >= this.#most) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(key, value);
    return value;
  }
}
