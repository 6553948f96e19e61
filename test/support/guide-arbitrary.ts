import fc from 'fast-check';

const pick = (...lines: string[]) => fc.constantFrom(...lines);

const headings = pick(
  '# Deploy the shop',
  '# Deployment guide 🚀',
  '## Overview',
  '## Pre-Deployment Checklist',
  '## Phase 1: Prepare (15 minutes)',
  '## Step 1.1: Backup {#backup}',
  '### 1.5 Run the script',
  '## Option A: SQLite',
  '## Option B: PostgreSQL',
  '## Production deployment',
  '## Staging',
  '## 步骤 2：部署',
  '## Étape 3 : Vérification',
  '## Verify',
  '## Verify',
  '## Rollback',
  '### Rollback triggers',
  '## If the migration fails',
  '## Monitoring: Day 1-2',
  '## Success criteria',
  '## Contacts',
  '## Changelog',
  '## Reference: useful commands',
  '## 🔥',
  '##',
);

const prose = pick(
  '**Check**:',
  '**Linux:**',
  '**Windows:**',
  'Expected output:',
  'To roll back, run:',
  '⚠️ Only proceed if all tests pass!',
  '> **Warning**: production only',
  '> [!CAUTION]',
  '**Date**: 2026-01-02',
  '**Status**: READY',
  'Create `scripts/deploy.sh`:',
  'Same as step 1.5, see [the guide](#backup) and `docs/ops.md`.',
  'caf√© d√©ploy√© â€œquotedâ€\u009d',
  'Ã¢â€šÂ¬ ‚úÖ done',
  '\u0000\u0007 \u2028 \u202e\ud800 e\u0301 👩‍👩‍👧‍👦',
  '<!-- expected -->',
);

const items = pick(
  '- [ ] Back up the database (@ana)',
  '- [x] Tests pass',
  '- [ ] Back up the database (@ana)',
  '  - [ ] nested',
  '- Error rate < 1% for 10 minutes',
  '- Response time above 500 ms',
  '1. Stop the service',
  '2) Revert the release',
  '* ✅ No 5xx errors',
  '- On-call: +1 555 0100',
  '| Metric | Threshold | Rollback if |',
  '| --- | --- | --- |',
  '| Errors | < 1% | > 5% |',
  '| Role | Phone |',
);

const code = pick(
  'git pull origin main',
  'export RELEASE=v1.2.3',
  'APP_ENV=production',
  'kubectl rollout undo deployment/shop',
  'python manage.py migrate',
  'python manage.py shell',
  'from shop.models import Order',
  'print("ok")',
  'psql -U shop shop',
  'SELECT count(*) FROM orders;',
  'DROP TABLE orders;',
  '\\d orders',
  'ssh deploy@<host>',
  '# Same script as step 1.5',
  '# Expected: 200',
  '# Rollback:',
  '# Option A',
  '# For SQLite:',
  '# For PostgreSQL:',
  '# or',
  '#!/bin/bash',
  './scripts/deploy.sh --env $TARGET',
  'rm -rf /srv/shop/old',
  '$ make release',
  '>>> 1 + 1',
  'PS C:\\> Get-Process',
  "cat > app.env <<'EOF'",
  'EOF',
  'if [ -f x ]; then',
  'curl -fsS https://example.com/health',
  '□ Database reachable',
  '- [ ] Ticked by hand',
  '- a bullet',
  '├── src',
  '"a": 1,',
  'server:',
  '}',
  'echo "unclosed',
  '',
);

const info = pick('', 'bash', 'sh', 'powershell', 'sql', 'python', 'env', 'text', 'yaml', 'console', 'md', '{note}');

const fence = fc
  .tuple(info, fc.array(code, { maxLength: 6 }), fc.boolean(), pick('', '', '', '   ', '  ', '> ', '      '))
  .map(([tag, lines, closed, indent]) =>
    [`\`\`\`${tag}`, ...lines, ...(closed ? ['```'] : [])].map((line) => indent + line).join('\n'),
  );

const containers = pick(
  '=== "Linux"\n\n    ```bash\n    make\n    ```',
  '=== "Windows"\n\n    ```powershell\n    make\n    ```',
  '!!! danger "Mind"\n    Do not proceed.',
  '<details><summary>Option A: by hand</summary>\n\n```bash\nmake\n```\n\n</details>',
  '<Tabs>\n<Tab title="Linux">\n\n```bash\nmake\n```\n\n</Tab>\n</Tabs>',
  '<Steps>\n<Step title="One">',
  '```bash git pull```',
  '[^1]: a foot\n\n    make footnote',
  '---',
  '---\ntitle: "x"\nowner: ops\n---',
);

/** Places of a guide that refer to one another. */
const pairs = pick(
  '### 1.5 Run the script\n\n```bash\npython manage.py shell\nprint("ok")\n```',
  '```bash\npython manage.py shell\n# Same script as step 1.5\n```',
  'Create `scripts/deploy.sh`:\n\n```bash\n#!/bin/bash\nkubectl apply -f shop.yaml\nmake release\n```',
  '```bash\nkubectl apply -f shop.yaml\n./scripts/deploy.sh\n```',
  '- [ ] Migrations applied\n\n**Check**:\n\n```bash\npython manage.py migrate\n```',
  '## Rollback\n\n- Error rate > 5%\n\n```bash\npython manage.py migrate shop 0041\n```',
);

/** Guides as people write them, put together at random: every construct that the compiler knows, well and badly nested. */
export function guideDocument(): fc.Arbitrary<string> {
  const part = fc.oneof(
    { weight: 4, arbitrary: headings },
    { weight: 3, arbitrary: prose },
    { weight: 4, arbitrary: items },
    { weight: 5, arbitrary: fence },
    { weight: 1, arbitrary: containers },
    { weight: 2, arbitrary: pairs },
  );
  return fc
    .array(fc.tuple(part, pick('\n\n', '\n\n', '\n')), { maxLength: 16 })
    .map((parts) => parts.map(([text, gap]) => text + gap).join(''));
}
