import type { Criterion, Guide } from '../../model/index.ts';
import { type Expression, express, type Query } from './express.ts';

/** A criterion that the target cannot hold. */
export interface Unexpressed {
  readonly criterion: Criterion;
  /** Why, in a sentence without a full stop. */
  readonly reason: string;
}

/** What a monitoring system is given, and what it cannot be told. */
export interface CriteriaExport {
  /** Data, to be written as YAML. */
  readonly value: unknown;
  readonly left: readonly Unexpressed[];
}

export type QueryOf = (criterion: Criterion) => Query | null;

export interface Expressed {
  readonly criterion: Criterion;
  readonly expression: Expression;
}

const exported: ReadonlySet<string> = new Set(['success', 'rollback', 'alert']);

/** The criteria about the deployment as a whole, as far as they can be said in queries. */
export function expressAll({ criteria }: Guide, queryOf: QueryOf): { expressed: Expressed[]; left: Unexpressed[] } {
  const expressed: Expressed[] = [];
  const left: Unexpressed[] = [];
  for (const criterion of criteria.filter(({ polarity }) => exported.has(polarity))) {
    const expression = express(criterion, queryOf(criterion));
    if (typeof expression === 'string') left.push({ criterion, reason: expression });
    else expressed.push({ criterion, expression });
  }
  return { expressed, left };
}

/** A name of ASCII letters, digits and hyphens, unique among those given before. */
export function nameCriterion({ id, line }: Criterion, taken: Set<string>): string {
  const words = (id.split('/').at(-1) ?? '')
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 50)
    .replace(/-+$/, '');
  const base = words === '' ? `line-${line}` : words;
  let name = base;
  for (let count = 2; taken.has(name); count += 1) name = `${base}-${count}`;
  taken.add(name);
  return name;
}
