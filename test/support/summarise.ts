import type {
  Block,
  ChecklistItem,
  Criterion,
  ExpectCheck,
  Guide,
  RollbackPlan,
  Section,
} from '../../src/model/index.ts';

/** The rows of a guide by id, so that a summary can name lines where the model names ids. */
class Lines {
  readonly #lines = new Map<string, number>();

  constructor(guide: Guide) {
    for (const { id, span } of [...guide.sections, ...guide.blocks, ...guide.tables])
      this.#lines.set(id, span.start.line);
    for (const { id, line } of [...guide.checklist, ...guide.criteria, ...guide.notices, ...guide.prose])
      if (!this.#lines.has(id)) this.#lines.set(id, line);
  }

  of(ids: readonly string[]): string {
    return ids.map((id) => `L${this.#lines.get(id) ?? `? ${id}`}`).join(' ');
  }
}

type Pairs = Readonly<Record<string, string | boolean | null | undefined>>;

/** Facts that hold, in one line: a name alone for what is true, `name=value` for what has a value. */
function facts(pairs: Pairs): string {
  return Object.entries(pairs)
    .filter(([, value]) => value !== null && value !== undefined && value !== false && value !== '')
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}=${value}`))
    .join('');
}

const indent = (lines: readonly string[]) => lines.map((line) => `  ${line}`);
const oneLine = (text: string) => text.trimEnd().replace(/\n/g, ' ⏎ ');
const quote = (text: string) => `"${oneLine(text)}"`;
const join = (values: readonly string[]) => [...new Set(values)].join(', ');

function ranges(numbers: readonly number[]): string {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([from, to]) => (from === to ? `L${from}` : `L${from}-${to}`)).join(' ');
}

/** What is written before a block's role: how it stands in the guide. */
const forms: Readonly<Record<Block['form'], (block: Block) => string>> = {
  fence: ({ lang }) => `\`\`\`${lang ?? ''}`,
  indented: () => 'indented',
  'one-line': () => 'one-line',
};

/** Signals that spoke for the verdict that stands, or for one that it was made from. */
function voters({ because, dialect, role }: Block): string {
  const spoke = because.filter(({ verdict, weight }) => weight > 0 && /^(?:dialect|role):/.test(verdict));
  const won = spoke.filter(({ verdict }) =>
    verdict.split(' ').some((word) => word === `dialect:${dialect}` || word === `role:${role}`),
  );
  return join((won.length > 0 ? won : spoke).map(({ signal }) => signal)) || 'nothing';
}

/** How a machine tells whether an expectation holds. */
function summariseCheck(check: ExpectCheck): string {
  if (check.kind === 'contains') return `contains ${check.values.map(quote).join(' ')}`;
  if (check.kind === 'status') return `status ${check.codes.join(' ')}`;
  if (check.kind === 'count')
    return `count ${check.comparator} ${check.value}${check.unit === null ? '' : ` ${check.unit}`}`;
  return 'person';
}

function hazardLines({ hazards }: Block): string[] {
  const lines = [...new Set(hazards.map(({ line }) => line))];
  return lines.map(
    (line) => `hazard L${line} ${join(hazards.filter((hazard) => hazard.line === line).map(({ kind }) => kind))}`,
  );
}

function summariseBlock(block: Block, items: readonly ChecklistItem[], lines: Lines): string[] {
  const { span, repl, choice } = block;
  const end = span.end.column === 1 && span.end.line > span.start.line ? span.end.line - 1 : span.end.line;
  const head = `L${span.start.line}-${end} ${forms[block.form](block)} ${block.role} ${block.dialect} ${block.disposition}`;
  const names = (found: readonly { name: string }[]) => join(found.map(({ name }) => name));
  return [
    `${head}${facts({ file: block.file, item: block.item && lines.of([block.item]), reads: names(block.reads), sets: names(block.sets) })}`,
    ...indent([
      `because: ${voters(block)}`,
      ...(choice === null ? [] : [`choice ${choice.group}: ${choice.option ?? 'several in this block'}`]),
      ...block.commands.map(({ text, line }) => `L${line} $ ${oneLine(text)}`),
      ...(repl === null ? [] : [summariseRepl(repl, lines)]),
      ...block.expects.map(
        ({ line, text, check, command }) =>
          `expects L${line}${command === null ? '' : ` of L${command}`} ${quote(text)}: ${summariseCheck(check)}`,
      ),
      ...block.placeholders.map(
        ({ text, name, line, secret }) => `open L${line} ${text} → ${name}${secret ? ' secret' : ''}`,
      ),
      ...block.blocking.map(({ line, kind }) => `waits L${line} ${kind}`),
      ...hazardLines(block),
      ...block.calls.map(({ name, line }) => `calls L${line} ${name}`),
      ...block.errors.map(({ line, message }) => `error L${line} ${message}`),
      ...items
        .filter((item) => item.block === block.id && item.parent === null)
        .flatMap((item) => summariseItem(item, items, lines)),
    ]),
  ];
}

function summariseRepl(repl: NonNullable<Block['repl']>, lines: Lines): string {
  const input = repl.from === null ? 'no input' : `input L${repl.from}-${repl.to ?? repl.from}`;
  const from = repl.inputFrom === null ? '' : ` from ${lines.of([repl.inputFrom])}`;
  return `repl L${repl.line} ${repl.dialect} ${input}${from}`;
}

/** `[x]`, `[ ]`, the number or the mark with which an item starts. */
const bullet = ({ checked, label }: ChecklistItem) =>
  checked === null ? (label === null ? '-' : `${label}.`) : checked ? '[x]' : '[ ]';

function summariseItem(item: ChecklistItem, items: readonly ChecklistItem[], lines: Lines): string[] {
  const known = facts({
    group: item.group && quote(item.group),
    owner: item.owner,
    window: item.window?.text,
    optional: item.optional,
    blocks: lines.of(item.blocks),
    criteria: lines.of(item.criteria),
  });
  const children = items.filter((other) => other.parent === item.id);
  return [
    `${bullet(item)} L${item.line} ${item.form} ${quote(item.text)} ${item.role}${known}`,
    ...indent(children.flatMap((child) => summariseItem(child, items, lines))),
  ];
}

function summariseSection(section: Section, guide: Guide, lines: Lines): string[] {
  const { label, title, duration, window, choice } = section;
  const head = `L${section.span.start.line} ${'#'.repeat(section.level) || '(start)'}`;
  const known = facts({
    label,
    id: section.id,
    duration: duration && `${duration.min}-${duration.max}min`,
    window: window && `${window.unit} ${window.start}-${window.end}`,
    status: section.status,
    optional: section.optional,
    choice: choice && `${choice.group}:${choice.option}`,
  });
  const content = section.content.flatMap(({ kind, id }) => summariseRow(kind, id, guide, lines));
  return [`${head} ${quote(title)} ${section.kind} ${section.environment}${known}`, ...indent(content)];
}

function summariseRow(kind: Section['content'][number]['kind'], id: string, guide: Guide, lines: Lines): string[] {
  const row = <Row extends { id: string }>(rows: readonly Row[], print: (row: Row) => string[]) => {
    const found = rows.find((other) => other.id === id);
    return found === undefined ? [`missing ${kind} ${id}`] : print(found);
  };
  const printers: Readonly<Record<typeof kind, () => string[]>> = {
    section: () => row(guide.sections, (found) => summariseSection(found, guide, lines)),
    block: () => row(guide.blocks, (found) => summariseBlock(found, guide.checklist, lines)),
    // An item below another is printed with it.
    checklist: () =>
      row(guide.checklist, (found) => (found.parent === null ? summariseItem(found, guide.checklist, lines) : [])),
    notice: () => row(guide.notices, ({ line, kind: how, text }) => [`notice L${line} ${how} ${quote(text)}`]),
    prose: () =>
      row(guide.prose, ({ line, label, markdown }) => [`${label ? 'label' : 'prose'} L${line} ${quote(markdown)}`]),
    table: () =>
      row(guide.tables, (found) => [
        `table L${found.span.start.line} ${found.kind}: ${found.header.join(' | ')}`,
        ...found.rows.map(({ line, cells }) => `  L${line} ${cells.join(' | ')}`),
      ]),
  };
  return printers[kind]();
}

function summariseCriterion(criterion: Criterion): string {
  const { metric, agg, comparator, value, upper, of, unit } = criterion;
  const bound = [comparator, value, upper === null ? null : `to ${upper}`, of === null ? null : `of ${of}`, unit];
  const measure = [agg, metric, ...bound].filter((part) => part !== null).join(' ');
  const known = facts({
    for: criterion.for,
    window: criterion.window,
    relative: criterion.relative,
    scope: criterion.scope,
  });
  return `L${criterion.line} ${criterion.polarity} ${criterion.kind}${measure && ` ${measure}`}${known} ${quote(criterion.text)}`;
}

function summarisePlan(plan: RollbackPlan, lines: Lines): string {
  const known = facts({
    scope: plan.scope,
    duration: plan.duration?.text,
    triggers: lines.of(plan.triggers),
    blocks: lines.of(plan.blocks),
    steps: lines.of(plan.steps),
    verification: lines.of(plan.verification),
  });
  return `${lines.of([plan.section])} ${quote(plan.title)}${known}`;
}

const shownReferences: ReadonlySet<string> = new Set(['same-as', 'script', 'document']);

/** A guide as text that a person can review in a diff: what the compiler understood, without offsets and weights. */
export function summarise(guide: Guide): string {
  const lines = new Lines(guide);
  const { source, meta } = guide;
  const { other, ...known } = meta;
  const roots = guide.sections.filter((section) => section.parent === null);
  const tables: readonly (readonly [string, readonly string[]])[] = [
    ['criteria', guide.criteria.map(summariseCriterion)],
    [
      'parameters',
      guide.parameters.map(
        ({ name, texts, kind, uses }) =>
          `${name} ${kind} ${texts.join(' ')} at ${ranges(uses.map(({ line }) => line))}`,
      ),
    ],
    ['alternatives', guide.alternatives.map((group) => summariseAlternative(group, lines))],
    [
      'changes',
      guide.changes.map(
        ({ line, class: kind, coverage, inverse, text }) =>
          `L${line} ${kind} ${coverage}${inverse === null ? '' : ` by L${inverse.line}`} $ ${oneLine(text)}`,
      ),
    ],
    ['rollback', guide.rollback.map((plan) => summarisePlan(plan, lines))],
    [
      'references',
      guide.references
        .filter(({ kind }) => shownReferences.has(kind))
        .map(({ line, kind, target, resolved }) => `L${line} ${kind} ${target}${resolved ? '' : ' (unresolved)'}`),
    ],
    ['contacts', guide.contacts.map(({ line, role, value }) => `L${line} ${role ?? '?'}: ${value}`)],
    ['not in any section', listUnplaced(guide)],
  ];
  return [
    `${quote(guide.title)} ${guide.kind}, ${source.lines} lines, ${source.eol}${source.bom ? ', BOM' : ''}`,
    ...(source.encoding.repaired === null
      ? []
      : [`repaired ${source.encoding.repaired} ${ranges(source.encoding.lines)}`]),
    ...source.problems.map(({ kind, line, message }) => `problem L${line} ${kind}: ${message}`),
    ...Object.entries(known).flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`])),
    ...other.map(({ key, value, line }) => `L${line} ${key}: ${value}`),
    '',
    ...roots.flatMap((section) => summariseSection(section, guide, lines)),
    ...tables.flatMap(([name, rows]) => (rows.length === 0 ? [] : ['', `${name}:`, ...indent(rows)])),
    '',
  ].join('\n');
}

function summariseAlternative({ group, options }: Guide['alternatives'][number], lines: Lines): string {
  const shown = options.map(
    ({ name, blocks, sections, lines: own }) =>
      `${name} (${[lines.of([...sections, ...blocks]), own.length === 0 ? '' : `only ${ranges(own)}`].filter(Boolean).join(' ')})`,
  );
  return `${group}: ${shown.join(' / ')}`;
}

/** Rows that no section's content leads to: there must be none. */
function listUnplaced(guide: Guide): string[] {
  const placed = new Set(guide.sections.flatMap(({ content }) => content.map(({ kind, id }) => `${kind} ${id}`)));
  const rows = [
    ...guide.sections.filter(({ parent }) => parent !== null).map(({ id }) => `section ${id}`),
    ...guide.blocks.map(({ id }) => `block ${id}`),
    ...guide.checklist
      .filter(({ parent, block }) => parent === null && block === null)
      .map(({ id }) => `checklist ${id}`),
    ...guide.tables.map(({ id }) => `table ${id}`),
    ...guide.notices.map(({ id }) => `notice ${id}`),
    ...guide.prose.map(({ id }) => `prose ${id}`),
  ];
  return rows.filter((row) => !placed.has(row));
}
