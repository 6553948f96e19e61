/** What is done before, after or beside whichever way back is taken: "Pre-rollback checklist", "Notify the team". */
const companions: readonly RegExp[] = [
  /^(?:pre|post)[- ]?(?:roll ?back|revert|restore|recovery|downgrade)\b/i,
  /^(?:before|after|following) (?:(?:you|we|the|an?|any|starting|performing|every|each) )*(?:roll(?:ing|ed)?[- ]?back|revert(?:ing|ed)?|restor(?:e|ing))\w*$/i,
  /^(?:when|whether) to (?:roll ?back|revert|use|restore)\b/i,
  /^(?:verify(?:ing)?|verification|validat\w+|health checks?|smoke tests?)(?: (?:of |the |after |your |that )*(?:roll ?back|recovery|restore|commands?|steps|checks?|result|success))*$/i,
  /^(?:roll ?back )?(?:verification|validation)(?: (?:steps|checks|checklist))?$/i,
  /^(?:notify|inform|tell|alert|announce|communicat\w+|notifications?)\b/i,
  /^monitor(?:ing)? (?:after|following|during) (?:the |a )?roll ?back$/i,
  /^(?:回[滚滾退](?:之?[前后後]|验证|準備|准备)|验证回[滚退])|^(?:ロールバック(?:前|後)(?:の|に)?)|^(?:до|перед|после) отката?(?:ом)?\b|^(?:vor|nach) dem rollback\b|^(?:antes|después|depois) (?:del?|da|do) (?:rollback|reversión|reversão)\b|^(?:avant|après) le (?:rollback|retour arrière)\b/iu,
];

export function accompaniesWaysBack(title: string): boolean {
  return companions.some((pattern) => pattern.test(title.trim()));
}
