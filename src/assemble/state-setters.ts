import { cutAtComments } from '../classify/index.ts';
import type { BlockDraft } from './block-draft.ts';
import { type Side, shortName } from './inner-alternatives.ts';

/** Commands that put one thing into a state, up to the words that say which state. */
const setters: readonly RegExp[] = [
  /^.*?\b(?:alembic|flask|quart)\b.*?\bdowngrade\b/,
  /^.*?\bdb:(?:rollback|migrate:(?:down|undo|reset))\b/,
  /^.*?\bmigrate:(?=(?:rollback|reset|refresh|fresh)\b)/,
  /^.*?\bmigrations?:revert\b/,
  /^.*?\b(?:goose|dbmate|flyway|liquibase|atlas|migrate)\b.*? (?=(?:down|down-to|rollback\w*|rollback-\w+|undo|reset)(?: |$))/,
  /^.*?\bkubectl\b.*? rollout undo [a-z]+(?:\/| )[\w.${}-]+/,
  /^.*?\bhelm\b.*? rollback [\w.${}-]+/,
  /^.*?\bdocker service rollback\b.* [\w.${}-]+$/,
  /^.*?\b(?:heroku (?:releases:)?|vercel |netlify )rollback\b/,
  /^.*?\bgit reset --hard\b/,
];

const likely = /downgrade|rollback|undo|revert|reset|refresh|fresh|down/;

const longest = 1000;

/** Options that say which thing it is. */
const scope =
  /(?:^| )(?:-n|-a|-r|-p|-c|--namespace|--app|--remote|--project|--context|--config|--database|--chdir)[ =]\S+/g;

/** How a command says which state: not at all, so many steps away, the very first one, or by a name. */
const forms: readonly (readonly [string, RegExp])[] = [
  ['default', /^(?:rollback|undo|down)?$/],
  ['relative', /^(?:(?:rollback|down) )?(?:-\d+|--steps?[ =]\d+|STEP=\d+|HEAD[~^]\d*)$/],
  ['first', /^(?:base|zero|reset|fresh|refresh|:?all|--all|(?:down|rollback) (?:-?-?all))$/],
];
const formOf = (state: string): string => forms.find(([, pattern]) => pattern.test(state))?.[0] ?? 'named';

interface Setting {
  readonly words: string;
  /** What it is that is set, with the command that sets it; null for any other command. */
  readonly thing: string | null;
  readonly form: string;
  readonly from: number;
  readonly to: number;
}

const stepped = /^(?:step|schritt|paso|passo|шаг|krok|étape|步骤|手順|단계)\b/iu;

/**
 * The ways that a block lists to set one thing back, one by steps and one by a name: followed one after the other, only
 * the last would count, after all that the ones before it have taken away. From name to name is a way of several steps.
 */
export function listStateSetters({ reading, verdict }: BlockDraft): Side[] {
  const settings = reading.steps.map(({ text, statement }) => read(text, statement.line, statement.endLine));
  const first = settings.findIndex(({ thing }) => thing !== null);
  const same = settings.filter(({ thing }) => thing !== null && thing === settings[first]?.thing);
  const last = settings.findLastIndex((setting) => same.includes(setting));
  const isMoved = settings.slice(first, last).some(({ words }) => /^(?:cd|pushd|popd)\b/.test(words));
  if (new Set(same.map(({ form }) => form)).size < 2 || isMoved) return [];
  const segments = cutAtComments(verdict.view);
  const sides = same.map(({ words, from, to }) => {
    const lines = Array.from({ length: to - from + 1 }, (_, at) => from + at);
    const own = segments.find((segment) => segment.lines.join() === lines.join());
    const comment = own?.comment.replace(/[:：]$/, '') ?? '';
    return { name: shortName(comment === '' ? words : comment), family: null, lines };
  });
  return sides.some(({ name }) => stepped.test(name)) ? [] : sides;
}

function read(text: string, from: number, to: number): Setting {
  const words = text.replace(/\\\n/g, ' ').replace(/\s+/g, ' ').trim();
  const other = { words, thing: null, form: '', from, to };
  if (words.length > longest || !likely.test(words)) return other;
  const [prefix] = setters.map((pattern) => pattern.exec(words)).find((found) => found !== null) ?? [];
  if (prefix === undefined) return other;
  const scopes = (words.match(scope) ?? []).map((option) => option.trim()).sort();
  const state = words.slice(prefix.length).replace(scope, '').trim();
  return { words, thing: [prefix.replace(scope, ''), ...scopes].join(' '), form: formOf(state), from, to };
}
