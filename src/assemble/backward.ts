import { readCase } from './case-sentence.ts';

const stated =
  '(?: (?:known|good|stable|working))*(?: \\w+)? (?:version|release|deployment|image|tag|revision|state|build|code)\\b(?! (?:folder|director|dir\\b|path|page|notes|branch))';
/** The last stable release may be the newest one: only who goes back to it goes back. */
const toEarlierOne = `(?:(?:back )?to (?:the |an? |your )?(?:previous|prior|old|earlier|former)|back to (?:the |an? |your )?last)${stated}`;
const earlier = '(?:old|former|previous|prior|earlier|last(?: (?:good|working|known[- ]good|stable))?)';
/** A number of a version, or what runs beside the new one. */
const known = `(?:v(?:ersion )?|release |build |revision )?\\d[\\w.-]*|(?:the |an? |your )?${earlier}\\b(?! (?:folder|director\\w*|dir|path|page|step|part|section|terminal|shell|screen|window|session|tab|prompt|menu|line)\\b)|blue\\b|green\\b`;
const tail = '.{0,60}[:：]?$';

/** "When the containers keep restarting, get back with": a failure, and a step back. */
const backwards: readonly RegExp[] = [
  /^(?:(?:in order )?to (?:roll ?back|revert|undo|downgrade)|if (?:.{0,60}\b)?(?:fails?|failed|goes wrong|breaks?|problems?|issues?)\b.{0,80}[:：]$|roll ?back\b.{0,40}[:：]$|(?:to )?revert\b.{0,40}[:：]$)/i,
  new RegExp(`^(?:(?:in order )?to |you can )?(?:go|get|switch|fall|step|return|move) ${toEarlierOne}`, 'i'),
  /^(?:if|when(?:ever)?|should|in case|as soon as)\b.{0,120}\b(?:fail\w*|errors?|crash\w*|restarting|stuck|hangs?|unhealthy|broken|breaks?|wrong|problems?|issues?|down|degrad\w+)\b.{0,60}\b(?:get|go|switch|fall|step|roll) back\b.{0,40}$/i,
  // "To return to 56:", "Send everything back to the old pool:", "Back to blue:"
  new RegExp(
    `^(?:(?:in order )?to |you can |we can |(?:please )?then )?(?:return to|(?:go|get|switch|fall|flip|step|move|shift|route) back to|(?:send|shift|route|switch|move|point|put|bring) (?:\\w+ ){1,4}back to|back to) (?:${known})${tail}`,
    'i',
  ),
  new RegExp(`^(?:to )?(?:get|bring|put|want|need) the ${earlier}\\b.{0,40}\\bback\\b${tail}`, 'i'),
  new RegExp(
    `^(?:to )?(?:restore|reinstate|reactivate) (?:the )?${earlier} (?:state|version|release|code|image|settings?|config\\w*)\\b${tail}`,
    'i',
  ),
  /^(?:to )?(?:take|turn) (?:this|it|that|everything|the change|the step) back\b.{0,60}[:：]?$/i,
  /^(?:to )?(?:undo|reverse) (?:this|it|that|everything|the (?:change|step|above|switch|migration|deploy\w*|release))\b.{0,60}[:：]?$/i,
  /^(?:this|it|that|the (?:change|step|above|switch|migration)) can be (?:reversed|undone|reverted|taken back|rolled back)\b.{0,60}$/i,
  /^the (?:inverse|reverse|opposite|undo)(?: (?:command|step|operation|of (?:this|it|that|the above)))* (?:is|would be)\b.{0,40}$/i,
  /^(?:to )?(?:cancel|call off|abort) (?:this |the )?(?:deploy\w*|release|roll-?out|upgrade|update|switch-?over|cut-?over)\b.{0,40}[:：]$/i,
  /^(?:unhappy|not (?:happy|fine|satisfied|good|ok|okay)|changed your mind|(?:it |something |anything |all )?(?:went|gone|goes|going) wrong|panic)\b[^.:：?]{0,60}(?:[?:：]|, )(?! *(?:please |then )?(?:check|look|see|view|inspect|read|open|find|collect|gather|ask|call|contact|debug|diagnose|search|retry|rerun|try again|repeat|start over|consult|wait|verify|examine|review|get help)\b)/i,
  /^(?:need|want|miss) (?:to have )?the (?:former|old|previous|prior) \S.{0,40}\?/i,
  /^(?:back(?:ing)?[- ]?out|fall back|(?:the )?way (?:back|out)|emergency exit|escape hatch|exit strategy)\b.{0,40}[:：]$/i,
  /^if (?:(?:this|that|it) (?:was|is) a mistake|you (?:regret (?:it|this)|change your mind))\b.{0,40}[:：]$/i,
  /^kill[- ]?switch\b.{0,40}[:：]$/i,
  /^(?:um )?.{0,60}(?:zurück ?zu ?rollen|rückgängig zu machen|zurück ?zu ?setzen)\b.{0,20}[:：]$/iu,
  /^(?:rückgängig machen|zurück (?:zur|auf die) (?:alten|vorherigen|letzten) version)\b.{0,40}[:：]$/iu,
  /^(?:para (?:volver (?:atrás|a la versión|al estado)|deshacer|revertir|voltar (?:atrás|à versão|ao estado)|desfazer|reverter)|pour (?:revenir (?:en arrière|à l)|annuler (?:le|la|ce|cette)|défaire)|per (?:tornare (?:indietro|alla versione)|annullare (?:il|la|questo|questa)))/iu,
  /^(?:如需|如果要|如果需要|若要|若需|要)?(?:回[滚滾退]|撤销|撤銷|恢复(?:到)?(?:旧|之前|上一))[^。]{0,20}[:：]$/u,
  /^чтобы (?:откатить|вернуть(?:ся)?)(?!\p{L}).{0,40}[:：]$/iu,
];

const sentenceEnd = /(?<=[.!?。！？]) *(?=\p{Lu}|\p{Lo}|\d)/u;

/** Whether the words before a command say that it leads back, all of them or the last sentence. */
export function isBackward(words: string): boolean {
  const text = words.trim();
  const told = readCase(text);
  if (told !== null) return told === 'back';
  const last = text.split(sentenceEnd).at(-1) ?? '';
  return backwards.some((pattern) => pattern.test(text) || (last !== text && pattern.test(last)));
}
