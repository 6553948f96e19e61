import type { Block, GuideIndex, GuidePart, Range, Section } from '../model/index.ts';
import { partOf } from '../model/index.ts';
import {
  type Call,
  type CallFacts,
  describeCall,
  maskWords,
  readPrompts,
  readShell,
  type ShellReading,
  type Statement,
} from '../shell/index.ts';
import type { Places } from './places.ts';

/** One command of a block. */
export interface CallView {
  readonly view: BlockView;
  readonly statement: Statement;
  readonly call: Call;
  readonly facts: CallFacts;
  /** Its line in the guide. */
  readonly line: number;
  /** As it is written. */
  readonly text: string;
  readonly at: Range;
}

const shells: ReadonlySet<string> = new Set(['bash', 'shell', 'console', 'powershell', 'cmd']);
const windowsShells: ReadonlySet<string> = new Set(['powershell', 'cmd']);
const typedRoles: ReadonlySet<string> = new Set(['run', 'repl', 'session']);

/** A block as rules look at it: where it belongs, and what a shell would make of it. */
export class BlockView {
  readonly block: Block;
  readonly section: Section;
  readonly part: GuidePart;
  readonly #places: Places;
  readonly #hidden: ReadonlySet<number>;
  #reading: { shell: ShellReading; calls: readonly CallView[] } | null | undefined;

  /** `hidden` are lines of the guide inside the block that no shell reads, such as bullets. */
  constructor(block: Block, index: GuideIndex, places: Places, hidden: ReadonlySet<number>) {
    this.block = block;
    this.section = index.sections.get(block.section) as Section;
    this.part = partOfBlock(block, index);
    this.#places = places;
    this.#hidden = hidden;
  }

  /** Whether bash reads it, and not a shell of Windows. */
  get isPosix(): boolean {
    return this.shell !== null && !windowsShells.has(this.block.dialect);
  }

  /** What a shell reads of the block; null when no shell does. Offsets are those of `block.text`. */
  get shell(): ShellReading | null {
    return this.#read()?.shell ?? null;
  }

  /** Its commands in reading order, those inside others included. */
  get calls(): readonly CallView[] {
    return this.#read()?.calls ?? [];
  }

  /**
   * Its text as a shell is given it: lines and columns stay, placeholders are plain words, and what no shell reads is
   * blank. Null when no shell reads the block.
   */
  get shellText(): string | null {
    return isReadByShell(this.block) ? this.#shellText() : null;
  }

  /** A part of its text, by offsets. */
  at(from: number, to: number): Range {
    return this.#places.inBlock(this.block, from, to);
  }

  /** The line in the guide of a line of the block, counted from 1. */
  guideLine(line: number): number {
    return this.block.textLine + line - 1;
  }

  #read(): { shell: ShellReading; calls: readonly CallView[] } | null {
    if (this.#reading === undefined) this.#reading = this.#readNow();
    return this.#reading;
  }

  #readNow(): { shell: ShellReading; calls: readonly CallView[] } | null {
    const text = this.shellText;
    if (text === null) return null;
    const shell = readShell(text);
    const calls = shell.commands.flatMap((statement) => statement.calls.map((call) => this.#viewCall(statement, call)));
    return { shell, calls };
  }

  #viewCall(statement: Statement, call: Call): CallView {
    return {
      view: this,
      statement,
      call,
      facts: describeCall(call),
      line: this.guideLine(call.line),
      text: this.block.text.slice(call.start, call.end),
      at: this.at(call.start, call.end),
    };
  }

  #shellText(): string {
    const { block } = this;
    const words = [...block.placeholders]
      .sort((a, b) => a.line - b.line || a.column - b.column)
      .map(({ line, text }) => ({ row: line - block.textLine, text }));
    const isHidden = (row: number) => {
      const line = block.textLine + row;
      const { from, to } = block.repl ?? { from: null, to: null };
      return this.#hidden.has(line) || (from !== null && to !== null && line >= from && line <= to);
    };
    return maskWords(typedLines(block), words)
      .map((line, row) => (isHidden(row) ? ' '.repeat(line.length) : line))
      .join('\n');
  }
}

function isReadByShell({ role, dialect, repl }: Block): boolean {
  if (repl !== null && repl.command === null) return false;
  if (role === 'repl') return true;
  return shells.has(dialect) && (typedRoles.has(role) || role === 'script');
}

/** Of a session only what was typed, in its columns. */
function typedLines(block: Block): string[] {
  const lines = block.text.split('\n');
  if (!block.prompted) return lines;
  const typed = new Map(readPrompts(block.text).promptLines.map(({ line, command }) => [line, command]));
  return lines.map((line, row) => (typed.get(row + 1) ?? '').padStart(line.length, ' '));
}

function partOfBlock(block: Block, index: GuideIndex): GuidePart {
  if (block.disposition === 'rollback-script') return 'back';
  const part = partOf(index, block.section);
  return part === 'forward' && block.disposition === 'exclude' ? 'read' : part;
}
