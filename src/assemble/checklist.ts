import { isTicked, proseBullets, stripMarker } from '../classify/index.ts';
import { type ListItem, openBoxes, tickedBoxes } from '../markdown/index.ts';
import type { ChecklistItem, ItemForm, ItemRole, Polarity, SectionKind, Table, Window } from '../model/index.ts';
import type { BlockDraft } from './block-draft.ts';
import { listBoxedRows } from './boxed-rows.ts';
import { readCase } from './case-sentence.ts';
import { describesWork } from './described-list.ts';
import { ancestry, type SectionDraft } from './draft.ts';
import { readHeading } from './heading/read-heading.ts';
import { listsReasons, speaksAgainstRollback, tellsRollbackWorked } from './heading/rollback-conditions.ts';
import { nameItems } from './item-ids.ts';
import { cleanLine, withoutEmoji } from './line-text.ts';
import { listRawItems, type RawItem } from './list-items.ts';
import { opensListOfSteps } from './opens-way-back.ts';
import { announcesReasons, announcesSteps, asksWhen, pointsBelow } from './rollback-sentence.ts';

const leadingMark = new RegExp(`^(?:\\s*[${openBoxes}${tickedBoxes}✅❌❎⚠]\\uFE0F?)+\\s*`, 'u');

/** The words of an item without box and mark. An item of nothing but a mark keeps it. */
function itemText(raw: string): string {
  const text = withoutEmoji(raw.replace(leadingMark, ''));
  return text === '' ? cleanLine(raw) : text;
}

const withoutItems: ReadonlySet<string> = new Set(['output', 'sample', 'tree', 'config', 'query', 'repl']);

/** Lines with a box, a bullet or a number inside a block. */
function listFenceItems(block: BlockDraft): RawItem[] {
  const { verdict, source, row } = block;
  const { view, role } = verdict;
  if (withoutItems.has(role)) return [];
  const bullets = new Set(proseBullets(view).map((line) => line.number));
  const isList = role === 'checklist' || role === 'manual';
  const items: { item: RawItem; indent: number }[] = [];
  let group: string | null = source.label;
  for (const line of view.content) {
    const indent = line.text.length - line.text.trimStart().length;
    const form: ItemForm | null =
      line.shape === 'box'
        ? 'box'
        : bullets.has(line.number) || (isList && line.shape === 'bullet')
          ? 'fence-bullet'
          : isList && line.shape === 'numbered'
            ? 'numbered'
            : null;
    const words = stripMarker(line.text);
    const isTitle = form === null || (form === 'numbered' && (role === 'checklist' || /[:：]\s*$/.test(words)));
    if (isTitle || (form === 'box' && !isList)) {
      if (isList && line.shape !== 'comment' && words !== '') group = cleanLine(words.replace(/[:：]\s*$/, ''));
      continue;
    }
    const parent =
      [...items].reverse().find((other) => other.indent < indent && other.item.group === group)?.item ?? null;
    items.push({
      indent,
      item: {
        node: null,
        section: source.section,
        line: block.guideLine(line.number),
        form,
        label: form === 'numbered' ? (/\d+/.exec(line.text)?.[0] ?? null) : null,
        raw: words,
        checked: form === 'box' ? isTicked(line.text) : null,
        parent,
        group,
        listLabels: [],
        code: [],
        block: row.id,
      },
    });
  }
  return items.map(({ item }) => item);
}

const roleOfPolarity: Readonly<Record<Exclude<Polarity, 'expectation'>, ItemRole>> = {
  success: 'criterion-success',
  rollback: 'criterion-rollback',
  alert: 'alert',
};

const boxed: ReadonlySet<ItemForm> = new Set(['task', 'box', 'fence-bullet', 'mark']);

const steps =
  /\b(?:steps?|procedures?|plans?|process|how|commands?|instructions?|runbook|options?|execut\w+)\b|步骤|流程|手順|절차|단계|방법|étape|procédure|pasos?\b|procedimi|passos?\b|schritt|ablauf|krok|procedur|шаг|порядок|процедур|خطوات|bước|quy trình|adım|stappen/iu;

const forward: ReadonlySet<SectionKind> = new Set(['deploy', 'verify', 'post-deploy', 'overview']);

/** Whether the words above the list, or one around it, say that it is the way back. */
function isWayBack(item: RawItem): boolean {
  const { group, parent, section, listLabels, raw } = item;
  if (group !== null && announcesSteps(group)) return true;
  const isLabelled = listLabels.some(opensListOfSteps) || tellsWayBack(item);
  return (
    (forward.has(section.row.kind) && isLabelled && !readiness.test(raw)) || (parent !== null && isWayBack(parent))
  );
}

/** "Rollback: `helm rollback shop`": an item that is a label and names a command. */
function tellsWayBack({ raw, node }: RawItem): boolean {
  const label = ownLabel.exec(raw)?.[1];
  if (label === undefined || node === null || !opensListOfSteps(label)) return false;
  const [words] = node.children;
  return (
    words?.type === 'paragraph' && words.children.some((part) => part.type === 'inlineCode' && / /.test(part.value))
  );
}

const ownLabel = /^((?:\p{L}+[ -]?){1,4})[:：]\s*\S/u;

/** "If it fails, do not roll back:", "If it works, undo the redirect:": below stands what to do then, and no reason. */
function isCase({ group }: RawItem): boolean {
  const told = group === null ? null : readCase(group);
  return (told === 'repair' || told === 'onward') && !pointsBelow(group ?? '');
}

/** Polarity that the group label or the headings give to a list, innermost first. */
function polarityOf(item: RawItem): Polarity | null {
  if (isWayBack(item) || isCase(item)) return null;
  // On the way back it is a step that is taken in that case.
  if (item.section.row.kind !== 'rollback' && announcesSteps(item.raw)) return 'rollback';
  if (item.group !== null) {
    const own = readHeading(item.group).polarity;
    if (own !== null || tellsRollbackWorked(item.group)) return own;
    if (announcesReasons(item.group)) return 'rollback';
    if (item.section.row.kind === 'rollback' && (asksWhen(item.group) || listsReasons(item.group))) return 'rollback';
  }
  for (const section of ancestry(item.section)) {
    if (section.facts.polarity !== null || tellsRollbackWorked(section.row.title)) return section.facts.polarity;
    if (section.row.kind === 'rollback' && listsReasons(section.row.title)) return 'rollback';
    // "Critical issues (immediate rollback)" below "When to roll back" is a group of reasons, not a way back.
    const isGroup = section.facts.kind?.kind === 'rollback' && !steps.test(section.row.title);
    if (section.facts.kind !== null && section.row.kind !== 'criteria' && !isGroup) return null;
  }
  return item.section.row.kind === 'criteria' ? 'success' : null;
}

/** What a list item is for, by the kind of its section: with a box, numbered, or a plain bullet. */
const roleOfKind: Readonly<Record<SectionKind, readonly [boxed: ItemRole, numbered: ItemRole, bullet: ItemRole]>> = {
  overview: ['task', 'note', 'note'],
  'pre-deployment': ['precondition', 'procedure', 'note'],
  deploy: ['task', 'procedure', 'note'],
  verify: ['verify', 'procedure', 'verify'],
  rollback: ['rollback-procedure', 'rollback-procedure', 'rollback-procedure'],
  monitoring: ['monitor', 'procedure', 'monitor'],
  'post-deploy': ['task', 'task', 'task'],
  criteria: ['criterion-success', 'criterion-success', 'criterion-success'],
  communication: ['task', 'task', 'note'],
  contacts: ['task', 'contact', 'contact'],
  reference: ['task', 'reference', 'reference'],
  changelog: ['changelog', 'changelog', 'changelog'],
};

/** "Rollback tested", "Backup database before deployment": what must hold beforehand, not a step of the way back. */
const readiness =
  /\b(?:documented|tested|available|ready|reviewed|approved|prepared|identified|defined|can be (?:rolled|revert|restor|undone|execut|perform|done)\w*|known|in place|accessible)\b|^(?:document|test|prepare|review|back ?up|define)\b|\bbefore (?:the )?deploy/i;

/** Whether an item is listed as no reason to roll back. */
function isAgainst(item: RawItem): boolean {
  const { group, section } = item;
  if (group !== null && speaksAgainstRollback(group)) return !isCase(item);
  return group === null || readHeading(group).polarity === null ? speaksAgainstRollback(section.row.title) : false;
}

/** An entry of a table of contents. */
const pointsWithin = ({ children: [words] }: ListItem): boolean =>
  words?.type === 'paragraph' && words.children.every((part) => part.type === 'link' && part.url.startsWith('#'));

/** A guide without parts has its steps right below its title. */
const isWholeProcedure = ({ section, form, group, node }: RawItem, hasSteps: boolean): boolean =>
  !hasSteps &&
  !(node !== null && pointsWithin(node)) &&
  form === 'numbered' &&
  (group === null || opensSteps.test(group)) &&
  (section.isTitle || section.row.level === 0);

const opensSteps =
  /(?<!\p{L})(?:steps|following|procedure|this|schritte|étapes|pasos|passos|passi|kroki|stappen)(?!\p{L})|шаги|步骤|手順|단계/iu;

function roleOf(item: RawItem, polarity: Polarity | null, hasSteps: boolean): ItemRole {
  if (isAgainst(item)) return 'note';
  if (isWayBack(item)) return 'rollback-procedure';
  if (polarity !== null && polarity !== 'expectation') return roleOfPolarity[polarity];
  const [withBox, numbered, bullet] = roleOfKind[item.section.row.kind];
  if (!boxed.has(item.form) && describesWork(item.group ?? item.section.row.title)) return 'note';
  if (boxed.has(item.form))
    return withBox === 'rollback-procedure' && readiness.test(item.raw) ? 'precondition' : withBox;
  if (isWholeProcedure(item, hasSteps)) return 'procedure';
  return item.form === 'numbered' ? numbered : bullet;
}

const ownerPrefix =
  /^\**((?:[\w&/ -]{1,30}\s)?(?:team|lead|engineers?|owner|dba|ops|devops|sre|developers?|manager|admin|support|qa|security))\**\s*[:：]/i;
const ownerMark =
  /(?:\bowner|\bassigned to|\bresponsible|负责人|担当)\s*[:：]\s*([^,;)\]]{2,40})|\((@[\w-]+)\)|(?:^|\s)(@[\w-]+)\s*$/iu;
const optionalWords =
  /\((?:optional|if [^)]{2,40}|when applicable|recommended)[^)]*\)|\boptional\b|可选|任意|opcional|optionnel|необязательно/iu;

function ownerOf(text: string): string | null {
  const marked = ownerMark.exec(text);
  return ownerPrefix.exec(text)?.[1]?.trim() ?? (marked?.[1] ?? marked?.[2] ?? marked?.[3])?.trim() ?? null;
}

const timed =
  /\p{N}|first|within|day|week|month|hour|час|ден|недел|月|日|时|時|周|週|시간|일|주|jour|semaine|heure|día|semana|hora|dia|tag|woche|stunde|dzie|tydz|godz|giorn|settiman|gün|hafta|saat|ngày|tuần|giờ|يوم|ساعة/iu;

function windowOf(item: RawItem, text: string): Window | null {
  return (
    (timed.test(text) ? readHeading(text).window : null) ??
    (item.group === null ? null : readHeading(item.group).window) ??
    item.section.row.window
  );
}

/** An item while the guide is being assembled. */
export interface ItemDraft {
  readonly row: ChecklistItem;
  readonly raw: RawItem;
  readonly polarity: Polarity | null;
}

/** Rows for all list items of the guide, all rows of tables with a box, and all lines with a box or bullet in its blocks, in reading order. */
export function draftChecklist(
  sections: readonly SectionDraft[],
  blocks: readonly BlockDraft[],
  tables: readonly Table[],
): ItemDraft[] {
  const raws = [...listRawItems(sections), ...listBoxedRows(sections, tables), ...blocks.flatMap(listFenceItems)];
  raws.sort((a, b) => a.line - b.line);
  const hasSteps = sections.some(({ row }) => row.kind === 'deploy');
  const texts = raws.map(({ raw }) => itemText(raw));
  const ids = nameItems(raws.map((raw, index) => ({ raw, text: texts[index] as string })));
  const blockOf = new Map<unknown, BlockDraft>(blocks.map((block) => [block.source.code, block]));
  const drafts = new Map<RawItem, ItemDraft>();
  for (const [index, raw] of raws.entries()) {
    const text = texts[index] as string;
    const polarity = polarityOf(raw);
    const own = raw.code.map((code) => blockOf.get(code)).filter((block) => block !== undefined);
    const row: ChecklistItem = {
      id: ids[index] as string,
      section: raw.section.row.id,
      line: raw.line,
      form: raw.form,
      label: raw.label,
      text,
      checked: raw.checked,
      parent: raw.parent === null ? null : (drafts.get(raw.parent)?.row.id ?? null),
      group: raw.group === null ? null : withoutEmoji(raw.group).replace(/[:：]$/, ''),
      role: roleOf(raw, polarity, hasSteps),
      owner: ownerOf(text),
      window: windowOf(raw, text),
      optional: raw.section.row.optional || optionalWords.test(text),
      block: raw.block,
      blocks: own.map((block) => block.row.id),
      criteria: [],
    };
    drafts.set(raw, { row, raw, polarity });
    for (const block of own) block.row.item = row.id;
  }
  return raws.map((raw) => drafts.get(raw) as ItemDraft);
}
