import { boxContradictsMark } from '../../../src/lint/rules/box-contradicts-mark.ts';
import { testRule } from '../../support/test-rule.ts';

const list = (...lines: string[]) => `# Hand over\n\n## Checks\n\n${lines.join('\n')}\n`;
const isOpen = 'The box is open, and its text is marked as done.';
const isTicked = 'The box is ticked, and its text is marked as not yet done.';

testRule(boxContradictsMark, {
  ok: {
    'a ticked box with a mark for done': list('- [x] Tests pass ✅'),
    'an open box with a mark for open': list('- [ ] Tests pass ⏳', '- [ ] Docs (TODO)'),
    'no box': list('- Tests pass ✅', '- ✅ Docs written'),
    'a mark in front, which only adorns': list('- [ ] ✅ Tests pass'),
    'nothing but a mark': list('- [ ] ✅'),
    'the mark is what is looked for': list(
      '- [ ] Every row shows ✅',
      '- [ ] The job is ✅',
      '- [ ] Status: ✅',
      '- [ ] The run prints "✅',
    ),
    'the word belongs to the sentence': list('- [ ] Migration done', '- [ ] Wait until the job is completed'),
    'a mark in the middle': list('- [ ] Replace ✅ by a picture'),
  },
  bad: {
    'a mark behind an open box': [list('- [ ] Tests pass ✅'), `5:1 ${isOpen}`],
    'a check mark and a full stop': [list('- [ ] **Tests pass** ✓.'), `5:1 ${isOpen}`],
    'a word behind a dash': [list('- [ ] Tests pass - DONE'), `5:1 ${isOpen}`],
    'a word in brackets': [list('- [ ] Tests pass (completed)'), `5:1 ${isOpen}`],
    'a word and a mark': [list('- [ ] Tests pass COMPLETE ✓'), `5:1 ${isOpen}`],
    'a box character': [list('- ☐ Tests pass ✅'), `5:1 ${isOpen}`],
    'a ticked box': [list('- [x] Tests pass (pending)'), `5:1 ${isTicked}`],
    'each way once for a section': [
      list('- [ ] Tests pass ✅', '- [ ] Docs ✅', '- [x] Site ⏳'),
      `5:1 ${isOpen}`,
      `7:1 ${isTicked}`,
    ],
  },
});
