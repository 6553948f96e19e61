import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { type FixOptions, fixGuide, lint } from '../../src/lint/index.ts';
import type { Finding, Fix, Guide } from '../../src/model/index.ts';

type Find = (guide: Guide, text: string) => readonly Finding[];
const find: Find = (guide, text) => lint(guide, { text }).findings;
const options = (kinds: Fix['kind'][] = ['safe'], other = find): FixOptions => ({
  kinds: new Set(kinds),
  look: async (text) => {
    const guide = compile(text, { path: 'guide.md' });
    return { guide, findings: other(guide, text) };
  },
});

const unused = '<!-- runsheet-disable-next-line git-add-all: reviewed -->';

/** One finding on the first line that holds a word, with an edit of that word. */
const finder =
  (word: string, text: string, kind: Fix['kind'] = 'safe'): Find =>
  (_, guide) => {
    const row = guide.split(/\r?\n/).findIndex((line) => line.includes(word));
    if (row === -1) return [];
    const column = (guide.split(/\r?\n/)[row] ?? '').indexOf(word) + 1;
    const span = { start: { line: row + 1, column }, end: { line: row + 1, column: column + word.length } };
    return [
      {
        rule: 'r',
        severity: 'error',
        path: 'guide.md',
        span,
        message: 'm',
        help: 'h',
        related: [],
        fix: { kind, title: 't', edits: [{ span, text }] },
        fingerprint: '0'.repeat(16),
        origin: null,
      } satisfies Finding,
    ];
  };

describe('fixes', () => {
  test('take an unused directive out, with its line', async () => {
    const { text, fixed, findings } = await fixGuide(`# Deploy\n\n${unused}\nSee the handbook.\n`, options());
    expect(text).toBe('# Deploy\n\nSee the handbook.\n');
    expect(fixed.map(({ rule }) => rule)).toEqual(['suppression-unused']);
    expect(findings).toEqual([]);
  });

  test('leave what stands beside it on the line', async () => {
    expect((await fixGuide(`# Deploy\n\nSee the handbook. ${unused}\nIt helps.\n`, options())).text).toBe(
      '# Deploy\n\nSee the handbook. \nIt helps.\n',
    );
  });

  test('change all uses of a gap', async () => {
    const before = '# Deploy\n\n```bash\nping -c 1 <host>\ncurl -fsS "https://<host>/health" # of <host>\n```\n';
    const { text } = await fixGuide(before, options(['safe', 'suggested']));
    expect(text.split('\n').slice(3, 5)).toEqual([
      `ping -c 1 "\${HOST:?set HOST}"`,
      `curl -fsS "https://\${HOST:?set HOST}/health" # of <host>`,
    ]);
  });

  test.each([
    "```bash\nping -c 1 <host>\ncurl -fsS 'https://<host>/health'\n```\n",
    '```bash\nping -c 1 <host>\n```\n\n```yaml\nhost: <host>\n```\n',
  ])('leave a gap that stands where no variable can: %j', async (block) => {
    expect((await fixGuide(`# Deploy\n\n${block}`, options(['safe', 'suggested']))).text).toContain('ping -c 1 <host>');
  });

  test('keep line ends and byte order mark', async () => {
    const before = `\uFEFF# Deploy\r\n\r\n${unused}\r\nSee the handbook.\r\n`;
    expect((await fixGuide(before, options())).text).toBe('\uFEFF# Deploy\r\n\r\nSee the handbook.\r\n');
  });

  test('are repeated until none is left', async () => {
    const many = `# Deploy\n\n${unused}\n${unused}\n${unused}\nSee the handbook.\n`;
    const { text, fixed } = await fixGuide(many, options());
    expect(text).toBe('# Deploy\n\nSee the handbook.\n');
    expect(fixed).toHaveLength(3);
    expect((await fixGuide(text, options())).text).toBe(text);
  });

  test('that are only suggested wait for a request', async () => {
    const text = '# Deploy\n\nbad word\n';
    expect((await fixGuide(text, options(['safe'], finder('bad', 'good', 'suggested')))).text).toBe(text);
    expect((await fixGuide(text, options(['safe', 'suggested'], finder('bad', 'good', 'suggested')))).text).toBe(
      '# Deploy\n\ngood word\n',
    );
  });

  test('that leave as many findings as before are not made', async () => {
    const text = '# Deploy\n\nbad word\n';
    expect((await fixGuide(text, options(['safe'], finder('bad', 'bad again')))).text).toBe(text);
  });

  test('that change what they do not touch are not made', async () => {
    const text = '# Deploy\n\nbad word\n\n```bash\nmake deploy\n```\n';
    const { text: after, findings } = await fixGuide(text, options(['safe'], finder('bad', '\n```\nfence')));
    expect(after).toBe(text);
    expect(findings).toHaveLength(1);
  });
});
