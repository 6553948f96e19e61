import type { ChecklistItem } from '../model/index.ts';
import { partOf } from '../model/index.ts';
import { type CallFacts, describeCall, readShell } from '../shell/index.ts';
import type { InlineCode, Survey } from './survey.ts';

/** A command that a list item tells the reader to run: "Check the log: `tail -f app.log`". */
export interface ListCommand {
  readonly code: InlineCode;
  readonly facts: CallFacts;
  readonly item: ChecklistItem;
}

const forms: ReadonlySet<string> = new Set(['task', 'numbered', 'bullet', 'box']);
const told = /^(?:[^.;(]*[:：]|\W*(?:run|execute|type|use|check(?: with)?|verify(?: with)?|with)\b[^.;(]*)\s*$/iu;

/** A name, or the path of a program; `a.b/c/read` is a name of something else. */
const startsProgram = /^(?:[\w.-]+(?:\s|$)|\.{0,2}\/|[A-Z_]+=)/;

/** The commands of list items, where the item ends with one that is announced or is nothing else. */
export function listCommands(survey: Survey): readonly ListCommand[] {
  const items = new Map(survey.guide.checklist.map((item) => [item.line, item]));
  return survey.inlineCode.flatMap((code) => {
    const item = items.get(code.line);
    if (item === undefined || !forms.has(item.form)) return [];
    const part = partOf(survey.index, item.section);
    if (part !== 'forward' && part !== 'back') return [];
    const line = survey.places.textOf(code.line);
    const before = line.slice(0, code.at.start.column - 1).replace(/^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s*)?/, '');
    const after = line.slice(code.at.end.column - 1).replace(/^`+/, '');
    const words = before.replace(/[`*_]/g, '').trim();
    if ((words !== '' && !told.test(words)) || /[\p{L}\p{N}`]/u.test(after)) return [];
    const reading = readShell(code.text);
    if (reading.errors.length > 0 || !startsProgram.test(code.text)) return [];
    return reading.commands.flatMap(({ calls }) => calls.map((call) => ({ code, facts: describeCall(call), item })));
  });
}
