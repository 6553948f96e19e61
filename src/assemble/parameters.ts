import type { Parameter } from '../model/index.ts';
import { isSecretName } from '../shell/index.ts';
import type { BlockDraft } from './block-draft.ts';

const patterns: Readonly<Record<string, string>> = {
  host: '^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$',
  version: '^v?[0-9A-Za-z][0-9A-Za-z._+-]*$',
};

const kinds: Readonly<Record<string, Parameter['kind']>> = {
  secret: 'secret',
  path: 'path',
  'machine-path': 'path',
  host: 'host',
};

const reading: ReadonlySet<string> = new Set(['run', 'repl', 'script', 'session']);

/** One row for each thing that the guide leaves open, by first use. */
export function findParameters(blocks: readonly BlockDraft[]): Parameter[] {
  const parameters = new Map<string, Parameter>();
  const places = new Set<string>();
  const set = new Set<string>();
  const use = (
    name: string,
    text: string,
    kind: Parameter['kind'],
    family: string,
    secret: boolean,
    block: string,
    line: number,
  ) => {
    const known = parameters.get(name);
    const row = known ?? { name, texts: [], secret, kind, pattern: patterns[family] ?? null, uses: [] };
    if (known === undefined) parameters.set(name, row);
    row.secret ||= secret;
    if (row.secret) row.kind = 'secret';
    if (!row.texts.includes(text)) row.texts.push(text);
    const place = `${name} ${block} ${line}`;
    if (!places.has(place)) row.uses.push({ block, line });
    places.add(place);
  };
  for (const { row } of blocks) {
    for (const placeholder of row.placeholders)
      use(
        placeholder.name,
        placeholder.text,
        kinds[placeholder.kind] ?? 'placeholder',
        placeholder.kind,
        placeholder.secret,
        row.id,
        placeholder.line,
      );
    if (reading.has(row.role))
      for (const { name, line } of row.reads)
        if (!set.has(name))
          use(
            name,
            `$${name}`,
            isSecretName(name) ? 'secret' : 'variable',
            'variable',
            isSecretName(name),
            row.id,
            line,
          );
    for (const { name } of row.sets) set.add(name);
  }
  return [...parameters.values()];
}
