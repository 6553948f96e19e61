import { readText } from '../../src/markdown/index.ts';
import { type Action, Plan } from '../../src/plan/index.ts';
import { outputsOf, type Subject } from './subject.ts';

/** Plans are by their schema, account for every block, and run nothing but lines of the guide. */
export function findPlanFaults(subject: Subject): string[] {
  const lines = readText(subject.text).text.split('\n');
  const files = new Set(subject.guide.blocks.map(({ file }) => file?.replace(/^\.\//, '')));
  return outputsOf(subject).scripts.flatMap(({ path, plan }) => {
    const parsed = Plan.safeParse(plan);
    const known = new Set([...plan.actions, ...plan.leftOut].map(({ block }) => block));
    return [
      ...(parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)),
      ...subject.guide.blocks.filter(({ id }) => !known.has(id)).map(({ id }) => `says nothing of ${id}`),
      ...plan.actions.filter(isExecuted).flatMap((action) => findStrangeLines(action, lines, files)),
    ].map((fault) => `${path} ${fault}`);
  });
}

/** Code in a list may have lost its indentation, and half a tab of it; the rest of a line is the guide's. */
function findStrangeLines(
  { id, text, lines: { from } }: Action,
  lines: readonly string[],
  files: ReadonlySet<string | undefined>,
): string[] {
  // A script that the guide writes and does not call is called by its name.
  if (id.endsWith('.run') && files.has(text.replace(/^(?:\.\/|(?:bash|python3) )/, ''))) return [];
  return text.split('\n').flatMap((line, at) => {
    const written = (lines[from - 1 + at] ?? '').replaceAll('\0', '\uFFFD');
    return written.includes(line.trim()) ? [] : [`runs in ${id} what line ${from + at} does not say: ${line}`];
  });
}

const isExecuted = ({ mode }: Action): boolean => mode !== null && mode !== 'feed';

/** What is executed stands verbatim in its script, in order. */
export function findScriptFaults(subject: Subject): string[] {
  return outputsOf(subject).scripts.flatMap(({ path, plan, text }) => {
    let from = text.indexOf('\n__rs_text() {');
    return listExecutedLines(plan).flatMap((line) => {
      const at = text.indexOf(`\n${line.replace(/\0|\p{Cs}/gu, '\uFFFD')}\n`, from);
      if (at === -1) return [`${path} lacks ${line}`];
      from = at;
      return [];
    });
  });
}

// Such a text is written with escapes, for nobody to be misled by it in an editor.
const hasControls = /[\u0001-\u0008\u000b-\u001f\u007f-\u009f]/;

/** Lines of executed actions; placeholders are put in, so lines that hold one are not looked for. */
function listExecutedLines({ actions, parameters }: Plan): string[] {
  const texts = parameters.flatMap((parameter) => parameter.texts);
  return actions
    .filter((action) => isExecuted(action) && !hasControls.test(action.text))
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => line.trim() !== '' && !texts.some((placeholder) => line.includes(placeholder)));
}
