import type { Verdict } from './classify.ts';
import { cutAtComments } from './comment-segments.ts';
import type { View } from './view.ts';

/** "Example:", "e.g.", "For instance" at the start of a comment; "example.com" is none. */
const latin =
  /^(?:for |an? |another |por |par |per |zum |na |контр)?(?:examples?|instance|e\.\s?g\.?|eg|beispiele?|z\.\s?b\.?|bspw?\.?|ejemplos?|p\.\s?ej\.?|exemples?|p\.\s?ex\.?|ex\.|exemplos?|esemp[io]{1,2}|es\.|p\.\s?es\.?|пример[ыа]?|например|напр\.|приклад|przykład(?:y|owo)?|na przykład|np\.|voorbeeld(?:en)?|bijvoorbeeld|bijv\.|bv\.|örne(?:k|ğin)|ör\.|ví dụ|vd)(?=$|[\s:：,(/–—-])/iu;
const signs =
  /^(?:示例|範例|范例|例(?:如|えば|子|(?=[\s:：1-9]|$))|比如|예시|예를 들어|예(?=[\s:：]|$)|مثال|مثلا|على سبيل المثال)/u;

/** Lines that only show what a command could look like once it is filled in; nobody is to run them. */
export function listExampleLines(view: View): number[] {
  return cutAtComments(view)
    .filter(({ comment }) => latin.test(comment) || signs.test(comment))
    .flatMap(({ lines }) => lines);
}

const commands: ReadonlySet<Verdict['role']> = new Set(['run', 'query', 'repl']);

/** Whether a text of commands holds some that are only an example. */
export function holdsExample({ role, view }: Pick<Verdict, 'role' | 'view'>): boolean {
  return commands.has(role) && listExampleLines(view).length > 0;
}
