import { relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import type { Rule } from '../../lint/index.ts';
import { isRule, noSuchRule } from '../rules/no-such-rule.ts';
import { UsageError } from '../usage-error.ts';
import type { Config, RuleLevel } from './config.ts';
import type { LoadedConfig } from './load-config.ts';

type LintConfig = NonNullable<Config['lint']>;
export type Preset = NonNullable<LintConfig['preset']>;
export type FailOn = NonNullable<LintConfig['failOn']>;
export type ShellCheckUse = NonNullable<LintConfig['shellcheck']>;

/** What the command line says about rules and limits; it goes before the configuration. */
export interface LintChoices {
  readonly preset?: Preset;
  readonly rule?: ReadonlyMap<string, RuleLevel>;
  readonly only?: readonly string[];
  readonly failOn?: FailOn;
  readonly maxWarnings?: number;
  readonly baseline?: string;
  readonly shellcheck?: ShellCheckUse;
}

export interface LintSettings {
  /** How bad a rule's findings are in a guide. */
  readonly levelOf: (rule: Rule, path: string) => RuleLevel;
  readonly failOn: FailOn;
  readonly maxWarnings: number | null;
  /** Where the baseline stands; null when there is none. */
  readonly baseline: string | null;
  readonly shellcheck: ShellCheckUse;
}

/** @throws UsageError for rules that do not exist */
export function resolveSettings(choices: LintChoices, { config, folder }: LoadedConfig, cwd: string): LintSettings {
  const strangers = [...(choices.rule?.keys() ?? []), ...(choices.only ?? [])].filter((id) => !isRule(id));
  if (strangers.length > 0) throw new UsageError(...strangers.map(noSuchRule));
  const { lint = {} } = config;
  const baseline =
    choices.baseline !== undefined
      ? resolve(cwd, choices.baseline)
      : lint.baseline !== undefined
        ? resolve(folder, lint.baseline)
        : null;
  return {
    levelOf: makeLevels(choices, lint, (path) => pathBelow(folder, resolve(cwd, path))),
    failOn: choices.failOn ?? lint.failOn ?? 'error',
    maxWarnings: choices.maxWarnings ?? lint.maxWarnings ?? null,
    baseline,
    shellcheck: choices.shellcheck ?? lint.shellcheck ?? 'auto',
  };
}

function makeLevels(choices: LintChoices, lint: LintConfig, place: (path: string) => string | null) {
  const preset = choices.preset ?? lint.preset ?? 'recommended';
  const only = choices.only === undefined ? null : new Set(choices.only);
  const overrides = (lint.overrides ?? []).map(({ files, rules }) => ({ matches: makeMatcher(files), rules }));
  // Where a guide stands is asked only when something depends on it: this is called for each rule and guide.
  const isAt = (path: string, matches: (path: string) => boolean): boolean => {
    const where = place(path);
    return where !== null && matches(where);
  };
  return (rule: Rule, path: string): RuleLevel => {
    if (only !== null && !only.has(rule.id)) return 'off';
    const own = rule.preset === 'strict' && preset !== 'strict' ? 'off' : rule.severity;
    const override = overrides.findLast(({ matches, rules }) => rule.id in rules && isAt(path, matches));
    const configured = override?.rules[rule.id] ?? lint.rules?.[rule.id] ?? own;
    // Who asks for one rule wants to see it, also where it is off.
    const level = only !== null && configured === 'off' ? rule.severity : configured;
    return choices.rule?.get(rule.id) ?? level;
  };
}

function makeMatcher(globs: readonly string[]): (path: string) => boolean {
  const wanted = globs.filter((glob) => !glob.startsWith('!'));
  const ignore = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  return picomatch(wanted.length > 0 ? wanted : ['**'], { dot: true, ignore });
}

/** Null for what stands elsewhere, such as standard input without a name. */
function pathBelow(folder: string, path: string): string | null {
  const way = relative(folder, path).replaceAll(sep, '/');
  return way.startsWith('../') || way.endsWith('/-') || way === '-' ? null : way;
}
