import type { Verdict } from '../classify/index.ts';
import type { Expectation } from '../model/index.ts';
import type { BlockSource } from './block-source.ts';
import { isExpectation, isPassing, readExpectation } from './criterion/expectation.ts';
import type { BlockReading } from './read-block.ts';

// "Check tables" names what to look at; "Check that the tables exist" says what is expected.
const lookOnly = /^(?:check|test|review|inspect|see|view|show)\b(?!\s+(?:that|if|whether|for|all)\b)/i;
const commentMark = /^\s*(?:#+|\/\/|--|REM\b|::)\s?/;
const trailing = /\s(?:#|\/\/|--)\s+(.+)$/;
const numbering = /^\s*\d{1,2}[.)]\s+/;
const printedLast =
  /^\s*(?:print|console\.log|puts|echo|Write-(?:Host|Output))\s*\(?\s*f?["']([^"'{}$]{6,})["']\s*\)?;?\s*$/;

const demand = /^\s*(?:ensure|verify|make sure|check|confirm|validate|assert)\b/i;
// A backup that is verified is one that exists; of "Verify migration" nobody knows what is to be seen.
const result =
  /\b(?:that|if|whether|all|any|no|not|every|each|both|none|is|are|was|were|has|have|can|exists?|succe\w+|works?|runs?|running|returns?|shows?|contains?|match\w*|integrity|backups?|up|healthy|empty|equals?|remains?|responds?|connects?|\w+[^e]ed)\b|['’](?:s|re)\b|\d|[=<>✓✅]/i;

/** Whether a demand to check says what is to be seen. */
const statesResult = (text: string) => !demand.test(text) || result.test(text);

interface Found {
  readonly line: number;
  readonly text: string;
}

/** Expected results of a block: in its comments, in what its input prints last, in the paragraphs around it. */
export function findExpectations(
  source: BlockSource,
  verdict: Verdict,
  reading: BlockReading,
  guideLine: (line: number) => number,
): Expectation[] {
  const { view } = verdict;
  const expects: Expectation[] = [];
  const lines = new Set<number>();
  const add = (found: Found, command: number | null): void => {
    if (lines.has(found.line)) return;
    lines.add(found.line);
    const { text, check } = readExpectation(found.text);
    expects.push({ line: found.line, text, check, command });
  };
  const commandBefore = (line: number): number | null => {
    const earlier = reading.steps.filter(({ statement }) => statement.line <= line);
    const last = earlier.at(-1);
    return last === undefined ? null : guideLine(last.statement.line);
  };
  const commandAfter = (line: number): number | null => {
    const next = reading.steps.find(({ statement }) => statement.line > line);
    return next === undefined ? null : guideLine(next.statement.line);
  };

  view.content.forEach((line, index) => {
    if (line.shape === 'comment') {
      const text = line.text.replace(commentMark, '').replace(numbering, '');
      const stated = isExpectation(text);
      if (stated === null) return;
      const next = view.content[index + 1];
      if (stated.kind === 'instruction') {
        if (stated.rest.trim() === '' || lookOnly.test(text) || !statesResult(text)) return;
        if (next !== undefined && next.shape !== 'comment')
          add({ line: guideLine(line.number), text }, commandAfter(line.number));
        else if (next === undefined) add({ line: guideLine(line.number), text }, commandBefore(line.number));
        return;
      }
      add(
        { line: guideLine(line.number), text: withCommentBlock(text, view.content.slice(index + 1)) },
        commandBefore(line.number),
      );
      return;
    }
    const comment = trailing.exec(line.text)?.[1];
    if (comment === undefined) return;
    const stated = isExpectation(comment);
    if (stated !== null && stated.kind !== 'instruction')
      add({ line: guideLine(line.number), text: comment }, commandBefore(line.number));
  });

  if (verdict.role === 'session')
    for (const answer of listAnswers(verdict))
      expects.push({
        line: guideLine(answer.line),
        text: answer.text,
        check: { kind: 'person' },
        command: commandBefore(answer.line),
      });

  const last = view.code.at(-1);
  const printed = verdict.role === 'repl' && last !== undefined ? printedLast.exec(last.text)?.[1] : undefined;
  if (printed !== undefined && last !== undefined)
    expects.push({
      line: guideLine(last.number),
      text: printed,
      check: isPassing(printed) ? { kind: 'person' } : { kind: 'contains', values: [printed] },
      command: null,
    });

  if (source.after !== null && source.afterLine !== null && isExpectation(source.after)?.kind === 'expectation')
    add({ line: source.afterLine, text: source.after }, null);
  return expects.sort((a, b) => a.line - b.line);
}

/** What stands between the prompts of a session: the machine's answers, by their first line. */
function listAnswers({ view }: Verdict): Found[] {
  const typed = new Set(view.prompts.promptLines.map(({ line }) => line));
  const answers: { line: number; lines: string[] }[] = [];
  let open = false;
  for (const line of view.content) {
    if (typed.has(line.number)) open = false;
    else if (open) answers.at(-1)?.lines.push(line.text);
    else if (typed.size > 0 && line.number > Math.min(...typed)) {
      answers.push({ line: line.number, lines: [line.text] });
      open = true;
    }
  }
  return answers.map(({ line, lines }) => ({ line, text: lines.join('\n') }));
}

/** "Expected output:" goes on in the comment lines below it. */
function withCommentBlock(text: string, rest: readonly { shape: string; text: string }[]): string {
  if (!/[:：]\s*$/.test(text)) return text;
  const lines: string[] = [];
  for (const line of rest) {
    if (line.shape !== 'comment') break;
    lines.push(line.text.replace(commentMark, ''));
  }
  return [text, ...lines].join('\n');
}
