import type { GuideIndex } from './guide-index.ts';
import type { Section, SectionKind } from './section.ts';

/** `back`: the way back. `read`: looked up, not followed. `cleanup`: removes what the deployment left or made. */
export type GuidePart = 'forward' | 'back' | 'read' | 'cleanup';

const partOfKind: Partial<Record<SectionKind, GuidePart>> = {
  reference: 'read',
  changelog: 'read',
  contacts: 'read',
};

const cleanup =
  /\b(?:clean(?:ing)?[\s-]?up|tear(?:ing)?[\s-]?down|uninstall\w*|decommission\w*)\b|^(?:delet|remov|destroy)\w* (?:all |the |your )*(?:resources?|environment|cluster|deployment)\b|\b(?:aufräum|bereinig|nettoyage|limpieza|limpeza|pulizia|sprzątan|temizle)|очистк|удаление ресурсов|清理|クリーンアップ|後片付け|정리/iu;

const known = new WeakMap<GuideIndex, Map<string, GuidePart>>();

/** What a section is a part of. The outermost heading that says so decides: a step below a reference is looked up, too. */
export function partOf(index: GuideIndex, section: string): GuidePart {
  const parts = known.get(index) ?? new Map<string, GuidePart>();
  known.set(index, parts);
  const part = parts.get(section) ?? findPart(index, section);
  parts.set(section, part);
  return part;
}

function findPart(index: GuideIndex, section: string): GuidePart {
  const chain = index.chain(section);
  if (chain.some(({ kind }) => kind === 'rollback')) return 'back';
  if (chain.some(isCleanup)) return 'cleanup';
  return chain.map(({ kind }) => partOfKind[kind]).find((part) => part !== undefined) ?? 'forward';
}

function isCleanup({ title, kind }: Section): boolean {
  return kind !== 'verify' && cleanup.test(title);
}
