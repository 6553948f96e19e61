import { type GuideNode, plainText } from '../markdown/index.ts';
import type { Notice, NoticeKind, SectionKind } from '../model/index.ts';
import { guarded } from './criterion/guarded-pattern.ts';
import type { SectionDraft } from './draft.ts';
import { cleanLine } from './line-text.ts';
import { lineOf, spanOf } from './places.ts';

/** The word that opens a notice, whatever marks it: admonition, blockquote, callout or bold text. */
const words: readonly (readonly [NoticeKind, RegExp])[] = [
  ['danger', /^(?:danger|critical|crítico|critique|kritisch|критично|危险|危険|위험|nguy hiểm|krytyczne)\b/iu],
  [
    'warning',
    /^(?:warning|attention|avertissement|achtung|warnung|advertencia|aviso|atenção|atención|внимание|предупреждение|警告|注意|경고|주의|uwaga|ostrzeżenie|attenzione|avvertenza|uyarı|cảnh báo|تحذير)/iu,
  ],
  ['caution', /^(?:caution|vorsicht|precaución|cuidado|осторожно|ostrożnie)\b/iu],
  ['important', /^(?:important|importante|wichtig|важно|重要|중요|ważne|önemli|quan trọng|هام)/iu],
  ['tip', /^(?:tip|hint|conseil|tipp|consejo|dica|совет|提示|ヒント|팁|wskazówka)\b/iu],
  [
    'note',
    /^(?:note|info|information|remarque|hinweis|nota|примечание|备注|說明|说明|補足|참고|uwagi|not|lưu ý|ملاحظة)(?=$|[\s:：!.*\]])/iu,
  ],
];

/** Sentences that stop the procedure until somebody agrees. */
const gates = guarded(
  /\b(?:only (?:proceed|continue|deploy|go on)\b|(?:do not|don['’]t|never) (?:proceed|continue|deploy|go on|start)\b|(?:proceed|continue) only (?:if|when|after)|must (?:pass|be (?:approved|completed|verified|green)) before|wait for (?:approval|sign[- ]?off|confirmation)|stop (?:here )?(?:if|until|and (?:ask|wait))|before (?:proceeding|continuing)\b.{0,40}\b(?:must|confirm|verify|ensure)|requires? (?:approval|sign[- ]?off))|nicht fortfahren|nur fortfahren|ne pas continuer|continuer uniquement|no contin(?:úe|uar)|solo contin|não (?:continue|prossiga)|не продолжа|продолжайте только|не переход|不要继续|通过后(?:再|才)|才能继续|続行しない|進まない|진행하지|nie kontynuuj|non procedere/iu,
);

/** The same of what is about to begin; below a rollback and among criteria it is a reason to go back. */
const aborts = guarded(
  /^(?:(?:and|please|immediately) )*(?:abort|halt|cancel)(?: (?:the |this )?(?:deploy\w*|release|upgrade|update|migration|switch-?over|procedure|here|immediately|now|everything))? (?:if|when|unless|as soon as|should)\b|[,;–—-] ?(?:else|otherwise|or else|if not),? (?:abort|stop|halt|cancel|do not (?:continue|go on|proceed))\b|(?:sonst|andernfalls) abbrechen|^abbrechen,? (?:wenn|falls|sobald)|^(?:abortar|cancelar|detener) si\b|^(?:abandonner|arrêter) si\b|否则(?:中止|停止|终止)/iu,
);
/** "If the number is not 0, STOP and call Jens." "If it hangs, stop the worker" is a step. */
const stops = guarded(
  /^(?:if|when|should|unless|as soon as)\b.{3,160}[,;:–—-] ?(?:then |please |immediately )*(?:stop|abort|halt)(?: (?:here|immediately|now|at once|everything|(?:the|this) (?:deploy\w*|release|procedure|upgrade|update|migration|rollout)))*(?=$|[.!;,)]| and (?:call|ask|tell|inform|contact|notify|escalate|wait|investigate|ping|page|report|find out|fix|do not|don['’]t)\b)|^(?:wenn|falls|sollte|sobald)(?!\p{L}).{3,160}, ?(?:bitte |sofort )*(?:abbrechen|stoppen|anhalten)(?=$|[.!;,])/iu,
);
const going: ReadonlySet<SectionKind> = new Set([
  'overview',
  'pre-deployment',
  'deploy',
  'verify',
  'post-deploy',
  'monitoring',
]);

const marker = /^\[!(\w+)\]\s*/;
const calloutNames = /^(?:note|tip|info|warning|caution|danger|important|callout|aside|admonition|alert|hint)$/i;

function kindOfWords(text: string): NoticeKind | null {
  const bare = text.replace(/^[^\p{L}]+/u, '');
  return words.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}

/** `:::note`, `{{< warning >}}`: directives of site generators, which Markdown takes for paragraphs. */
const directive = /^(?::{3,}\s*\{?|\{\{[<%]\s*)(?:(?:callout|notice|alert|admonition)\s+(?:type=)?["']?)?(\w+)[^\n]*/i;
const directiveMarks = /^:{3,}.*$|\{\{[<%].*?[%>]\}\}/gm;

/** A directive with its text, which stands in the same paragraph or in the one below. */
function readDirective(node: GuideNode, next: GuideNode | undefined): { kind: NoticeKind; text: string } | null {
  if (node.type !== 'paragraph') return null;
  const raw = plainText(node);
  const name = directive.exec(raw)?.[1];
  const kind = name === undefined ? null : kindOfWords(name);
  if (kind === null) return null;
  const inside = cleanLine(raw.replace(directiveMarks, ''));
  const text =
    inside === '' && next?.type === 'paragraph' ? cleanLine(plainText(next).replace(directiveMarks, '')) : inside;
  return { kind: gates.test(text) ? 'gate' : kind, text };
}

function kindOf(node: GuideNode): { kind: NoticeKind; text: string } | null {
  const raw =
    node.type === 'blockquote' || node.type === 'paragraph' || node.type === 'container'
      ? cleanLine(plainText(node))
      : '';
  if (raw === '') return null;
  if (node.type === 'blockquote') {
    const alert = marker.exec(raw)?.[1];
    const text = raw.replace(marker, '');
    const kind = alert === undefined ? kindOfWords(text) : kindOfWords(alert);
    if (gates.test(text)) return { kind: 'gate', text };
    return kind === null ? null : { kind, text };
  }
  if (node.type === 'container') {
    if (node.kind !== 'admonition' && !(node.kind === 'jsx' && calloutNames.test(node.name))) return null;
    const text = cleanLine([node.title ?? '', raw].join(' '));
    const type = node.attributes['type'] ?? node.attributes['kind'];
    const typed = typeof type === 'string' ? type : '';
    return { kind: gates.test(text) ? 'gate' : (kindOfWords(typed) ?? kindOfWords(node.name) ?? 'note'), text };
  }
  if (raw.length > 600) return null;
  if (gates.test(raw) && raw.length <= 300) return { kind: 'gate', text: raw };
  const first = node.type === 'paragraph' ? node.children[0] : undefined;
  const bold = first?.type === 'strong' ? kindOfWords(plainText(first)) : null;
  const sign = /^(?:⚠|🚨|❗|🛑|⛔)/u.test(raw);
  const word = /^[\p{L}]+\s*[:：!]/u.test(raw) ? kindOfWords(raw) : null;
  const kind = bold ?? word ?? (sign ? 'warning' : null);
  return kind === null ? null : { kind, text: raw };
}

function abortOf(node: GuideNode, kind: SectionKind): { kind: NoticeKind; text: string } | null {
  if (!going.has(kind) || (node.type !== 'paragraph' && node.type !== 'blockquote')) return null;
  const text = cleanLine(plainText(node));
  return text.length <= 300 && (aborts.test(text) || stops.test(text)) ? { kind: 'gate', text } : null;
}

/** Warnings and gates at the guide's own level. */
export function findNotices(sections: readonly SectionDraft[]): Notice[] {
  return sections.flatMap((section) => {
    let number = 0;
    return section.nodes.flatMap(({ node, siblings, index }) => {
      const found = readDirective(node, siblings[index + 1]) ?? kindOf(node) ?? abortOf(node, section.row.kind);
      if (found === null) return [];
      number += 1;
      return [
        {
          id: `${section.row.id}:notice-${number}`,
          section: section.row.id,
          kind: found.kind,
          line: lineOf(node),
          text: found.text,
          span: spanOf(node),
        },
      ];
    });
  });
}
