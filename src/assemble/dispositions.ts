import { cutAtComments, dispose, type LeadIn, listNoCommands, proseBullets } from '../classify/index.ts';
import type { Block, Disposition, SectionKind } from '../model/index.ts';
import type { Effect, Session } from '../shell/index.ts';
import { isForAnotherDay } from './another-day.ts';
import { isBackward } from './backward.ts';
import type { BlockDraft } from './block-draft.ts';
import { type BlockSource, readItem } from './block-source.ts';
import { procedureKinds } from './blocks.ts';
import { provesList } from './check-label.ts';
import { leadsBack, readConfinement } from './confined-comments.ts';
import { isCounterExample } from './counter-example.ts';
import { ancestry, type SectionDraft } from './draft.ts';
import { isRollbackTitle } from './guide-kind.ts';
import { readLeadIns } from './lead-in.ts';
import { OpenSessions } from './open-sessions.ts';
import { isRollback, opensListOfSteps, opensWayBack } from './opens-way-back.ts';
import { goesBySelf, namesGateway } from './reaches-out.ts';
import { preparesRollback } from './rollback-purpose.ts';
import { announcesSteps, pointsBelow } from './rollback-sentence.ts';
import { startsAndStops } from './started-and-stopped.ts';

/**
 * What a block is for: its section's kind, unless the words right at it say that it is the way back. A comment or a
 * label that names the rollback overrules the section, whichever it is.
 */
function effectiveKind(block: BlockDraft): SectionKind {
  const { source, verdict } = block;
  const { row, isTitle } = source.section;
  const firstComment = verdict.view.content.find((line) => !line.text.startsWith('#!'));
  const comment =
    firstComment?.shape === 'comment' ? firstComment.text.replace(/^\s*(?:#+|--|\/\/|REM)\s*/i, '') : null;
  const near = [source.label, comment, readItem(source)].filter((text) => text !== null && text.length < 100);
  const isPrepared = [...near, source.before].some((text) => text !== null && preparesRollback(text));
  if (!isPrepared && near.some((text) => text !== null && isRollback(text))) return 'rollback';
  const leads = [source.before, source.lastLine].some((text) => text !== null && isBackward(text));
  const isLed = source.leads.some(leadsListBack);
  if (!isPrepared && (leads || isLed)) return 'rollback';
  // "Tell the team" below a rollback is a part of the way back.
  if (isBelowRollback(source.section)) return 'rollback';
  if (source.containers.some((container) => container.title !== null && isRollback(container.title))) return 'rollback';
  if (!isPrepared && isGoverned(source)) return 'rollback';
  // The title holds everything: what stands right below it belongs to the procedure.
  const kind = isTitle || row.level === 0 ? (isRollbackTitle(row.heading) ? 'rollback' : 'deploy') : row.kind;
  const looks = kind === 'deploy' && block.reading.steps.every(({ facts }) => facts.every((fact) => fact.known));
  return looks && near.some((text) => text !== null && verifies.test(text)) ? 'verify' : kind;
}

/** Whether a label further up says that the commands lead back, and nothing nearer that they go on. */
function isGoverned({ governing, listLabels, before }: BlockSource): boolean {
  if (before !== null && goesOn.test(before)) return false;
  const { led, hasLed, headed } = governing;
  const isLed = [hasLed ? null : led, headed].some((label) => label !== null && opensWayBack(label));
  return isLed || listLabels.some(opensListOfSteps);
}

/** Of two blocks below "Rollback:" the second may be the next step. */
const mayBeGoverned = ({ governing: { led, hasLed } }: BlockSource): boolean =>
  hasLed && led !== null && opensWayBack(led);

/** "If the site is down, roll back:" above a check alone says when to, and shows how to look. */
function kindAmong(block: BlockDraft, next: BlockDraft | undefined): SectionKind {
  const kind = effectiveKind(block);
  const { section, before, label } = block.source;
  if (kind !== 'rollback' || isBelowRollback(section) || !isCode(block) || !onlyLooks(block)) return kind;
  const isTold = [before, label].some((text) => text !== null && isRollback(text) && holdsCondition.test(text));
  const goesOn = next?.source.section === section && effectiveKind(next) === 'rollback';
  return isTold && !goesOn ? section.row.kind : kind;
}

/** What is said above commands that go on behind a way back. */
const goesOn = /^(?:continue|proceed|go on|otherwise|if (?:all|everything|it) (?:is|was|went|works|worked))(?!\p{L})/iu;

const isBelowRollback = (section: SectionDraft): boolean =>
  ancestry(section).some(({ row }) => row.kind === 'rollback');

const holdsCondition =
  /(?<!\p{L})(?:if|when|unless|wenn|falls|sollte|si|se|если|jeśli|gdy)(?!\p{L})|如果|若|万一|もし|場合|만약/iu;

/** Which version there is to go back to is asked on the way back. */
const looksUp =
  /(?<![\w-])(?:history|git (?:log|tag|branch|reflog)|images|releases?|versions?|revisions?|backups?|dumps?|snapshots?|helm (?:list|ls)|ls)(?![\w-])/i;

const onlyLooks = ({ reading }: BlockDraft): boolean =>
  reading.steps.length > 0 &&
  reading.steps.every(
    ({ text, facts }) =>
      facts.every(({ effects }) => effects.some((effect) => looking.has(effect))) && !looksUp.test(text),
  );

const looking: ReadonlySet<Effect> = new Set(['health-check', 'test', 'read-only']);

/** Below "If it fails:" a list mostly says what to look at. */
const leadsListBack = (words: string): boolean =>
  announcesSteps(words) ||
  (isBackward(words) && !/^if\b/i.test(words) && !pointsBelow(words) && !preparesRollback(words));

const isCode = ({ verdict }: BlockDraft): boolean => verdict.role === 'run' || verdict.role === 'session';

const verifies =
  /\b(?:verif(?:y|ied)|check(?:s|ed)?|confirm(?:ed)?|validated?|ensure)\b|проверк|проверить|验证|確認|检查|확인|vérifi|verific|prüf|sprawd/iu;

const runs: ReadonlySet<Disposition> = new Set(['auto', 'auto-after-params', 'gate-then-auto', 'verify-auto']);

/** Whether a comment inside the block says that what follows it is the way back: then no line tells the two apart. */
function holdsWayBack(block: BlockDraft): boolean {
  if (!isCode(block)) return false;
  return cutAtComments(block.verdict.view).some(({ comment }) => leadsBack(comment));
}

/** PowerShell and cmd go through the parser of another shell: where that stumbles, nothing is known of the rest. */
function isUnread(block: BlockDraft): boolean {
  if (!isCode(block)) return false;
  const { verdict, reading } = block;
  const broken = (reading.shell?.errors.length ?? 0) > 0;
  return broken || (verdict.view.code.length > 0 && reading.steps.length === 0);
}

/** Whether a block has changed the system, so that what is checked afterwards is a verification. A backup has not. */
function isForwardChange(block: BlockDraft, kind: SectionKind): boolean {
  if (kind === 'rollback' || !procedureKinds.has(kind) || block.row.disposition === 'exclude') return false;
  const facts = block.reading.steps.flatMap((step) => step.facts);
  if (facts.some((fact) => fact.effects.includes('backup'))) return false;
  return facts.some(
    (fact) =>
      fact.program !== '' &&
      (fact.effects.includes('state-changing') ||
        fact.effects.includes('destructive') ||
        (!fact.known && kind === 'deploy')),
  );
}

/** Whether its commands go by themselves to the place that the words name. */
function goesThere({ reading }: BlockDraft, words: string): boolean {
  return reading.steps.length > 0 && !namesGateway(words) && reading.steps.every((step) => goesBySelf(step, words));
}

/** What the words at a block keep it from. Where they name a side of a choice, the choice settles its place. */
function leadInOf(block: BlockDraft): LeadIn | null {
  const { row, source, verdict } = block;
  const words = source.before ?? readItem(source);
  const said = readLeadIns(
    [words, source.lastLine],
    isCode(block) || verdict.role === 'query' ? cutAtComments(verdict.view) : [],
    source.section.row.environment,
    verdict.view.code.map(({ text }) => text),
  );
  if (said === null) return ancestry(source.section).some(isLater) ? 'later' : null;
  if (said === 'machine' && goesThere(block, words ?? '')) return null;
  const side = row.choice?.option?.toLowerCase();
  // "A" stands in many a word.
  const isTelling = side !== undefined && (side.length > 2 || /[^a-z]/.test(side));
  const isOwnName = isTelling && (source.before ?? '').toLowerCase().includes(side);
  return isOwnName && (said === 'unfit' || said === 'machine') ? null : said;
}

/** Why a step of the way back is left to a person as well. */
const keptByHand: Readonly<Partial<Record<LeadIn, string>>> = {
  partly: 'a comment in it says not to run some of it',
  failed: 'only for the case that something fails',
  unfit: 'the guide says not to run it, or not everywhere',
  machine: 'the guide runs it on another machine',
  later: 'the guide does it another day',
  others: 'the guide asks somebody else to run it',
};

/** Nobody knows on which machine the way back is begun, where the way forward has logged in and never left. */
function whyByHand({ verdict }: BlockDraft, leadIn: LeadIn | null, session: Session | null): string | undefined {
  const said = leadIn === null ? undefined : keptByHand[leadIn];
  if (said !== undefined) return said;
  if (session === 'machine') return 'meant for the machine that was logged into before';
  const isTyped = verdict.role === 'run' && verdict.view.prompts.promptLines.length === 0;
  return isTyped && listNoCommands(verdict.view).length > 0 ? 'holds lines that are no commands of a shell' : undefined;
}

const isLater = ({ isTitle, facts }: SectionDraft): boolean => !isTitle && isForAnotherDay(facts);

const openKinds: ReadonlySet<string> = new Set([
  'angle',
  'bracket',
  'brace',
  'mustache',
  'your',
  'secret',
  'undefined-value',
  'sample-value',
  'dunder',
  'path',
  'host',
  'version',
  'email',
  'choice',
]);

/** Why a block that could be run is left to a person for what stands in it; null when nothing speaks against it. */
function whyShown(block: BlockDraft): string | null {
  const { row, source } = block;
  const isSide = row.disposition === 'choice';
  if (!runs.has(row.disposition) && !isSide) return null;
  const hasComments = isCode(block) || row.role === 'query';
  const confinement = hasComments ? readConfinement(block, source.section.row.environment) : null;
  if (confinement !== null || isSide) return confinement;
  // A check that is shown to a person stays one.
  const isCheck = row.disposition === 'verify-auto';
  if (isCode(block) && !isCheck && proseBullets(block.verdict.view).length > 0) return 'it holds lines for a person';
  if (mayBeGoverned(source) && !isCheck) return 'it may belong to the way back above it';
  if (holdsWayBack(block)) return 'one of its comments says that commands below it lead back';
  return startsAndStops(block) ? 'starts a thing and stops it again: a list to choose from' : null;
}

/** Settles what becomes of each block. A check before the first change is a preparation; after it, a verification. */
export function settleDispositions(blocks: readonly BlockDraft[]): void {
  let changed = false;
  const sessions = new OpenSessions();
  for (const [at, block] of blocks.entries()) {
    const own = kindAmong(block, blocks[at + 1]);
    const kind = own === 'verify' && !changed ? 'pre-deployment' : own;
    const { row, source } = block;
    const open = sessions.at(block);
    const leadIn = isCounterExample(block, blocks[at + 1]) ? 'denied' : leadInOf(block);
    const { disposition, because } = dispose(
      block.verdict,
      {
        kind,
        environment: source.section.row.environment,
        choice: row.choice !== null,
        open: row.placeholders.some((placeholder) => openKinds.has(placeholder.kind)),
        broken: row.errors.length > 0 || block.verdict.view.fence.unclosed,
        proof: provesList(source),
        unread: isUnread(block),
        elsewhere: open?.session ?? null,
        procedure: procedureKinds.has(kind),
        leadIn,
      },
      block.reading.steps.flatMap((step) => step.facts),
    );
    row.disposition = disposition;
    row.because.push(because);
    const byHand = disposition === 'rollback-script' ? whyByHand(block, leadIn, open?.session ?? null) : undefined;
    if (byHand !== undefined) row.because.push({ signal: 'by-hand', verdict: byHand, weight: 1 });
    const why = own === 'rollback' ? null : whyShown(block);
    if (why !== null) {
      row.disposition = 'manual-prompt';
      row.because.push({ signal: 'disposition', verdict: `disposition:manual-prompt (${why})`, weight: 1 });
    }
    if (own !== source.section.row.kind)
      row.because.push({ signal: 'nearby-words', verdict: `kind:${own} (the words at the block say so)`, weight: 0.9 });
    changed ||= isForwardChange(block, kind);
    if (open?.session === 'machine' && kind !== 'rollback') markRemote(row, open.line);
    // What no reader of the way forward follows opens nothing for what comes after it.
    if (disposition !== 'exclude' && disposition !== 'rollback-script') sessions.follow(block);
  }
}

/** Nothing says that the machine logged into was left: what comes later may be meant for it. */
function markRemote(row: Block, login: number): void {
  const [first] = row.commands;
  if (first === undefined || row.hazards.some(({ kind }) => kind === 'remote')) return;
  row.hazards.push({ kind: 'remote', line: first.line });
  row.because.push({
    signal: 'login',
    verdict: `hazard:remote (line ${login} logs in and nothing leaves)`,
    weight: 0.5,
  });
}
