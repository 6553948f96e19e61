import { type CallFacts, type Session, sessionOf } from '../shell/index.ts';
import type { BlockDraft } from './block-draft.ts';

/** A session that a line of the guide has opened and nothing has closed since. */
export interface OpenSession {
  readonly session: Session;
  /** The block that opened it, and the line. */
  readonly opener: BlockDraft;
  readonly line: number;
}

const isLeaving = ({ program, argv }: CallFacts) => program === 'logout' || (program === 'exit' && argv.length === 0);

/** Shells that a guide opens and forgets; on another machine or as another user the reader stays until told to leave. */
const lasting: ReadonlySet<Session> = new Set(['machine', 'user']);

/** The sessions that are open while a guide is followed from block to block. */
export class OpenSessions {
  #open: readonly OpenSession[] = [];

  /** The session in which a block is typed. */
  at(block: BlockDraft): OpenSession | null {
    this.#open = this.#open.filter(
      ({ session, opener }) => lasting.has(session) || opener.source.section === block.source.section,
    );
    return this.#open.findLast(({ opener }) => !excludeEachOther(opener, block)) ?? null;
  }

  /** Goes through the commands of a block. */
  follow(block: BlockDraft): void {
    for (const { statement, facts } of block.reading.steps) {
      for (const fact of facts) {
        if (isLeaving(fact)) this.#open = this.#open.slice(0, -1);
        const session = sessionOf(fact);
        if (session === null) continue;
        const opened: OpenSession = { session, opener: block, line: block.guideLine(statement.line) };
        // Who logs in to the next machine starts from where the first login was made.
        this.#open = session === 'machine' ? [opened] : [...this.#open, opened];
      }
    }
  }
}

/** Whether the two belong to different sides of one choice. */
function excludeEachOther({ row: a }: BlockDraft, { row: b }: BlockDraft): boolean {
  return (
    a.choice !== null && b.choice !== null && a.choice.group === b.choice.group && a.choice.option !== b.choice.option
  );
}
