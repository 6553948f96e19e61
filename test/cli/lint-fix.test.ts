import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../support/make-folder.ts';
import { runsheet } from '../support/runsheet.ts';

const unused = '<!-- runsheet-disable-next-line git-add-all: reviewed -->';
const guide = `# Deploy\n\n${unused}\nSee the handbook.\n`;
const fixed = '# Deploy\n\nSee the handbook.\n';
const misread = '# D√©ploiement\n\nMise en production d√©j√† pr√™te.\n';

const lint = (folder: string, ...args: string[]) =>
  runsheet(['lint', '--no-config', '--shellcheck', 'off', ...args], { cwd: folder, input: guide });

describe('lint --fix', () => {
  test('makes the safe fixes in the file, and reports what is left', async () => {
    const folder = makeFolder({ 'a.md': guide, 'b.md': fixed });
    const { code, out, err } = await lint(folder, '--fix', 'a.md', 'b.md');
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(fixed);
    expect(err).toBe('runsheet: a.md: 1 fix made.\n');
    expect(out).toContain('No findings in 2 guides');
    expect(code).toBe(0);
  });

  test('does nothing the second time', async () => {
    const folder = makeFolder({ 'a.md': guide });
    await lint(folder, '--fix', 'a.md');
    const { mtimeMs } = statSync(join(folder, 'a.md'));
    const { err } = await lint(folder, '--fix', 'a.md');
    expect(err).toBe('');
    expect(statSync(join(folder, 'a.md')).mtimeMs).toBe(mtimeMs);
  });

  test('keeps line ends, byte order mark, mode and link', async () => {
    const folder = makeFolder({ 'real.md': `\uFEFF${guide.replaceAll('\n', '\r\n')}` });
    chmodSync(join(folder, 'real.md'), 0o640);
    symlinkSync('real.md', join(folder, 'link.md'));
    await lint(folder, '--fix', 'link.md');
    expect(readFileSync(join(folder, 'real.md'), 'utf8')).toBe(`\uFEFF${fixed.replaceAll('\n', '\r\n')}`);
    expect(statSync(join(folder, 'real.md')).mode & 0o777).toBe(0o640);
    expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true);
  });

  test('repairs letters that were read in the wrong encoding', async () => {
    const folder = makeFolder({ 'a.md': misread });
    await lint(folder, '--fix', 'a.md');
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('# Déploiement\n\nMise en production déjà prête.\n');
  });

  test('changes commands only on request', async () => {
    const text = '# Deploy\n\n## Verify\n\n```bash\ncurl https://shop.acme.org/health\n```\n';
    const folder = makeFolder({ 'a.md': text });
    await lint(folder, '--fix', 'a.md');
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(text);
    await lint(folder, '--fix', '--suggested', 'a.md');
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toContain('curl -fsS https://shop.acme.org/health');
  });

  test('changes files, so standard input is refused', async () => {
    expect(await lint(makeFolder(), '--fix', '-')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--fix changes files, and standard input is none'),
    });
  });

  test('--suggested alone is a mistake', async () => {
    expect(await lint(makeFolder({ 'a.md': guide }), '--suggested', 'a.md')).toMatchObject({
      code: 2,
      err: 'runsheet: --suggested belongs to --fix; give both.\n',
    });
  });
});

test('credentials are found by the forms in which services hand them out', async () => {
  const token = ['ghp', 'Zk3Qm8Xv2Lp9Rt4Wb7Ny1Hc6Jd5Fg0SaTeUi'].join('_');
  const folder = makeFolder({ 'a.md': `# Deploy\n\nLog in with ${token} first.\n` });
  const { out, code } = await lint(folder, '--format', 'json', 'a.md');
  const [finding] = JSON.parse(out).findings;
  expect(finding).toMatchObject({ rule: 'secret-literal', span: { start: { line: 3, column: 13 } } });
  expect(out).not.toContain(token);
  expect(code).toBe(1);
});
