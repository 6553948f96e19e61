import { classify, type Verdict } from '../classify/index.ts';
import { listCodeLines, readFenceInfo, type SourceText } from '../markdown/index.ts';
import type { Block, SectionKind } from '../model/index.ts';
import type { BlockDraft } from './block-draft.ts';
import type { BlockSource } from './block-source.ts';
import { isExpectation } from './criterion/expectation.ts';
import { guard } from './criterion/guarded-pattern.ts';
import { ancestry, type SectionDraft } from './draft.ts';
import { findExpectations } from './expects.ts';
import { findHazards } from './hazards.ts';
import { tellsToDo } from './introducing-item.ts';
import { cleanLine } from './line-text.ts';
import { spanOf } from './places.ts';
import { isPrompted, readBlock, toBlocking, toCommands } from './read-block.ts';

const variableRead = /\$\{?([A-Za-z_][A-Za-z0-9_]*)/g;

/** For each block, whether another one reads a variable. */
function findReaders(sources: readonly BlockSource[]): { readonly has: (name: string) => boolean }[] {
  const read = sources.map(({ code }) => new Set([...code.value.matchAll(variableRead)].map(([, name = '']) => name)));
  const readers = new Map<string, number>();
  for (const names of read) for (const name of names) readers.set(name, (readers.get(name) ?? 0) + 1);
  return read.map((own) => ({ has: (name) => (readers.get(name) ?? 0) > (own.has(name) ? 1 : 0) }));
}

/** "You should see `active`. Now enable the site:" ends in what is to be done, and that is what the block does. */
function ordersAtTheEnd(text: string): boolean {
  const sentences = text.trim().split(/(?<=[.!?。！？]) *(?=[\p{Lu}\p{Lo}])/u);
  const last = sentences.at(-1) ?? '';
  return (
    sentences.length > 1 &&
    /[:：]$/.test(last) &&
    (tellsToDo(last) || /^(?:if|otherwise|wenn|si|falls|如果)(?!\p{L})/iu.test(last))
  );
}

const must = '(?:should|must|has to|have to|needs? to)(?: not| never)?(?: \\w+ly| only| always)?';
/** What a result does is to be seen; what is done to a thing is an order. */
const ordered = guard(
  `(?<!\\p{L})${must} (?:take|last|be (?:run|done|built|set|put|sent|followed|skipped|(?!(?:list|display|show|print|report|logg|mount|redirect|mark|creat|connect|enabl|label|nam|call|replac|encrypt|sign|us)ed(?!\\p{L}))\\p{L}{3,}ed))(?!\\p{L})`,
);

/** Whether the text announces the block below it as a result. */
function isAnnouncing(text: string | null): boolean {
  if (text === null || ordersAtTheEnd(text) || ordered.test(text)) return false;
  const stated = isExpectation(text);
  return stated !== null && stated.kind === 'expectation' && (stated.rest.trim() === '' || /[:：]$/.test(text.trim()));
}

/** Decides for each code node what it is. */
export function classifySources(sources: readonly BlockSource[], unclosed: ReadonlySet<number>): Verdict[] {
  const readers = findReaders(sources);
  return sources.map((source, at) => {
    const { code, section, label, before } = source;
    const info = readFenceInfo(code.lang, code.meta);
    return classify({
      text: code.value,
      lang: info.lang,
      directive: info.directive,
      file: info.file,
      form: code.data?.oneLine ? 'one-line' : code.data?.indented ? 'indented' : 'fence',
      unclosed: unclosed.has(code.position?.start.line ?? 0),
      heading: section.row.heading,
      label,
      before,
      announced: source.marked || isAnnouncing(before) || (before === null && isAnnouncing(section.row.heading)),
      readElsewhere: readers[at]!,
    });
  });
}

/** Rows for all blocks. Disposition and choice are settled later, when the blocks around them are known. */
export function draftBlocks(
  sources: readonly BlockSource[],
  verdicts: readonly Verdict[],
  text: SourceText,
): BlockDraft[] {
  const counts = new Map<string, number>();
  return sources.map((source, index) => {
    const verdict = verdicts[index] as Verdict;
    const section = source.section.row;
    const number = (counts.get(section.id) ?? 0) + 1;
    counts.set(section.id, number);
    const span = spanOf(source.code);
    const lines = listCodeLines(text.text, source.code);
    const guideLine = (line: number) => lines[line - 1]?.line ?? Math.min(span.start.line + line, span.end.line);
    const reading = readBlock(verdict);
    const names = (found: readonly { name: string; line: number }[]) =>
      found.map(({ name, line }) => ({ name, line: guideLine(line) }));
    const row: Block = {
      id: `${section.id}:${number}`,
      section: section.id,
      item: null,
      span,
      textLine: guideLine(1),
      form: verdict.view.fence.form,
      lang: source.code.lang ?? null,
      label: source.label === null ? null : cleanLine(source.label),
      dialect: verdict.dialect,
      role: verdict.role,
      disposition: 'manual-prompt',
      because: [...verdict.because],
      text: source.code.value,
      file: verdict.file,
      commands: toCommands(reading, guideLine),
      repl: reading.repl === null ? null : { ...shiftRepl(reading.repl, guideLine), inputFrom: null },
      reads: names(reading.shell?.reads ?? []),
      sets: names(reading.shell?.sets ?? []),
      prompted: isPrompted(verdict),
      calls: [],
      blocking: toBlocking(verdict, reading, guideLine),
      placeholders: reading.placeholders
        .filter((found) => found.certain && !found.inComment)
        .map(({ text: written, name, line, column, kind, secret }) => ({
          text: written,
          name,
          line: guideLine(line),
          column: (lines[line - 1]?.column ?? 1) + column - 1,
          kind,
          secret,
        })),
      expects: findExpectations(source, verdict, reading, guideLine),
      hazards: [],
      errors:
        verdict.role === 'run' || verdict.role === 'script'
          ? (reading.shell?.errors ?? []).map(({ line, message }) => ({ line: guideLine(line), message }))
          : [],
      choice: null,
    };
    // PowerShell and cmd are not what the parser reads: its errors say nothing about them.
    if (verdict.dialect === 'powershell' || verdict.dialect === 'cmd') row.errors = [];
    row.hazards = findHazards(reading, section.environment, guideLine);
    return { row, source, verdict, reading, guideLine, pending: [] };
  });
}

function shiftRepl<R extends { line: number; from: number | null; to: number | null }>(
  repl: R,
  guideLine: (line: number) => number,
): R {
  const shift = (line: number | null) => (line === null ? null : guideLine(line));
  return { ...repl, line: guideLine(repl.line), from: shift(repl.from), to: shift(repl.to) };
}

const executable: ReadonlySet<string> = new Set(['run', 'repl', 'script', 'session', 'query']);

/** The sections that hold something, directly or in a section below. */
function withAncestors(holders: readonly SectionDraft[]): (section: SectionDraft) => boolean {
  const all = new Set(holders.flatMap(ancestry));
  return (section) => all.has(section);
}

/** Whether something in a section, or below it, could be executed. */
export function sectionsWithCommands(
  sources: readonly BlockSource[],
  verdicts: readonly Verdict[],
): (section: SectionDraft) => boolean {
  return withAncestors(
    sources.filter((_, index) => executable.has(verdicts[index]?.role ?? '')).map((source) => source.section),
  );
}

const workstation =
  /^[ \t]*(?:cd|pushd|Set-Location)\s+["']?(?:[A-Za-z]:\\(?!inetpub|Program|Windows|app)|\/Users\/|\/home\/[\w.-]+\/(?:projects?|work(?:space)?|dev|code|src|Documents|Desktop)\b|~\/(?:projects?|work(?:space)?|dev|code|src|Documents|Desktop)\b)/im;

/** Whether a section's own commands begin in the folder of a person's machine. */
export function sectionsOnWorkstations(sources: readonly BlockSource[]): (section: SectionDraft) => boolean {
  const sections = new Set(sources.filter(({ code }) => workstation.test(code.value)).map(({ section }) => section));
  return (section) => sections.has(section);
}

/** Whether a section, or one below it, holds a task list. */
export function sectionsWithTasks(sections: readonly SectionDraft[]): (section: SectionDraft) => boolean {
  return withAncestors(
    sections.filter(({ nodes }) =>
      nodes.some(({ node }) => node.type === 'list' && node.children.some((item) => typeof item.checked === 'boolean')),
    ),
  );
}

/** Parts of a guide that people follow, as opposed to those that they look things up in. */
export const procedureKinds: ReadonlySet<SectionKind> = new Set([
  'pre-deployment',
  'deploy',
  'verify',
  'rollback',
  'monitoring',
  'post-deploy',
  'criteria',
  'communication',
]);
