import { type Diagnostic, DiagnosticSeverity, type Range as EditorRange } from 'vscode-languageserver/node';
import type { GuideTooLarge } from '../../markdown/index.ts';
import type { Finding, Range, Severity } from '../../model/index.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** Editors count lines and columns from 0. */
export const toEditorRange = ({ start, end }: Range): EditorRange => ({
  start: { line: start.line - 1, character: start.column - 1 },
  end: { line: end.line - 1, character: end.column - 1 },
});

/** A finding as an editor shows it. */
export function toDiagnostic(finding: Finding, uri: string): Diagnostic {
  return {
    range: toEditorRange(finding.span),
    severity: severities[finding.severity],
    source: 'runsheet',
    code: finding.rule,
    message: `${finding.message}\n${finding.help}`,
    relatedInformation: finding.related.map(({ span, message }) => ({
      location: { uri, range: toEditorRange(span) },
      message,
    })),
    data: finding.fingerprint,
  };
}

/** Why a guide is not read at all. */
export function refusalOf({ excess: { line, message } }: GuideTooLarge): Diagnostic {
  const start = { line: line - 1, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Error,
    source: 'runsheet',
    code: 'too-large',
    message: `${message}\nSplit the guide.`,
  };
}
