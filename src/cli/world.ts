interface Output {
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  /** Settles when the text has been handed over, also when nobody reads it any more. */
  write(text: string): Promise<void>;
}

/** What a command may know of the process that it runs in. */
export interface World {
  /** The arguments after the program's name. */
  readonly argv: readonly string[];
  /** What Node was told on its own line or by its environment. */
  readonly nodeOptions: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Whether a person can be asked: they read what we write, and we read what they type. */
  readonly isInteractive: boolean;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Stands for the code of this program, down to the last bit; null where it is run as it is being written. */
  readonly build: string | null;
  /** Milliseconds since 1970. */
  now(): number;
  /** Our number among the programs that run on this host. */
  readonly pid: number;
  /** Whether a program with this number runs on this host. */
  isRunning(pid: number): boolean;
  /**
   * Starts another program in our place: it has our terminal, inputs and outputs and gets the signals that are meant for
   * us. Settles with its exit code, 128 and the number of the signal when one ended it; fails when it cannot be started.
   */
  start(program: string, args: readonly string[]): Promise<number>;
  /** Runs another program to its end, without input; null when there is no such program. */
  ask(program: string, args: readonly string[]): Promise<Answer | null>;
  /** Goes into a folder, for programs that leave something where they are called; all paths of ours start at `cwd`. */
  enter(folder: string): void;
  /** Settles when somebody ends us, with the exit code that says so. */
  interrupted(): Promise<number>;
  /** Does something to the end: who ends us meanwhile, by Ctrl+C or a signal that can be held, ends us then. */
  undisturbed<T>(work: () => Promise<T>): Promise<T>;
  /** What a file of JavaScript or TypeScript exports. */
  load(path: string): Promise<Readonly<Record<string, unknown>>>;
}

export interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}
