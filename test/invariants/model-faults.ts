import { type GuideNode, parseMarkdown, readText } from '../../src/markdown/index.ts';
import type { Guide, Position } from '../../src/model/index.ts';

type Rows = readonly { readonly id: string }[];

/** What is wrong with a model, in the words of the invariants that its types cannot say; nothing, one hopes. */
export function findModelFaults(guide: Guide, raw: string): string[] {
  const { text } = readText(raw);
  return [
    ...findPlaceFaults(guide, text),
    ...findIdFaults(guide),
    ...findReferenceFaults(guide),
    ...findOrderFaults(guide),
    ...findContentFaults(guide),
    ...findBlockFaults(guide, text),
    ...findForwardFaults(guide),
  ];
}

/** All code of a tree, at any depth, in reading order. */
export function listCode(root: GuideNode): Extract<GuideNode, { type: 'code' }>[] {
  if (root.type === 'code') return [root];
  return 'children' in root ? (root.children as readonly GuideNode[]).flatMap(listCode) : [];
}

function findPlaceFaults({ sections, blocks, notices, tables, prose, ...guide }: Guide, text: string): string[] {
  const lines = text.split('\n');
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  const fits = ({ line, column, offset }: Position) =>
    offset <= text.length &&
    starts[line - 1] === offset - column + 1 &&
    column - 1 <= (lines[line - 1]?.length ?? Number.NaN);
  const spans = [...sections, ...blocks, ...notices, ...tables, ...prose].flatMap(({ id, span }) => [
    ...(fits(span.start) ? [] : [`${id} starts at ${JSON.stringify(span.start)}, which is no place of the text`]),
    ...(fits(span.end) ? [] : [`${id} ends at ${JSON.stringify(span.end)}, which is no place of the text`]),
    ...(span.start.offset <= span.end.offset ? [] : [`${id} ends before it starts`]),
  ]);
  const inGuide = (what: string, rows: readonly { readonly line: number }[]) =>
    rows.flatMap(({ line }) => (line <= lines.length ? [] : [`${what} on line ${line} of ${lines.length}`]));
  const inBlocks = blocks.flatMap(({ id, span, textLine, ...block }) => {
    const own = [
      ...block.commands,
      ...block.commands.map(({ endLine }) => ({ line: endLine })),
      ...block.reads,
      ...block.sets,
      ...block.calls,
      ...block.blocking,
      ...block.placeholders,
      ...block.hazards,
      ...block.errors,
      ...(block.repl === null ? [] : [block.repl, { line: block.repl.from ?? span.start.line }]),
      { line: textLine },
    ];
    return own
      .filter(({ line }) => line < span.start.line || line > span.end.line)
      .map(({ line }) => `${id} holds line ${line} but is lines ${span.start.line}-${span.end.line}`);
  });
  return [
    ...spans,
    ...inBlocks,
    ...inGuide('a notice', notices),
    ...inGuide('prose', prose),
    ...inGuide('an item', guide.checklist),
    ...inGuide('a criterion', guide.criteria),
    ...inGuide('a contact', guide.contacts),
    ...inGuide('a reference', guide.references),
    ...inGuide('a change', guide.changes),
    ...inGuide('a fact', guide.meta.other),
    ...inGuide('a problem', guide.source.problems),
    ...inGuide(
      'an expectation',
      blocks.flatMap(({ expects }) => expects),
    ),
    ...inGuide(
      'a table row',
      tables.flatMap(({ rows }) => rows),
    ),
  ];
}

function findIdFaults(guide: Guide): string[] {
  const tables: Readonly<Record<string, readonly string[]>> = {
    sections: guide.sections.map(({ id }) => id),
    blocks: guide.blocks.map(({ id }) => id),
    checklist: guide.checklist.map(({ id }) => id),
    criteria: guide.criteria.map(({ id }) => id),
    changes: guide.changes.map(({ id }) => id),
    rollback: guide.rollback.map(({ id }) => id),
    notices: guide.notices.map(({ id }) => id),
    tables: guide.tables.map(({ id }) => id),
    prose: guide.prose.map(({ id }) => id),
    parameters: guide.parameters.map(({ name }) => name),
    alternatives: guide.alternatives.map(({ group }) => group),
  };
  return Object.entries(tables).flatMap(([table, ids]) =>
    ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${table} has "${id}" twice`),
  );
}

/** Ids that name a row which does not exist. */
function findReferenceFaults(guide: Guide): string[] {
  const known = (...tables: Rows[]) => {
    const ids = new Set(tables.flatMap((rows) => rows.map(({ id }) => id)));
    return (what: string, ...named: readonly (string | null)[]) =>
      named.filter((id) => id !== null && !ids.has(id)).map((id) => `${what} names "${id}", which does not exist`);
  };
  const section = known(guide.sections);
  const block = known(guide.blocks);
  const item = known(guide.checklist);
  const criterion = known(guide.criteria);
  const options = new Map(guide.alternatives.map(({ group, options }) => [group, options]));
  const choice = (id: string, chosen: { group: string; option: string | null } | null) => {
    if (chosen === null) return [];
    const known = options.get(chosen.group);
    if (known === undefined) return [`${id} is in the group "${chosen.group}", which does not exist`];
    // "linux/macos" beside "linux" belongs to both sides, and each of them has it.
    const isOf = (name: string) =>
      known.some((one) => one.name === name && (one.sections.includes(id) || one.blocks.includes(id)));
    const { option } = chosen;
    return option === null || isOf(option) || known.some(({ name }) => name === option) || option.split('/').every(isOf)
      ? []
      : [`${id} is the option "${option}" of "${chosen.group}", which has ${known.map(({ name }) => name).join(', ')}`];
  };
  const contents: Readonly<Record<string, Rows>> = {
    section: guide.sections,
    block: guide.blocks,
    checklist: guide.checklist,
    notice: guide.notices,
    prose: guide.prose,
    table: guide.tables,
  };
  return [
    ...guide.sections.flatMap((row) => [
      ...section(`parent of ${row.id}`, row.parent),
      ...choice(row.id, row.choice),
      ...row.content.flatMap(({ kind, id }) => known(contents[kind] ?? [])(`content of ${row.id}`, id)),
    ]),
    ...guide.blocks.flatMap((row) => [
      ...section(row.id, row.section),
      ...item(row.id, row.item),
      ...block(row.id, row.repl?.inputFrom ?? null),
      ...choice(row.id, row.choice),
      ...row.calls
        .filter(({ name }) => !guide.blocks.some(({ file }) => file === name))
        .map(({ name }) => `${row.id} calls ${name}, which no block is`),
    ]),
    ...guide.checklist.flatMap((row) => [
      ...section(row.id, row.section),
      ...item(row.id, row.parent),
      ...block(row.id, row.block, ...row.blocks),
      ...criterion(row.id, ...row.criteria),
    ]),
    ...guide.criteria.flatMap((row) => [...section(row.id, row.section), ...item(row.id, row.item)]),
    ...guide.parameters.flatMap(({ name, uses }) => block(name, ...uses.map((use) => use.block))),
    ...guide.alternatives.flatMap((row) => [
      ...section(row.group, row.section, ...row.options.flatMap(({ sections }) => sections)),
      ...block(row.group, ...row.options.flatMap(({ blocks }) => blocks)),
    ]),
    ...guide.changes.flatMap((row) => block(row.id, row.block, row.inverse?.block ?? null)),
    ...guide.rollback.flatMap((row) => [
      ...section(row.id, row.section),
      ...criterion(row.id, ...row.triggers),
      ...block(row.id, ...row.blocks),
      ...item(row.id, ...row.steps),
      ...known(guide.blocks, guide.checklist)(row.id, ...row.verification),
    ]),
    ...[...guide.notices, ...guide.tables, ...guide.prose].flatMap((row) => section(row.id, row.section)),
    ...guide.contacts.flatMap((row) => section('a contact', row.section)),
    ...guide.references.flatMap((row) => section('a reference', row.section)),
    ...guide.references.flatMap((row) =>
      row.kind === 'same-as' && row.resolved ? section('same-as', row.target) : [],
    ),
  ];
}

function findOrderFaults(guide: Guide): string[] {
  const tables: Readonly<Record<string, readonly number[]>> = {
    sections: guide.sections.map(({ span }) => span.start.offset),
    blocks: guide.blocks.map(({ span }) => span.start.offset),
    checklist: guide.checklist.map(({ line }) => line),
    criteria: guide.criteria.map(({ line }) => line),
    notices: guide.notices.map(({ span }) => span.start.offset),
    tables: guide.tables.map(({ span }) => span.start.offset),
    prose: guide.prose.map(({ span }) => span.start.offset),
    references: guide.references.map(({ line }) => line),
  };
  return Object.entries(tables).flatMap(([table, places]) =>
    places.some((place, index) => place < (places[index - 1] ?? 0)) ? [`${table} are not in reading order`] : [],
  );
}

/** Every row stands in the content of its own section, once. */
function findContentFaults(guide: Guide): string[] {
  const wanted = [
    ...guide.sections.flatMap(({ id, parent }) => (parent === null ? [] : [`${parent} section ${id}`])),
    ...guide.blocks.map(({ id, section }) => `${section} block ${id}`),
    ...guide.checklist.filter(({ block }) => block === null).map(({ id, section }) => `${section} checklist ${id}`),
    ...guide.notices.map(({ id, section }) => `${section} notice ${id}`),
    ...guide.tables.map(({ id, section }) => `${section} table ${id}`),
    ...guide.prose.map(({ id, section }) => `${section} prose ${id}`),
  ];
  const found = guide.sections.flatMap(({ id, content }) => content.map((row) => `${id} ${row.kind} ${row.id}`));
  const sorted = (rows: readonly string[]) => [...rows].sort().join('\n');
  return sorted(wanted) === sorted(found) ? [] : [`contents hold ${sorted(found)}; there are ${sorted(wanted)}`];
}

/** Every piece of code is one block, with its role, its disposition and reasons for them. */
function findBlockFaults({ blocks }: Guide, text: string): string[] {
  const wanted = listCode(parseMarkdown(text).root).map(
    ({ position, value }) => `${position?.start.offset}-${position?.end.offset} ${JSON.stringify(value)}`,
  );
  const found = blocks.map((row) => `${row.span.start.offset}-${row.span.end.offset} ${JSON.stringify(row.text)}`);
  return [
    ...(wanted.join('\n') === found.join('\n') ? [] : [`blocks are ${found.join('; ')}; code is ${wanted.join('; ')}`]),
    ...blocks.flatMap(({ id, because, disposition }) =>
      because.some(
        (reason) => reason.signal === 'disposition' && reason.verdict.startsWith(`disposition:${disposition} `),
      )
        ? []
        : [`${id} is ${disposition} without a reason`],
    ),
    ...blocks.flatMap(({ id, because }) => (because.length > 1 ? [] : [`${id} has a role without a reason`])),
  ];
}

const neverForward: ReadonlySet<string> = new Set(['rollback', 'reference', 'changelog', 'contacts']);
const runsForward: ReadonlySet<string> = new Set([
  'auto',
  'auto-after-params',
  'gate-then-auto',
  'verify-auto',
  'choice',
  'write-file',
]);

/** What stands in a part that is read or goes back is never reached by the forward script. */
function findForwardFaults({ sections, blocks }: Guide): string[] {
  const kinds = new Map(sections.map(({ id, kind }) => [id, kind]));
  return blocks
    .filter(({ section, disposition }) => neverForward.has(kinds.get(section) ?? '') && runsForward.has(disposition))
    .map(({ id, section, disposition }) => `${id} is ${disposition} in a section of kind ${kinds.get(section)}`);
}
