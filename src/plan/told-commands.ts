import type { Section, SectionKind } from '../model/index.ts';
import { isShellLike } from '../shell/index.ts';
import { gather, type LeftOut, makeAction, noNeeds, nothing, type Outcome } from './action-draft.ts';
import { boxedRowsOf } from './boxed-rows.ts';
import { choiceSetsOf } from './choices.ts';
import type { Planning } from './planning.ts';
import { readSteps } from './shell-steps.ts';

const followed: ReadonlySet<SectionKind> = new Set(['pre-deployment', 'deploy', 'verify', 'rollback']);

interface Told {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly commands: readonly string[];
}

const verbs =
  'run|execute|type|issue|invoke|enter|start|stop|restart|reload|deploy|update|upgrade|install|apply|migrate|scale|drain|enable|disable|remove|delete|clear|flush|create|set|pull|push|switch|unapply|undo|revert|roll back|seed|copy|sync|tag';
const runs =
  'run|execute|type|issue|invoke|enter|ejecut[ae]r?|exécute[rz]|lance[rz]|execut[ae]r?|eseguire|esegui|выполните|запустите';
/** "Restart it with `…`", "then run `…`", "To unapply it: `…`": words that ask for it. */
const asks: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:then|next|now|finally|afterwards?|also|lastly|first|after that)[, ]+)?(?:please )?(?:${verbs}|führen? sie|führe)(?!\\p{L})(?! of\\b| is\\b)`,
    'iu',
  ),
  new RegExp(`(?:^|[,;:.] |\\b(?:and|then|please|und|et|y|e|и) )(?:${runs})(?: the command| this)?:? *\``, 'iu'),
  /^(?:to|for|um|pour|para|per|чтобы) \p{L}[^`]{0,100}[:,：] *(?:run |use |execute )?`/iu,
  /(?:执行|运行|実行|실행)[^`。]{0,12}[:：]? *`/u,
  /`[^`]+` *(?:を実行|을 실행|를 실행)/u,
];
/** Words of somebody who tells what happens, may happen or must not. */
const tells =
  /\b(?:can|may|could|might|would|will|automatically|never|not|don['’]t|was|were|has been|instead of|rather than|such as|e\.g\.)\b[^`]{0,60}`/i;

const comment = /<!--[\s\S]*?(?:-->|$)/g;
const span = /`([^`\n]{3,200})`/g;

const isCommand = (text: string): boolean =>
  /\S\s+\S/.test(text) && isShellLike(text) >= 0.9 && readSteps([text]).steps.length > 0;

/**
 * Commands beside the blocks of a section, in a sentence or in a table of steps: shown to a person, since nobody would
 * find them in a script of the blocks alone. On the way forward, those that lead back are left out with that reason.
 */
export function showTold(planning: Planning, section: Section): Outcome {
  if (!followed.has(section.kind) || !section.content.some(({ kind }) => kind === 'block')) return nothing;
  const told = listTold(planning, section);
  if (told.length === 0) return nothing;
  const texts = planning.index.guide.blocks.map(({ text }) => text);
  const news = told.filter(({ commands }) => !commands.every((one) => texts.some((text) => text.includes(one))));
  return gather(
    news.map((one) =>
      planning.flow !== 'rollback' && one.commands.every(leadsBack) ? leaveBack(one) : show(planning, section, one),
    ),
  );
}

function listTold({ index }: Planning, { content }: Section): Told[] {
  return content.flatMap(({ kind, id }, at): Told[] => {
    // What stands right above a block or a list is shown with it.
    if (kind === 'prose' && !['block', 'checklist'].includes(content[at + 1]?.kind ?? '')) {
      const prose = index.prose.get(id);
      const text = (prose?.markdown ?? '').replace(comment, ' ').trim();
      const commands = [...text.matchAll(span)].flatMap(([, code]) =>
        code !== undefined && isCommand(code) ? [code] : [],
      );
      if (prose === undefined || commands.length === 0 || !isAsked(text)) return [];
      return [{ id, from: prose.line, to: prose.span.end.line, text, commands }];
    }
    const table = kind === 'table' ? index.tables.get(id) : undefined;
    if (table?.kind !== 'steps') return [];
    const boxed = boxedRowsOf(index, content);
    const commands = table.rows
      .filter(({ line }) => !boxed.has(line))
      .flatMap(({ cells }) => cells.filter(isCommand).slice(0, 1));
    // Most rows of a list of steps have a command; words about a few are read, not followed.
    if (commands.length * 2 <= table.rows.length) return [];
    const text = table.rows.map(({ cells }) => `- ${cells.join(' | ')}`).join('\n');
    return [{ id, from: table.span.start.line, to: table.span.end.line, text, commands }];
  });
}

const isAsked = (text: string): boolean =>
  text.split(/(?<=[.!?。]) +(?=[\p{Lu}\p{Lo}])|\n/u).some((sentence) => {
    const words = sentence.replace(/[*_]{1,2}/g, '').trim();
    return words.includes('`') && words.length <= 400 && asks.some((one) => one.test(words)) && !tells.test(words);
  });

const leadsBack = (command: string): boolean =>
  readSteps([command]).steps.some(({ facts }) =>
    facts.some(
      ({ effects }) => effects.includes('undo') || (effects.includes('migrate-down') && !effects.includes('migrate')),
    ),
  );

function leaveBack({ id, from, to }: Told): Outcome {
  const leftOut: LeftOut = {
    block: id,
    lines: { from, to },
    reason: 'leads back, and only words tell of it: to be done by hand',
  };
  return { drafts: [], leftOut: [leftOut] };
}

function show({ index, ids }: Planning, section: Section, { id, from, to, text }: Told): Outcome {
  const sets = choiceSetsOf(index, section.id, null);
  return {
    drafts: (typeof sets === 'string' ? [[]] : sets).map((choices) => ({
      action: makeAction(section, {
        id: ids.take(id),
        kind: 'manual',
        lines: { from, to },
        text,
        because: 'commands that the guide names beside its blocks',
        choices,
      }),
      needs: noNeeds,
    })),
    leftOut: [],
  };
}
