/** What this browser keeps for us. It may refuse: then the page works and forgets. */
export function recall<T>(name: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(`runsheet:${name}`) ?? 'null') as T | null;
  } catch {
    return null;
  }
}

/** @returns whether it is kept */
export function keep(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(`runsheet:${name}`, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
