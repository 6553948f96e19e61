import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { lint, rules } from '../../src/lint/index.ts';

/** Findings as `severity rule`, with every rule on, and information left out. */
function findingsOf(text: string): string[] {
  const { findings } = lint(compile(text, { path: 'guide.md' }), { text, severityOf: ({ severity }) => severity });
  return findings.filter(({ severity }) => severity !== 'info').map(({ severity, rule }) => `${severity} ${rule}`);
}

function rulesIn(text: string): string[] {
  const { findings } = lint(compile(text, { path: 'guide.md' }), { text, severityOf: ({ severity }) => severity });
  return findings.map(({ rule }) => rule);
}

const ownRules = rules.filter(({ tool }) => tool === undefined);

describe.each(ownRules.map((rule) => [rule.id, rule] as const))('%s', (id, { examples }) => {
  test('its bad example is reported by it and by no other error rule', () => {
    expect(rulesIn(examples.bad)).toContain(id);
    const others = findingsOf(examples.bad).filter((found) => found.startsWith('error ') && found !== `error ${id}`);
    expect(others).toEqual([]);
  });

  test('its good example is clean', () => {
    expect(findingsOf(examples.good)).toEqual([]);
  });
});
