import { version } from '../outputs/version.ts';
import type { Report } from './report.ts';
import { attributes } from './xml.ts';

/** For services that read the format of Checkstyle. */
export function checkstyle({ guides }: Report): string {
  const files = guides.flatMap(({ path, findings }) => [
    `  <file${attributes({ name: path })}>`,
    ...findings.map(
      ({ span: { start }, severity, message, help, rule }) =>
        `    <error${attributes({
          line: start.line,
          column: start.column,
          severity,
          message: `${message} ${help}`,
          source: `runsheet.${rule}`,
        })}/>`,
    ),
    '  </file>',
  ]);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<checkstyle${attributes({ version })}>`,
    ...files,
    '</checkstyle>',
    '',
  ].join('\n');
}
