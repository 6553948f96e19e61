import type { Block, ChecklistItem, Criterion, Guide, Notice, Section, Span } from '../../src/model/index.ts';

/** Lines `first` to `last`, from their first column to their end. */
export const linesSpan = (first: number, last = first): Span => ({
  start: { line: first, column: 1, offset: (first - 1) * 80 },
  end: { line: last, column: 80, offset: last * 80 },
});

/** A guide without content: a test adds the rows that it is about. */
export function makeGuide(rows: Partial<Guide> = {}): Guide {
  return {
    schema: 1,
    slug: 'shop',
    title: 'Shop release',
    kind: 'deployment',
    source: makeSource(),
    meta: { subtitle: null, date: null, version: null, status: null, risk: null, owner: null, other: [] },
    sections: [],
    blocks: [],
    checklist: [],
    criteria: [],
    parameters: [],
    alternatives: [],
    changes: [],
    rollback: [],
    notices: [],
    references: [],
    contacts: [],
    tables: [],
    prose: [],
    ...rows,
  };
}

export const makeSource = (row: Partial<Guide['source']> = {}): Guide['source'] => ({
  path: 'guides/shop.md',
  sha256: '0'.repeat(64),
  lines: 120,
  eol: 'lf',
  bom: false,
  encoding: { repaired: null, lines: [], texts: [] },
  hidden: [],
  problems: [],
  ...row,
});

export const makeSection = (row: Partial<Section> & Pick<Section, 'id'>): Section => ({
  parent: null,
  label: null,
  title: row.id,
  heading: row.title ?? row.id,
  level: 2,
  kind: 'deploy',
  environment: 'any',
  duration: null,
  window: null,
  status: null,
  optional: false,
  choice: null,
  because: [],
  span: linesSpan(1, 10),
  content: [],
  ...row,
});

export const makeBlock = (row: Partial<Block> & Pick<Block, 'id' | 'section'>): Block => ({
  item: null,
  span: linesSpan(3, 5),
  textLine: 4,
  form: 'fence',
  lang: 'bash',
  label: null,
  dialect: 'bash',
  role: 'run',
  disposition: 'auto',
  because: [{ signal: 'language-tag', verdict: 'dialect:bash', weight: 0.6 }],
  text: 'make release',
  file: null,
  commands: [{ text: 'make release', line: 4, endLine: 4 }],
  repl: null,
  reads: [],
  sets: [],
  prompted: false,
  calls: [],
  blocking: [],
  placeholders: [],
  expects: [],
  hazards: [],
  errors: [],
  choice: null,
  ...row,
});

export const makeItem = (
  row: Partial<ChecklistItem> & Pick<ChecklistItem, 'id' | 'section' | 'line'>,
): ChecklistItem => ({
  form: 'task',
  label: null,
  text: row.id,
  checked: false,
  parent: null,
  group: null,
  role: 'task',
  owner: null,
  window: null,
  optional: false,
  block: null,
  blocks: [],
  criteria: [],
  ...row,
});

export const makeCriterion = (row: Partial<Criterion> & Pick<Criterion, 'id' | 'section' | 'line'>): Criterion => ({
  item: null,
  text: row.id,
  polarity: 'success',
  kind: 'threshold',
  metric: null,
  agg: null,
  comparator: null,
  value: null,
  upper: null,
  of: null,
  unit: null,
  for: null,
  window: null,
  relative: null,
  scope: null,
  ...row,
});

export const makeNotice = (row: Partial<Notice> & Pick<Notice, 'id' | 'section' | 'line'>): Notice => ({
  kind: 'gate',
  text: row.id,
  span: linesSpan(row.line),
  ...row,
});
