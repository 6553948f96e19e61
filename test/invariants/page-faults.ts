import { digestText } from '../../src/cli/outputs/hash-text.ts';
import { emitChecklist, type TickableItem } from '../../src/emit/index.ts';
import { listBlocks, listMarks } from '../../src/site/body/list-body.ts';
import { makeSite } from '../../src/site/index.ts';
import type { GuidePage } from '../../src/site/page/guide-page.ts';
import { subjectOf } from '../../src/site/page/marks.ts';
import { messageHtml } from '../../src/site/prose/escape.ts';
import { findHtmlFaults } from './html-faults.ts';
import { findAll, outputsOf, type Subject } from './subject.ts';

/** A page has every block and item once, knows of each what a record must know, and holds no HTML that could do anything. */
export function findPageFaults(subject: Subject): string[] {
  const { text, guide } = subject;
  const { scripts, files } = outputsOf(subject);
  const findings = findAll(text, guide);
  const input = {
    address: guide.slug,
    path: guide.source.path,
    guide,
    text,
    files,
    scripts,
    findings,
    change: null,
    edit: null,
  };
  const { data } = makeSite([input], {
    version: '1',
    base: '/',
    origin: 'https://x.test',
    schemas: [],
    documents: [],
    digest: digestText,
  });
  return data.guides.flatMap((page) => [
    ...findShownFaults(subject, page),
    ...listHtml(page.steps).flatMap((html) => findHtmlFaults(html).map((fault) => `the page ${fault}`)),
    ...findings.flatMap(({ rule, message }) => findHtmlFaults(messageHtml(message)).map((fault) => `${rule} ${fault}`)),
  ]);
}

function findShownFaults({ guide }: Subject, page: GuidePage): string[] {
  const blocks = page.steps.flatMap(({ body }) => listBlocks(body).map(({ id }) => id));
  const marks = [
    ...page.steps.flatMap(({ id, body }) =>
      [...listMarks(body)].map(({ mark, words }) => ({ mark, words, section: id })),
    ),
    ...page.data.others.map((mark) => ({ mark, words: '', section: '' })),
  ].map(({ mark, words, section }) =>
    subjectOf({ ...mark, text: mark.text ?? words, section: mark.section ?? section }),
  );
  const told = (rows: readonly Pick<TickableItem, 'id' | 'text' | 'line' | 'anchor' | 'seal'>[]) =>
    rows.map(({ id, text, line, anchor, seal }) => JSON.stringify({ id, text, line, anchor, seal }));
  return [
    ...compareRows(
      'block',
      blocks,
      guide.blocks.map(({ id }) => id),
    ),
    ...compareRows('item', told(marks), told(emitChecklist(guide).items)),
  ];
}

function compareRows(what: string, found: readonly string[], wanted: readonly string[]): string[] {
  return [
    ...wanted.filter((row) => !found.includes(row)).map((row) => `the page lacks the ${what} ${row}`),
    ...found
      .filter((row, at) => !wanted.includes(row) || found.indexOf(row) !== at)
      .map((row) => `the page has the ${what} ${row}`),
  ];
}

const htmlKeys: ReadonlySet<string> = new Set(['html', 'head', 'cells']);

/** All that the components of a page take as HTML. */
function listHtml(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(listHtml);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, row]) =>
    htmlKeys.has(key) ? [row].flat().filter((one) => typeof one === 'string') : listHtml(row),
  );
}
