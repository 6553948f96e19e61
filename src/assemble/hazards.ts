import type { Block, Environment, HazardKind } from '../model/index.ts';
import { type Effect, isLocalGit } from '../shell/index.ts';
import type { BlockReading } from './read-block.ts';

const hazardOfEffect: readonly (readonly [Effect, HazardKind])[] = [
  ['destructive', 'destructive'],
  ['irreversible', 'irreversible'],
  ['state-changing', 'state-changing'],
  ['secret-material', 'secret-material'],
  ['privileged', 'needs-root'],
  ['publishes-code', 'publishes-code'],
  ['git-add-all', 'git-add-all'],
  ['sends-email', 'sends-email'],
  ['cost', 'cost'],
];

/** What can go wrong when the block runs, each kind once a line. */
export function findHazards(
  reading: BlockReading,
  environment: Environment,
  guideLine: (line: number) => number,
): Block['hazards'] {
  const hazards = new Map<string, Block['hazards'][number]>();
  const add = (kind: HazardKind, line: number) => {
    const key = `${kind} ${line}`;
    if (!hazards.has(key)) hazards.set(key, { kind, line });
  };
  for (const { statement, facts } of reading.steps) {
    for (const [index, fact] of facts.entries()) {
      const line = guideLine(statement.calls[index]?.line ?? statement.line);
      for (const [effect, kind] of hazardOfEffect) if (fact.effects.includes(effect)) add(kind, line);
      if (fact.effects.includes('writes-file') && !fact.effects.includes('backup')) add('state-changing', line);
      if (
        environment === 'production' &&
        !isLocalGit(fact) &&
        (fact.effects.includes('state-changing') || fact.effects.includes('destructive'))
      )
        add('production-affecting', line);
      if (fact.remote) add('remote', line);
      if (fact.program !== '' && !fact.known) add('unknown-command', line);
    }
    if (statement.background) add('leaves-running', guideLine(statement.line));
  }
  return [...hazards.values()];
}
