import { quoteBash } from '../../shell/index.ts';
import { printText } from './here-document.ts';
import { oneLine } from './one-line.ts';
import type { Script, ScriptChoice, ScriptParameter, ScriptStep, StepCheck, StepChoice } from './script.ts';
import { startOfMark } from './script-head.ts';
import { checkIds, checkName, fileName, folderName } from './script-names.ts';
import { isOneTransaction } from './sql-transaction.ts';

/** What the runtime has to know of one guide: variables, and functions that look rows up. */
export function dataOf(script: Script): string {
  const { guide, steps, parameters, choices } = script;
  return [
    `__RS_VERSION=${word(script.version)}`,
    `__RS_FLOW=${word(script.flow)}`,
    `__RS_GUIDE=${word(guide.path)}`,
    `__RS_FILE_NAME=${word(fileName(guide.path))}`,
    `__RS_TITLE=${word(guide.title)}`,
    `__RS_SLUG=${word(folderName(guide.slug))}`,
    `__RS_SHA=${word(guide.sha256)}`,
    `__RS_ENVIRONMENT=${word(script.environment ?? '')}`,
    `__RS_SIBLING_MARK=${word(startOfMark(script, 'rollback'))}`,
    array('__RS_IDS', checkIds(steps)),
    array(
      '__RS_PARAMS',
      parameters.map(({ name }) => checkName(name)),
    ),
    array(
      '__RS_GROUPS',
      choices.map(({ group }) => group),
    ),
    array('__RS_TOOLS', script.tools),
    array(
      '__RS_LEFT_OUT',
      script.leftOut.flatMap(({ from, to, reason }) => [`${from}-${to}`, reason]),
    ),
    '',
    table('__rs_parameter', parameters.map(parameterRow)),
    table('__rs_choice', choices.map(choiceRow)),
    table(
      '__rs_step',
      steps.map((step, at) => stepRow(step, at, guide.path)),
      usualRow,
    ),
    table(
      '__rs_text',
      steps.map((step, at) => textRow(step, at, guide.path)),
    ),
  ].join('\n');
}

/** Always in quotes, so that no value can be taken for a command or a pattern by whoever reads the script. */
function word(text: string): string {
  const quoted = quoteBash(text);
  return quoted === text ? `'${text}'` : quoted;
}

/** An array with one word on each line. */
function array(name: string, words: readonly string[]): string {
  if (words.length === 0) return `${name}=()`;
  return `${name}=(\n${words.map((text) => `  ${word(text)}\n`).join('')})`;
}

const inline = (words: readonly string[]): string => `(${words.map(word).join(' ')})`;

/** A function that finds a row by its first argument. */
function table(name: string, rows: readonly string[], before = ''): string {
  if (rows.length === 0) return `${name}() { return 1; }\n`;
  return `${name}() {\n${before}  case $1 in\n${rows.join('')}    *) return 1 ;;\n  esac\n}\n`;
}

/** One assignment a line. */
function row(key: string, comment: string, values: Readonly<Record<string, string>>): string {
  const lines = Object.entries(values).map(([name, value]) => `      ${name}=${value}\n`);
  return `    ${key})${comment === '' ? '' : ` # ${comment}`}\n${lines.join('')}      ;;\n`;
}

const flag = (value: boolean): string => (value ? '1' : '0');
const pairs = (choices: readonly StepChoice[]): string =>
  inline(choices.flatMap(({ group, option }) => [group, option]));

function parameterRow(parameter: ScriptParameter): string {
  return row(parameter.name, '', {
    __RS_P_ASK: word(parameter.ask),
    __RS_P_SECRET: flag(parameter.secret),
    __RS_P_PATTERN: word(parameter.pattern ?? ''),
    __RS_P_LINE: parameter.line === null ? "''" : `${parameter.line}`,
    __RS_P_STATE: flag(parameter.fromState),
    __RS_P_CHOICES: pairs(parameter.choices ?? []),
  });
}

function choiceRow({ question, line, options }: ScriptChoice, at: number): string {
  return row(`${at}`, '', {
    __RS_C_QUESTION: word(question),
    __RS_C_LINE: `${line}`,
    __RS_C_OPTIONS: inline(options),
  });
}

function stepRow(step: ScriptStep, at: number, path: string): string {
  return row(`${at}`, oneLine(`${path}:${step.from}-${step.to}`), {
    __RS_S_TITLE: word(step.title),
    __RS_S_KIND: word(step.kind),
    __RS_S_FROM: `${step.from}`,
    __RS_S_TO: `${step.to}`,
    __RS_S_BYTES: `${new TextEncoder().encode(step.text).length}`,
    __RS_S_CONFIRM: word(step.confirm),
    __RS_S_BECAUSE: word(step.because),
    ...unlessUsual({
      __RS_S_NOTE: word(step.note ?? ''),
      __RS_S_NUMBERED: flag(step.numbered),
      __RS_S_CHOICES: pairs(step.choices),
      __RS_S_FILE: word(step.file ?? ''),
      __RS_S_LIMIT: `${Math.ceil(step.limit ?? 0)}`,
      __RS_S_NEEDS4: flag(step.needsBash4),
      __RS_S_ATOMIC: flag(step.kind === 'psql' && isOneTransaction(step.text)),
      __RS_S_CHECKS: inline(step.checks.flatMap(checkWords)),
    }),
  });
}

/** What most steps have; a row names only what is different. */
const usual: Readonly<Record<string, string>> = {
  __RS_S_NOTE: "''",
  __RS_S_NUMBERED: '1',
  __RS_S_CHOICES: '()',
  __RS_S_FILE: "''",
  __RS_S_LIMIT: '0',
  __RS_S_NEEDS4: '0',
  __RS_S_ATOMIC: '0',
  __RS_S_CHECKS: '()',
};

function unlessUsual(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => usual[name] !== value));
}

const usualRow = `${Object.entries(usual)
  .map(([name, value]) => `  ${name}=${value}\n`)
  .join('')}`;

function textRow(step: ScriptStep, at: number, path: string): string {
  return `    ${at}) # ${oneLine(`${path}:${step.from}-${step.to}`)}\n${printText(step.text)}\n      ;;\n`;
}

/** Six words: kind, line, text, comparator, value, unit. */
function checkWords(check: StepCheck): string[] {
  const head = [check.kind, `${check.line}`, check.text];
  switch (check.kind) {
    case 'contains':
      return [...head, '', check.value, ''];
    case 'matches':
      return [...head, '', check.pattern, ''];
    case 'count':
      return [...head, check.comparator, `${check.value}`, check.unit];
    case 'person':
      return [...head, '', '', ''];
  }
}
