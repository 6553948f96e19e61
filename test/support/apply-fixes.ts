import { compile } from '../../src/compile.ts';
import { lint, type Rule } from '../../src/lint/index.ts';

/** A guide after all fixes of one rule; the guide itself when there are none. */
export function applyFixes(rule: Rule, text: string): string {
  const { findings } = lint(compile(text, { path: 'guide.md' }), {
    text,
    severityOf: ({ id }) => (id === rule.id ? rule.severity : 'off'),
  });
  const lines = text.split('\n');
  const offset = ({ line, column }: { line: number; column: number }) =>
    lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  return findings
    .flatMap(({ fix }) => fix?.edits ?? [])
    .sort((a, b) => offset(b.span.start) - offset(a.span.start))
    .reduce(
      (fixed, { span, text: words }) => fixed.slice(0, offset(span.start)) + words + fixed.slice(offset(span.end)),
      text,
    );
}
