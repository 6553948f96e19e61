import type { Block } from '../../model/index.ts';
import { detectShellFamily } from '../../shell/index.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const fenceLanguageWrong: Rule = {
  id: 'fence-language-wrong',
  catalogue: 'st/fence-language',
  group: 'structure',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A code block is marked as one language and written in another.',
  why: 'Whoever trusts the mark opens PowerShell for a command that only bash knows, and tools run the wrong interpreter.',
  examples: {
    bad: `# Check the shop

\`\`\`powershell
sudo systemctl status shop
\`\`\`
`,
    good: `# Check the shop

\`\`\`bash
sudo systemctl status shop
\`\`\`
`,
  },
  yieldsTo: ['sample-tagged-as-code'],
  check,
};

type Family = 'bash' | 'powershell' | 'cmd';

const familyOfTag: Readonly<Record<string, Family>> = {
  bash: 'bash',
  sh: 'bash',
  zsh: 'bash',
  powershell: 'powershell',
  pwsh: 'powershell',
  ps1: 'powershell',
  cmd: 'cmd',
  bat: 'cmd',
  batch: 'cmd',
};
const tagOfFamily: Readonly<Record<Family, string>> = { bash: 'bash', powershell: 'powershell', cmd: 'bat' };

function* check({ guide, places }: Survey): Iterable<Report> {
  for (const block of guide.blocks) {
    const found = findShell(block) ?? findOther(block);
    if (found === null) continue;
    const { line } = block.span.start;
    const text = places.textOf(line);
    const column = text.lastIndexOf(block.lang ?? '') + 1;
    yield {
      at: places.line(line),
      message: `The block is marked ${block.lang}, and ${found.because}.`,
      help: `Mark it ${found.tag}.`,
      ...(column === 0 || found.fix === null
        ? {}
        : {
            fix: {
              kind: found.fix,
              title: `Mark it ${found.tag}`,
              edits: [
                {
                  span: { start: { line, column }, end: { line, column: column + (block.lang ?? '').length } },
                  text: found.tag,
                },
              ],
            },
          }),
    };
  }
}

interface Verdict {
  readonly tag: string;
  readonly because: string;
  readonly fix: 'safe' | 'suggested' | null;
}

/** Words that one family of shells alone knows, and none of the family that the tag names. */
function findShell({ lang, text, form, role }: Block): Verdict | null {
  const tagged = familyOfTag[(lang ?? '').toLowerCase()];
  if (tagged === undefined || form !== 'fence' || role === 'output' || role === 'manual' || role === 'env') return null;
  const families = detectShellFamily(text);
  if (families[tagged].length > 0) return null;
  const [other, ...more] = (['bash', 'powershell', 'cmd'] as const).filter((family) => families[family].length > 0);
  if (other === undefined || more.length > 0 || (tagged !== 'bash' && families.windows.length > 0)) return null;
  const tokens = families[other].slice(0, 2).map((token) => `\`${token}\``);
  return { tag: tagOfFamily[other], because: `only ${other} knows ${tokens.join(' and ')}`, fix: 'safe' };
}

const clients: Readonly<Partial<Record<Block['dialect'], string>>> = {
  sqlite: 'its commands with a dot are those of the sqlite3 shell',
  psql: 'its commands with a backslash are those of psql',
};

/** SQL that no server takes: commands of a client, and lists of columns. */
function findOther({ lang, dialect, role, form }: Block): Verdict | null {
  if (form !== 'fence' || lang?.toLowerCase() !== 'sql') return null;
  const client = clients[dialect];
  if (client !== undefined && role === 'query')
    return { tag: dialect === 'psql' ? 'psql' : 'sqlite', because: client, fix: null };
  return dialect === 'text' && role === 'output'
    ? { tag: 'text', because: 'it holds no statement', fix: 'suggested' }
    : null;
}
