import { plainText } from '../markdown/index.ts';
import type { Table } from '../model/index.ts';
import { namesRole } from './contacts.ts';
import { guarded, type Pattern } from './criterion/guarded-pattern.ts';
import type { SectionDraft } from './draft.ts';
import { cleanLine } from './line-text.ts';
import { lineOf, spanOf } from './places.ts';

/** What a table lists, by its column titles; the first row that matches decides. */
const kinds: readonly (readonly [Table['kind'], Pattern])[] = [
  [
    'contacts',
    guarded(
      /\b(?:contact|phone|e-?mail|slack|on-?call|escalation|pager)\b|联系|連絡|연락|контакт|téléphone|teléfono|telefone/iu,
    ),
  ],
  [
    'timeline',
    guarded(
      /\b(?:duration|time(?:line)?|when|start|end|eta|window|day|week)\b|时间|時間|시간|durée|duración|duração|dauer|время|длительность|czas/iu,
    ),
  ],
  [
    'criteria',
    guarded(
      /\b(?:threshold|target|metric|criteri(?:on|a)|slo|sla|limit|acceptable|rollback if)\b|阈值|指标|閾値|指標|порог|seuil|umbral|limite|schwellwert/iu,
    ),
  ],
  [
    'parameters',
    guarded(/\b(?:variable|parameter|setting|env|key|placeholder|default)\b|变量|变数|変数|변수|переменн|参数/iu),
  ],
  [
    'steps',
    guarded(
      /\b(?:step|command|action|task|procedure)\b|步骤|命令|手順|コマンド|단계|명령|шаг|команда|étape|commande|paso|comando|passo|schritt|befehl/iu,
    ),
  ],
];

/** A column that says how somebody is reached, or who it is; beside one of roles. */
const reaching = guarded(
  /^(?:reach(?:ed)?(?: (?:at|by|via))?|how to reach|reachable(?: (?:at|by|via))?|call|channel|chat|teams|mobile|cell|extension|ext\.?|tel\.?|telefon|handy|erreichbar(?:keit)?|joindre|canal|téléphone|teléfono|telefone|telefono|电话|電話|내선|전화|телефон|связь)$/iu,
);

/** The tables of the guide with their cells as plain text. */
export function findTables(sections: readonly SectionDraft[]): Table[] {
  return sections.flatMap((section) => {
    let number = 0;
    return section.nodes.flatMap(({ node }) => {
      if (node.type !== 'table') return [];
      number += 1;
      const [head, ...body] = node.children;
      const header = (head?.children ?? []).map((cell) => cleanLine(plainText(cell)));
      const titles = header.join(' | ');
      const isContacts = header.some(namesRole) && header.some((title) => reaching.test(title));
      return [
        {
          id: `${section.row.id}:table-${number}`,
          section: section.row.id,
          kind: isContacts
            ? ('contacts' as const)
            : (kinds.find(([, pattern]) => pattern.test(titles))?.[0] ?? ('other' as const)),
          header,
          rows: body.map((row) => ({
            line: lineOf(row),
            cells: row.children.map((cell) => cleanLine(plainText(cell))),
          })),
          span: spanOf(node),
        },
      ];
    });
  });
}
