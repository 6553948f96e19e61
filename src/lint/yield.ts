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
  return found.filter((one) => {
    const telling = one.rule.yieldsTo ?? [];
    const others = found.filter(({ rule, severity }) => telling.includes(rule.id) && !isLess(severity, one.severity));
    const told = others.flatMap(({ report }) => causesOf(report));
    return !causesOf(one.report).every((cause) => told.some((place) => overlap(place, cause)));
  });
}

const causesOf = ({ at, causes = [at] }: Report): readonly Range[] => causes;
