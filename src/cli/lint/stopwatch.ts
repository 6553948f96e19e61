/** How long parts of a run took, by name. */
export class Stopwatch {
  readonly #times = new Map<string, number>();

  readonly now = (): number => performance.now();

  /** The slowest first. */
  get times(): readonly (readonly [name: string, milliseconds: number])[] {
    return [...this.#times].sort(([, a], [, b]) => b - a);
  }

  measure<R>(name: string, work: () => R): R {
    const start = this.now();
    const result = work();
    this.#add(name, this.now() - start);
    return result;
  }

  async measureLater<R>(name: string, work: () => Promise<R>): Promise<R> {
    const start = this.now();
    const result = await work();
    this.#add(name, this.now() - start);
    return result;
  }

  addAll(times: ReadonlyMap<string, number>): void {
    for (const [name, time] of times) this.#add(`rule ${name}`, time);
  }

  #add(name: string, time: number): void {
    this.#times.set(name, (this.#times.get(name) ?? 0) + time);
  }
}
