import type { CallView } from './block-view.ts';
import type { Survey } from './survey.ts';

/** Whether a pipe around the call fails when one of its members does. */
export function hasPipefail(survey: Survey, call: CallView): boolean {
  return isSet(survey, call, 'pipefail', /o$/) || /PIPESTATUS|pipestatus/.test(call.view.block.text);
}

/** Programs that pass on what they get, know nothing of its maker, and end with success. */
export const passesOn: ReadonlySet<string> = new Set([
  'head',
  'tail',
  'cat',
  'tee',
  'less',
  'more',
  'ts',
  'Tee-Object',
]);

/** Whether the exit code of a pipe tells nothing of this member, because its last one always succeeds. */
export function isHiddenByPipe(survey: Survey, view: CallView): boolean {
  if (view.call.pipedInto === null || hasPipefail(survey, view)) return false;
  const last = view.statement.calls.find(({ start, last }) => start >= view.call.end && last);
  return passesOn.has(last?.name ?? '');
}

/** Whether the shell that runs the call stops at the first failure. */
export function hasErrexit(survey: Survey, call: CallView): boolean {
  return isSet(survey, call, 'errexit', /e/);
}

/** Set before the call in its block, by the interpreter line, or in an earlier block of the same session. */
function isSet(survey: Survey, { view, line }: CallView, option: string, letter: RegExp): boolean {
  const shebang = view.shell?.shebang ?? null;
  if (shebang !== null && flagsSet(shebang.split(/\s+/).slice(1), option, letter)) return true;
  const isOwnShell = shebang !== null;
  return survey.calls.some(
    (other) =>
      other.line <= line &&
      other.call.name === 'set' &&
      (isOwnShell ? other.view === view : other.view === view || other.view.shell?.shebang === null) &&
      flagsSet(
        other.call.words.slice(1).map(({ raw }) => raw),
        option,
        letter,
      ),
  );
}

function flagsSet(words: readonly string[], option: string, letter: RegExp): boolean {
  return words.some(
    (word, at) =>
      /^-[a-z]+$/i.test(word) &&
      ((option !== 'pipefail' && letter.test(word)) || (word.endsWith('o') && words[at + 1] === option)),
  );
}
