import { type CodeAction, CodeActionKind, type Range as EditorRange } from 'vscode-languageserver/node';
import type { Finding, Guide } from '../../model/index.ts';
import { toDiagnostic, toEditorRange } from './diagnostics.ts';

/** What can be done about the findings on these lines: their fixes, and to let them stand with a reason. */
export function listCodeActions(
  { guide, findings }: { readonly guide: Guide; readonly findings: readonly Finding[] },
  { start, end }: EditorRange,
  uri: string,
): CodeAction[] {
  const near = findings.filter(({ span }) => span.start.line - 1 <= end.line && span.end.line - 1 >= start.line);
  return [
    ...near.flatMap((finding) => fixAction(finding, uri)),
    ...near.map((finding) => suppressAction(finding, guide, uri)),
  ];
}

function fixAction(finding: Finding, uri: string): CodeAction[] {
  const { fix } = finding;
  if (fix === null) return [];
  const edits = fix.edits.map(({ span, text }) => ({ range: toEditorRange(span), newText: text }));
  return [
    {
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(finding, uri)],
      isPreferred: fix.kind === 'safe',
      edit: { changes: { [uri]: edits } },
    },
  ];
}

/** A comment of Markdown cannot stand inside a fence, so for a line of a block it stands above the block. */
function suppressAction(finding: Finding, guide: Guide, uri: string): CodeAction {
  const { line } = finding.span.start;
  const block = guide.blocks.find(({ span }) => span.start.line <= line && line <= span.end.line);
  const at = block === undefined ? line : block.span.start.line;
  const verb = block === undefined ? 'disable-next-line' : 'disable-next-block';
  const indent = ' '.repeat((block?.span.start.column ?? 1) - 1);
  const position = { line: at - 1, character: 0 };
  const newText = `${indent}<!-- runsheet-${verb} ${finding.rule}: say why -->\n`;
  return {
    title: `Let ${finding.rule} stand here, with a reason`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(finding, uri)],
    edit: { changes: { [uri]: [{ range: { start: position, end: position }, newText }] } },
  };
}
