import type { SectionDraft } from './draft.ts';
import { foldText } from './heading/fold-text.ts';

/** What stands around an event: "before the migration", "步骤5之前". */
interface Frame {
  readonly before: RegExp;
  readonly after: RegExp;
}

interface Side {
  readonly event: string;
  readonly isAfter: boolean;
}

const articles =
  "(?:(?:the|any|you|your|run|running|dem|der|den|das|die|del|della|dello|dei|du|des|de|da|do|la|le|el|il|lo|los|las|les|a|o) |l'|dell'|d')*";
function leading(before: string, after: string): Frame {
  const frame = (words: string) => new RegExp(`(?:^| )(?:${words}) ${articles}(.{2,60})$`, 'u');
  return { before: frame(before), after: frame(after) };
}
function behind(before: string, after: string): Frame {
  const frame = (words: string) => new RegExp(`(\\S{2,30}?)(?:${words})(?:的?(?:回[滚退]|恢复)|のロールバック)?$`, 'u');
  return { before: frame(before), after: frame(after) };
}
const frames: readonly Frame[] = [
  leading('before|prior to', 'after|once past'),
  leading('vor', 'nach'),
  leading('antes|prima', 'despues|depois|apos|dopo'),
  leading('avant', 'apres'),
  behind('之前|以前|前', '之后|以后|后|後'),
  { before: /^pre[ -](.{2,30}?)(?: roll ?back)?$/u, after: /^post[ -](.{2,30}?)(?: roll ?back)?$/u },
];

/** What the deployment brings about. */
const onTheWay =
  /^(?:(?:step|phase|stage|part|schritt|paso|etape|passo|fase) ?[\da-z.]{1,6}|(?:[a-z-]+ ){0,3}(?:migrations?|migrating|migracion|migracao|migrazione|umstellung|umschalt(?:ung|en)|cut ?-?over|cutting over|switch ?-?over|switch|bascule|swap|rename|go ?-?live|deploy(?:ment|ing)?|release|upgrade|backfill|launch|merge|point of no return)(?: (?:is|has|was|have|ran|run|starts?|started|completes?|completed|finished|done|step|phase)){0,3})$/u;
const onTheWayEastern =
  /(?:第\d{1,3}步|步骤\d{1,3}|手順\d{1,3}|迁移|遷移|切换|切換|切流|上线|发布|升级|移行|切替|切り替え|リリース|デプロイ)の?$/u;
const ofTheWayBack = /roll|revert|restor|recover|undo|back\b|zuruck|回|恢复|復/u;

/**
 * Parts of one way back of which each is meant for one side of an event: who has to go back before step 5 does not do
 * what is told for afterwards.
 */
export function listSidesOfEvents(siblings: readonly SectionDraft[]): (readonly SectionDraft[])[] {
  const told = siblings
    .filter(({ row }) => row.kind === 'rollback' && row.choice === null)
    .map((section) => ({ section, sides: sidesOf(section) }));
  const known = Map.groupBy(
    told.flatMap(({ sides }) => sides),
    ({ event }) => event,
  );
  const isTwoSided = (event: string) => new Set(known.get(event)?.map(({ isAfter }) => isAfter)).size === 2;
  const twoSided = new Set([...known.keys()].filter(isTwoSided));
  const group = told.filter(({ sides }) => sides.some(({ event }) => twoSided.has(event)));
  const sides = group.map(({ section }) => section);
  // "Before the swap", "Swap", "After the swap": what stands between is done by everybody, so all of it is, in order.
  const span = siblings.slice(
    siblings.findIndex((one) => sides.includes(one)),
    siblings.findLastIndex((one) => sides.includes(one)),
  );
  return sides.length > 1 && span.every((one) => sides.includes(one)) ? [sides] : [];
}

/** The title, or the whole heading where the event was taken for its label: "步骤5之前". */
function sidesOf({ row }: SectionDraft): Side[] {
  const read = (text: string) => text.split(/[,;，、&]| but | and /u).flatMap(readSide);
  const told = read(row.title);
  return told.length > 0 ? told : read(row.heading);
}

/** On which side of which event a part of a title stands. */
function readSide(part: string): Side[] {
  const text = foldText(part.slice(0, 120))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.'-]+/gu, ' ')
    .trim();
  const eastern = text.replace(/(\p{Script=Han}) (?=\d)|(\d) (?=\p{Script=Han})/gu, '$1$2');
  for (const { before, after } of frames) {
    const early = before.exec(eastern)?.[1];
    const event = early ?? after.exec(eastern)?.[1];
    if (event === undefined || ofTheWayBack.test(event)) continue;
    if (onTheWay.test(event) || onTheWayEastern.test(event)) return [{ event, isAfter: early === undefined }];
  }
  return [];
}
