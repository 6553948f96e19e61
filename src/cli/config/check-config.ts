import { UsageError } from '../usage-error.ts';
import { Config } from './config.ts';
import { configMistakes } from './config-mistakes.ts';

/** @throws UsageError with a sentence for each mistake */
export function checkConfig(value: unknown, name: string): Config {
  const result = Config.safeParse(value);
  const mistakes = configMistakes(result);
  if (mistakes.length > 0 || !result.success) throw new UsageError(...mistakes.map((text) => `${name}: ${text}`));
  return result.data;
}
