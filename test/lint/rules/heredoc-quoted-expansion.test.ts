import { expect, test } from 'vitest';
import { compile } from '../../../src/compile.ts';
import { lint } from '../../../src/lint/index.ts';
import { heredocQuotedExpansion } from '../../../src/lint/rules/heredoc-quoted-expansion.ts';
import { testRule } from '../../support/test-rule.ts';

const bash = (...lines: string[]) => `# Shop\n\n## Deploy\n\n\`\`\`\`bash\n${lines.join('\n')}\n\`\`\`\`\n`;
const says = (place: string, text: string) =>
  `${place} The quoted delimiter keeps \`${text}\` in the text from being worked out.`;

testRule(heredocQuotedExpansion, {
  ok: {
    'a bare delimiter': bash('cat > note.md <<EOF', '$(date)', 'EOF'),
    'nothing to work out': bash("cat > note.md <<'EOF'", 'costs $5', 'EOF'),
    'a script': bash("cat > run.sh <<'EOF'", 'echo $(date)', 'EOF'),
    'a script without ending': bash("cat > run.md <<'EOF'", '#!/bin/sh', 'echo $(date)', 'EOF'),
    'a configuration': bash("cat > shop.service <<'EOF'", 'Environment=A=$(date)', 'EOF'),
    'a variable, which may be meant for later': bash("cat > .env <<'EOF'", 'HOME_DIR=$HOME', 'EOF'),
    'text that teaches commands': bash("cat > how.md <<'EOF'", '```', 'tar cf $(date +%F).tar .', '```', 'EOF'),
    'code in a sentence': bash("cat > how.md <<'EOF'", 'Call it `x-$(date).tar`.', 'EOF'),
    'on another machine': bash("ssh web 'cat > note.md' <<'EOF'", '$(date)', 'EOF'),
    'given to a program': bash("psql <<'EOF'", '-- $(date)', 'EOF'),
    'in an appendix': "# Shop\n\n## Reference\n\n```bash\ncat > note.md <<'EOF'\n$(date)\nEOF\n```\n",
    printed: bash("cat <<'EOF'", '$(date)', 'EOF'),
    'on another machine, through tee': bash("ssh web tee note.md <<'EOF'", '$(date)', 'EOF'),
    'another program': bash("sort > note.md <<'EOF'", '$(date)', 'EOF'),
  },
  bad: {
    'the time in a note': [bash("cat > note.md <<'EOF'", 'On $(date -u)', 'EOF'), says('6:15', '$(date -u)')],
    'a file named by the time': [
      bash('cat > note-$(date +%F).md << "EOF"', 'By $(whoami)', 'EOF'),
      says('6:27', '$(whoami)'),
    ],
    'a value of a file of settings': [
      bash("cat >> .env.production <<'EOF'", 'KEY=$(openssl rand -hex 32)', 'EOF'),
      says('6:24', '$(openssl rand -hex 32)'),
    ],
    'through tee': [bash("sudo tee note.txt <<'EOF'", '$(hostname)', 'EOF'), says('6:19', '$(hostname)')],
  },
});

const fixesOf = (text: string) =>
  lint(compile(text, { path: 'guide.md' }), {
    text,
    severityOf: ({ id }) => (id === heredocQuotedExpansion.id ? 'warning' : 'off'),
  }).findings.map(({ fix }) => fix?.edits.map((edit) => edit.text) ?? null);

test('its fix takes the quotes off, unless the text holds what only quotes protect', () => {
  expect(fixesOf(bash("cat > note.md <<'EOF'", 'On $(date)', 'EOF'))).toEqual([['<<EOF']]);
  expect(fixesOf(bash("cat > note.md <<'EOF'", 'On $(date) for $5', 'EOF'))).toEqual([null]);
});
