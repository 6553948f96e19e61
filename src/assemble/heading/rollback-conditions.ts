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
  String.raw`(?<!\p{L})(?:rollback yap(?:ma|ilma)\p{L}*|geri (?:al(?:ma(?!k|l|n)\p{L}+|inma\p{L}+)))|(?:rollback|roll back|zuruckrollen) (?:gerekmez|nicht notig|not needed|unnecessary)`,
  'iu',
);
const signs =
  /(?:不要|不应|不應|不需要?|不必|无需|無需|请勿|請勿|禁止|勿)(?:进行|執行|执行)?(?:回[滚滾退])|(?:ロールバック|切り戻し)(?:を?し(?:ない|ては)|す(?:べきでない|る必要[はが]ない)|は?不要)|롤백(?:을|를)?\s?(?:하지|불필요|필요 ?없|금지)|(?:لا|عدم|بدون) ?(?:تقم ب|يجب )?(?:ال)?تراجع/u;

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
