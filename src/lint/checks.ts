import type { ChecklistItem } from '../model/index.ts';
import type { Effect } from '../shell/index.ts';
import type { BlockView, CallView } from './block-view.ts';
import type { Survey } from './survey.ts';

const checking: ReadonlySet<string> = new Set<Effect>(['test', 'health-check']);
const changing: ReadonlySet<string> = new Set<Effect>([
  'state-changing',
  'migrate',
  'deploy',
  'restore',
  'service',
  'scale',
  'traffic',
  'install',
  'backup',
]);
const checkingKinds: ReadonlySet<string> = new Set(['verify', 'monitoring', 'post-deploy']);

/** Whether its exit code is meant to tell that something works. */
export function isCheck({ facts }: CallView): boolean {
  return facts.effects.some((effect) => checking.has(effect)) && !isChange(facts.effects);
}

export function isChange(effects: readonly Effect[]): boolean {
  return effects.some((effect) => changing.has(effect));
}

const checkScript = /(?:^|[/_.-])(?:smoke|health|verif\w*|check\w*|e2e|sanity|validat\w*)(?:[/_.-]|$|tests?\b)/i;

/** Whether a program that no table knows has the name of a check: `./smoke-test.sh`. */
export function isNamedLikeCheck({ facts, call }: CallView): boolean {
  return !facts.known && call.words.some(({ raw }) => checkScript.test(raw));
}

/** Whether the block stands where the guide looks whether all is well. */
export function isVerifying({ section, block, part }: BlockView): boolean {
  if (part === 'read' || part === 'cleanup') return false;
  return checkingKinds.has(section.kind) || block.disposition === 'verify-auto';
}

/** Whether a command shows the state of what was deployed, to a machine or a person. */
export function isLook({ facts, call }: CallView): boolean {
  return (
    facts.effects.some((effect) => checking.has(effect) || effect === 'show') &&
    !isChange(facts.effects) &&
    call.name !== 'cd'
  );
}

const announcesCheck =
  /^\W*(?:\d+[.)]\s*)?(?:verify|confirm|validate|check(?![ -]?(?:out|in|list)\b)|test(?!\s+(?:environments?|servers?|data|accounts?|users?|systems?|instances?|plans?|database)\b))\b/i;

/** Whether the label or the list item directly above the block says that it checks something, wherever it stands. */
export function isAnnouncedAsCheck(survey: Survey, { block, part }: BlockView): boolean {
  if (part === 'read' || part === 'cleanup') return false;
  if (block.label !== null && announcesCheck.test(block.label)) return true;
  const item = block.item === null ? undefined : survey.index.items.get(block.item);
  const items = [...(item === undefined ? [] : [item]), ...(survey.once(itemsOfBlocks).get(block.id) ?? [])];
  return items.some((one) => one.block === null && announcesCheck.test(one.text));
}

/** The items that each block belongs to. */
function itemsOfBlocks({ guide }: Survey): ReadonlyMap<string, readonly ChecklistItem[]> {
  const pairs = guide.checklist.flatMap((item) => item.blocks.map((block) => ({ block, item })));
  const byBlock = new Map<string, ChecklistItem[]>();
  for (const { block, item } of pairs) {
    const known = byBlock.get(block);
    if (known === undefined) byBlock.set(block, [item]);
    else known.push(item);
  }
  return byBlock;
}
