import { demandsAbsenceBesides } from './besides.ts';
import { findClaims } from './find-operators.ts';
import { guard } from './guarded-pattern.ts';
import { stanceOf } from './negation.ts';
import type { Quantity } from './quantities.ts';
import type { CriterionReading } from './reading.ts';
import { manual, reading, type Sentence } from './sentence.ts';
import { slugOf } from './slug.ts';

const fraction = guard(
  String.raw`(?<![\p{Script=Latin}\d.,/#:-])(\d{1,7}) ?(?:\/|of|out of|von|sur|de|di|из|z|van) ?(?:the |all )?(\d{1,7})(?![\d/:]|[.,]\d)`,
  'giu',
);
const wholeSet = guard(
  String.raw`(?<!\p{L})(?:all|alle|todos los|todas las|todos os|todas as|tous les|toutes les|tutti i|tutte le|все|wszystkie|所有|全部) ?(\d{1,6})(?:个|個|件|つの?)? ?(\p{L}[\p{L}-]{1,20})`,
);
const state = guard(
  String.raw`(?<!\p{L})(?:pass(?:ing|ed|es)?|green|succe\p{L}+|ready|running|healthy|available|online|ok|complete[ds]?|up|in sync|synced|pasad[oa]s|exitos[oa]s|aprobad[oa]s|passando|aprovad[oa]s|réussi[es]*|bestanden|erfolgreich|bereit|superat[ie]|riuscit[ie]|пройден[ыо]?|успешн\p{L}+|запущен[ыо]?|готов[ыо]?|zaliczon\p{L}+|działa\p{L}*|gotow\p{L}+|geçti|başarılı|çalışıyor|đạt|thành công|geslaagd)(?!\p{L})|通过|通過|成功|合格|パス|稼働|就绪|运行|통과|성공|실행|ناجح`,
);
const noun = guard(
  String.raw`^\W{0,3}(?:(?:unit|integration|smoke|e2e|health|readiness|status) )?(tests?|checks?|replicas?|pods?|nodes?|instances?|containers?|services?|specs?|suites?|members?|hosts?|workers?|scenarios?|cases?|endpoints?|шагов|тест\p{L}*|テスト|测试|테스트|pruebas|testes|testów)(?!\p{Script=Latin})`,
);
const nounBefore = guard(
  String.raw`(tests?|checks?|replicas?|pods?|nodes?|instances?|containers?|services?|тест\p{L}*|テスト|测试|테스트|pruebas|testes|testy|testów)(?!\p{Script=Latin})[^.;]{0,20}$`,
);

const ill = String.raw`un(?:healthy|available|ready|reachable|responsive)|down|offline|dead|fail\p{L}*|crash\p{L}*|missing`;
const broken = guard(
  String.raw`^[^,.;:()]{0,40}(?:(?<!\p{L})(?:not|never|no longer|${ill}|nicht|non|pas|не|nie|niet|não)(?!\p{L})|n't(?!\p{L})|不|未|[没沒]|않|ない)`,
);
const brokenBefore = guard(String.raw`(?<!\p{L})(?:${ill})(?!\p{L})[^,.;()]{0,20}$`);
const only = guard(
  String.raw`(?:(?<!\p{L})(?:only|just|nur|lediglich|seulement|sólo|solo|solamente|apenas|somente|soltanto|только|лишь|tylko|slechts|alleen|sadece|chỉ) |[仅僅只]有?|فقط )(?:\p{L}+ )?$`,
);
const isTest = /^(?:test|spec|suite|case|scenario|тест|テスト|测试|테스트|prueba)/iu;

/** "18/18 passing", "3 of 3 replicas ready", "all 12 pods Running": so many of so many. */
export function readFraction(s: Sentence): CriterionReading | null {
  for (const match of fraction.matchAll(s.text)) {
    const value = Number(match[1]);
    const of = Number(match[2]);
    const end = match.index + match[0].length;
    const after = s.text.slice(end, end + 40);
    const named =
      (noun.exec(after) ?? nounBefore.exec(s.text.slice(Math.max(0, match.index - 40), match.index)))?.[1] ?? null;
    if (of === 0 || value > of || (value === 50 && of === 50) || (value === 24 && of === 7)) continue;
    if (!state.test(s.text) && !noun.test(after) && !isTest.test(named ?? '')) continue;
    return count(s, match.index, end, value, of, named);
  }
  const all = wholeSet.exec(s.text);
  if (!all || !state.test(s.text.slice(all.index + all[0].length, all.index + all[0].length + 40))) return null;
  const value = Number(all[1]);
  return count(s, all.index, all.index + all[0].length, value, value, all[2] ?? null);
}

/** "2 of 3 available" is what is needed, and 3 are better; "only 1 of 3" goes for none as well. */
function boundOf(s: Sentence, start: number, value: number, of: number): '<=' | '>=' | '==' {
  if (value === 0 || value === of) return '==';
  const isTrigger = s.polarity === 'rollback' || s.polarity === 'alert';
  return isTrigger || only.test(s.text.slice(0, start)) ? '<=' : '>=';
}

function count(
  s: Sentence,
  start: number,
  end: number,
  value: number,
  of: number,
  named: string | null,
): CriterionReading {
  if (s.claims.length > 0) return manual(s, 'States a count and a limit at once; each needs a line of its own.');
  if (demandsAbsenceBesides(s.text, { start, end }))
    return manual(s, 'States a count and an absence at once; each needs a line of its own.');
  const quantity: Quantity = {
    start,
    end,
    value,
    upper: null,
    unit: null,
    dimension: 'count',
    phrase: null,
    plus: false,
    approximate: false,
    ambiguous: false,
  };
  const claim = findClaims(s.text, [quantity])[0];
  const stance = stanceOf(s.text, start, end);
  if (
    claim?.unclear ||
    (!claim && stance === 'unclear') ||
    broken.test(s.text.slice(end)) ||
    brokenBefore.test(s.text.slice(0, start))
  )
    return manual(s, 'Counts what is not so; a person decides.');
  const comparator = claim?.comparator ?? (stance === 'opposite' ? '<' : boundOf(s, start, value, of));
  const tests =
    named === null ? /pass|bestanden|通|réussi|пройден|zaliczon|통과|合格|パス/iu.test(s.text) : isTest.test(named);
  const unit = tests ? 'tests' : named && /^[a-z]+$/i.test(named) ? `${named.toLowerCase().replace(/s$/, '')}s` : null;
  const verb = /run/i.test(s.text) ? 'running' : 'ready';
  return reading(s, {
    kind: 'threshold',
    metric: tests
      ? 'tests_passing'
      : unit === 'checks'
        ? 'checks_passing'
        : unit
          ? `${unit}_${verb}`
          : slugOf(s.text.slice(0, start)),
    comparator,
    value,
    of,
    unit,
    quantified: true,
    because: `"${s.text.slice(start, end)}" counts so many of so many.`,
  });
}
