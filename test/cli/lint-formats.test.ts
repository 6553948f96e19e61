import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { checkstyle } from '../../src/cli/reporters/checkstyle.ts';
import { github } from '../../src/cli/reporters/github.ts';
import { jobSummary } from '../../src/cli/reporters/job-summary.ts';
import { json } from '../../src/cli/reporters/json.ts';
import { junit } from '../../src/cli/reporters/junit.ts';
import type { Report } from '../../src/cli/reporters/report.ts';
import { sarif } from '../../src/cli/reporters/sarif.ts';
import { makePaint } from '../../src/cli/terminal/colors.ts';
import type { Finding, Severity } from '../../src/model/index.ts';
import { only, shop, sound } from '../support/lint-guides.ts';
import { makeFolder } from '../support/make-folder.ts';
import { spawnRunsheet } from '../support/runsheet.ts';

const cwd = makeFolder({ 'shop.md': shop, 'sound.md': sound });
const setting = { terminal: { width: 80, paint: makePaint(false) }, mostOfRule: 20, cwd: '/w', root: '/w' };

const find = (severity: Severity, line: number, message = 'It is wrong.', path = 'a.md'): Finding => ({
  rule: 'git-add-all',
  severity,
  path,
  span: { start: { line, column: 2 }, end: { line, column: 5 } },
  message,
  help: 'Write another.',
  related: [],
  fix: null,
  fingerprint: '0123456789abcdef',
  origin: null,
});

const reportOf = (findings: readonly Finding[], path = 'a.md'): Report => ({
  guides: [{ path, kind: 'deployment', title: 'A', text: '# A\n', findings, suppressed: [], baselined: [] }],
  stale: 0,
});

const odd = 'a & <b> "c" \'d\' ]]> \u0007\u001b[2K \ud800 \uffff\ttab\nline, 100% : end';

describe('json', () => {
  const validate = new Ajv2020({ strict: false }).compile(
    JSON.parse(readFileSync(new URL('../../public/schema/findings.v1.json', import.meta.url), 'utf8')),
  );

  test('is what its published schema says', () => {
    const { out } = spawnRunsheet(['lint', '.', '--format', 'json'], { cwd });
    validate(JSON.parse(out));
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...JSON.parse(out), schema: 2 })).toBe(false);
  });

  test('lists findings and guides, those without findings included', () => {
    const { out } = spawnRunsheet(['lint', 'shop.md', 'sound.md', ...only, '--format', 'json'], { cwd });
    expect(JSON.parse(out)).toMatchObject({
      schema: 1,
      findings: [{ rule: 'git-add-all', path: 'shop.md' }, { rule: 'git-add-all' }],
      files: [
        { path: 'shop.md', warnings: 2 },
        { path: 'sound.md', warnings: 0 },
      ],
      summary: { files: 2, errors: 0, warnings: 2, infos: 0, suppressed: 0, baselined: 0 },
    });
  });

  test('is the same for the same report', () => {
    expect(json(reportOf([find('error', 1)]))).toBe(json(reportOf([find('error', 1)])));
  });
});

test('SARIF stops where GitHub would refuse it, and says so', () => {
  const [run] = JSON.parse(
    sarif(reportOf(Array.from({ length: 25_002 }, (_, line) => find('error', line + 1))), setting),
  ).runs;
  expect(run.results).toHaveLength(25_000);
  expect(run.invocations[0].toolExecutionNotifications).toMatchObject([
    { message: { text: 'The report stops at 25000 of 25002 findings.' } },
  ]);
});

test('words of a guide become no link in SARIF, and paths stay paths', () => {
  const [run] = JSON.parse(
    sarif(reportOf([find('error', 1, 'See [here](1) or [ -f x ].', '../a b#.md')], '../a b#.md'), setting),
  ).runs;
  expect(run.results[0].message.text).toBe('See \\[here](1) or [ -f x ]. Write another.');
  expect(run.results[0].locations[0].physicalLocation.artifactLocation).toEqual({ uri: '../a%20b%23.md' });
});

/** Fails on anything that is no well-formed XML of elements, attributes and text, and returns the texts of an attribute. */
function readXml(text: string, attribute: string): string[] {
  const python = `
import sys, json, xml.etree.ElementTree as tree
root = tree.fromstring(sys.stdin.buffer.read())
print(json.dumps([node.attrib[sys.argv[1]] for node in root.iter() if sys.argv[1] in node.attrib]))`;
  const { status, stdout, stderr } = spawnSync('python3', ['-c', python, attribute], { input: text, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as string[];
}

const hasPython = spawnSync('python3', ['--version']).status === 0;

describe.skipIf(!hasPython && process.env['REQUIRE_TOOLS'] !== '1')('XML', () => {
  const shown = 'a & <b> "c" \'d\' ]]> \ufffd\ufffd[2K \ufffd \ufffd\ttab\nline, 100% : end';

  test('checkstyle holds any text', () => {
    const text = checkstyle(reportOf([find('error', 1, odd)], 'a & "b".md'));
    expect(readXml(text, 'message')).toEqual([`${shown} Write another.`]);
    expect(readXml(text, 'name')).toEqual(['a & "b".md']);
    expect(readXml(text, 'severity')).toEqual(['error']);
  });

  test('junit holds any text', () => {
    const text = junit(reportOf([find('error', 1, odd), find('warning', 2), find('info', 3)]));
    expect(readXml(text, 'message')).toEqual([shown, 'It is wrong.']);
    expect(readXml(text, 'failures')).toEqual(['2', '2']);
    expect(readXml(text, 'tests')).toEqual(['3', '3']);
  });

  test('junit: a guide without findings is a case that passes', () => {
    const text = junit(reportOf([]));
    expect(readXml(text, 'tests')).toEqual(['1', '1']);
    expect(readXml(text, 'failures')).toEqual(['0', '0']);
  });

  test('the processes print the same', () => {
    for (const format of ['junit', 'checkstyle']) {
      const { out } = spawnRunsheet(['lint', '.', ...only, '--format', format], { cwd });
      expect(readXml(out, 'name').length).toBeGreaterThan(1);
    }
  });
});

describe('github', () => {
  const lines = (findings: readonly Finding[]) => github(reportOf(findings), setting).trimEnd().split('\n');

  test('the worst come first, and what has no place is counted', () => {
    const all = [
      ...Array.from({ length: 13 }, (_, index) => find('warning', index + 1)),
      ...Array.from({ length: 12 }, (_, index) => find('error', index + 21)),
      find('info', 40),
    ];
    const shown = lines(all);
    expect(shown.map((line) => line.split(' ')[0])).toEqual([
      ...Array.from({ length: 10 }, () => '::error'),
      ...Array.from({ length: 10 }, () => '::warning'),
      '::notice',
    ]);
    expect(shown.at(-1)).toBe(
      '::notice title=runsheet::2 errors, 3 warnings, 1 info more in 1 guide; the summary of this job lists all.',
    );
  });

  test('properties and words are escaped', () => {
    expect(lines([find('error', 3, 'One\r\ntwo: 50%, three')])).toEqual([
      '::error file=a.md,line=3,endLine=3,col=2,endColumn=5,title=git-add-all::One%0D%0Atwo: 50%25, three%0AWrite another.',
    ]);
    const named = github(reportOf([find('error', 3, 'x', 'a,b:c%.md')]), setting);
    expect(named).toContain('file=a%2Cb%3Ac%25.md,');
  });

  test('nothing is said of nothing', () => {
    expect(github(reportOf([]), setting)).toBe('');
  });

  test('is the format inside of GitHub Actions, with the full list in the summary of the job', () => {
    const folder = makeFolder({ 'shop.md': shop, 'summary.md': 'Another step.\n' });
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(folder, 'summary.md') };
    const { out, err, code } = spawnRunsheet(['lint', 'shop.md', ...only], { cwd: folder, env });
    expect(code).toBe(0);
    expect(out).toMatch(/^::warning file=shop\.md,line=6,/);
    expect(err).toBe('runsheet: 2 warnings in 1 guide.\n');
    const summary = readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8');
    expect(summary).toMatch(/^Another step\.\n## Runsheet\n/);
    expect(summary).toContain('| warning | shop.md:6 | git-add-all | `git add .` commits');
  });

  test('the summary of a job shows words of a guide as words', () => {
    const text = jobSummary(reportOf([find('error', 1, '<img src=x> [a](b) `c | <d>` @me')]), setting);
    expect(text).toContain(
      '| error | a.md:1 | git-add-all | &lt;img src=x> \\[a\\](b) `c \\| <d>` \\@me Write another. |',
    );
    expect(jobSummary(reportOf([find('error', 1, 'a ` <b>')]), setting)).toContain("a ' &lt;b>");
  });
});
