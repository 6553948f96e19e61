import { describeRules } from '../rules/describe-rules.ts';
import { listRules } from '../rules/rule-list.ts';
import { makeTerminal, type TerminalOptions } from '../terminal/terminal.ts';
import type { World } from '../world.ts';

export interface RulesOptions extends TerminalOptions {
  readonly format: 'pretty' | 'json';
}

/** All rules of the linter, as `runsheet rules` prints them. */
export const printRules = (options: RulesOptions, world: Pick<World, 'env' | 'stdout'>): string =>
  options.format === 'json' ? `${JSON.stringify(describeRules(), null, 2)}\n` : listRules(makeTerminal(options, world));
