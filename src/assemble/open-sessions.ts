import { type CallFacts, type Session, sessionOf } from '../shell/index.ts';
import type { BlockDraft } from './block-draft.ts';
import { isBehindOnce } from './done-once.ts';
import { ancestry, type SectionDraft } from './draft.ts';
import { findLocalPart, isLedIn, readReader } from './own-machine.ts';
import { copiesHere, reachesMachine } from './reaches-out.ts';

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
  /** Whether something was sent from home to where a session was open: who sends it there goes on there. */
  #isSent = false;
  /** The section in which the reader types at their own machine; the session stays open meanwhile. */
  #local: SectionDraft | null = null;

  /** The session in which a block is typed. */
  at(block: BlockDraft): OpenSession | null {
    this.#open = this.#open.filter(
      ({ session, opener }) => lasting.has(session) || opener.source.section === block.source.section,
    );
    const home = block.source.section;
    const reader = readReader(block.source);
    if (reader === 'here' || (reader === 'home' && !leaves(block))) return null;
    // What follows without a word of its own is typed where the block above it was.
    if (reader === null && home === this.#local && !isLedIn(block.source)) return null;
    if (this.#isSent && goesOut(block)) return null;
    return (
      this.#open.findLast(({ opener }) => {
        const { section } = opener.source;
        const part = reader === null ? findLocalPart(home) : null;
        const isLocal = part !== null && !isWithin(section, part);
        return !isLocal && !excludeEachOther(opener, block) && !(isBehindOnce(section, home) && goesOut(block));
      }) ?? null
    );
  }

  /** Goes through the commands of a block. */
  follow(block: BlockDraft): void {
    const { section } = block.source;
    const reader = readReader(block.source);
    if (reader === 'home') {
      this.#isSent = sends(block);
      if (!this.#isSent) this.#open = [];
    }
    const stays = reader === null && section === this.#local && !isLedIn(block.source);
    this.#local = reader === 'here' || stays ? section : null;
    for (const { statement, facts } of block.reading.steps) {
      for (const fact of facts) {
        if (isLeaving(fact)) this.#open = this.#open.slice(0, -1);
        const session = sessionOf(fact);
        if (session === null) continue;
        this.#local = null;
        this.#isSent = false;
        const opened: OpenSession = { session, opener: block, line: block.guideLine(statement.line) };
        // Who logs in to the next machine starts from where the first login was made.
        this.#open = session === 'machine' ? [opened] : [...this.#open, opened];
      }
    }
  }
}

/** "Return to your laptop" above `exit`: until then the block is typed where the session is. */
const leaves = ({ reading }: BlockDraft): boolean => reading.steps.some(({ facts }) => facts.some(isLeaving));

/** Whoever sends something to another machine sits at home, where that was logged into on another day. */
const goesOut = ({ reading }: BlockDraft): boolean =>
  reading.steps.some(({ text }) => reachesMachine(text) || /^git push(?= |$)/.test(text));

const sends = ({ reading }: BlockDraft): boolean => reading.steps.some(({ text }) => copiesHere(text) === false);

const isWithin = (section: SectionDraft, part: SectionDraft): boolean => ancestry(section).includes(part);

/** Whether the two belong to different sides of one choice. */
function excludeEachOther({ row: a }: BlockDraft, { row: b }: BlockDraft): boolean {
  return (
    a.choice !== null && b.choice !== null && a.choice.group === b.choice.group && a.choice.option !== b.choice.option
  );
}
