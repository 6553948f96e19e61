/** How sentences of a language tell somebody to go back; spelled without accents. */
export interface RollbackWords {
  readonly language: string;
  readonly act: string;
  /** What may stand between the order and its condition: how, of what, and that it is called for. */
  readonly besides: string;
  /** What opens a condition. */
  readonly when: string;
  /** What may follow it where the conditions are listed below: "one of these holds". */
  readonly these: string;
}

export const rollbackWords: readonly RollbackWords[] = [
  {
    language: 'de',
    besides:
      'sofort|immer|dann|umgehend|unverzuglich|automatisch|unbedingt|auch|nur|durchfuhren|ausfuhren|einleiten|starten|auslosen|den|die|das|der|auf|vorherige|stand|rollout|anderung|anderungen|ist|erforderlich|notig|notwendig|geboten',
    act: 'zuruckrollen|zurucksetzen|rollen zuruck|rollback',
    when: 'wenn|falls|sobald|bei',
    these:
      'mindestens|ein|eine|eines|einer|einem|der|die|dieser|diesen|folgende|folgenden|folgendes|bedingungen|bedingung|kriterien|falle|fallen|punkte|ist|sind|erfullt|zutrifft|zutreffen|eintritt|eintreten|gilt|vorliegt',
  },
  {
    language: 'es',
    besides:
      'inmediatamente|de|inmediato|siempre|automaticamente|solo|el|la|los|las|despliegue|cambio|cambios|lanzamiento|es|necesario|obligatorio',
    act: 'revertir|revierta|(?:hacer|haga|ejecutar|ejecute|iniciar|inicie)(?: (?:el|un))? rollback',
    when: 'si|cuando|en cuanto',
    these:
      'se|cumple|cumplen|ocurre|da|al menos|una|uno|alguna|alguno|cualquiera|de|las|los|estas|estos|siguientes|condiciones|casos|criterios|situaciones',
  },
  {
    language: 'pt',
    besides:
      'imediatamente|de|imediato|sempre|automaticamente|o|a|os|as|implantacao|mudanca|alteracao|alteracoes|versao|lancamento|e|necessario|obrigatorio',
    act: 'reverter|reverta|(?:fazer|faca|executar|execute|iniciar|inicie)(?: (?:o|um))? rollback',
    when: 'se|quando|assim que|caso',
    these:
      'ocorrer|ocorre|acontecer|houver|pelo menos|uma|um|alguma|algum|qualquer|das|dos|destas|destes|seguintes|condicoes|casos|criterios|situacoes|for|atendida|atendido|verdadeira|verdadeiro',
  },
  {
    language: 'fr',
    besides:
      'immediatement|aussitot|toujours|automatiquement|le|la|les|deploiement|changement|changements|est|necessaire|obligatoire|requis',
    act: '(?:revenir|revenez) en arriere|(?:faire|effectuer|lancer|declencher)(?: (?:le|un))? (?:rollback|retour arriere)|annuler le deploiement',
    when: 'si|quand|lorsque|des que|en cas de',
    these:
      "au moins|une|un|l'une|l'un|des|de|ces|les|suivantes|suivants|conditions|criteres|cas|points|est|sont|remplie|remplies|rempli|remplis|verifiee|verifie|vraie|vrai|se|presente|produit",
  },
  {
    language: 'it',
    besides:
      'subito|immediatamente|sempre|automaticamente|il|la|le|rilascio|distribuzione|versione|modifiche|e|necessario|obbligatorio',
    act: '(?:eseguire|avviare|fare)(?: (?:il|un))? rollback|annullare il rilascio',
    when: 'se|quando|appena',
    these:
      'si|verifica|almeno|una|uno|qualsiasi|delle|dei|di|queste|questi|seguenti|condizioni|casi|criteri|situazioni|soddisfatta|soddisfatto|vera|vero|e',
  },
  {
    language: 'pl',
    besides: 'natychmiast|zawsze|automatycznie|wdrozenie|zmiany|zmiane|wersje|wydanie|jest|konieczny|wymagany',
    act: 'wycofaj|wycofac|cofnij|cofnac|(?:wykonaj|wykonac|przeprowadz\\p{L}*|rozpocz\\p{L}+) (?:rollback|wycofanie)',
    when: 'jesli|jezeli|gdy',
    these:
      'zachodzi|wystapi|spelniony|jest|jeden|jedno|ktorys|co najmniej|z|ponizszych|nastepujacych|warunkow|kryteriow',
  },
  {
    language: 'ru',
    besides:
      'немедленно|сразу|всегда|автоматически|релиз|деплои|деплой|изменения|версию|развертывание|обновление|нужен|необходим|требуется',
    act: 'откатить|откатывать|откатите|откатываем|(?:выполн\\p{L}+|сдела\\p{L}+|прове\\p{L}+|запуст\\p{L}+|нача\\p{L}+|начинае\\p{L}+|инициир\\p{L}+) откат',
    when: 'если|при|когда|как только',
    these: 'выполнено|выполняется|произошло|хотя бы|одно|любое|любом|из|следующих|этих|условии|событии|случаев',
  },
  {
    language: 'nl',
    besides:
      'onmiddellijk|direct|meteen|altijd|automatisch|de|het|uitvoeren|starten|uitrol|wijziging|is|nodig|vereist|noodzakelijk',
    act: 'terugdraaien|terugrollen|rollback',
    when: 'als|wanneer|zodra|bij',
    these: 'een|ten minste|minstens|van|de|deze|volgende|voorwaarden|criteria|punten|geldt|is|optreedt|voldaan',
  },
  {
    language: 'vi',
    besides: 'ngay|lap|tuc|luon|ban|phat|hanh|trien|khai|can|thiet',
    act: 'rollback|khoi phuc|hoan tac',
    when: 'neu|khi',
    these: 'co|xay ra|mot|trong|cac|nhung|dieu kien|truong hop|sau|nay',
  },
];
