// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is shell text.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { compile } from '../../src/compile.ts';
import { emitBash } from '../../src/emit/index.ts';
import { plan } from '../../src/plan/index.ts';
import { makeFolder } from '../support/make-folder.ts';
import { itWithBash } from './shell/real-bash.ts';

const guideText = `# Release

## Deploy

1. Note the name:

   \`\`\`bash
   printf '%s\\n' <app-name> "<app-name>" 'x <app-name>' >> notes.txt
   cat >> notes.txt <<EOF
   heredoc <app-name>
   EOF
   \`\`\`

2. Tell the other shell:

   \`\`\`bash
   bash -c "printf '%s\\n' <release-name>" >> notes.txt
   \`\`\`
`;

const guide = compile(guideText, { path: 'guide.md' });

/** Runs the deploy script of the guide above with these values; no step of it needs to be confirmed. */
function run(values: Readonly<Record<string, string>>) {
  const full = plan(guide, { flow: 'deploy', environment: null });
  const actions = full.actions.map((action) => ({ ...action, confirm: 'none' as const }));
  const { text, findings } = emitBash({ ...full, actions }, { guide, version: '1.0.0' });
  expect(findings).toEqual([]);
  const folder = makeFolder({ 'notes.txt': '' });
  writeFileSync(join(folder, 'deploy.sh'), text);
  const { status, stdout, stderr, error } = spawnSync('bash', ['deploy.sh', '--yes'], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, LC_ALL: 'C.UTF-8', ...values },
  });
  if (error !== undefined) throw error;
  return {
    status,
    output: stdout + stderr,
    notes: readFileSync(join(folder, 'notes.txt'), 'utf8'),
    files: readdirSync(folder).filter((name) => !/^(?:\.runsheet|deploy\.sh|notes\.txt)$/.test(name)),
  };
}

itWithBash('values reach the commands of a script as they are', () => {
  for (const value of ['it\'s; $(touch X) `touch X` "*" \\', '-n', '* ~ {a,b} über', '$HOME']) {
    const { status, notes, files, output } = run({ APP_NAME: value, RELEASE_NAME: 'v1.2-rc/3' });
    expect([status, output]).toEqual([0, expect.any(String)]);
    expect(notes).toBe(`${value}\n${value}\nx ${value}\nheredoc ${value}\nv1.2-rc/3\n`);
    expect(files).toEqual([]);
  }
});

itWithBash('a value that a second shell would read is refused before anything runs', () => {
  for (const value of ['$(touch X)', 'a b', '-n', 'a;touch X', "'", 'a\nb', '']) {
    const { status, notes, files } = run({ APP_NAME: 'shop', RELEASE_NAME: value });
    expect([value, status, notes, files]).toEqual([value, 2, '', []]);
  }
  expect(run({ APP_NAME: 'a\nb', RELEASE_NAME: 'v1' }).status).toBe(2);
});
