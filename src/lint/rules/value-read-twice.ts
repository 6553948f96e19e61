// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is shell text.
import { listExpansions, readQuoting, type SecondReader, type TextRange } from '../../shell/index.ts';
import type { BlockView } from '../block-view.ts';
import { listPlaceholderUses } from '../placeholder-uses.ts';
import type { Report, Rule } from '../rule.ts';
import { placeInBlock } from '../shell-gaps.ts';
import type { Survey } from '../survey.ts';

export const valueReadTwice: Rule = {
  id: 'value-read-twice',
  catalogue: 'pm/nested-shell',
  group: 'parameters',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A value from outside is put into a text that a second shell or a database reads as code.',
  why: 'A blank, quote or semicolon in the value then becomes a part of the command, on the host it is sent to.',
  examples: {
    bad: `# Look into the cache of a shop

\`SHOP_PREFIX\` stands before all its keys.

\`\`\`bash
ssh cache.shop.com "redis-cli --scan --pattern $SHOP_PREFIX"
\`\`\`
`,
    good: `# Look into the cache of a shop

\`SHOP_PREFIX\` stands before all its keys.

\`\`\`bash
ssh cache.shop.com "redis-cli --scan --pattern \${SHOP_PREFIX@Q}"
\`\`\`
`,
  },
  check,
};

interface Value extends TextRange {
  readonly name: string;
  readonly shown: string;
  readonly isGap: boolean;
}

/** One report for each name. */
function* check(survey: Survey): Iterable<Report> {
  const gaps = Map.groupBy(survey.once(listPlaceholderUses), ({ view }) => view);
  const known = new Set([
    ...survey.blocks.flatMap(({ block }) => block.sets.map(({ name }) => name)),
    ...survey.calls.flatMap(({ call }) => call.assignments.map(({ name }) => name)),
  ]);
  const seen = new Set<string>();
  for (const view of survey.blocks) {
    if (!view.isPosix || view.part === 'read' || view.block.prompted) continue;
    const values: Value[] = [
      ...listExpansions(view.block.text)
        .filter(({ name }) => /^[A-Za-z_]\w*$/.test(name) && !known.has(name))
        .map((value) => ({ ...value, shown: `$${value.name}`, isGap: false })),
      ...(gaps.get(view) ?? [])
        .filter((use) => use.placeholder.kind !== 'secret')
        .map((use) => {
          const { name, text } = use.placeholder;
          return { ...placeInBlock(use), name, shown: text, isGap: true };
        }),
    ];
    yield* judge(view, values, seen);
  }
}

const languages: Partial<Record<SecondReader['language'], string>> = {
  shell: 'a second shell',
  sql: 'the database',
};

function* judge(view: BlockView, values: readonly Value[], seen: Set<string>): Iterable<Report> {
  if (values.length === 0 || !mayNameSender(view.block.text)) return;
  const contexts = readQuoting(view.block.text, values);
  for (const [at, value] of values.entries()) {
    const { again, around, quote } = contexts[at]!;
    const reader = again === null ? undefined : languages[again.language];
    const isWhole = value.start === around.start && value.end === around.end;
    if (reader === undefined || again === null || isWhole || seen.has(value.name)) continue;
    if (!senders.has(again.program) || quote === 'bare' || isQuoted(view.block.text, value)) continue;
    seen.add(value.name);
    yield {
      at: view.at(value.start, value.end),
      message: `\`${value.shown}\` stands in a text that ${reader} reads as code once more (\`${again.program}\`).`,
      help:
        again.language === 'sql'
          ? "Hand the value over with `psql -v NAME=VALUE` and write `:'NAME'` in the statement, read from standard input."
          : 'Quote it for the second shell, `${NAME@Q}`, or allow only letters, digits, dots and hyphens before.',
      ...(value.isGap ? { severity: 'info' } : {}),
    };
  }
}

/** Programs whose second reading is known, and not only feared. */
const names = ['ssh', 'bash', 'sh', 'eval', 'su', 'psql', 'mysql', 'mariadb', 'sqlite3'];
const senders: ReadonlySet<string> = new Set(names);

const sender = new RegExp(`(?<![A-Za-z0-9_])(?:${names.join('|')})(?![A-Za-z0-9_])`);

/** Whether a text may name one of them, be it spelled with quotes or escapes. To read how it quotes costs far more. */
function mayNameSender(text: string): boolean {
  return sender.test(text) || text.includes("$'") || sender.test(text.replace(/\\\n|["'\\]/g, ''));
}

const isQuoted = (text: string, { start, end }: TextRange): boolean =>
  /@Q\}$/.test(text.slice(start, end)) || /printf\s+%q/.test(text);
