// A program: counts the work of reading hostile guides, for each `NAME:BYTES` of its arguments, and prints JSON.
//
// Work is how often V8 enters functions and blocks of code, which is the same on every machine. What the engine itself
// does counts nothing: a regular expression or a copy of an array is one step, however long. Only code that is loaded
// once the counting has begun is counted, so this takes a process of its own.
import { Session } from 'node:inspector';

const session = new Session();
session.connect();
post('Profiler.enable');
post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

const { hostileGuides } = await import('./hostile-guides.ts');
const { compile } = await import('../../src/compile.ts');
const { lint } = await import('../../src/lint/index.ts');

const counts = process.argv.slice(2).map((argument) => {
  const [name = '', bytes] = argument.split(':');
  const text = hostileGuides[name]!(Number(bytes));
  post('Profiler.takePreciseCoverage');
  lint(compile(text, { path: 'guide.md' }), { text });
  const { result } = post('Profiler.takePreciseCoverage') as { result: Script[] };
  return result
    .flatMap(({ functions }) => functions)
    .flatMap(({ ranges }) => ranges)
    .reduce((sum, { count }) => sum + count, 0);
});
console.log(JSON.stringify(counts));

interface Script {
  readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
}

/** In its own process the inspector answers at once. */
function post(method: string, params?: object): unknown {
  let answer: unknown;
  session.post(method, params, (error, result) => {
    if (error !== null) throw new Error(`${method}: ${error.message}`);
    answer = result;
  });
  return answer;
}
