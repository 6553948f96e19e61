import { remember } from '../../shell/index.ts';
import { guard } from '../criterion/guarded-pattern.ts';
import { foldText } from './fold-text.ts';

/** How a rollback is called, by language; folded spelling. */
const back = [
  'roll(?:ing)?[ -]?back|revert(?:ing)?|back(?:ing)? out',
  'revenir en arriere|retour arriere|annuler|revertir|retroceder|reverter|desfazer|annullare|ripristinare',
  'zuruck(?:ge)?rollen|zurucksetzen|cofa[cj]\\p{L}*|wycofa\\p{L}*|wycofywac|terugdraaien|terugrollen',
  'откат\\p{L}*|khoi phuc|hoan tac|geri al\\p{L}*',
].join('|');
const little =
  '(?: (?:to|a|an|the|do|perform|trigger|initiate|start|execute|attempt|immediately|automatically|de|un|une|faire|hacer|realizar|fazer|eseguire|il|en|делать|выполнять|thuc hien|ein|einen|uitvoeren|robic))*';
const no =
  "do not|don'?t|dont|never|not|no|no need|ne pas|pas|nao|non|nicht|kein(?:en|e)?|niet|geen|nie|не|нельзя|khong";

const spoken = guard(String.raw`(?<!\p{L})(?:${no})${little} (?:${back})(?!\p{L})`, 'iu');
// Turkish negates in the verb, the others below have no spaces between words.
const turkish = guard(
  String.raw`(?<!\p{L})(?:rollback yap(?:ma|ilma)\p{L}*|geri (?:al(?:ma(?!k|l|n)\p{L}+|inma\p{L}+)))|(?:rollback|roll back|retour arriere|zuruckrollen|terugdraaien)(?: (?:is|ist|est|es|e|da))? (?:gerekmez|(?:nicht|niet|not|non|no|pas|nao|не)(?: (?:is|ist|est|es|e))? (?:notig|notwendig|erforderlich|needed|required|necessary|nodig|noodzakelijk|vereist|necessari[oa]|necesari[oa]|necessaire|requis|нужен|требуется)|unnecessary|unnotig|overbodig|innecesari[oa]|desnecessari[oa]|inutile|niepotrzebn\p{L}*|vermeiden|vermijden|evitar|eviter|evitare|unikac)(?!\p{L})`,
  'iu',
);
const signs =
  /(?:(?:不要|不应|不應|不得|请勿|請勿|禁止|勿)在[^,，。;；:：]{0,10}(?:情[况況形]|条件|條件|[时時])下?|不要|不应|不應|不需要?|不必|无需|無需|请勿|請勿|禁止|勿|不)(?:进行|執行|执行)?(?:回[滚滾退])|(?:ロールバック|切り戻し)(?:を?し(?:ない|ては)|す(?:べきでない|る必要[はが]ない)|は?不要)|롤백(?:을|를)?\s?(?:하지|불필요|필요 ?없|금지)|(?:لا|عدم|بدون) ?(?:تقم ب|يجب )?(?:ال)?تراجع/u;

/** "DO NOT roll back for", "When not to roll back": what is listed there is no reason to go back. */
export const speaksAgainstRollback = remember(speaksAgainst, 2048);

function speaksAgainst(title: string): boolean {
  const folded = foldText(title.slice(0, 200)).normalize('NFC');
  return spoken.test(folded) || turkish.test(folded) || signs.test(title.slice(0, 200));
}

const use = '(?:use|do|perform|execute|trigger|start|initiate|apply|run|invoke)(?: (?:this|it|these steps))?';
const conditions = guard(
  String.raw`^(?:when (?:to|should (?:we|you)) ${use}|(?:(?:only )?${use}(?: (?:this|the) \p{L}+)?|appl(?:y|ies|icable)|only) (?:when|if|in case of)(?: (?:any|one|all|some|either) of (?:the following|these|those)(?: (?:conditions? )?(?:is|are|apply|applies|hold|holds|happens?)(?: true| met)?)?)?|triggers?|trigger (?:conditions?|criteria|events?)|quand (?:l')?utiliser|declencheurs?|cuando usar(?:lo)?|disparadores|quando (?:usar|usare)|gatilhos|wann (?:anwenden|ausfuhren)|ausloser|kiedy (?:uzyc|stosowac)|wyzwalacze|когда (?:использовать|применять|выполнять)|триггеры|wanneer (?:te gebruiken|gebruiken)|khi nao (?:su dung|dung)|ne zaman kullanil\p{L}+|tetikleyiciler|触发条件|何时使用|觸發條件|トリガー(?:条件)?|いつ使うか|실행 조건|트리거|متى (?:يستخدم|تستخدم))\s*[:：?]?$`,
  'iu',
);

/** "When to use this", "Triggers": below a rollback, the reasons to go back. */
export const listsReasons = remember(lists, 2048);

function lists(title: string): boolean {
  return conditions.test(foldText(title.slice(0, 200)).trim());
}

const done =
  'complete|completed|successful|succeed(?:s|ed)|done|finished|over|verified|erfolgreich|beendet|abgeschlossen|fertig|gelungen|reussi|termine|acheve|exitoso|completado|completo|terminado|finalizado|bem sucedido|concluido|completato|terminato|riuscito|concluso|udany|zakonczon[ye]|успешен|завершен|закончен|geslaagd|voltooid|klaar|thanh cong|hoan tat';
const condition =
  'if|when|once|as soon as|wenn|falls|sobald|si|cuando|se|quando|appena|quand|lorsque|des que|jesli|gdy|если|когда|als|wanneer|zodra|khi|neu';
const worked = [
  guard(
    String.raw`^(?:the |a |our |der |die |das |le |el |il |o )?(?:${back}|rollback)(?: (?:is|was|has|been|ist|war|gilt als|est|es|e|fue|foi|jest|fully|not))*,? (?:${done}),? (?:${condition})(?!\p{L})`,
    'iu',
  ),
  guard(
    String.raw`(?:${back}|rollback)[ -](?:success|exit|acceptance|completion|validation|verification) (?:criteria|criterion|conditions?|metrics|checks?)(?!\p{L})|(?:success|exit|acceptance|completion|validation|verification) criteria (?:for|of|after) (?:the |an? |our )?(?:${back})(?!\p{L})|(?:${back}|rollback)[ -]?(?:erfolgskriterien|abnahmekriterien|succescriteria)|(?:erfolgskriterien|abnahmekriterien) (?:fur|des) (?:den )?rollback|succescriteria voor (?:de )?rollback|(?:criterios de exito|criterios de sucesso|criteres de (?:succes|reussite)|criteri di successo) (?:del|de la|do|da|du|de|della|dello) (?:rollback|retour arriere|reversion|reversao)|критерии успе\p{L}+ отката`,
    'iu',
  ),
];
const workedEast =
  /回[滚滾退](?:成功|完成|验收|驗收)(?:的)?(?:标准|標準|条件|條件|判断)|ロールバック(?:の)?(?:成功|完了)(?:の)?(?:基準|条件|判定)|롤백 ?(?:성공|완료) ?(?:기준|조건)/u;

/** "Rollback success criteria", "Rollback is complete when": what holds after one, and no reason for one. */
export const tellsRollbackWorked = remember(tellsWorked, 2048);

function tellsWorked(title: string): boolean {
  const text = title.slice(0, 200);
  const folded = foldText(text).normalize('NFC').trim();
  return worked.some((pattern) => pattern.test(folded)) || workedEast.test(text);
}

const open = '(?:(?:you|we|the|team|an?|this|any|it|is|are|was|be|becomes?|found|really|ever|do|does|that) )*';
const called =
  '(?:needed|necessary|required|unavoidable|decided|approved|agreed|initiated|triggered|declared|warranted|chosen)';
const failing =
  "(?:itself )?(?:fails?|failed|does ?n[o']t|does not|did ?n[o']t|is not (?:possible|successful|working)|is (?:unsuccessful|impossible)|ca ?n[o']t|cannot|won't|causes)";
/** What the words name has been decided, or has failed: what stands below is what to do then. "When" asks for reasons. */
const decided = [
  guard(
    String.raw`^(?:if|once|should|in case|after|as soon as|in the event(?: that)?) ${open}(?:(?:need(?:s|ed)?|have|has|want|wish|decided?|choose|must|should) (?:to )?)+${open}(?:${back})(?!\p{L})(?! (?:if|when|unless|because)(?!\p{L}))`,
    'iu',
  ),
  guard(
    String.raw`^(?:if|once|should|in case|after|as soon as|in the event(?: that)?) ${open}(?:${back}) ${open}(?:${called}|${failing})(?!\p{L})(?! (?:if|when|because)(?!\p{L}))`,
    'iu',
  ),
  guard(String.raw`^need(?:ing)? to (?:do )?(?:an? )?(?:${back})\s*\??$`, 'iu'),
  guard(
    String.raw`^(?:falls|wenn|sollte) (?:ein |der )?rollback (?:notig|erforderlich|notwendig|fehlschlagt|scheitert)|^(?:si|s'il|se|als|indien|jesli) .{0,40}(?:${back}|rollback).{0,20}(?:necessaire|necesari[oa]|necessari[oa]|nodig|konieczn\p{L}*|potrzebn\p{L}*|echoue|falla|falha|fallisce|mislukt)|^если .{0,20}(?:нужен|необходим|требуется|понадобится|не удал\p{L}*|не помог).{0,20}$`,
    'iu',
  ),
];
const decidedEast =
  /^(?:如果?需要?|若需要?|如果?)(?:进行|執行|执行)?回[滚滾退](?:时|時|失败|失敗)?\s*[:：]?$|^需要回[滚滾退][时時]|^ロールバック(?:が必要な|に失敗した)場合|^롤백이? ?(?:필요한|실패한) 경우/u;

/** "If you need to roll back", "If the rollback fails": below it stand steps, and no reasons. */
export const followsDecision = remember(follows, 2048);

function follows(title: string): boolean {
  const text = title.slice(0, 200);
  const folded = foldText(text).normalize('NFC').trim();
  return decided.some((pattern) => pattern.test(folded)) || decidedEast.test(text.trim());
}
