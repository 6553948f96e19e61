const back = '(?:roll ?back|revert|restore|recovery|downgrade)';
const work =
  '(?:verification|validation|checks?|checklists?|actions?|steps?|procedures?|tasks?|monitoring|communications?|analysis|reviews?|preparations?|requirements?|health|smoke|testing|tests?|activities|and|&)';
const people =
  '(?:the |your |all |affected |internal |on-?call )*(?:teams?|users?|customers?|clients?|stakeholders?|everyone|people|support|management|engineers?)';

/**
 * What is done before, after or beside whichever way back is taken: "Pre-rollback checklist", "Notify the team". The
 * whole of a title: "Alert manager rollback" and "Post-restore migration" may be what goes back.
 */
const companions: readonly RegExp[] = [
  new RegExp(`^(?:pre|post)[- ]?${back}(?: ${work})*$`, 'i'),
  /^(?:before|after|following) (?:(?:you|we|the|an?|any|starting|performing|every|each) )*(?:roll(?:ing|ed)?[- ]?back|revert(?:ing|ed)?|restor(?:e|ing))\w*$/i,
  /^(?:when|whether) to (?:roll ?back|revert|restore)$/i,
  new RegExp(
    `^(?:verify(?:ing)?|verification|validat\\w+|health checks?|smoke tests?)(?: (?:of |after |that )?(?:the |your |a )?${back}(?: success| result)?| ${work}| commands?)*$`,
    'i',
  ),
  /^roll ?back (?:verification|validation|testing)(?: (?:steps|checks|checklist))?$/i,
  new RegExp(`^(?:notify|inform|tell|alert|announce to) ${people}(?: (?:and|or|&) ${people})*$`, 'i'),
  /^(?:communications?|notifications?)(?: (?:plan|steps|templates?))?$/i,
  /^monitor(?:ing)? (?:after|following|during) (?:the |a )?roll ?back$/i,
  /^(?:回[滚滾退](?:之?[前后後]|验证|準備|准备)|验证回[滚退])|^(?:ロールバック(?:前|後)(?:の|に)?)|^(?:до|перед|после) отката?(?:ом)?$|^(?:vor|nach) dem rollback$|^(?:antes|después|depois) (?:del?|da|do) (?:rollback|reversión|reversão)$|^(?:avant|après) le (?:rollback|retour arrière)$/iu,
];

export function accompaniesWaysBack(title: string): boolean {
  return companions.some((pattern) => pattern.test(title.trim()));
}
