import { compile } from './compile.ts';
import { lint, type Rule, rules } from './lint/index.ts';
import { GuideTooLarge } from './markdown/index.ts';
import type { Finding, Severity } from './model/index.ts';

export interface RemarkOptions {
  /** `strict` turns on what only some writers want. */
  readonly preset?: 'recommended' | 'strict';
  /** How bad the findings of a rule are, by its name. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
}

interface Message {
  fatal?: boolean | null | undefined;
  expected?: string[] | undefined;
}

/** What is used of a VFile. */
interface File {
  readonly path: string | undefined;
  toString(): string;
  message(reason: string, options: MessageOptions): Message;
  info(reason: string, options: MessageOptions): Message;
}

interface MessageOptions {
  readonly place: Finding['span'];
  readonly ruleId: string;
  readonly source: 'runsheet';
}

/**
 * A plugin for remark: the findings of a guide become messages of its file.
 *
 * @throws Error when the options name a rule that does not exist
 */
export default function remarkRunsheet({ preset = 'recommended', rules: wanted = {} }: RemarkOptions = {}) {
  const stranger = Object.keys(wanted).find((id) => !rules.some((rule) => rule.id === id));
  if (stranger !== undefined) throw new Error(`There is no rule ${stranger}; runsheet rules lists them.`);
  const severityOf = ({ id, preset: own, severity }: Rule) =>
    wanted[id] ?? (own === 'strict' && preset !== 'strict' ? 'off' : severity);
  return (_: unknown, file: File): void => {
    const text = file.toString();
    try {
      const guide = compile(text, { path: (file.path ?? 'guide.md').replaceAll('\\', '/') });
      for (const finding of lint(guide, { text, severityOf }).findings) addMessage(file, finding);
    } catch (error) {
      if (!(error instanceof GuideTooLarge)) throw error;
      addRefusal(file, error);
    }
  };
}

function addMessage(file: File, { rule, severity, span, message, help, fix }: Finding): void {
  const options = { place: span, ruleId: rule, source: 'runsheet' } as const;
  // Reporters print nothing but the reason.
  const reason = `${message} ${help}`;
  const added = severity === 'info' ? file.info(reason, options) : file.message(reason, options);
  if (severity === 'error') added.fatal = true;
  const [edit, ...others] = fix?.edits ?? [];
  if (edit !== undefined && others.length === 0) added.expected = [edit.text];
}

function addRefusal(file: File, { excess: { line, message } }: GuideTooLarge): void {
  const start = { line, column: 1 };
  const options = { place: { start, end: start }, ruleId: 'too-large', source: 'runsheet' } as const;
  file.message(`${message} Split the guide.`, options).fatal = true;
}
