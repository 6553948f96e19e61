import { hiddenCharacter } from '../../../src/lint/rules/hidden-character.ts';
import { testRule } from '../../support/test-rule.ts';

const bash = (...lines: string[]) => `# Look\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;

testRule(hiddenCharacter, {
  ok: {
    'a message in quotes': bash('echo "Prix :\u00a010 €"'),
    'a comment': bash('# attention\u00a0!', 'uptime'),
    prose: '# Look\n\nVoilà\u00a0! And a zero\u200bwidth space.\n',
    'joined emoji': bash('echo 👩\u200d🔧'),
    'Arabic prose with marks': '# Look\n\nشغّل \u2066git\u2069 الآن\n',
    'a form feed': '# Look\n\n\u000c\n\nNext page.\n',
  },
  bad: {
    'a no-break space between words': [
      bash('kubectl\u00a0get pods'),
      '4:8 The command holds a no-break space (U+00A0), which the shell takes for a part of the word.',
    ],
    'once a line': [
      bash('kubectl\u00a0get po\u00a0ds'),
      '4:8 The command holds a no-break space (U+00A0), which the shell takes for a part of the word.',
    ],
    'a zero-width space, even in quotes': [
      bash('kubectl get "po\u200bds"'),
      '4:16 The command holds a zero-width space (U+200B), which does not show and is a part of the word.',
    ],
    'a byte order mark before the command': [
      bash('\ufeffuptime'),
      '4:1 The command holds a byte order mark (U+FEFF), which does not show and is a part of the word.',
    ],
    'an escape in a heading': [
      '# Look\n\n## Deploy \u001b[2K\n',
      '3:11 The line holds the control character U+001B, which a terminal obeys instead of showing it.',
    ],
    'turned writing in prose': [
      '# Look\n\nRun \u202egpj.sh\u202c now.\n',
      '3:5 The line holds U+202E, which turns writing around: it reads differently from what it says.',
    ],
    'overrides in Arabic, too': [
      '# Look\n\nشغّل \u202egpj.sh\n',
      '3:6 The line holds U+202E, which turns writing around: it reads differently from what it says.',
    ],
    'another control': [
      '# Look\n\nBell \u0007\n',
      '3:6 The line holds the control character U+0007, which does not show.',
    ],
  },
});
