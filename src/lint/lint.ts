import type { Finding, Guide, Severity } from '../model/index.ts';
import { type Directive, readDirectives } from './directives.ts';
import { makeFingerprints } from './fingerprint.ts';
import { overlap } from './overlap.ts';
import { reportDirectives } from './report-directives.ts';
import type { Report, Rule } from './rule.ts';
import { rules as allRules } from './rules.ts';
import { isLess } from './severities.ts';
import { covers, listSuppressions, type Suppression } from './suppress.ts';
import { type Surroundings, Survey } from './survey.ts';
import { dropYielding, type Found } from './yield.ts';

export interface LintOptions {
  /** The guide's file as it was read. */
  readonly text: string;
  /** How bad a rule's findings are; by default what the rule says, and strict rules are off. */
  readonly severityOf?: (rule: Rule) => Severity | 'off';
  readonly surroundings?: Surroundings;
  /** What other tools found in the guide, by rule. */
  readonly foreign?: ReadonlyMap<string, readonly Report[]>;
  /** Milliseconds, to measure each rule. */
  readonly clock?: () => number;
}

export interface LintResult {
  readonly findings: readonly Finding[];
  /** Findings that a directive of the guide keeps away, with its reason. */
  readonly suppressed: readonly { readonly finding: Finding; readonly reason: string }[];
  /** Milliseconds by rule, when there is a clock. */
  readonly times: ReadonlyMap<string, number>;
}

/** All defects that the rules find in a guide, in reading order. Never executes and never fetches. */
export function lint(guide: Guide, options: LintOptions): LintResult {
  const { severityOf = defaultSeverity, foreign, clock } = options;
  const survey = new Survey(guide, options.text, options.surroundings);
  const times = new Map<string, number>();
  const found: Found[] = [];
  for (const rule of allRules) {
    const severity = severityOf(rule);
    if (severity === 'off' || !concerns(rule, guide)) continue;
    const start = clock?.() ?? 0;
    const own = [...rule.check(survey)];
    const others = (foreign?.get(rule.id) ?? []).filter(({ at }) => !own.some((report) => overlap(report.at, at)));
    for (const report of [...own, ...others]) found.push({ rule, severity: leastOf(severity, report), report });
    if (clock !== undefined) times.set(rule.id, clock() - start);
  }
  const directives = readDirectives(guide, survey.places);
  const suppressions = listSuppressions({ guide, places: survey.places, directives });
  const own = judgeDirectives(directives, suppressions, found, survey, severityOf);
  const findings = toFindings([...dropYielding(found), ...own], survey);
  const suppressed: { finding: Finding; reason: string }[] = [];
  const left = findings.filter((finding) => {
    const by = suppressions.find((one) => covers(one, { rule: finding.rule, line: finding.span.start.line }));
    if (by === undefined) return true;
    suppressed.push({ finding, reason: by.directive.reason ?? '' });
    return false;
  });
  return { findings: left, suppressed, times };
}

const defaultSeverity = (rule: Rule): Severity | 'off' => (rule.preset === 'strict' ? 'off' : rule.severity);

const leastOf = (severity: Severity, { severity: own = severity }: Report): Severity =>
  isLess(own, severity) ? own : severity;

function concerns({ kinds }: Rule, { kind }: Guide): boolean {
  return kinds === 'any' || kinds.includes(kind);
}

function judgeDirectives(
  directives: readonly Directive[],
  suppressions: readonly Suppression[],
  found: readonly Found[],
  survey: Survey,
  severityOf: (rule: Rule) => Severity | 'off',
): Found[] {
  const isUsed = (suppression: Suppression) =>
    found.some(({ rule, report }) => covers(suppression, { rule: rule.id, line: report.at.start.line }));
  const known = new Map(allRules.map((rule) => [rule.id, rule]));
  const isOff = (id: string) => {
    const rule = known.get(id);
    return rule !== undefined && (severityOf(rule) === 'off' || !concerns(rule, survey.guide));
  };
  const unused = suppressions.filter((one) => known.has(one.rule) && !isOff(one.rule) && !isUsed(one));
  return reportDirectives(directives, unused, [...known.keys()], survey.places).flatMap(({ id, report }) => {
    const rule = known.get(id);
    const severity = rule === undefined ? 'off' : severityOf(rule);
    return rule === undefined || severity === 'off' ? [] : [{ rule, severity, report }];
  });
}

function toFindings(found: readonly Found[], survey: Survey): Finding[] {
  const inOrder = [...found].sort(
    (a, b) =>
      a.report.at.start.line - b.report.at.start.line ||
      a.report.at.start.column - b.report.at.start.column ||
      (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0),
  );
  const fingerprints = makeFingerprints(
    inOrder.map(({ rule, report }) => ({
      rule: rule.id,
      section: sectionAt(survey, report.at.start.line),
      words: survey.places.textIn({
        start: { line: report.at.start.line, column: 1 },
        end: { line: report.at.start.line, column: Number.POSITIVE_INFINITY },
      }),
    })),
  );
  return inOrder.map(({ rule, severity, report }, at) => ({
    rule: rule.id,
    severity,
    path: survey.guide.source.path,
    span: report.at,
    message: oneLine(report.message),
    help: oneLine(report.help),
    related: (report.related ?? []).map(({ at: span, message }) => ({ span, message: oneLine(message) })),
    // Where no rule could say what to replace, as in a text that is handed to another shell, there is nothing to offer.
    fix: report.fix === undefined || report.fix.edits.length === 0 ? null : report.fix,
    fingerprint: fingerprints[at] ?? '',
    origin: report.origin ?? null,
  }));
}

function sectionAt({ guide }: Survey, line: number): string {
  return guide.sections.findLast(({ span }) => span.start.line <= line && span.end.line >= line)?.id ?? '';
}

const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
