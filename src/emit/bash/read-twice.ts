import { listExpansions, readQuoting } from '../../shell/index.ts';
import { type Narrowing, narrower } from './narrow-pattern.ts';

/**
 * The variables that stand inside a text which a second shell or a database reads: `ssh host "cd $DIR"`. A value that is
 * the whole of such a text is meant to be a command.
 */
export function findReadTwice(text: string, isParameter: (name: string) => boolean): Map<string, Narrowing> {
  const found = new Map<string, Narrowing>();
  const expansions = listExpansions(text).filter(({ name }) => isParameter(name));
  const contexts = readQuoting(text, expansions);
  for (const [at, { name, start, end }] of expansions.entries()) {
    const { again, around } = contexts[at]!;
    const isWhole = start === around.start && end === around.end;
    if (isWhole) continue;
    if (again?.language === 'shell' || again?.language === 'sql')
      found.set(name, narrower(found.get(name) ?? null, again.language)!);
  }
  return found;
}
