// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is shell text.
import { deletePathUnguarded } from '../../../src/lint/rules/delete-path-unguarded.ts';
import { testRule } from '../../support/test-rule.ts';

const bash = (...lines: string[]) => `# Deploy\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;

testRule(deletePathUnguarded, {
  ok: {
    'a guard': bash('rm -rf "${CACHE:?}"/*'),
    'a literal': bash('CACHE=/srv/cache', 'rm -rf "$CACHE"/*'),
    'a temporary directory': bash('WORK=$(mktemp -d)', 'rm -rf "$WORK"/*'),
    'a test before': bash('[ -n "$CACHE" ] && rm -rf "$CACHE"/*'),
    'unset variables stop the shell': bash('set -eu', 'rm -rf "$CACHE"/*'),
    'a name that every session has': bash('rm -rf "$HOME"/.cache/shop'),
    'the variable alone': bash('rm -rf "$CACHE"'),
    'a loop': bash('for d in a b; do rm -rf $d/cache; done'),
    'a file': bash('rm -f $CACHE/pid'),
    'another program': bash('chown -R shop $CACHE/*'),
    'another variable is empty': bash('CACHE=/srv/cache', 'EMPTY=', 'rm -rf "$CACHE"/*'),
  },
  bad: {
    'never set': [bash('rm -rf $CACHE/*'), '4:8 `rm -rf $CACHE/*` deletes `/*` of the host when `CACHE` is empty.'],
    'in quotes': [
      bash('sudo rm -rf "${CACHE}/old"'),
      '4:13 `sudo rm -rf "${CACHE}/old"` deletes `/old` of the host when `CACHE` is empty.',
    ],
    computed: [
      bash('CACHE=$(shopctl path)', 'rm -rf "$CACHE"/*'),
      '5:8 `rm -rf "$CACHE"/*` deletes `/*` of the host when `CACHE` is empty.',
    ],
    'set only afterwards': [
      bash('rm -rf $CACHE/*', 'CACHE=/srv/cache'),
      '4:8 `rm -rf $CACHE/*` deletes `/*` of the host when `CACHE` is empty.',
    ],
    'another one is set': [
      bash('OTHER=/srv', 'rm -rf $CACHE/*'),
      '5:8 `rm -rf $CACHE/*` deletes `/*` of the host when `CACHE` is empty.',
    ],
  },
});
