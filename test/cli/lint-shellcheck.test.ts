import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { askProgram } from '../../src/cli/ask-program.ts';
import { HeardComments } from '../../src/cli/lint/heard-comments.ts';
import { askShellCheck } from '../../src/cli/lint/shellcheck.ts';
import { compile } from '../../src/compile.ts';
import { listShellTexts, type Report, rules } from '../../src/lint/index.ts';
import { makeFolder } from '../support/make-folder.ts';
import { runsheet, spawnRunsheet } from '../support/runsheet.ts';

const hasShellCheck = spawnSync('shellcheck', ['--version']).status === 0;
const isRequired = process.env['REQUIRE_TOOLS'] === '1';
const both = ['--only', 'shellcheck,shellcheck-note', '--preset', 'strict'] as const;

const inFence = (text: string, tag = 'bash'): string => `# Clean\n\n## Clean\n\n\`\`\`${tag}\n${text}\n\`\`\`\n`;

/** What ShellCheck says of a guide, as `SCnnnn line:column-line:column`. */
async function ask(text: string): Promise<string[]> {
  const guide = compile(text.replace(/^\uFEFF/, ''), { path: 'guide.md' });
  const answer = await askShellCheck([listShellTexts(guide, text)], new HeardComments(), { ask: askProgram });
  return (answer?.[0] ?? []).map(({ report }) => `${report.origin?.code} ${write(report.at)}`).sort();
}

const write = ({ start, end }: Report['at']): string => `${start.line}:${start.column}-${end.line}:${end.column}`;

describe.skipIf(!hasShellCheck && !isRequired)('where ShellCheck is installed', () => {
  test('a process reports what it finds, at its place in the guide', () => {
    const cwd = makeFolder({ 'a.md': inFence('for entry in $(ls /srv); do\n  stat "$entry"\ndone') });
    const { out, code } = spawnRunsheet(['lint', 'a.md', '--format', 'json', ...both], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(out).findings).toMatchObject([
      {
        rule: 'shellcheck',
        severity: 'warning',
        span: { start: { line: 6, column: 14 }, end: { line: 6, column: 24 } },
        help: expect.stringContaining('SC2045'),
        origin: { tool: 'shellcheck', code: 'SC2045' },
      },
    ]);
  });

  test.each<[string, string, string[]]>([
    ['a tab', inFence('\tcp $FROM /srv'), ['SC2086 6:5-6:10']],
    ['wide characters and pairs', inFence('echo "日本 😀"; cp $FROM /srv'), ['SC2086 6:18-6:23']],
    ['line ends of Windows', inFence('cp $FROM /srv').replaceAll('\n', '\r\n'), ['SC2086 6:4-6:9']],
    ['a byte order mark', `\uFEFF${inFence('cp $FROM /srv')}`, ['SC2086 6:4-6:9']],
    ['a list item', '# A\n\n1. Copy:\n\n   ```bash\n   cp $FROM /srv\n   ```\n', ['SC2086 6:7-6:12']],
    ['a quotation', '# A\n\n> ```bash\n> cp $FROM /srv\n> ```\n', ['SC2086 4:6-4:11']],
    ['a prompt', inFence('$ cp $FROM /srv\ncopied', 'console'), ['SC2086 6:6-6:11']],
    ['a placeholder before it', inFence('cp <the file> $TO/'), ['SC2086 6:15-6:18']],
    ['an interpreter line', inFence('#!/bin/bash\ncp $FROM /srv'), ['SC2086 7:4-7:9']],
  ])('places are exact behind %s', async (_, guide, expected) => {
    expect(await ask(guide)).toEqual(expected);
  });

  test.each<[string, string]>([
    ['a variable of an earlier block', `${inFence('DIR=/srv/shop')}\n\`\`\`bash\nls "$DIR"\n\`\`\`\n`],
    ['a folder that may be missing: who follows the guide sees it', inFence('cd /srv/shop\nls')],
    ['a placeholder that reads like a redirection', inFence('psql <database name>')],
    ['a comparison of placeholders', inFence('if [ "<version>" = "1.4" ]; then echo yes; fi')],
    ['text with syntax errors, of which a rule tells', inFence('if true; then\ncp $FROM /srv')],
    ['PowerShell', inFence('Copy-Item $FROM C:\\srv', 'powershell')],
    ['fish', inFence('cp $FROM /srv', 'fish')],
    ['a block without shell', inFence('cp $FROM: /srv', 'yaml')],
    ['what its own directive allows', inFence('# shellcheck disable=SC2086\ncp $FROM /srv')],
    ['a file-wide directive', inFence('# shellcheck disable=SC2086\ncp $FROM /srv\ncp $FROM /srv/b')],
    ['text that is no shell, of which a rule tells', inFence('[sender] $ cat key')],
    ['properties', inFence('dev.meta=http://127.0.0.1:8080')],
    ['a here-document as a comment', inFence('<<COMMENT\nsome words\nCOMMENT')],
    ['a configuration file that it is not asked to read', inFence('source /etc/shop.conf')],
  ])('nothing is said about %s', async (_, guide) => {
    expect(await ask(guide)).toEqual([]);
  });

  test('one report for each code of a block, with the other places beside it', async () => {
    const text = inFence('cp $FROM /srv/a\ncp $FROM /srv/b');
    const answer = await askShellCheck([listShellTexts(compile(text, { path: 'a.md' }), text)], new HeardComments(), {
      ask: askProgram,
    });
    expect(answer?.[0]).toMatchObject([
      {
        rule: 'shellcheck-note',
        report: {
          at: { start: { line: 6 } },
          related: [{ at: { start: { line: 7, column: 4 } } }],
          fix: {
            kind: 'suggested',
            edits: [
              { text: '"', span: { start: { line: 6, column: 4 }, end: { line: 6, column: 4 } } },
              { text: '"', span: { start: { line: 6, column: 9 } } },
              { text: '"', span: { start: { line: 7, column: 4 } } },
              { text: '"', span: { start: { line: 7, column: 9 } } },
            ],
          },
        },
      },
    ]);
  });

  test('habits are notes, defects are warnings', async () => {
    const rulesOf = async (line: string) => {
      const text = inFence(line);
      const answer = await askShellCheck([listShellTexts(compile(text, { path: 'a.md' }), text)], new HeardComments(), {
        ask: askProgram,
      });
      return answer?.[0]?.map(({ rule, report }) => `${rule} ${report.origin?.code}`);
    };
    expect(await rulesOf('export DAY="$(date)"')).toEqual(['shellcheck-note SC2155']);
    expect(await rulesOf('mkdir /srv/$(date)')).toEqual(['shellcheck-note SC2046']);
    expect(await rulesOf('docker compose up \\\\\n  -d')).toEqual(['shellcheck SC2215']);
    expect(await rulesOf('echo \u201cdone\u201d')).toEqual(['shellcheck SC1110']);
  });

  test('where the text was repaired, the line is named and nothing is replaced', async () => {
    const text = inFence('echo "donâ€™t â€“ wait"; cp $FROM /srv');
    const guide = compile(text, { path: 'a.md' });
    expect(guide.blocks[0]?.text).toContain('don’t – wait');
    const answer = await askShellCheck([listShellTexts(guide, text)], new HeardComments(), { ask: askProgram });
    const [found] = answer?.[0] ?? [];
    expect(found?.report.at).toEqual({ start: { line: 6, column: 1 }, end: { line: 6, column: 39 } });
    expect(found?.report.fix).toBeUndefined();
  });

  test('many blocks of many guides, each with its own', async () => {
    const guides = Array.from({ length: 230 }, (_, index) => {
      const text = inFence(`${'\n'.repeat(index % 3)}cp $FROM /srv/${index}`);
      return listShellTexts(compile(text, { path: `${index}.md` }), text);
    });
    const answer = await askShellCheck(guides, new HeardComments(), { ask: askProgram });
    expect(answer?.map((reports) => reports.map(({ report }) => report.at.start.line))).toEqual(
      guides.map((_, index) => [6 + (index % 3)]),
    );
  });

  test.each(rules.filter(({ tool }) => tool === 'shellcheck').map((rule) => [rule.id, rule] as const))(
    'the examples of %s',
    async (id, { examples }) => {
      const cwd = makeFolder({ 'bad.md': examples.bad, 'good.md': examples.good });
      const { out } = await runsheet(['lint', 'bad.md', 'good.md', '--format', 'json', ...both], { cwd });
      const { findings } = JSON.parse(out) as { findings: { rule: string; path: string }[] };
      expect(findings.map(({ rule, path }) => `${path} ${rule}`)).toEqual([`bad.md ${id}`]);
    },
  );

  test('a directive of the guide suppresses it, and off means off', async () => {
    const guide = inFence(
      'for f in $(ls /srv); do stat "$f"; done # runsheet-disable-line shellcheck: names are plain',
    );
    const cwd = makeFolder({ 'a.md': guide });
    const call = async (...argv: string[]) => (await runsheet(['lint', 'a.md', ...both, ...argv], { cwd })).out;
    expect(await call()).toBe('No findings in 1 guide; 1 suppressed.\n');
    expect(await call('--shellcheck', 'off')).toBe('No findings in 1 guide.\n');
  });
});

test('what it has said of a script is not asked again', async () => {
  const shown: string[][] = [];
  const ask = async (_: string, args: readonly string[]) => {
    const files = args.filter((name) => name.endsWith('.bash'));
    shown.push(files.map((file) => readFileSync(file, 'utf8')));
    return { code: 0, out: '{"comments":[]}', err: '' };
  };
  const heard = new HeardComments();
  const askOf = (...lines: string[]) => {
    const guides = lines.map((line) => listShellTexts(compile(inFence(line), { path: 'a.md' }), inFence(line)));
    return askShellCheck(guides, heard, { ask });
  };
  expect(await askOf('cp $FROM /srv', 'ls $FROM', 'cp $FROM /srv')).toEqual([[], [], []]);
  expect(await askOf('cp $FROM /srv', 'rm $FROM')).toEqual([[], []]);
  expect(await askOf('cp $FROM /srv')).toEqual([[]]);
  const script = (line: string) => `set -eo pipefail\n${line}\n`;
  expect(shown).toEqual([[script('cp $FROM /srv'), script('ls $FROM')], [script('rm $FROM')]]);
});

describe('where it is not installed', () => {
  const cwd = makeFolder({
    'a.md': inFence('cp $FROM /srv'),
    'b.md': inFence('cp $FROM /srv'),
    'prose.md': '# Notes\n',
    'plain.md': inFence('docker compose up -d'),
  });
  const path = makeFolder();
  mkdirSync(join(path, 'bin'));
  symlinkSync(process.execPath, join(path, 'bin/node'));
  const call = (...argv: string[]) =>
    spawnRunsheet(['lint', ...argv, ...both, '--format', 'pretty'], { cwd, env: { PATH: join(path, 'bin') } });

  test('a note says so, once', () => {
    expect(call('a.md', 'b.md')).toEqual({
      code: 0,
      out: 'No findings in 2 guides.\n',
      err: 'runsheet: shellcheck was not found, so shell blocks were not shown to it; --shellcheck off silences this note.\n',
    });
  });

  test('nothing is said where nothing was to be asked', () => {
    expect(call('prose.md').err).toBe('');
    expect(call('a.md', '--shellcheck', 'off').err).toBe('');
  });

  test('what it once found is not taken for gone', () => {
    const entry = { path: 'a.md', rule: 'shellcheck', fingerprint: '0123456789abcdef' };
    writeFileSync(join(cwd, 'base.json'), JSON.stringify({ schema: 1, findings: [entry] }));
    expect(call('a.md', '--baseline', 'base.json').err).not.toContain('no finding any more');
  });

  test.each(['a.md', 'plain.md'])('--shellcheck require fails for %s, whatever it would say', (name) => {
    expect(call(name, '--shellcheck', 'require')).toEqual({
      code: 2,
      out: '',
      err: 'runsheet: shellcheck was not found; install it, or do without it with --shellcheck auto.\n',
    });
  });
});
