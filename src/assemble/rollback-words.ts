/** How a sentence of a language tells somebody to go back, and what opens a condition; spelled without accents. */
export const rollbackWords: readonly { readonly language: string; readonly act: string; readonly when: string }[] = [
  { language: 'de', act: 'zuruckrollen|zurucksetzen|rollback', when: 'wenn|falls|sobald|bei' },
  {
    language: 'es',
    act: 'revertir|revierta|(?:hacer|haga|ejecutar|ejecute|iniciar|inicie)(?: (?:el|un))? rollback',
    when: 'si|cuando|en cuanto',
  },
  {
    language: 'pt',
    act: 'reverter|reverta|(?:fazer|faca|executar|execute|iniciar|inicie)(?: (?:o|um))? rollback',
    when: 'se|quando|assim que|caso',
  },
  {
    language: 'fr',
    act: '(?:revenir|revenez) en arriere|(?:faire|effectuer|lancer|declencher)(?: (?:le|un))? (?:rollback|retour arriere)|annuler le deploiement',
    when: 'si|quand|lorsque|des que',
  },
  {
    language: 'it',
    act: '(?:eseguire|avviare|fare)(?: (?:il|un))? rollback|annullare il rilascio',
    when: 'se|quando|appena',
  },
  { language: 'pl', act: 'wycofaj|wycofac|cofnij|cofnac', when: 'jesli|jezeli|gdy' },
  { language: 'ru', act: 'откатить|откатывать|откатите|откатываем', when: 'если|при|когда|как только' },
  { language: 'nl', act: 'terugdraaien|terugrollen|rollback', when: 'als|wanneer|zodra|bij' },
  { language: 'vi', act: 'rollback|khoi phuc|hoan tac', when: 'neu|khi' },
];
