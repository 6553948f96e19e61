import type { Fix } from '../../model/index.ts';
import type { CallView } from '../block-view.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const heredocQuotedExpansion: Rule = {
  id: 'heredoc-quoted-expansion',
  catalogue: null,
  group: 'execution',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A note is written by a here-document with a quoted delimiter, so that `$(date)` stays as it is.',
  why: 'The record that is looked at afterwards holds the words `$(date)` instead of the time.',
  examples: {
    bad: `# Keep a record of the incident

\`\`\`bash
cat > incident.md <<'EOF'
Started: $(date)
EOF
\`\`\`
`,
    good: `# Keep a record of the incident

\`\`\`bash
cat > incident.md <<EOF
Started: $(date)
EOF
\`\`\`
`,
  },
  check,
};

/** Files that people read, or that hold plain values. Scripts and configurations expand for themselves. */
const plainFile = /(?:\.(?:md|txt|log|csv)|(?:^|[\s/>"'])\.env[\w.-]*|\.env)["']?$/i;
/** What is asked of the machine at that moment. */
const wanted =
  /\$\((?:date|hostname|whoami|pwd|uname|uptime|id|git (?:rev-parse|describe|log|branch)|openssl rand|df|free|nproc|kubectl|docker|curl)\b[^()]*\)/;
/** The text teaches commands, and shows them. */
const showsCommands = /^(?:```|~~~|\s{4,}\S|\s*\$ )|#!\//m;

function* check(survey: Survey): Iterable<Report> {
  for (const one of survey.calls) {
    const { call, view } = one;
    const document = call.redirects.find(({ body, raw }) => body !== null && /^\d*<<-?\s*["'\\]/.test(raw));
    const body = document?.body ?? '';
    const found = wanted.exec(body);
    if (document === undefined || found === null || view.part === 'read' || !isPlainNote(one)) continue;
    if (showsCommands.test(body) || isInCode(body, found.index)) continue;
    yield {
      at: view.at(document.start, document.end),
      message: `The quoted delimiter keeps \`${found[0]}\` in the text from being worked out.`,
      help: 'Take the quotes off the delimiter, and write `\\$` where a dollar is meant.',
      ...fixOf(one, document, body),
    };
  }
}

/** A note is written on this machine: `cat > note.md` or `tee note.md`. */
function isPlainNote({ call, facts }: CallView): boolean {
  if (facts.remote) return false;
  if (facts.program === 'tee') return call.words.slice(1).some(({ raw }) => plainFile.test(raw));
  if (facts.program !== 'cat') return false;
  return call.redirects.some(({ operator, raw }) => /^>>?$/.test(operator) && plainFile.test(raw));
}

const isInCode = (body: string, at: number): boolean =>
  (body.slice(body.lastIndexOf('\n', at) + 1, at).match(/`/g)?.length ?? 0) % 2 === 1;

/** Where nothing else in the text means something to the shell. */
function fixOf({ view }: CallView, document: CallView['call']['redirects'][number], body: string): { fix?: Fix } {
  const plain = body.replace(new RegExp(wanted, 'g'), '');
  if (/[$`\\]/.test(plain)) return {};
  const opener = /^(\d*<<-?\s*)(["'])([A-Za-z_]\w*)\2/.exec(view.block.text.slice(document.start, document.end));
  if (opener === null) return {};
  const span = view.at(document.start, document.start + opener[0].length);
  const title = 'Let the shell work the text out';
  return { fix: { kind: 'suggested', title, edits: [{ span, text: `${opener[1]}${opener[3]}` }] } };
}
