import { type Rule, rules } from '../../lint/index.ts';
import type { Finding, Range, Severity } from '../../model/index.ts';
import { version } from '../outputs/version.ts';
import type { Report, Setting } from './report.ts';
import { uriOf } from './report-path.ts';
import { ruleMarkdown, ruleText } from './rule-help.ts';

/** GitHub refuses a run with more. */
const mostResults = 25_000;

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

const indexes: ReadonlyMap<string, number> = new Map(rules.map(({ id }, index) => [id, index]));
const root = 'ROOT';

/** SARIF 2.1.0, for code scanning. Findings that are suppressed or known stand in it as such. */
export function sarif({ guides }: Report, setting: Setting): string {
  const results = guides.flatMap(({ path, findings, suppressed, baselined }) => {
    const uri = uriOf(path, setting);
    return [
      ...findings.map((finding) => resultOf(finding, uri, [])),
      ...suppressed.map(({ finding, reason }) => resultOf(finding, uri, [{ kind: 'inSource', justification: reason }])),
      ...baselined.map((finding) =>
        resultOf(finding, uri, [{ kind: 'external', justification: 'It stands in the baseline.' }]),
      ),
    ];
  });
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Runsheet', version, semanticVersion: version, rules: rules.map(describeRule) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [root]: { description: { text: 'The root of the repository.' } } },
        invocations: [invocation(results.length)],
        results: results.slice(0, mostResults),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function invocation(found: number) {
  const text = `The report stops at ${mostResults} of ${found} findings.`;
  return {
    executionSuccessful: true,
    ...(found > mostResults ? { toolExecutionNotifications: [{ level: 'warning', message: { text } }] } : {}),
  };
}

function describeRule(rule: Rule) {
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why },
    help: { text: ruleText(rule), markdown: ruleMarkdown(rule) },
    defaultConfiguration: { level: levels[rule.severity], enabled: rule.preset === 'recommended' },
    properties: { tags: [rule.group] },
  };
}

interface Suppression {
  readonly kind: 'inSource' | 'external';
  readonly justification: string;
}

function resultOf(finding: Finding, uri: string, suppressions: readonly Suppression[]) {
  const { rule, severity, message, help, span, related, fix, fingerprint, origin } = finding;
  return {
    ruleId: rule,
    ruleIndex: indexes.get(rule) ?? -1,
    level: levels[severity],
    message: { text: plain(`${message} ${help}`) },
    locations: [{ physicalLocation: placeOf(uri, span) }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((one, id) => ({
            id,
            physicalLocation: placeOf(uri, one.span),
            message: { text: plain(one.message) },
          })),
        }),
    partialFingerprints: { 'runsheetFinding/v1': fingerprint },
    // Of all results or of none: a reader takes a missing list for "nobody knows".
    suppressions,
    ...(fix === null ? {} : { fixes: [fixOf(fix, uri)] }),
    ...(origin === null ? {} : { properties: { origin } }),
  };
}

const fixOf = ({ kind, title, edits }: NonNullable<Finding['fix']>, uri: string) => ({
  description: { text: plain(title) },
  artifactChanges: [
    {
      artifactLocation: artifact(uri),
      replacements: edits.map(({ span, text }) => ({
        deletedRegion: regionOf(span),
        insertedContent: { text },
      })),
    },
  ],
  properties: { kind },
});

const placeOf = (uri: string, span: Range) => ({ artifactLocation: artifact(uri), region: regionOf(span) });

/** A path that leads out of the root is no path below it. */
const artifact = (uri: string) => (/^(?:\.\.\/|[a-z]+:)/.test(uri) ? { uri } : { uri, uriBaseId: root });

const regionOf = ({ start, end }: Range) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

/** Words of a guide that look like a link must not become one; other brackets are common in commands. */
const plain = (text: string): string => text.replace(/\[(?=[^[\]]*\]\()/g, '\\[');
