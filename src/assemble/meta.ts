import { type GuideNode, type MarkdownTree, plainText } from '../markdown/index.ts';
import type { Meta } from '../model/index.ts';
import type { SectionDraft } from './draft.ts';
import { cleanLine, withoutEmoji } from './line-text.ts';

type Field = 'date' | 'version' | 'status' | 'risk' | 'owner';

/** Labels of known facts; the first row that matches decides. */
const fields: readonly (readonly [Field, RegExp])[] = [
  [
    'date',
    /^(?:date|last[\s_-]?(?:updated|reviewed|modified)|updated|release[\s_-]date|deployment[\s_-]date|created|datum|fecha|data|дата|日期|更新日|作成日|날짜|ngày|tarih|التاريخ)$/iu,
  ],
  [
    'version',
    /^(?:version|target[\s_-]version|release|release[\s_-]version|versión|versão|версия|版本|バージョン|버전|wersja|phiên bản|sürüm|الإصدار)$/iu,
  ],
  [
    'status',
    /^(?:status|current[\s_-]status|deployment[\s_-]status|state|estado|statut|статус|状态|ステータス|상태|durum|stato|الحالة)$/iu,
  ],
  ['risk', /^(?:risk|risk[\s_-]level|riesgo|risco|risque|risiko|риск|风险(?:等级)?|リスク|위험도|ryzyko|rischio)$/iu],
  [
    'owner',
    /^(?:owners?|author|authors|maintainers?|maintained[\s_-]by|responsible|team|prepared[\s_-]by|contact|autor|auteur|responsable|автор|ответственный|作者|负责人|作成者|担当者?|작성자|담당자)$/iu,
  ],
];

const keyValue = /^\s*(?:[-*]\s+)?([^:：\n]{2,40})[:：]\s*(\S.*)$/u;

interface Fact {
  readonly key: string;
  readonly value: string;
  readonly line: number;
}

/** `**Key**: value` lines of a paragraph; a paragraph that is not made of such lines says nothing about the guide. */
function readFacts(node: GuideNode): Fact[] {
  if (node.type !== 'paragraph') return [];
  const first = node.children[0];
  if (first?.type !== 'strong') return [];
  const lines = plainText(node).split('\n');
  const facts: Fact[] = [];
  lines.forEach((line, index) => {
    const found = keyValue.exec(line);
    if (found === null || /_{3,}/.test(found[2] ?? '')) return;
    const [, key = '', value = ''] = found;
    facts.push({ key: withoutEmoji(key), value: withoutEmoji(value), line: (node.position?.start.line ?? 1) + index });
  });
  return facts;
}

/** Facts at the head of the guide, below a status heading, or in its last lines. */
function listFacts(sections: readonly SectionDraft[]): Fact[] {
  const facts: Fact[] = [];
  sections.forEach((section, index) => {
    const isHead = section.isTitle || section.row.level === 0 || index === 0;
    for (const { node } of section.nodes) {
      const found = readFacts(node);
      if (isHead) facts.push(...found);
      // One such line inside a part is about that part; several are the guide's own.
      else if (found.length > 1)
        facts.push(...found.filter(({ key }) => fields.some(([, pattern]) => pattern.test(key))));
    }
  });
  return facts;
}

function frontMatterFacts(tree: MarkdownTree): Fact[] {
  if (tree.frontMatter === null) return [];
  const { data, line } = tree.frontMatter;
  return Object.entries(data).flatMap(([key, value]) => {
    if (
      key === 'title' ||
      value === null ||
      value === undefined ||
      (typeof value === 'object' && !(value instanceof Date))
    )
      return [];
    const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
    return text === '' ? [] : [{ key: cleanLine(key), value: cleanLine(text), line }];
  });
}

/** What the guide says about itself. What it does not say is null; nothing is invented. */
export function readMeta(sections: readonly SectionDraft[], tree: MarkdownTree): Meta {
  const subtitle = sections.filter((section) => section.isTitle)[1]?.row.title ?? null;
  const meta: Meta = { subtitle, date: null, version: null, status: null, risk: null, owner: null, other: [] };
  for (const fact of [...frontMatterFacts(tree), ...listFacts(sections)]) {
    const field = fields.find(([, pattern]) => pattern.test(fact.key))?.[0];
    if (field !== undefined && meta[field] === null) meta[field] = fact.value;
    else meta.other.push(fact);
  }
  return meta;
}
