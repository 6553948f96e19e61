import { rules } from '../../lint/index.ts';
import { noSuchRule } from '../rules/no-such-rule.ts';
import { printRule } from '../rules/rule-page.ts';
import { makeTerminal, type TerminalOptions } from '../terminal/terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';

/** What a rule reports, why, and how it looks, as `runsheet explain` prints it. */
export function explainRule(id: string, options: TerminalOptions, world: Pick<World, 'env' | 'stdout'>): string {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) throw new UsageError(noSuchRule(id));
  return printRule(rule, makeTerminal(options, world));
}
