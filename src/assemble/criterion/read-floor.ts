import { metricOfClaim } from './find-metric.ts';
import { guard } from './guarded-pattern.ts';
import { stanceOf } from './negation.ts';
import type { CriterionReading } from './reading.ts';
import { reading, type Sentence } from './sentence.ts';

// "1 % below baseline", "97 % before": a distance or a look back, and no level to keep.
const compared = guard(
  String.raw`^[\s),]*(?:\p{L}+ ){0,2}(?:above|below|over|under|beneath|lower|higher|worse|better|less|more|off|from|unter|über|schlechter|niedriger|sous|au-dessous|inférieur\p{L}*|debajo|inferior\p{L}*|abaixo|sotto|ниже|хуже|poniżej|gorzej|onder|lager|低[于於]) ?(?:[\p{L}']+ ){0,3}(?:base-?line|normale?s?|usual|before|previous|average|pre-?deploy\p{L}*|reference|référence|referencia|basis\p{L}*|línea|linha|norm[aey]|нормы|базов\p{L}+|bazow\p{L}+|基[线線準准]|正常)(?!\p{Script=Latin}|\p{Script=Cyrillic})(?! (?:load|traffic|operations?|conditions?|hours|working|use|usage|last|betrieb))|^,? (?:before|previously|yesterday|last (?:week|month|time)|vorher|zuvor|avant|antes|prima|раньше|wcześniej|eerder)(?!\p{L})(?! (?:the |we |you |it |any )?\p{L})`,
);
const past = guard(
  String.raw`(?<!\p{L})(?:was|were|currently|previously|formerly|used to be|war|derzeit|bisher|aktuell|était|actuellement|estaba|actualmente|atualmente|attualmente|сейчас|было?а?|obecnie|był[ao]?|momenteel)(?: (?:at|bei|à|en|em|about|only|just))? ?$|(?:当前|目前|現在|현재)[为為はは]? ?$|(?<!\p{L})(?:drop(?:s|ped)?|fall(?:s|en)?|fell|declin\p{L}+|decreas\p{L}+|loss|loses|lost|decline|base-?line|rückgang|sinkt|fällt|baisse|caída|queda|calo|падение|spadek|daling)(?: (?:of|by|um|de|di|o|na|van|met))? ?$`,
);

/** "99.9 % uptime": a share of something good, given without an operator, is the least that will do. */
export function readFloor(s: Sentence): CriterionReading | null {
  if (s.claims.length > 0 || s.polarity === 'rollback' || s.polarity === 'alert') return null;
  for (const quantity of s.quantities) {
    if (quantity.dimension !== 'ratio' || quantity.upper !== null || quantity.approximate) continue;
    if (past.test(s.text.slice(0, quantity.start)) || compared.test(s.text.slice(quantity.end))) continue;
    const metric = metricOfClaim({ text: s.text, metrics: s.metrics.filter((m) => m.metric.high) }, quantity, 'ratio');
    if (!metric || stanceOf(s.text, quantity.start, quantity.end) !== 'plain') continue;
    return reading(s, {
      kind: 'threshold',
      metric: metric.name,
      comparator: '>=',
      value: quantity.value,
      unit: '%',
      quantified: true,
      because: `"${s.text.slice(quantity.start, quantity.end)}" of what should be high is a floor.`,
    });
  }
  return null;
}
