import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { lint, type Rule, rules } from '../../src/lint/index.ts';
import { dropYielding, type Found } from '../../src/lint/yield.ts';
import type { Range, Severity } from '../../src/model/index.ts';
import { fenced } from '../support/guides.ts';

const on = (line: number, from: number, to: number): Range => ({
  start: { line, column: from },
  end: { line, column: to },
});

const [any] = rules as readonly [Rule];

const found = (id: string, at: Range, more: { severity?: Severity; causes?: readonly Range[] } = {}): Found => ({
  rule: { ...any, id, yieldsTo: id === 'humble' ? ['telling'] : [] },
  severity: more.severity ?? 'warning',
  report: { at, message: '', help: '', ...(more.causes === undefined ? {} : { causes: more.causes }) },
});

const left = (...all: Found[]): string[] => dropYielding(all).map(({ rule }) => rule.id);

describe('a finding that yields to another rule', () => {
  test('goes where that one reports the same place, in either order', () => {
    expect(left(found('humble', on(3, 1, 9)), found('telling', on(3, 4, 20)))).toEqual(['telling']);
    expect(left(found('telling', on(3, 4, 20)), found('humble', on(3, 1, 9)))).toEqual(['telling']);
  });

  test('stays beside another place of the line', () => {
    expect(left(found('humble', on(3, 1, 4)), found('telling', on(3, 4, 20)))).toEqual(['humble', 'telling']);
    expect(left(found('humble', on(2, 1, 4)), found('telling', on(3, 1, 4)))).toEqual(['humble', 'telling']);
  });

  test('stays beside rules that it does not yield to', () => {
    expect(left(found('humble', on(3, 1, 9)), found('other', on(3, 1, 9)))).toEqual(['humble', 'other']);
  });

  test('stays beside what is less bad', () => {
    const humble = found('humble', on(3, 1, 9), { severity: 'error' });
    expect(left(humble, found('telling', on(3, 1, 9)))).toEqual(['humble', 'telling']);
  });

  test('is known by its causes where it is reported elsewhere', () => {
    const causes = [on(5, 1, 9), on(6, 1, 9)];
    const humble = found('humble', on(3, 1, 9), { causes });
    expect(left(humble, found('telling', on(3, 1, 9)))).toEqual(['humble', 'telling']);
    expect(left(humble, found('telling', on(5, 1, 9)))).toEqual(['humble', 'telling']);
    expect(left(humble, found('telling', on(5, 1, 9)), found('telling', on(6, 1, 9)))).toEqual(['telling', 'telling']);
    expect(left(humble, found('telling', on(1, 1, 9), { causes }))).toEqual(['telling']);
  });
});

test('rules yield to rules that there are, and in no circle', () => {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const above = (id: string, path: readonly string[]): void => {
    expect(byId.has(id), `${path.join(' < ')} < ${id}`).toBe(true);
    expect(path).not.toContain(id);
    for (const next of byId.get(id)?.yieldsTo ?? []) above(next, [...path, id]);
  };
  for (const { id } of rules) above(id, []);
});

const backup = '## Backup\n\n```bash\nmysqldump shop > shop-backup.sql\n```\n';

/** Guides in which both rules see the same thing. */
const both: Readonly<Record<string, string>> = {
  'step-without-command < verification-comment-only': fenced(
    'bash',
    '# 1. Restart',
    'systemctl restart shop',
    '',
    '# 2. Verify',
    '# Look at the page',
  ),
  'block-of-comments < rollback-not-executable':
    '# Deploy\n\n## Rollback\n\n```bash\n# Switch traffic back\n```\n\n```bash\n# Restore the data\n```\n',
  'fence-language-wrong < sample-tagged-as-code': fenced('sql', 'coupon_code   VARCHAR(20)').replace(
    '## Deploy',
    '## Expected columns:',
  ),
  'file-never-written < rollback-file-undefined': `# Deploy\n\n${backup}\n## Rollback\n\n\`\`\`bash\nmysql shop < shop-dump.sql\n\`\`\`\n`,
  'placeholder-unfilled < placeholder-spelled-differently': fenced(
    'bash',
    'fly deploy --app your-app-name',
    'fly status --app your-app',
  ),
  'placeholder-unfilled < rollback-file-undefined': `# Deploy\n\n## Backup\n\n\`\`\`bash\npg_dump shop > shop_$(date +%s).sql\n\`\`\`\n\n## Rollback\n\n\`\`\`bash\npsql shop < shop_TIMESTAMP.sql\n\`\`\`\n`,
  'placeholder-unfilled < file-never-written': fenced(
    'bash',
    'mysqldump shop > shop-backup.sql',
    './restore.sh /srv/backup_file.sql',
  ),
  'success-unconditional < errexit-missing': fenced(
    'bash',
    '#!/bin/bash',
    'systemctl stop shop',
    'cp a.sqlite /srv/a.sqlite',
    'echo "Restored"',
  ),
  'success-unconditional < exit-masked': fenced(
    'bash',
    '#!/bin/bash',
    'curl -f https://shop.com || echo "no answer"',
    'echo "Health checks completed"',
  ),
  'change-unchecked < rollout-not-awaited': fenced('bash', 'kubectl rollout restart deployment/shop'),
  'change-unchecked < check-while-stopped': fenced(
    'bash',
    'docker-compose down',
    'curl http://localhost:8000/',
    'docker-compose up -d',
  ),
  'rollback-without-trigger < criteria-without-number':
    '# Deploy the shop to production (20 min)\n\n**Date**: 2026-03-01\n**Risk**: low\n\n## Deploy\n\n```bash\nkubectl apply -f a.yaml\n```\n\n## Rollback triggers\n\n- Users complain\n- The site is slow\n\n## Rollback\n\n```bash\nkubectl rollout undo deployment/shop\n```\n',
  'command-waits-for-person < session-opened-midway': fenced(
    'bash',
    'docker exec -it web bash',
    'python manage.py migrate',
  ),
  'backup-missing < backup-after-change':
    '# Deploy\n\n## Deploy\n\n```bash\nalembic upgrade head\n```\n\n## Post-deployment validation\n\n- Backup procedures\n',
};

function placesBy(text: string, off: string | null): Map<string, number[]> {
  const { findings } = lint(compile(text, { path: 'guide.md' }), {
    text,
    severityOf: ({ id, severity }) => (id === off ? 'off' : severity),
  });
  const lines = new Map<string, number[]>();
  for (const { rule, span } of findings) lines.set(rule, [...(lines.get(rule) ?? []), span.start.line]);
  return lines;
}

describe('in guides', () => {
  test('each pair of rules is shown', () => {
    const declared = rules.flatMap(({ id, yieldsTo = [] }) => yieldsTo.map((other) => `${id} < ${other}`));
    expect(Object.keys(both).sort()).toEqual(declared.sort());
  });

  test.each(Object.entries(both))('%s', (pair, text) => {
    const [humble = '', telling = ''] = pair.split(' < ');
    const together = placesBy(text, null);
    const alone = placesBy(text, telling);
    expect(together.has(telling)).toBe(true);
    expect(alone.get(humble)?.length).toBeGreaterThan(together.get(humble)?.length ?? 0);
  });

  test('what stopping at errors would not stop is told of twice', () => {
    const script = [
      '#!/bin/bash',
      'systemctl restart shop',
      'curl -I https://shop.com',
      'echo "Health checks completed"',
    ];
    const rulesThere = [...placesBy(fenced('bash', ...script), null).keys()];
    expect(rulesThere).toEqual(expect.arrayContaining(['errexit-missing', 'success-unconditional']));
  });

  test('another gap of the command that names no file is told of', () => {
    const text = fenced('bash', 'mysqldump shop > shop-backup.sql', './restore.sh your_user /srv/backup_file.sql');
    const { findings } = lint(compile(text, { path: 'guide.md' }), { text, severityOf: ({ severity }) => severity });
    const open = findings.filter(({ rule }) => rule === 'placeholder-unfilled');
    expect(open.map(({ message }) => message.split(' ')[0])).toEqual(['`your_user`']);
  });

  test('what a directive keeps away does not come back as another finding', () => {
    const text = both['step-without-command < verification-comment-only'] ?? '';
    const directive = '<!-- runsheet-disable-file verification-comment-only: a person looks -->';
    const lines = placesBy(`${directive}\n\n${text}`, null);
    expect([...lines.keys()]).not.toContain('step-without-command');
    expect([...lines.keys()]).not.toContain('suppression-unused');
  });

  test('a directive about a finding that yields is no useless one', () => {
    const text = both['step-without-command < verification-comment-only'] ?? '';
    const directive = '<!-- runsheet-disable-file step-without-command: a person does it -->';
    expect([...placesBy(`${directive}\n\n${text}`, null).keys()]).not.toContain('suppression-unused');
  });
});
