import { guard } from '../criterion/guarded-pattern.ts';
import { foldText } from './fold-text.ts';

export type HeadingStatus = 'done' | 'in-progress' | 'ready' | 'blocked' | 'deprecated';

// Folded spelling; each must be the whole of an aside, of a trailing segment or of the words after a status sign.
const words: Readonly<Record<HeadingStatus, string>> = {
  done: 'all tests passing|all passing|passed|completed?|done|finished|fixed|implemented|termine|fini|completado|hecho|terminado|listo|concluid[oa]|feito|pronto|erledigt|abgeschlossen|fertig|готово|выполнено|завершено|已完成|完成|完了|済み?|완료|zrobione|gotowe|zakonczone|completato|fatto|hoan thanh|tamamlandi|bitti|klaar|voltooid|afgerond|مكتمل|تم',
  'in-progress':
    'in progress|ongoing|wip|work in progress|started|partial(?:ly complete)?|en cours|en curso|en progreso|em andamento|in arbeit|laufend|в процессе|в работе|进行中|進行中|作業中|진행 ?중|w toku|in corso|dang thuc hien|devam ediyor|bezig|قيد التنفيذ',
  ready:
    'ready(?: (?:to|for) (?:deploy(?:ment)?|release|production|launch|rollout|staging|go-?live))?|pret|listo para desplegar|pronto para deploy|bereit|готово к развертыванию|待部署|可部署|準備完了|배포 준비 완료|gotowe do wdrozenia',
  blocked:
    'blocked|on hold|paused|pending|waiting|not started|todo|to do|failed|bloque|en attente|bloqueado|pendiente|pendente|blockiert|ausstehend|заблокировано|ожидает|不可|待处理|待办|保留|未着手|보류|대기|zablokowane|in attesa|beklemede|geblokkeerd',
  deprecated:
    'deprecated|obsolete|outdated|superseded|legacy|archived|obsolet|deprecie|obsoleto|veraltet|устарело|已废弃|已弃用|废弃|非推奨|廃止|더 이상 사용되지 않음|przestarzale|deprecato|verouderd|kaldirildi',
};

const signs: Readonly<Record<string, HeadingStatus>> = {
  '✅': 'done',
  '☑': 'done',
  '✔': 'done',
  '✓': 'done',
  '🚧': 'in-progress',
  '⏳': 'in-progress',
  '⌛': 'in-progress',
  '⏸': 'blocked',
  '⛔': 'blocked',
  '🛑': 'blocked',
};

const names = Object.keys(words) as HeadingStatus[];
const whole = names.map((name) => ({
  name,
  pattern: guard(`^(?:status\\s*[:=-]\\s*)?(?:${words[name]})[\\s!.]*$`, 'iu'),
}));
const anyWord = names.map((name) => words[name]).join('|');
const sign = '[\\p{Extended_Pictographic}✓✔☑☐]\\uFE0F?';
const signedWords = guard(`${sign}\\s*(?:status:\\s*)?(${anyWord})[\\s!.]*(?:${sign})?\\s*$`, 'iu');
const lastSign = guard(`(${sign})\\s*:?\\s*$`, 'u');
const firstSign = /^\s*([⏸⏳⌛🚧])\uFE0F?\s*(?=\S)/u;
const tickedBox = /^\s*\[[xX]\]\s+/;
const emptyBox = /^\s*\[ ?\]\s+/;

/** The status that a text names when it is nothing but a status ("COMPLETE", "In progress", "ready to deploy"). */
export function readWholeStatus(text: string): HeadingStatus | null {
  const folded = foldText(text).trim();
  return whole.find(({ pattern }) => pattern.test(folded))?.name ?? null;
}

/**
 * Takes a status that is marked by a sign (tick, barrier, box) off a heading that still holds its emoji.
 * A leading tick is how many writers decorate every heading: only a box or a tick at the end says "done".
 */
export function takeSignedStatus(text: string): { status: HeadingStatus | null; rest: string } {
  const folded = foldText(text);
  const ticked = tickedBox.exec(folded);
  if (ticked !== null) return { status: 'done', rest: text.slice(ticked[0].length) };
  if (!/[\u0080-\uffff]/.test(folded)) return { status: null, rest: text.replace(emptyBox, '') };
  const words = signedWords.exec(folded);
  if (words !== null) {
    const before = text.slice(0, words.index);
    const status = readWholeStatus(words[1] ?? '');
    // After a colon the words are the title: "Status: ✅ All tests passing".
    return { status, rest: /[:：]\s*$/u.test(before) ? text : before };
  }
  const last = lastSign.exec(folded);
  const status = signs[last?.[1]?.replace('\uFE0F', '') ?? ''] ?? null;
  if (last !== null && status !== null) return { status, rest: text.slice(0, last.index) };
  const first = firstSign.exec(folded);
  // A barrier or an hourglass before a step or a phase speaks of it; before other words it is an ornament.
  const isLabelled = first !== null && /^[^:]{1,16}\d/.test(folded.slice(first[0].length));
  if (first !== null && isLabelled) return { status: signs[first[1] ?? ''] ?? null, rest: text.slice(first[0].length) };
  return { status: null, rest: text.replace(emptyBox, '') };
}
