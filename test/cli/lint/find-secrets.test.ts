import { expect, test } from 'vitest';
import { findSecrets, secretRule } from '../../../src/cli/lint/find-secrets.ts';
import { compile } from '../../../src/compile.ts';
import { lint } from '../../../src/lint/index.ts';

// Put together here, so that no scanner takes this file for a leak.
const gitHubToken = `ghp_${'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'}`;
const guide = `# Deploy\r\n\r\nThe token is ${gitHubToken}.\r\n`;

test('finds what a service has handed out, wherever it stands, and does not repeat it', async () => {
  const [report, ...others] = await findSecrets(`\uFEFF${guide}`);
  expect(others).toEqual([]);
  expect(report?.at).toEqual({ start: { line: 3, column: 14 }, end: { line: 3, column: 54 } });
  expect(report?.origin).toEqual({ tool: 'secretlint', code: 'GITHUB_TOKEN' });
  expect(report?.message).toBe(
    'A credential of the kind `github` stands here, and everybody who reads the guide can use it.',
  );
});

test('leaves out what only shows the form of a credential', async () => {
  const samples = ['postgresql://user:password@localhost:5432/app', 'postgres://shop:your-password@db.shop.com/shop'];
  expect(await findSecrets(`# Deploy\n\n${samples.join('\n')}\n`)).toEqual([]);
});

test('cannot be kept away by a comment without a reason', async () => {
  expect(await findSecrets(`<!-- secretlint-disable -->\n\n${guide}`)).toHaveLength(1);
});

test('is not said twice where the rule itself has found it', async () => {
  const text =
    '# Deploy\n\n```bash\nexport DATABASE_URL=postgresql://shop:kestrel-41-north@db.shop.internal/shop\n```\n';
  const foreign = new Map([[secretRule, await findSecrets(text)]]);
  expect(foreign.get(secretRule)).toHaveLength(1);
  const { findings } = lint(compile(text, { path: 'guide.md' }), { text, foreign });
  expect(findings.filter(({ rule }) => rule === secretRule)).toHaveLength(1);
});

test('of the time that it takes nothing is kept', async () => {
  const before = performance.getEntriesByType('mark').length;
  await findSecrets('# Shop\n\nDeploy it.\n');
  expect(performance.getEntriesByType('mark').length).toBe(before);
});
