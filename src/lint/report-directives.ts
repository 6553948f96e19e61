import type { Range } from '../model/index.ts';
import type { Directive } from './directives.ts';
import type { Places } from './places.ts';
import type { Report } from './rule.ts';
import { directiveVerbs, type Suppression } from './suppress.ts';

interface OwnReport {
  readonly id: string;
  readonly report: Report;
}

const form = '<!-- runsheet-disable-next-line RULE: reason -->';

/** What is wrong with the directives themselves. */
export function reportDirectives(
  directives: readonly Directive[],
  unused: readonly Suppression[],
  known: readonly string[],
  places: Places,
): OwnReport[] {
  return [
    ...directives.flatMap((directive) => faultsOf(directive, known)),
    ...unused.map(({ directive, rule }) => reportUnused(directive, rule, places)),
  ];
}

function faultsOf(directive: Directive, known: readonly string[]): OwnReport[] {
  const { verb, rules, reason, at } = directive;
  const unknown = (message: string, help: string): OwnReport => ({
    id: 'suppression-unknown',
    report: { at, message, help },
  });
  if (!directiveVerbs.includes(verb)) {
    return [unknown(`There is no directive runsheet-${verb}.`, `Use one of ${directiveVerbs.join(', ')}.`)];
  }
  if (verb !== 'enable' && rules.length === 0) {
    return [unknown('The directive names no rule.', `Name what it suppresses: ${form}.`)];
  }
  const strangers = rules
    .filter((rule) => !known.includes(rule))
    .map((rule) => unknown(`There is no rule ${rule}.`, 'Check the name against the list of rules.'));
  if (verb === 'enable' || reason !== null) return strangers;
  const bare: OwnReport = {
    id: 'suppression-without-reason',
    report: {
      at,
      message: 'The directive gives no reason, so it suppresses nothing.',
      help: `Say after a colon why the finding may stand: ${form}.`,
    },
  };
  return [...strangers, bare];
}

function reportUnused(directive: Directive, rule: string, places: Places): OwnReport {
  const report = {
    at: directive.at,
    message: `The directive suppresses ${rule}, of which there is no finding here.`,
    help: 'Remove it.',
  };
  // One of several names is left to a person: the reason may be meant for the others.
  if (directive.rules.length > 1) return { id: 'suppression-unused', report };
  return {
    id: 'suppression-unused',
    report: {
      ...report,
      fix: { kind: 'safe', title: 'Remove the directive', edits: [{ span: widen(directive.at, places), text: '' }] },
    },
  };
}

/** With the whole line, when nothing else stands on it. */
function widen(at: Range, places: Places): Range {
  const { line, column } = at.start;
  const text = places.textOf(line);
  const rest = text.slice(0, column - 1) + text.slice(at.end.column - 1);
  if (rest.trim() !== '') return at;
  if (line < places.lines.length) return { start: { line, column: 1 }, end: { line: line + 1, column: 1 } };
  return { start: { line, column: 1 }, end: { line, column: text.length + 1 } };
}
