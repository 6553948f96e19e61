import type { CallView } from '../block-view.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const hiddenCharacter: Rule = {
  id: 'hidden-character',
  catalogue: 'en/hidden-chars',
  group: 'encoding',
  severity: 'error',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A command holds a character that does not show, or a line holds one that changes how it is shown.',
  why: 'A shell takes a no-break space for a letter, a terminal obeys an escape, and turned writing shows another command than the one that runs.',
  examples: {
    bad: `# Deploy the shop

\`\`\`bash
systemctl\u00a0status shop
\`\`\`
`,
    good: `# Deploy the shop

\`\`\`bash
systemctl status shop
\`\`\`
`,
  },
  check,
};

const looksLikeSpace = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/u;
// Joiners belong to emoji and to some scripts: between other letters they are an accident.
const showsNothing = /[\u00ad\u200b\u2060\ufeff]|[\u200c\u200d](?=[!-~]|$)/u;

function* check(survey: Survey): Iterable<Report> {
  const inCommands = survey.calls.flatMap((call) => findInWords(call));
  const seen = new Set<number>();
  for (const report of inCommands) {
    if (seen.has(report.at.start.line)) continue;
    seen.add(report.at.start.line);
    yield report;
  }
  yield* checkLines(survey);
}

function findInWords({ call, view }: CallView): Report[] {
  const texts = [...call.words, ...call.redirects.map(({ raw, start, end }) => ({ raw, start, end, quoted: false }))];
  return texts.flatMap(({ raw, start, quoted }) => {
    const found = (quoted ? null : looksLikeSpace.exec(raw)) ?? showsNothing.exec(raw);
    if (found === null) return [];
    const [character] = found;
    const isSpace = looksLikeSpace.test(character);
    const at = view.at(start + found.index, start + found.index + 1);
    return [
      {
        at,
        message: `The command holds ${nameOf(character)}, ${isSpace ? 'which the shell takes for a part of the word' : 'which does not show and is a part of the word'}.`,
        help: isSpace ? 'Write an ordinary space.' : 'Remove the character.',
        fix: {
          kind: 'suggested' as const,
          title: isSpace ? 'Write an ordinary space' : 'Remove the character',
          edits: [{ span: at, text: isSpace ? ' ' : '' }],
        },
      },
    ];
  });
}

type Effect = 'obeyed' | 'turned' | 'odd';

const effects: Readonly<Record<string, Effect>> = {
  'U+0008': 'obeyed',
  'U+001B': 'obeyed',
  'U+009B': 'obeyed',
  ...Object.fromEntries(
    ['U+202A', 'U+202B', 'U+202D', 'U+202E', 'U+2066', 'U+2067', 'U+2068'].map((code) => [code, 'turned'] as const),
  ),
};
// They end what another one starts, and a form feed only ends a printed page.
const harmless: ReadonlySet<string> = new Set(['U+202C', 'U+2069', 'U+000C']);
const overrides: ReadonlySet<string> = new Set(['U+202D', 'U+202E']);

const says: Readonly<Record<Effect, (code: string) => string>> = {
  obeyed: (code) => `The line holds the control character ${code}, which a terminal obeys instead of showing it.`,
  turned: (code) => `The line holds ${code}, which turns writing around: it reads differently from what it says.`,
  odd: (code) => `The line holds the control character ${code}, which does not show.`,
};

function* checkLines({ guide, places }: Survey): Iterable<Report> {
  const seen = new Set<number>();
  for (const { line, column, code } of guide.source.hidden) {
    if (seen.has(line) || harmless.has(code)) continue;
    if (!overrides.has(code) && isWrittenToTheLeft(places.textOf(line))) continue;
    seen.add(line);
    const effect = effects[code] ?? 'odd';
    const isRepaired = guide.source.encoding.lines.includes(line);
    yield {
      at: isRepaired ? places.line(line) : { start: { line, column }, end: { line, column: column + 1 } },
      message: says[effect](code),
      help: 'Remove the character, or write its number in words.',
      ...(effect === 'odd' ? { severity: 'warning' as const } : {}),
    };
  }
}

/** Scripts that are written from right to left need such marks around foreign words. */
function isWrittenToTheLeft(text: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text);
}

const wellKnown: Readonly<Record<string, string>> = {
  '\u00a0': 'a no-break space',
  '\u00ad': 'a soft hyphen',
  '\u200b': 'a zero-width space',
  '\u3000': 'an ideographic space',
  '\ufeff': 'a byte order mark',
};

function nameOf(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const name = wellKnown[character];
  return name === undefined ? `the character ${code}` : `${name} (${code})`;
}
