import type { Guide } from '../../model/index.ts';
import { nameOf } from '../inputs/guide-files.ts';
import type { Line } from '../terminal/line.ts';
import { count, lineList } from './wording.ts';

const codecs = { 'mac-roman': 'Mac Roman', 'windows-1252': 'Windows-1252' } as const;
const shownFacts = ['version', 'date', 'status', 'risk', 'owner'] as const;

/** Title, kind, size, and what the guide says of itself. */
export function headerLines({ title, kind, meta, source }: Guide): Line[] {
  const lines: Line[] = [
    [{ text: title === '' ? '(no title)' : title, tone: 'title' }],
    [{ text: `${nameOf(source.path)} · ${kindWords[kind]} · ${count(source.lines, 'line')}`, tone: 'quiet' }],
  ];
  if (meta.subtitle) lines.push([{ text: meta.subtitle, tone: 'quiet' }]);
  const facts = shownFacts.flatMap((fact) => (meta[fact] ? [`${fact} ${meta[fact]}`] : []));
  if (facts.length > 0) lines.push([{ text: facts.join(' · '), tone: 'quiet' }]);
  if (source.encoding.repaired) {
    const repaired = `repaired text that was read as ${codecs[source.encoding.repaired]} on ${count(source.encoding.lines.length, 'line')}`;
    lines.push([{ text: `${repaired}: ${lineList(source.encoding.lines)}`, tone: 'ask' }]);
  }
  return lines;
}

const kindWords: Readonly<Record<Guide['kind'], string>> = {
  deployment: 'deployment guide',
  rollback: 'rollback guide',
  release: 'release guide',
  upgrade: 'upgrade guide',
  alert: 'alert runbook',
  checklist: 'checklist',
  other: 'guide',
};
