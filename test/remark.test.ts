import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { makeFolder } from './support/make-folder.ts';

const plugin = new URL('../src/remark.ts', import.meta.url).href;
const remark = fileURLToPath(new URL('../node_modules/remark-cli/cli.js', import.meta.url));

const guide = '# Deploy the shop\n\n## Release\n\n```bash\ngit add .\ngit push origin v1.4\n```\n';
const misspelt = '# Deploy\n\n<!-- runsheet-disable-line nothing-of-the-kind: because -->\n';

/** What the real remark prints about a file, with the plugin and its options. */
function run(text: string, options: unknown = {}) {
  const folder = makeFolder({
    'guide.md': text,
    '.remarkrc.mjs': `import runsheet from ${JSON.stringify(plugin)};
export default { plugins: [[runsheet, ${JSON.stringify(options)}]] };
`,
  });
  const { status, stdout, stderr } = spawnSync(process.execPath, [remark, 'guide.md', '--no-stdout', '--no-color'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: status, text: stdout + stderr };
}

describe('as a plugin of remark', () => {
  test('findings are messages, with place, rule and help', () => {
    const { code, text } = run(guide, { rules: { 'git-add-all': 'warning' } });
    expect(text).toMatch(
      /6:1-6:10\s+warning\s+`git add \.` commits everything that lies in the work tree\. Name the files, .*\s+git-add-all\s+runsheet/,
    );
    expect(code).toBe(text.includes(' error ') ? 1 : 0);
  });

  test('errors fail the run', () => {
    const { code, text } = run(misspelt);
    expect(text).toMatch(
      /3:1-\S+\s+error\s+There is no rule nothing-of-the-kind\. .*\s+suppression-unknown\s+runsheet/,
    );
    expect(code).toBe(1);
  });

  test('a rule can be turned off', () => {
    const { code, text } = run(misspelt, { rules: { 'suppression-unknown': 'off' } });
    expect(text).not.toContain('suppression-unknown');
    expect(code).toBe(0);
  });

  test('a rule that does not exist is a mistake in the configuration', () => {
    const { code, text } = run(guide, { rules: { 'git-ad-all': 'off' } });
    expect(text).toContain('There is no rule git-ad-all');
    expect(code).toBe(1);
  });
});
