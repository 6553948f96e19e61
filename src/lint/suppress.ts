import type { Guide } from '../model/index.ts';
import type { Directive } from './directives.ts';
import type { Places } from './places.ts';

/** Lines on which a directive holds, both included. */
interface Reach {
  readonly from: number;
  readonly to: number;
}

interface Setting {
  readonly guide: Guide;
  readonly places: Places;
  readonly directives: readonly Directive[];
}

const everything: Reach = { from: 1, to: Number.POSITIVE_INFINITY };

/** What each directive reaches. */
const reaches: Readonly<Record<string, (line: number, setting: Setting, directive: Directive) => Reach>> = {
  'disable-line': (line) => ({ from: line, to: line }),
  'disable-next-line': (line, { places }) => {
    const next = places.lines.findIndex((text, row) => row >= line && text.trim() !== '') + 1;
    return next === 0 ? { from: 0, to: 0 } : { from: next, to: next };
  },
  'disable-next-block': (line, { guide }) => {
    const block = guide.blocks.find(({ span }) => span.start.line > line);
    return block === undefined ? { from: 0, to: 0 } : { from: block.span.start.line, to: block.span.end.line };
  },
  'disable-section': (line, { guide }) => {
    const section = guide.sections.findLast(({ span }) => span.start.line <= line && span.end.line >= line);
    return section === undefined ? everything : { from: section.span.start.line, to: section.span.end.line };
  },
  'disable-file': () => everything,
  disable: (line, { directives }, { rules }) => {
    const end = directives.find(
      (other) =>
        other.verb === 'enable' &&
        other.at.start.line > line &&
        (other.rules.length === 0 || other.rules.some((rule) => rules.includes(rule))),
    );
    return { from: line, to: end?.at.start.line ?? Number.POSITIVE_INFINITY };
  },
};

export const directiveVerbs: readonly string[] = [...Object.keys(reaches), 'enable'];

/** A directive that keeps findings of a rule away from lines. */
export interface Suppression {
  readonly directive: Directive;
  readonly rule: string;
  readonly reach: Reach;
}

/** What the directives of a guide suppress. Those without a reason, and those nobody knows, suppress nothing. */
export function listSuppressions(setting: Setting): Suppression[] {
  return setting.directives.flatMap((directive) => {
    const reach = reaches[directive.verb];
    if (reach === undefined || directive.reason === null) return [];
    const found = reach(directive.at.start.line, setting, directive);
    return directive.rules.map((rule) => ({ directive, rule, reach: found }));
  });
}

export function covers({ rule, reach }: Suppression, found: { readonly rule: string; readonly line: number }): boolean {
  return rule === found.rule && found.line >= reach.from && found.line <= reach.to;
}
