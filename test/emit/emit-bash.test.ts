import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { toScript } from '../../src/emit/bash/to-script.ts';
import { emitBash } from '../../src/emit/index.ts';
import type { Guide } from '../../src/model/index.ts';
import { Flow, listTargets, plan } from '../../src/plan/index.ts';
import { guideDocument } from '../support/guide-arbitrary.ts';

const guideText = `# Release

## Deploy

\`\`\`bash
git pull
ssh deploy@<host> "cd /srv/<app-name> && make"
\`\`\`

\`\`\`bash
<tool> --version
\`\`\`
`;

describe('a script', () => {
  const guide = compile(guideText, { path: 'guide.md' });
  const emission = emitBash(plan(guide, { flow: 'deploy', environment: null }), { guide, version: '1.2.3' });

  it('says what became of each action', () => {
    expect(emission.steps.map(({ kind, block, from, to }) => [kind, block, from, to])).toEqual([
      ['shared', 'deploy:1', 6, 7],
      ['manual', 'deploy:2', 11, 11],
    ]);
  });

  it('reports what it leaves to a person', () => {
    expect(emission.findings).toEqual([
      { block: 'deploy:2', line: 11, message: 'No value can be put in for <tool>: it names what is run.' },
    ]);
    expect(emission.text).toContain('No value can be put in for <tool>');
  });

  it('holds the runtime, the version and the text', () => {
    expect(emission.text).toMatch(/^#!.*bash\n/);
    expect(emission.text).toContain('1.2.3');
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is shell text.
    expect(emission.text).toContain('\nssh deploy@"${HOST}" "cd /srv/${APP_NAME} && make"\n');
  });
});

function eachScript(guide: Guide, check: (result: ReturnType<typeof toScript>, actions: number) => void): void {
  for (const environment of listTargets(guide))
    for (const flow of Flow.options) {
      const made = plan(guide, { flow, environment });
      check(toScript(made, { guide, version: '1' }), made.actions.length);
    }
}

describe('any guide', () => {
  it('becomes a script that drops no action and names each parameter that it uses', () => {
    fc.assert(
      fc.property(guideDocument(), (text) => {
        const guide = compile(text, { path: 'guide.md' });
        eachScript(guide, ({ script, findings }, actions) => {
          expect(script.steps).toHaveLength(actions);
          expect(findings.every(({ line, message }) => line > 0 && !/\p{Cc}/u.test(message))).toBe(true);
          expect(script.steps.every(({ because }) => !/\p{Cc}/u.test(because))).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('becomes the same script each time', () => {
    fc.assert(
      fc.property(guideDocument(), (text) => {
        const once = compile(text, { path: 'guide.md' });
        const again = compile(text, { path: 'guide.md' });
        const made = (guide: Guide) =>
          emitBash(plan(guide, { flow: 'deploy', environment: listTargets(guide)[0] ?? null }), {
            guide,
            version: '1',
          });
        expect(made(once)).toEqual(made(again));
      }),
      { numRuns: 15 },
    );
  });
});
