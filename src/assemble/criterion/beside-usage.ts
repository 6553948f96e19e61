import { guard } from './guarded-pattern.ts';

const usages: ReadonlySet<string> = new Set(['cpu_usage', 'memory_usage', 'disk_usage']);

const behind = guard(
  String.raw`^(?:[ -](?:idle|steal|stolen|i/?o(?![\p{L}/])|iowait|iops|wait(?:s|ing)?|throttl\p{L}*|errors?|failures?|faults?|fragment\p{L}*|latenc(?:y|ies)|queues?|pressure|leaks?|temperature|credits?|corruption|fehler|latenz|fragmentierung)(?!\p{L})|[ の]?(?:[错錯][误誤]|エラー|오류|에러|延[迟遲]|遅延|지연|空[闲閒]|アイドル|유휴|等待|待ち|대기|泄[漏露]|リーク|누수|碎片|断片化|단편화))`,
);
const before = guard(
  String.raw`(?<!\p{L})(?:idle|errores|erros|erreurs?|errori|ошиб(?:ки|ок)|błęd(?:y|ów)|fragmenta\p{L}+|фрагментаци\p{L}|latencia|latência|latence|fugas?|fuites?|утеч(?:ки|ек)|wyciek(?:i|ów)?|простой)(?: (?:de|del|du|di|do|da|la|el|les|of))* $|(?<!\p{L})(?:inactividad|fragmentation) (?:de |of )(?:la |the )?$`,
);

/** "CPU steal", "disk errors": the name of a resource alone means its usage, but not beside what else it is measured by. */
export function isOtherThanUsage(metric: string, text: string, start: number, end: number): boolean {
  if (!usages.has(metric)) return false;
  return behind.test(text.slice(end, end + 30)) || before.test(text.slice(Math.max(0, start - 30), start));
}
