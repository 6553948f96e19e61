import type { Range, Severity } from '../model/index.ts';
import { overlap } from './overlap.ts';
import type { Report, Rule } from './rule.ts';
import { isLess } from './severities.ts';

/** A report with the rule that made it, and how bad it is. */
export interface Found {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly report: Report;
}

/**
 * One cause, one finding: of several that tell the same only the most telling one stays. Nothing yields to what is less
 * bad, and a rule that is off has found nothing that another one could yield to.
 */
export function dropYielding(found: readonly Found[]): Found[] {
  const byRule = Map.groupBy(found, ({ rule }) => rule.id);
  const places = new Map<string, Places>();
  const placesOf = (id: string): Places => {
    const known = places.get(id) ?? listPlaces(byRule.get(id) ?? []);
    places.set(id, known);
    return known;
  };
  return found.filter((one) => {
    const telling = (one.rule.yieldsTo ?? []).map(placesOf);
    return !causesOf(one.report).every((cause) =>
      telling.some((told) =>
        told.on(cause).some(({ severity, at }) => !isLess(severity, one.severity) && overlap(at, cause)),
      ),
    );
  });
}

interface Place {
  readonly severity: Severity;
  readonly at: Range;
}

interface Places {
  /** Those that share a line with a range. */
  on(range: Range): readonly Place[];
}

/** Places of several lines are few; the others are looked up by their line. */
function listPlaces(found: readonly Found[]): Places {
  const all = found.flatMap(({ severity, report }) => causesOf(report).map((at): Place => ({ severity, at })));
  const isShort = ({ at }: Place) => at.start.line === at.end.line;
  const byLine = Map.groupBy(all.filter(isShort), ({ at }) => at.start.line);
  const long = all.filter((place) => !isShort(place));
  return {
    on: ({ start, end }) => (start.line === end.line ? [...(byLine.get(start.line) ?? []), ...long] : all),
  };
}

const causesOf = ({ at, causes = [at] }: Report): readonly Range[] => causes;
