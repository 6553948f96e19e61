import type { Disposition, Environment, Evidence, SectionKind } from '../model/index.ts';
import type { CallFacts, Effect, Session } from '../shell/index.ts';
import { describeSql, isLocalGit, opensSession } from '../shell/index.ts';
import type { Verdict } from './classify.ts';
import { holdsExample } from './example-lines.ts';
import { listNoCommands } from './no-command.ts';

/** Why words of the guide keep a block from being a step; `partly`: not all of its commands; `unfit`: for production. */
export type LeadIn = 'denied' | 'partly' | 'failed' | 'unfit' | 'machine' | 'past' | 'later' | 'described' | 'others';

/** Where a block stands and what is known of it beyond its own lines. */
export interface Place {
  readonly kind: SectionKind;
  readonly environment: Environment;
  /** One of several alternatives, or several in one block. */
  readonly choice: boolean;
  /** A value is missing that cannot be guessed. */
  readonly open: boolean;
  /** Syntax errors of the block's own language, or a fence that does not end. */
  readonly broken: boolean;
  /** Written for a shell that no parser here reads, and not understood by the one there is. */
  readonly unread: boolean;
  /** The guide runs it to show whether the checklist before it holds. */
  readonly proof: boolean;
  /** The session that a command before it has opened, in which it is meant to run. */
  readonly elsewhere: Session | null;
  /** The text around it only tells what was done or may be looked up. */
  readonly procedure: boolean;
  /** What the words right before it say of it. */
  readonly leadIn: LeadIn | null;
}

interface Case {
  readonly facts: readonly CallFacts[];
  readonly effects: ReadonlySet<Effect>;
  readonly verdict: Verdict;
  readonly place: Place;
}

interface Rule {
  readonly disposition: Disposition;
  readonly why: string;
  readonly when: (it: Case) => boolean;
}

const has =
  (...effects: Effect[]) =>
  (it: Case) =>
    effects.some((effect) => it.effects.has(effect));
const isRole =
  (...roles: Verdict['role'][]) =>
  (it: Case) =>
    roles.includes(it.verdict.role);
const isSaid = (leadIn: LeadIn) => (it: Case) => it.place.leadIn === leadIn;
const inKind =
  (...kinds: SectionKind[]) =>
  (it: Case) =>
    kinds.includes(it.place.kind);

const attended = new Set(['editor', 'login', 'gui', 'interactive-repl']);
const changing: readonly Effect[] = [
  'state-changing',
  'migrate',
  'migrate-down',
  'deploy',
  'configure',
  'service',
  'scale',
  'traffic',
  'network-write',
  'publishes-code',
  'git-add-all',
  'sends-email',
  'cost',
  'data-load',
  'schema',
  'install',
  'build',
];
const harmless: ReadonlySet<Effect> = new Set([
  'read-only',
  'local-state',
  'test',
  'show',
  'health-check',
  'writes-file',
  'backup',
]);
/** Whether a file is written that is no backup. */
const writesFile = (it: Case) =>
  it.facts.some(({ effects }) => effects.includes('writes-file') && !effects.includes('backup'));

const actions = (it: Case) => it.facts.filter((fact) => fact.program !== '');
/** Secrets that end up in a file are no backup that anybody may make unasked. */
const spillsSecrets = (it: Case) => has('secret-material')(it) && has('writes-file')(it);
const changes = (it: Case) =>
  (has(...changing, 'destructive', 'irreversible', 'restore')(it) || writesFile(it) || spillsSecrets(it)) &&
  !onlyBackup(it);
const onlyBackup = (it: Case) =>
  it.effects.has('backup') &&
  !it.effects.has('secret-material') &&
  actions(it).every((fact) => fact.effects.includes('backup') || fact.effects.every((effect) => harmless.has(effect)));
const grave: ReadonlySet<Effect> = new Set(['publishes-code', 'sends-email', 'network-write']);
/** A value that is filled in does not answer whether production may be changed now. */
const isGrave = (it: Case) =>
  changes(it) &&
  actions(it).some((fact) => {
    if (fact.effects.some((effect) => grave.has(effect))) return true;
    return it.place.environment === 'production' && !isLocalGit(fact) && fact.effects.includes('state-changing');
  });
const isUnknown = (it: Case) => actions(it).some((fact) => !fact.known);
// `manage.py migrate app 0002` goes either way: only its place tells.
const undoes = ({ effects }: CallFacts) =>
  effects.includes('undo') || (effects.includes('migrate-down') && !effects.includes('migrate'));
const onlyUndoes = (it: Case) =>
  actions(it).some(undoes) &&
  actions(it).every((fact) => undoes(fact) || fact.effects.some((effect) => harmless.has(effect)));
/** A question before an installation is answered in passing; one that asks for a name or a password is the work itself. */
const asks = (fact: CallFacts) =>
  fact.blocking === 'interactive-prompt' && !fact.effects.some((effect) => effect === 'install' || effect === 'deploy');
const isAttended = (fact: CallFacts) => (fact.blocking !== null && attended.has(fact.blocking)) || asks(fact);
const neverEnds = (fact: CallFacts) => fact.blocking === 'never-ending';
const onlyWaits = (it: Case) =>
  actions(it).length > 0 && actions(it).every((fact) => isAttended(fact) || neverEnds(fact));
const needsPerson = (it: Case) => onlyWaits(it) && actions(it).some(isAttended);
/** A login that is not the last command: what follows it was meant for the other machine. */
const changesSession = (it: Case) => {
  const at = it.facts.findIndex((fact) => opensSession(fact));
  return at !== -1 && it.facts.slice(at + 1).some((fact) => fact.program !== '');
};
const mutatesData = (it: Case) => it.verdict.role === 'query' && !describeSql(it.verdict.view.fence.text).readOnly;
const shownOnly: ReadonlySet<string> = new Set(['text', 'markdown', 'mermaid', 'html']);
const codeSample = (it: Case) => isRole('sample')(it) && !shownOnly.has(it.verdict.dialect);

const subject = /^\s*(?:Subject|Betreff|Objet|Asunto|Assunto|Oggetto|Тема|件名|主题|제목)\s*[:：]/iu;
/** What stands behind a prompt was typed there, whatever the prompt looks like to a shell. */
const isPrompted = (it: Case) => it.verdict.view.prompts.promptLines.length > 0;
const isMessage = (it: Case) => it.verdict.view.lines.some(({ text }) => subject.test(text));

/**
 * What the forward script does with a block; the first rule that holds decides. The order is the safety: what never
 * runs forward comes first, what may run unasked comes last, and nothing runs by default.
 */
const rules: readonly Rule[] = [
  {
    disposition: 'exclude',
    why: 'output, drawings and samples are not steps',
    when: (it) => isRole('tree', 'output')(it),
  },
  { disposition: 'exclude', why: 'the guide says not to run it', when: isSaid('denied') },
  {
    disposition: 'rollback-script',
    why: 'belongs to the way back',
    when: (it) => inKind('rollback')(it) && !isRole('sample')(it),
  },
  { disposition: 'rollback-script', why: 'does nothing but undo', when: (it) => it.place.procedure && onlyUndoes(it) },
  {
    disposition: 'manual-prompt',
    why: 'a text to send',
    when: (it) =>
      isRole('sample')(it) &&
      it.place.procedure &&
      !inKind('rollback')(it) &&
      (inKind('communication')(it) || isMessage(it)),
  },
  {
    disposition: 'exclude',
    why: 'a sample, not a step',
    when: (it) => isRole('sample')(it) && (!codeSample(it) || !it.place.procedure),
  },
  { disposition: 'manual-prompt', why: 'code in a language that no step runs', when: isRole('sample') },
  { disposition: 'env-config', why: 'content of an environment file', when: isRole('env') },
  {
    disposition: 'checklist-only',
    why: 'to be ticked after the deployment',
    when: (it) => isRole('checklist')(it) && inKind('post-deploy')(it),
  },
  { disposition: 'manual-prompt', why: 'a person ticks it', when: isRole('checklist') },
  { disposition: 'exclude', why: 'stands in a part that is read, not followed', when: (it) => !it.place.procedure },
  { disposition: 'write-file', why: 'the text of a script', when: isRole('script') },
  { disposition: 'manual-prompt', why: 'settings that a person edits', when: isRole('config') },
  { disposition: 'manual-prompt', why: 'prose for a person', when: isRole('manual') },
  { disposition: 'manual-prompt', why: 'the shell cannot read it', when: (it) => it.place.broken },
  { disposition: 'manual-prompt', why: 'a comment in it says not to run some of it', when: isSaid('partly') },
  { disposition: 'manual-prompt', why: 'only for the case that something fails', when: isSaid('failed') },
  { disposition: 'manual-prompt', why: 'the guide says not to run it, or not everywhere', when: isSaid('unfit') },
  { disposition: 'manual-prompt', why: 'the guide runs it on another machine', when: isSaid('machine') },
  { disposition: 'manual-prompt', why: 'the guide tells of what was done before', when: isSaid('past') },
  { disposition: 'manual-prompt', why: 'the guide does it another day', when: isSaid('later') },
  { disposition: 'manual-prompt', why: 'the guide tells what something else runs', when: isSaid('described') },
  { disposition: 'manual-prompt', why: 'the guide asks somebody else to run it', when: isSaid('others') },
  { disposition: 'manual-prompt', why: 'what follows the login was meant for another machine', when: changesSession },
  {
    disposition: 'manual-prompt',
    why: 'meant for the machine that was logged into before',
    when: (it) => it.place.elsewhere === 'machine',
  },
  {
    disposition: 'manual-prompt',
    why: 'meant for the user that was switched to before',
    when: (it) => it.place.elsewhere === 'user',
  },
  {
    disposition: 'manual-prompt',
    why: 'meant for the shell that was opened before',
    when: (it) => it.place.elsewhere !== null,
  },
  {
    disposition: 'manual-prompt',
    why: 'typed into a client, with what it answered',
    when: (it) => isRole('session')(it) && it.facts.length === 0,
  },
  {
    disposition: 'manual-prompt',
    why: 'holds lines that are no commands of a shell',
    when: (it) => isRole('run')(it) && !isPrompted(it) && listNoCommands(it.verdict.view).length > 0,
  },
  {
    disposition: 'manual-prompt',
    why: 'part of it is only an example',
    when: (it) => holdsExample(it.verdict),
  },
  { disposition: 'choice', why: 'one of several alternatives', when: (it) => it.place.choice },
  { disposition: 'gate-then-auto', why: 'changes data', when: mutatesData },
  { disposition: 'verify-auto', why: 'reads data', when: isRole('query') },
  {
    disposition: 'manual-prompt',
    why: 'restores or undoes something outside the way back',
    when: (it) => has('restore')(it) || it.facts.some(undoes),
  },
  { disposition: 'gate-then-auto', why: 'feeds an interpreter', when: isRole('repl') },
  { disposition: 'manual-prompt', why: 'every command waits for a person', when: needsPerson },
  {
    disposition: 'manual-prompt',
    why: 'never ends, and nothing is verified here',
    when: (it) => onlyWaits(it) && !changes(it) && !inKind('verify', 'monitoring')(it),
  },
  {
    disposition: 'gate-then-auto',
    why: 'one of its commands waits for a person',
    when: (it) => actions(it).some((fact) => isAttended(fact) && !asks(fact)),
  },
  { disposition: 'gate-then-auto', why: 'destroys something', when: has('destructive') },
  { disposition: 'gate-then-auto', why: 'cannot be taken back', when: has('irreversible') },
  { disposition: 'gate-then-auto', why: 'its commands cannot all be read', when: (it) => it.place.unread },
  { disposition: 'gate-then-auto', why: 'changes production or publishes', when: isGrave },
  {
    disposition: 'auto-after-params',
    why: 'changes something, with a value still open',
    when: (it) => changes(it) && it.place.open,
  },
  { disposition: 'gate-then-auto', why: 'changes something', when: changes },
  { disposition: 'auto', why: 'only makes a backup', when: onlyBackup },
  {
    disposition: 'verify-auto',
    why: 'checks of this guide’s own, in a part that verifies',
    when: (it) => isUnknown(it) && inKind('verify', 'monitoring')(it),
  },
  {
    disposition: 'auto-after-params',
    why: 'unknown command, with a value still open',
    when: (it) => isUnknown(it) && it.place.open,
  },
  { disposition: 'gate-then-auto', why: 'unknown command', when: isUnknown },
  { disposition: 'verify-auto', why: 'proves the checklist before it', when: (it) => it.place.proof },
  {
    disposition: 'auto',
    why: 'tests whose exit code is the verdict',
    when: (it) =>
      has('test')(it) &&
      actions(it).every((fact) => fact.effects.includes('test') || fact.effects.includes('local-state')),
  },
  {
    disposition: 'verify-auto',
    why: 'shows the state after the change',
    when: inKind('verify', 'monitoring', 'post-deploy', 'criteria'),
  },
  { disposition: 'auto', why: 'changes nothing', when: isRole('run', 'session') },
];

/** Decides what becomes of a block; what no rule knows is shown to a person. */
export function dispose(
  verdict: Verdict,
  place: Place,
  facts: readonly CallFacts[],
): { disposition: Disposition; because: Evidence } {
  const it: Case = { verdict, place, facts, effects: new Set(facts.flatMap((fact) => fact.effects)) };
  const rule = rules.find(({ when }) => when(it));
  const disposition = rule?.disposition ?? 'manual-prompt';
  return {
    disposition,
    because: {
      signal: 'disposition',
      verdict: `disposition:${disposition} (${rule?.why ?? 'nothing says that it may run'})`,
      weight: 1,
    },
  };
}
