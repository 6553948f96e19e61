import { listPlaceholderUses, type PlaceholderUse } from '../placeholder-uses.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const placeholderSpelledDifferently: Rule = {
  id: 'placeholder-spelled-differently',
  catalogue: 'pm/same-name-two-forms',
  group: 'parameters',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'What seems to be one value is left open under two names.',
  why: 'A reader who replaces one of them everywhere leaves the other behind, or takes them for two values.',
  examples: {
    bad: `# Configure the shop

Replace \`your-app\` and \`your-app-name\`.

\`\`\`bash
heroku config:set LOG_LEVEL=info --app your-app
heroku ps:wait --app your-app-name
\`\`\`
`,
    good: `# Configure the shop

Replace \`your-app\`.

\`\`\`bash
heroku config:set LOG_LEVEL=info --app your-app
heroku ps:wait --app your-app
\`\`\`
`,
  },
  check,
};

function* check(survey: Survey): Iterable<Report> {
  const seen = new Set<string>();
  const alike = new Map<string, Spelling[]>();
  for (const use of survey.once(listPlaceholderUses)) {
    const { text, kind } = use.placeholder;
    if (!named.has(kind) || seen.has(text)) continue;
    const spelling = readSpelling(use, seen.size);
    seen.add(text);
    const [other] = spelling.keys
      .flatMap((key) => alike.get(key)?.find((one) => isSameThing(one, spelling)) ?? [])
      .sort((a, b) => a.order - b.order)
      .map((one) => one.use);
    for (const key of spelling.keys) {
      const known = alike.get(key);
      if (known === undefined) alike.set(key, [spelling]);
      else known.push(spelling);
    }
    if (other === undefined) continue;
    yield {
      at: use.at,
      message: `\`${text}\` seems to be what is called \`${other.placeholder.text}\` on line ${other.placeholder.line}.`,
      help: 'Use one spelling for one value, or names that tell the two apart.',
      related: [{ at: other.at, message: `\`${other.placeholder.text}\` stands here.` }],
    };
  }
}

/** Gaps whose text names what belongs there. */
const named: ReadonlySet<string> = new Set(['angle', 'bracket', 'brace', 'mustache', 'your']);

interface Spelling {
  readonly use: PlaceholderUse;
  readonly order: number;
  readonly words: readonly string[];
  /** Only what shares a key can be the same thing: two ways of writing are told apart on purpose. */
  readonly keys: readonly string[];
}

function readSpelling(use: PlaceholderUse, order: number): Spelling {
  const { text, name } = use.placeholder;
  const words = wordsOf(text);
  // `<name>` and `your-name` are two ways of writing, and "their" is somebody else than "your".
  const way = `${styleOf(text)} ${ownerOf(text)}`;
  return { use, order, words, keys: [`${way} name ${name}`, `${way} words ${withoutName(words)}`] };
}

/** `your-app` and `your-app-name`, or two texts for one setting. Upper case, hyphens and brackets do not tell apart. */
function isSameThing({ words: a, use: one }: Spelling, { words: b, use: other }: Spelling): boolean {
  if (a.join() === b.join()) return false;
  if (one.placeholder.name === other.placeholder.name) return isPart(a, b) || isPart(b, a);
  return withoutName(a) === withoutName(b);
}

const styleOf = (text: string): string => /^[<[{$]*/.exec(text)?.[0] ?? '';

const ownerOf = (text: string): string =>
  /(?<![\p{L}])(?:your|my|their|his|her|our|old|new|source|target)(?![\p{L}])/iu
    .exec(text.replaceAll('_', '-'))?.[0]
    .toLowerCase() ?? '';

/** Whether a text leaves words of the other one out. */
const isPart = (some: readonly string[], all: readonly string[]): boolean => some.every((word) => all.includes(word));

const withoutName = (words: readonly string[]): string => words.join('-').replace(/-name$/, '');

function wordsOf(text: string): string[] {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(?:your|my|the|a|here)$/.test(word));
}
