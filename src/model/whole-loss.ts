const words: readonly RegExp[] = [
  /(?<!\p{L})(?:disaster|catastroph\p{L}*|total loss|worst[- ]case|bare[- ]metal (?:restore|recovery)|data ?cent(?:er|re) loss)(?!\p{L})/iu,
  /(?<!\p{L})(?:full|complete|total|whole|entire)(?: (?:database|db|system|cluster|server|data|environment)){0,2} (?:restore|restoration|recovery|rebuild|loss|is lost|lost)(?!\p{L})/iu,
  /(?<!\p{L})(?:katastrophe\p{L}*|notfallwiederherstellung|totalverlust|totalausfall|vollständige wiederherstellung|desastres?|pérdida total|restauración completa|sinistre|perte totale|restauration complète|perda total|restauração completa|disastro|perdita totale|ripristino completo|аварийное восстановление|полное восстановление)(?!\p{L})/iu,
  /灾难|災難|灾备|全量恢复|全库恢复|整库恢复|災害復旧|全体復旧|フルリストア|재해 ?복구|전체 ?복구/u,
];

/** Whether a title tells what is done when all is lost: no step of a rollback, and another occasion. */
export const tellsOfWholeLoss = (title: string): boolean => words.some((pattern) => pattern.test(title));
