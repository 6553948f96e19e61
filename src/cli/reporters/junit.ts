import type { Finding } from '../../model/index.ts';
import type { Report, ReportedGuide } from './report.ts';
import { attributes, xml } from './xml.ts';

/** For pages of test results: a guide is a suite, a finding a case of it that fails. Infos fail nothing. */
export function junit({ guides }: Report): string {
  const totals = guides.map(({ findings }) => numbersOf(findings));
  const sum = (pick: (numbers: Numbers) => number) => totals.reduce((total, numbers) => total + pick(numbers), 0);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<testsuites${attributes({
      name: 'runsheet lint',
      tests: sum(({ tests }) => tests),
      failures: sum(({ failures }) => failures),
      errors: 0,
    })}>`,
    ...guides.flatMap(suiteOf),
    '</testsuites>',
    '',
  ].join('\n');
}

interface Numbers {
  readonly tests: number;
  readonly failures: number;
}

const isFailure = ({ severity }: Finding): boolean => severity !== 'info';

/** A guide without findings is one case that passes. */
const numbersOf = (findings: readonly Finding[]): Numbers => ({
  tests: Math.max(1, findings.length),
  failures: findings.filter(isFailure).length,
});

function suiteOf({ path, findings }: ReportedGuide): string[] {
  const cases =
    findings.length === 0
      ? [`    <testcase${attributes({ classname: path, name: 'no findings' })}/>`]
      : findings.flatMap((finding) => caseOf(path, finding));
  return [`  <testsuite${attributes({ name: path, ...numbersOf(findings), errors: 0 })}>`, ...cases, '  </testsuite>'];
}

function caseOf(path: string, finding: Finding): string[] {
  const { rule, severity, message, help, span } = finding;
  const { line, column } = span.start;
  const text = xml(`${path}:${line}:${column}: ${severity}: ${message} ${help}`);
  return [
    `    <testcase${attributes({ classname: path, name: `${rule} ${line}:${column}` })}>`,
    isFailure(finding)
      ? `      <failure${attributes({ message, type: severity })}>${text}</failure>`
      : `      <system-out>${text}</system-out>`,
    '    </testcase>',
  ];
}
