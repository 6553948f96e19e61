import type { Comment } from './shellcheck-comments.ts';

/** Of so many scripts; then it begins anew. */
const most = 5000;

/** What ShellCheck has said of scripts, for as long as a run or a session takes: guides of a project share their steps. */
export class HeardComments {
  readonly #byScript = new Map<string, readonly Comment[]>();

  /** Whether it has ever answered. */
  isThere = false;

  find(script: string): readonly Comment[] | undefined {
    return this.#byScript.get(script);
  }

  keep(script: string, comments: readonly Comment[]): void {
    if (this.#byScript.size >= most) this.#byScript.clear();
    this.#byScript.set(script, comments);
    this.isThere = true;
  }
}
