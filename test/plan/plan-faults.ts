import type { Block, Guide, SectionKind } from '../../src/model/index.ts';
import type { Action, Plan } from '../../src/plan/index.ts';

/** Where a plan breaks its promises; empty for a sound one. */
export function findPlanFaults(guide: Guide, plan: Plan): string[] {
  return [
    ...accountFaults(guide, plan),
    ...orderFaults(plan),
    ...choiceFaults(guide, plan),
    ...textFaults(guide, plan),
    ...reachFaults(guide, plan),
    ...parameterFaults(plan),
  ];
}

function accountFaults(guide: Guide, { actions, leftOut }: Plan): string[] {
  const ids = actions.map(({ id }) => id);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `two actions are called ${id}`);
  const wrong = guide.blocks.flatMap(({ id }) => {
    const places =
      (actions.some(({ block }) => block === id) ? 1 : 0) + leftOut.filter(({ block }) => block === id).length;
    return places === 1 ? [] : [`${id} has ${places} places`];
  });
  return [...twice, ...wrong];
}

function orderFaults({ actions, flow }: Plan): string[] {
  // Steps are undone the last one first: then only what undoes one of them stands in the order of the guide.
  const isUndo = actions.some(({ because }) => because.startsWith('undoes "'));
  const isBehind = (one: Action, other: Action) => !isUndo || one.because === other.because;
  const ordered = flow === 'rollback' ? actions.slice(1) : actions;
  return ordered.flatMap((action, at) => {
    const before = ordered[at - 1];
    const isWrong = before !== undefined && isBehind(action, before) && action.lines.from < before.lines.from;
    return isWrong ? [`${action.id} stands before what it follows`] : [];
  });
}

/** What may only be done with one of several alternatives must say so. */
function choiceFaults(guide: Guide, { actions, choices }: Plan): string[] {
  const unlisted = actions.flatMap(({ id, choices: own }) =>
    own
      .filter(({ group, option }) => !choices.find((row) => row.group === group)?.options.includes(option))
      .map(({ group }) => `${id} belongs to ${group}, which nobody chooses`),
  );
  const executed = actions.filter(({ mode }) => mode !== null);
  const unbound = guide.alternatives.flatMap(({ group, options }) => {
    if (options.length < 2) return [];
    const sides = options.map(({ blocks }) => new Set(blocks));
    const sideOf = ({ block }: Action) => sides.filter((side) => block !== null && side.has(block));
    const open = executed
      .filter((action) => sideOf(action).length === 1 && ownGroup(guide, action.block) === group)
      .filter(({ choices: own }) => !own.some((choice) => choice.group === group));
    // A way back may be on one side as a whole: then who takes it has chosen.
    const isTold = (action: Action) =>
      wayOf(action) !== null &&
      open.every((other) => wayOf(other) !== wayOf(action) || sideOf(other)[0] === sideOf(action)[0]);
    return open.filter((action) => !isTold(action)).map(({ id }) => `${id} is done whatever is chosen of ${group}`);
  });
  return [...unlisted, ...unbound];
}

const wayOf = ({ choices }: Action) => choices.find(({ group }) => group === 'rollback')?.option ?? null;

const ownGroup = (guide: Guide, id: string | null) => guide.blocks.find((block) => block.id === id)?.choice?.group;

/** Executed text is the guide's, line by line, or nothing; prompts and what another part takes apart. */
function textFaults(guide: Guide, { actions }: Plan): string[] {
  return actions.filter(isVerbatim).flatMap(({ id, block, lines, text }) => {
    const source = guide.blocks.find((row) => row.id === block);
    if (source === undefined) return [`${id} comes from nowhere`];
    const rows = source.text.split('\n');
    const own = text.split('\n');
    if (own.length !== lines.to - lines.from + 1) return [`${id} has ${own.length} lines in ${lines.from}-${lines.to}`];
    return own.flatMap((line, at) => {
      const row = rows[lines.from - source.textLine + at];
      const isSame = line === '' || row === line || (source.prompted && row?.endsWith(line) === true);
      return isSame ? [] : [`${id} has another line ${lines.from + at}`];
    });
  });
}

const isVerbatim = ({ id, mode, kind }: Action) => (mode !== null || kind === 'write') && !id.endsWith('.run');

const closed: ReadonlySet<SectionKind> = new Set(['rollback', 'reference', 'changelog', 'contacts']);

/** The way forward shows nothing of the parts that are not on it, conditions for a rollback apart. */
function reachFaults(guide: Guide, { flow, actions }: Plan): string[] {
  if (flow === 'rollback') return [];
  const isClosed = (id: string) =>
    chainOf(guide, id).some(
      ({ kind, title }) => closed.has(kind) || (kind !== 'verify' && /clean[\s-]?up/i.test(title)),
    );
  const isUndo = (id: string | null) =>
    guide.blocks.find((block) => block.id === id)?.disposition === 'rollback-script';
  return actions
    .filter(
      ({ section, block, mode, kind }) =>
        (isClosed(section) && kind !== 'expect') || (isUndo(block) && (mode !== null || kind !== 'write')),
    )
    .filter((action) => !isCalledScript(guide, action))
    .map(({ id }) => `${id} is not on the way forward`);
}

function isCalledScript(guide: Guide, { kind, file, block }: Action): boolean {
  const calls = ({ calls, id }: Block) =>
    id !== block && calls.some(({ name }) => name.split('/').at(-1) === file?.split('/').at(-1));
  return kind === 'write' && guide.blocks.some(calls);
}

function chainOf(guide: Guide, id: string): Guide['sections'] {
  const section = guide.sections.find((row) => row.id === id);
  if (section === undefined) return [];
  const above = section.parent === null ? [] : chainOf(guide, section.parent);
  const isTitle = (row: Guide['sections'][number]) => row.parent === null && row.title === guide.title;
  return [section, ...above.filter((row) => !isTitle(row))];
}

function parameterFaults({ actions, parameters }: Plan): string[] {
  const known = new Set(parameters.map(({ name }) => name));
  const unknown = actions.flatMap(({ id, parameters: own }) =>
    own.filter((name) => !known.has(name)).map((name) => `${id} needs ${name}, which nobody gives`),
  );
  const used = new Set(actions.flatMap(({ parameters: own }) => own));
  return [...unknown, ...[...known].filter((name) => !used.has(name)).map((name) => `nothing needs ${name}`)];
}
