import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { lint, type Rule, type Surroundings } from '../../src/lint/index.ts';

export interface RuleCases {
  /** Guides that the rule has nothing to say about. */
  readonly ok: Readonly<Record<string, string>>;
  /** Guides with what the rule says about them, as `line:column message`. */
  readonly bad: Readonly<Record<string, readonly [guide: string, ...messages: string[]]>>;
  /** Guides with the severity of what the rule says about them, where it differs from case to case. */
  readonly severities?: Readonly<Record<string, readonly [guide: string, ...severities: string[]]>>;
  readonly surroundings?: Surroundings;
}

function findingsOf(rule: Rule, text: string, surroundings?: Surroundings) {
  return lint(compile(text, { path: 'guide.md' }), {
    text,
    severityOf: ({ id }) => (id === rule.id ? rule.severity : 'off'),
    ...(surroundings === undefined ? {} : { surroundings }),
  }).findings;
}

/** What one rule says about a guide, as `line:column message`. */
function messagesOf(rule: Rule, text: string, surroundings?: Surroundings): string[] {
  const findings = findingsOf(rule, text, surroundings);
  return findings.map(({ span: { start }, message }) => `${start.line}:${start.column} ${message}`);
}

/** Tests a rule on guides, each of them also with the line ends of Windows and a byte order mark. */
export function testRule(rule: Rule, { ok, bad, severities = {}, surroundings }: RuleCases): void {
  describe(rule.id, () => {
    for (const [name, guide] of Object.entries(ok)) {
      test(`is silent: ${name}`, () => {
        expect(messagesOf(rule, guide, surroundings)).toEqual([]);
      });
    }
    for (const [name, [guide, ...messages]] of Object.entries(bad)) {
      test(`reports: ${name}`, () => {
        expect(messagesOf(rule, guide, surroundings)).toEqual(messages);
        expect(messagesOf(rule, `\uFEFF${guide.replaceAll('\n', '\r\n')}`, surroundings)).toEqual(messages);
      });
    }
    for (const [name, [guide, ...expected]] of Object.entries(severities)) {
      test(`is ${expected.join(', ')}: ${name}`, () => {
        expect(findingsOf(rule, guide, surroundings).map(({ severity }) => severity)).toEqual(expected);
      });
    }
  });
}
