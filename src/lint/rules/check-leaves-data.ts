import type { BlockView } from '../block-view.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const checkLeavesData: Rule = {
  id: 'check-leaves-data',
  catalogue: null,
  group: 'verification',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A check writes test records into the database, and nothing removes them when it fails half-way.',
  why: 'Test users and orders stay among the real ones: they are counted, mailed and billed, and the next run meets them.',
  examples: {
    bad: `# Check the shop

## Verify

\`\`\`python
from shop.models import Customer
customer = Customer.objects.create(name="test")
print(customer.is_active)
\`\`\`
`,
    good: `# Check the shop

## Verify

\`\`\`python
from django.db import transaction
from shop.models import Customer
with transaction.atomic():
    customer = Customer.objects.create(name="test")
    print(customer.is_active)
    transaction.set_rollback(True)
\`\`\`
`,
  },
  check,
};

const makes =
  /\.objects\.(?:create(?:_user|_superuser)?|bulk_create|get_or_create)\s*\(|\bcreate_user\s*\(|^[ \t]*INSERT\s+INTO\b|\b[A-Z]\w+\.create!?\s*[({]|\bdb\.\w+\.insert(?:One|Many)?\s*\(/im;
const guarded =
  /\btransaction\b|\bset_rollback\b|\bROLLBACK\b|\bsavepoint\b|^[ \t]*finally\s*:|\bensure\b|\batomic\b|\bTestCase\b|\bTEMP(?:ORARY)?\s+TABLE\b|\bassertNumQueries\b|\bpytest\b|\bdef test_/im;
const removes = /\.delete\s*\(|\bDELETE\s+FROM\b|\.destroy!?\b|\bdeleteOne\b|\bdeleteMany\b|\bremove\s*\(/i;
const languages: ReadonlySet<string> = new Set(['python', 'sql', 'psql', 'sqlite', 'ruby', 'php', 'javascript']);
const tests = /\b(?:test|tests|check|verif\w*|smoke|valid\w*)\b/i;
const elsewhere: ReadonlySet<string> = new Set(['staging', 'local']);

function* check(survey: Survey): Iterable<Report> {
  for (const view of survey.blocks) {
    if (!isCheckingCode(view) || guarded.test(view.block.text)) continue;
    const lines = view.block.text.split('\n');
    const row = lines.findIndex((line) => makes.test(line));
    if (row === -1) continue;
    const isRemoved = removes.test(lines.slice(row).join('\n'));
    yield {
      at: survey.places.line(view.guideLine(row + 1)),
      message: isRemoved
        ? 'This check writes a test record, and leaves it behind when a line before its removal fails.'
        : 'This check writes a test record into the database, and nothing removes it.',
      help: 'Run it in a transaction that is rolled back, or remove the record in `finally`.',
    };
  }
}

function isCheckingCode(view: BlockView): boolean {
  const { block, section, part } = view;
  if (part !== 'forward' || elsewhere.has(section.environment)) return false;
  if (!languages.has(block.dialect) && block.repl === null) return false;
  if (block.role === 'config' || block.role === 'output') return false;
  return section.kind === 'verify' || (tests.test(section.title) && section.kind !== 'deploy');
}
