import type { Action, Plan } from '../../src/plan/index.ts';

/** An action that runs `text` in the session; its first line is line 4 of the guide, as that of `makeBlock`. */
export function makeAction(row: Partial<Action> = {}): Action {
  const { text = 'make release' } = row;
  return {
    id: 'deploy:1',
    kind: 'run',
    mode: 'shared',
    section: 'deploy',
    title: 'Deploy',
    block: 'deploy:1',
    lines: { from: 4, to: 3 + text.split('\n').length },
    text,
    confirm: 'none',
    because: 'The guide says so',
    note: null,
    parameters: [],
    hazards: [],
    choices: [],
    expects: [],
    file: null,
    feed: null,
    items: [],
    ...row,
  };
}

export function makeFeed(row: Partial<NonNullable<Action['feed']>> = {}): NonNullable<Action['feed']> {
  return { command: 'psql shop', line: 4, dialect: 'psql', input: 'SELECT 1;', from: 5, ...row };
}

export function makeParameter(
  row: Partial<Plan['parameters'][number]> & { readonly name: string },
): Plan['parameters'][number] {
  return {
    texts: [],
    secret: false,
    pattern: null,
    ask: row.name,
    line: 4,
    choices: null,
    fromState: false,
    ...row,
  };
}

export function makePlan(row: Partial<Plan> = {}): Plan {
  return {
    schema: 1,
    guide: { slug: 'shop', title: 'Shop release', path: 'guides/shop.md', sha256: '0'.repeat(64) },
    flow: 'deploy',
    environment: null,
    choices: [],
    parameters: [],
    actions: [],
    leftOut: [],
    ...row,
  };
}
