import type { Block, Guide } from '../../model/index.ts';
import { lastLine } from '../outline/block-lines.ts';
import { dispositionTexts } from '../outline/dispositions.ts';
import { lineRange, lineWords, writeCheck } from '../outline/wording.ts';
import type { Line } from '../terminal/line.ts';
import { evidenceLines, fact, factsByLine, headline, placeLine } from './paragraphs.ts';

export function explainBlock(block: Block, guide: Guide, width: number): Line[] {
  const { span, commands, expects, placeholders, hazards, blocking, errors, repl, choice } = block;
  const { meaning, tone, words } = dispositionTexts[block.disposition];
  return [
    headline(guide, lineRange(span.start.line, lastLine(span.start.line, span.end)), `block ${block.id}`),
    ...placeLine(guide, block.section, width),
    [{ text: '  disposition ', tone: 'quiet' }, { text: words, tone }, `: ${meaning}`],
    ...fact('role', block.role, width),
    ...fact('dialect', `${block.dialect} (${block.lang === null ? 'none declared' : `declared ${block.lang}`})`, width),
    ...fact('label', block.label, width),
    ...fact('file', block.file, width),
    ...fact('choice', choice && `${choice.option ?? 'holds several alternatives'} of ${choice.group}`, width),
    ...fact('input', repl && replText(repl), width),
    ...evidenceLines(block.because, width),
    ...commandLines(commands),
    ...factsByLine('values', placeholders.map(placeholderFact), width),
    ...factsByLine(
      'expects',
      expects.map(({ line, text, check }) => ({ line, text: `${text} (${writeCheck(check)})` })),
      width,
    ),
    ...factsByLine('waits', blocking.map(kindFact), width),
    ...factsByLine('danger', hazards.map(kindFact), width),
    ...factsByLine('reads', block.reads.map(nameFact), width),
    ...factsByLine('sets', block.sets.map(nameFact), width),
    ...factsByLine('calls', block.calls.map(nameFact), width),
    ...factsByLine(
      'errors',
      errors.map(({ line, message }) => ({ line, text: message })),
      width,
    ),
  ];
}

/** Verbatim, never broken. */
function commandLines(commands: Block['commands']): Line[] {
  if (commands.length === 0) return [];
  const numberWidth = Math.max(...commands.map(({ endLine }) => `${endLine}`.length));
  return [
    [{ text: '  commands', tone: 'quiet' }],
    ...commands.flatMap(({ text, line }) =>
      text
        .split('\n')
        .map(
          (part, index): Line => [{ text: `    ${`${line + index}`.padStart(numberWidth)}  `, tone: 'quiet' }, part],
        ),
    ),
  ];
}

function replText({ command, dialect, from, to, inputFrom }: NonNullable<Block['repl']>): string {
  const reader = command ?? `a ${dialect} interpreter`;
  if (inputFrom !== null) return `${reader} reads block ${inputFrom}`;
  return from === null ? `${reader} reads nothing here` : `${reader} reads ${lineWords(from, to ?? from)}`;
}

const placeholderFact = ({ line, text, name, kind, secret }: Block['placeholders'][number]) => ({
  line,
  text: secret ? `${name} (${kind}, secret)` : `${text} is ${name} (${kind})`,
});

const kindFact = ({ line, kind }: { line: number; kind: string }) => ({ line, text: kind });

const nameFact = ({ line, name }: { line: number; name: string }) => ({ line, text: name });
