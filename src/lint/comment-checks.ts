import type { BlockView } from './block-view.ts';
import type { Survey } from './survey.ts';

/** A step of a block that should verify something, and is a comment. */
export interface CommentCheck {
  readonly line: number;
  readonly words: string;
}

export function listCommentChecks({ blocks }: Survey): readonly CommentCheck[] {
  return blocks.flatMap((view) =>
    view.part === 'read' || !view.isPosix || view.shell === null ? [] : listEmptySteps(view),
  );
}

const step = /^(?:step\s*)?\d{1,2}(?:\.\d+)*[.):]?\s+/i;
const verifying =
  /^(?:post[- ]deploy\w* )?(?:verify|verification|validate|validation|smoke tests?|health checks?|test (?:the|that|critical|rollback|all))\b/i;
const changing: ReadonlySet<string> = new Set([
  'state-changing',
  'migrate',
  'deploy',
  'service',
  'restore',
  'undo',
  'publishes-code',
]);

/** Comments that head a step of checks, with no command before the next step. */
function listEmptySteps(view: BlockView): CommentCheck[] {
  const own = (view.shell?.comments ?? []).filter(({ ownLine }) => ownLine);
  const found: CommentCheck[] = [];
  for (const [at, comment] of own.entries()) {
    const isNumbered = step.test(comment.text);
    const words = comment.text.replace(step, '').replace(/[:：]\s*$/, '');
    if (!verifying.test(words)) continue;
    const line = view.guideLine(comment.line);
    const next = own.slice(at + 1).find(({ text }) => step.test(text));
    const end = next === undefined ? Number.POSITIVE_INFINITY : view.guideLine(next.line);
    if (view.calls.some((call) => call.line > line && call.line < end)) continue;
    const before = view.calls.findLast((call) => call.line < line);
    if (
      before === undefined ||
      !view.calls.some(({ facts, line: of }) => of < line && facts.effects.some((effect) => changing.has(effect)))
    )
      continue;
    // A single line behind a command that shows something says what is to be seen in it.
    const isTold = own[at + 1]?.line === comment.line + 1;
    const isChange = before.facts.effects.some((effect) => changing.has(effect));
    if (!isNumbered && !isTold && !isChange) continue;
    found.push({ line, words });
    if (next === undefined) break;
  }
  return found;
}
