import type { Block } from '../model/index.ts';
import { contentLines, type Draft, gather, makeAction, type Outcome, sectionOf } from './action-draft.ts';
import { choiceSetsOf } from './choices.ts';
import { confirmBack, confirmForward } from './confirm.ts';
import { showBlock } from './manual-block.ts';
import type { Action } from './plan.ts';
import type { Planning } from './planning.ts';
import { languageOf, takesArguments } from './script-arguments.ts';
import { callersOf, isCalledInText } from './script-calls.ts';
import { deedsOf } from './script-danger.ts';

const safeFile = /^(?:\.\/)?[A-Za-z0-9_][\w.-]*(?:\/[A-Za-z0-9_][\w.-]*)*$/;

/** The path below the current folder that a script is written to; null where that is not sure. */
function fileOf({ file, placeholders }: Block): string | null {
  if (file === null || !safeFile.test(file)) return null;
  if (placeholders.some(({ text }) => file.includes(text))) return null;
  return file.replace(/^\.\//, '');
}

/** Writes a script of the guide; starts it, too, where nothing else in the guide does. */
export function writeScript(planning: Planning, block: Block, because: string): Outcome {
  const file = fileOf(block);
  if (file === null)
    return showBlock(
      planning,
      block,
      `${because}; ${block.file === null ? 'it has no file name' : 'it belongs outside this folder'}`,
    );
  const [error] = block.errors;
  if (error !== undefined) return showBlock(planning, block, `the shell cannot read it: ${error.message}`);
  if (planning.index.unclosed.has(block.span.start.line))
    return showBlock(planning, block, 'nothing says where its text ends');
  const sets = choiceSetsOf(planning.index, block.section, block);
  if (typeof sets === 'string') return showBlock(planning, block, sets);
  const { guide } = planning.index;
  const isCalled = callersOf(guide, block).length > 0 || isCalledInText(guide, block);
  // What calls it decides whether it runs: it must be there whatever is chosen.
  return gather(
    (isCalled ? [[]] : sets).map((choices) => {
      const row: Partial<Action> = { file, choices, confirm: 'none' };
      const written = draftOf(planning, block, because, { ...row, id: block.id, kind: 'write' });
      const start =
        isCalled || (planning.flow !== 'rollback' && undoes(block)) ? [] : [startOf(planning, block, file, choices)];
      return { drafts: [written, ...start], leftOut: [] };
    }),
  );
}

const wayBack = /roll[\s_-]?back|restore|revert|undo|downgrade|backout/i;

/** A script for the way back is written in time; it never starts on the way forward. */
function undoes({ file }: Block): boolean {
  return wayBack.test(file ?? '');
}

function startOf(planning: Planning, block: Block, file: string, choices: Action['choices']): Draft {
  const language = languageOf(block);
  const lines = { from: block.textLine, to: block.textLine };
  const row = { id: `${block.id}.run`, choices, lines };
  if (language === null || takesArguments(block)) {
    const why = language === null ? 'no step starts a script in its language' : 'it takes arguments';
    return draftOf(planning, block, `run ${file} by hand: ${why}`, { ...row, kind: 'manual', text: file });
  }
  const program = language === 'python' ? 'python3' : 'bash';
  const text = block.text.startsWith('#!') ? `./${file}` : `${program} ${file}`;
  const deeds = deedsOf(block);
  const rule = planning.flow === 'rollback' ? confirmBack : confirmForward(block.disposition);
  const wanted = rule({ ...deeds, changesData: false, unseen: false });
  return draftOf(planning, block, 'the guide defines it here and never calls it', {
    ...row,
    kind: 'run',
    mode: 'shared',
    text,
    confirm: wanted === 'type' ? 'type' : 'ask',
    hazards: [...deeds.hazards],
  });
}

function draftOf(
  { index, ids }: Planning,
  block: Block,
  because: string,
  row: Partial<Action> & Pick<Action, 'id' | 'kind'>,
): Draft {
  const isWritten = row.kind === 'write';
  return {
    action: makeAction(sectionOf(index, block.section), {
      lines: contentLines(block),
      text: block.text,
      block: block.id,
      ...row,
      id: ids.take(row.id),
      because,
    }),
    needs: {
      placeholders: isWritten ? block.placeholders : [],
      reads: isWritten ? block.reads : [],
      sets: [],
      database: false,
    },
  };
}
