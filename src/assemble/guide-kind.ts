import type { ChecklistItem, GuideKind } from '../model/index.ts';
import type { BlockDraft } from './block-draft.ts';
import type { SectionDraft } from './draft.ts';

/** Words of the title; the first row that matches decides. */
const words: readonly (readonly [GuideKind, RegExp])[] = [
  [
    'rollback',
    /^(?!.*\b(?:deploy|release|upgrade)).*\b(?:roll(?:ing)?[\s-]?back|downgrade|disaster recovery|restore)|回滚|ロールバック手順|откат|롤백/iu,
  ],
  [
    'upgrade',
    /\b(?:upgrad(?:e|ing)|migrat(?:e|ion|ing)|actualización|actualizar|mise à (?:jour|niveau)|atualização|aktualisierung|update)\b|升级|アップグレード|обновлени|업그레이드/iu,
  ],
  ['release', /\b(?:releas(?:e|es|ing)|hotfix)\b|发布|リリース|релиз|릴리스/iu],
  [
    'deployment',
    /\b(?:deploy(?:ment|ments|ing)?|rollout|install(?:ation|ing)?|go-live|launch|déploiement|despliegue|implantação|implementación|bereitstellung|wdrożeni\w*|triển khai|dağıtım)\b|部署|デプロイ|развертывани|развёртывани|деплой|배포|نشر/iu,
  ],
  ['checklist', /\bchecklist\b|检查清单|チェックリスト|чек-?лист/iu],
  ['alert', /\b(?:alert|firing)\b/iu],
];
/** Guides to anything are called so. */
const runbook = /\b(?:playbook|runbook)\b/iu;

/** Whether a title says that the whole guide is a way back. */
export function isRollbackTitle(title: string): boolean {
  return words[0]?.[1].test(title) === true;
}

/** What kind of guide it is: by its title, else by what its sections do. */
export function readGuideKind(
  title: string,
  sections: readonly SectionDraft[],
  blocks: readonly BlockDraft[],
  items: readonly ChecklistItem[],
): GuideKind {
  const named = words.find(([, pattern]) => pattern.test(title))?.[0];
  if (named !== undefined) return named;
  const kinds = sections.filter((section) => !section.isTitle).map((section) => section.row.kind);
  if (kinds.length > 0 && kinds.every((kind) => kind === 'rollback')) return 'rollback';
  const runs = blocks.some((block) => block.row.commands.length > 0);
  const deploys = sections.some(({ isTitle, facts }) => !isTitle && facts.kind?.kind === 'deploy');
  if (runbook.test(title) && !(deploys && runs)) return 'alert';
  if (kinds.includes('deploy') && runs) return 'deployment';
  if (!runs && items.some((item) => item.checked !== null)) return 'checklist';
  return runs ? 'deployment' : 'other';
}
