import type { BlockView } from '../block-view.ts';
import { isChange } from '../checks.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const stepElided: Rule = {
  id: 'step-elided',
  catalogue: null,
  group: 'execution',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A comment among commands stands for commands that are left out.',
  why: 'Who follows the guide stops half-way, or makes up the rest under pressure; a script made of it leaves it out.',
  examples: {
    bad: `# Restart the workers of the shop

\`\`\`bash
sudo systemctl restart shop-mail
# ... (the other workers as well)
\`\`\`
`,
    good: `# Restart the workers of the shop

\`\`\`bash
sudo systemctl restart shop-mail
sudo systemctl restart shop-invoices
systemctl is-active shop-mail shop-invoices
\`\`\`
`,
  },
  check,
};

const typed: ReadonlySet<string> = new Set(['run', 'session']);
const bare = /^(?:\.{3,}|…)$/;
const worded =
  /^(?:(?:\.{3,}|…)\s*\(?(?=.*\b(?:other|others|rest|remaining|same|repeat|similar\w*|etc|and so on|more|continue)\b).+|(?:etc|and so (?:on|forth))\.?|(?:repeat|(?:do )?(?:the )?same|likewise|continue|similarly)\b.{0,30}\b(?:for|with|on)\s+(?:all\s+|each\s+|every\s+)?(?:of\s+)?(?:the\s+|your\s+)?(?:other|others|rest|remaining)\b.*)$/i;

function* check({ blocks, places }: Survey): Iterable<Report> {
  for (const view of blocks) {
    if (!typed.has(view.block.role) || !view.isPosix || view.part === 'read') continue;
    for (const { row, text } of gapsOf(view)) {
      const line = view.guideLine(row);
      yield {
        at: places.line(line),
        message: `\`${text}\` stands for commands that the guide does not give.`,
        help: 'Write the commands out, or loop over the names: `for name in …; do …; done`.',
      };
    }
  }
}

/** Lines of a block that stand for commands, counted from 1. */
function gapsOf(view: BlockView): readonly { readonly row: number; readonly text: string }[] {
  const comments = (view.shell?.comments ?? []).filter(({ ownLine }) => ownLine);
  if (!view.calls.some(({ call }) => call.name !== null && !bare.test(call.name))) return [];
  const rows = new Set(comments.map(({ line }) => line));
  const said = comments.filter(
    ({ text, line }) =>
      worded.test(text) ||
      // Among other comments it shortens an output or an explanation.
      (bare.test(text) && !rows.has(line - 1) && !rows.has(line + 1) && followsChange(view, line)),
  );
  const calls = view.calls.filter(
    ({ call }) => call.words.length === 1 && bare.test(call.name ?? '') && followsChange(view, call.line),
  );
  return [
    ...said.map(({ line, raw }) => ({ row: line, text: raw.trim() })),
    ...calls.map(({ call, text }) => ({ row: call.line, text })),
  ].sort((a, b) => a.row - b.row);
}

/** Behind a command that only shows something, dots shorten what it shows. */
function followsChange({ calls }: BlockView, line: number): boolean {
  const before = calls.findLast(({ call }) => call.line < line && call.name !== null && !bare.test(call.name));
  return before !== undefined && isChange(before.facts.effects);
}
