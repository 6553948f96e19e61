import { Session } from 'node:inspector';

/**
 * How often V8 enters functions and blocks of code while something runs: work that is the same on every machine. What
 * the engine itself does counts nothing: a regular expression or a copy of an array is one step, however long.
 */
export function countWork(run: () => void): number {
  const session = new Session();
  session.connect();
  try {
    post(session, 'Profiler.enable');
    post(session, 'Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    run();
    const { result } = post(session, 'Profiler.takePreciseCoverage') as { result: Script[] };
    return result
      .filter(({ url }) => !/\/(?:vitest|@vitest|vite)\//.test(url))
      .flatMap(({ functions }) => functions)
      .flatMap(({ ranges }) => ranges)
      .reduce((sum, { count }) => sum + count, 0);
  } finally {
    session.disconnect();
  }
}

interface Script {
  readonly url: string;
  readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
}

/** In this process the inspector answers at once. */
function post(session: Session, method: string, params?: object): unknown {
  let answer: unknown;
  session.post(method, params, (error, result) => {
    if (error !== null) throw new Error(`${method}: ${error.message}`);
    answer = result;
  });
  return answer;
}
