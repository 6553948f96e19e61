import type { Comment, ShellReading } from '../shell/index.ts';
import { statesCondition } from './condition.ts';

/** What the comments of a text say about its commands. Lines are those of the text, from 1. */
export interface Remarks {
  /** Commands in these lines show what others would type. */
  readonly isExample: (line: number) => boolean;
  /** Commands in these lines are run only under a condition. */
  readonly isConditional: (line: number) => boolean;
  /** Comments that tell a person what to do, with no command that does it. */
  readonly tasks: readonly { readonly from: number; readonly to: number }[];
}

const example =
  /^(?:\(?(?:e\.g\.|for example|example\b|sample\b)|beispiel|z\. ?b\.|par exemple|exemple|por ejemplo|ejemplo|por exemplo|exemplo|ad esempio|esempio|например|пример|例如|示例|例：|例えば|예시)/iu;

const task =
  /^\(?(?:\d+[.)]\s*)?(?:then\s+|manually\s+)?(?:stop|start|re-?start|re-?deploy|deploy|update|notify|announce|inform|tell|wait|check|verify|confirm|monitor|test|switch|enable|disable|remove|contact|ensure|make sure|use your|ask|review|watch|open|log in|ssh|connect|create|configure|set up|apply|run|document|post|page|drain|re-?store|roll ?back|revert|prüfe[n]?|starte[n]?|stoppe[n]?|warte[n]?|vérifie[rz]|arrête[rz]|redémarre[rz]|attend(?:re|ez)|verifi(?:car|que)|detener|reiniciar|esperar|проверьте|остановите|перезапустите|检查|停止|重启|确认|等待|確認|再起動)\b/iu;
const stated =
  /^(?:expected|expect|should|output|returns?|note|result|erwartet|attendu|esperado|ожидается|预期|期待)/iu;
const number = /^\d+[.)]\s/;

/**
 * Reads the comments on lines of their own, and those behind commands. A comment speaks for the commands below it, up to
 * the next comment or blank line.
 */
export function readRemarks(text: readonly string[], shell: ShellReading): Remarks {
  const own = new Map(shell.comments.filter(({ ownLine }) => ownLine).map((comment) => [comment.line, comment]));
  const behind = new Map(shell.comments.filter(({ ownLine }) => !ownLine).map((comment) => [comment.line, comment]));
  const above = commentsAbove(text, own);
  const says = (line: number, test: (words: string) => boolean) =>
    above(line).some((comment) => test(comment.text)) || test(behind.get(line)?.text ?? '');
  return {
    isExample: (line) => above(line).some((comment) => example.test(comment.text)),
    isConditional: (line) => says(line, statesCondition),
    tasks: listTasks(text, own, shell),
  };
}

type Comments = ReadonlyMap<number, Comment>;

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';

function commentsAbove(text: readonly string[], own: Comments): (line: number) => Comment[] {
  const ends: number[] = [0];
  for (const [row, line] of text.entries()) {
    const at = row + 1;
    ends.push(own.has(at) || isBlank(line) ? at : (ends[row] ?? 0));
  }
  const known = new Map<number, Comment[]>();
  return (line) => {
    const end = ends[line - 1] ?? 0;
    const found = known.get(end) ?? commentsUpTo(end, own);
    known.set(end, found);
    return found;
  };
}

/** The comments that end on a line, the last one first. */
function commentsUpTo(end: number, own: Comments): Comment[] {
  const found: Comment[] = [];
  let at = end;
  for (let comment = own.get(at); comment !== undefined; comment = own.get(at)) {
    found.push(comment);
    at -= 1;
  }
  return found;
}

/** Paragraphs of comments only; the title of commands that follow at once below a blank line is none. */
function listTasks(text: readonly string[], own: Comments, shell: ShellReading): { from: number; to: number }[] {
  const tasks: { from: number; to: number }[] = [];
  for (let from = 1; from <= text.length; from += 1) {
    if (!own.has(from) || own.has(from - 1)) continue;
    let to = from;
    while (own.has(to + 1)) to += 1;
    const words = (line: number) => own.get(line)?.text.trim() ?? '';
    const lines = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    const endsParagraph = isBlank(text[to]);
    const startsParagraph = isBlank(text[from - 2]) || !isInside(shell, from - 1);
    const next = nextLine(text, to);
    const isTask = lines.some((line) => task.test(words(line)) && !stated.test(words(line)));
    if (endsParagraph && startsParagraph && isTask && (next === null || own.has(next))) tasks.push({ from, to });
    else if (!endsParagraph) {
      // "# 1. Stop the workers", "# 2. Back up" and then a command: the first has none of its own.
      const last = lines.findLast((line) => number.test(words(line)));
      const undone = lines.filter((line) => last !== undefined && line < last && number.test(words(line)));
      const [first] = undone;
      if (first !== undefined && last !== undefined && task.test(words(first)))
        tasks.push({ from: first, to: last - 1 });
    }
  }
  return tasks;
}

function nextLine(text: readonly string[], after: number): number | null {
  for (let line = after + 1; line <= text.length; line += 1) if (!isBlank(text[line - 1])) return line;
  return null;
}

const isInside = (shell: ShellReading, line: number): boolean =>
  shell.commands.some((command) => command.line <= line && line < command.endLine);
