import { expect, it } from 'vitest';
import { classify, emptyFence } from '../../../src/classify/index.ts';
import { fence, testSignal } from './speaks.ts';

testSignal(
  'shape',
  [
    ['nothing', fence('bash', '', '  '), 'text sample'],
    ['a tree of files', fence('', 'shop/', '├── src', '└── test'), 'tree tree'],
    ['a tree in ASCII', fence('bash', 'shop', '|-- src', '`-- test'), 'tree tree'],
    ['a drawing', fence('', 'browser', '   │', '   ▼', 'web server'), 'text tree'],
    ['boxes', fence('bash', '□ Backup taken', '□ Tests pass'), 'checklist checklist'],
    ['boxes of Markdown', fence('', '- [ ] Backup taken', '- [x] Tests pass'), 'checklist checklist'],
    ['bullets without a command', fence('bash', '- Open the dashboard', '- Tell the team'), 'text manual'],
    ['numbered sentences', fence('', '1. Open the console', '2. Press Deploy', '3. Wait'), 'text manual'],
    ['addresses to open', fence('bash', 'https://shop.example.com', 'https://status.example.com'), 'text manual'],
    ['comments alone', fence('bash', '# Use the deployment tool of your team'), 'text manual'],
    ['comments alone in SQL', fence('sql', '-- ask the DBA'), 'text manual'],
  ],
  [
    ['a command', fence('bash', 'git pull'), 'bash run'],
    ['a bullet inside a here-document', fence('bash', 'cat > notes.md <<EOF', '- done', 'EOF'), 'bash run'],
    ['bullets beside a command', fence('bash', 'git pull', '- Tell the team'), 'bash run'],
    ['a list in YAML', fence('yaml', '- name: web', '- name: worker'), 'yaml config'],
    ['boxes in a Markdown sample', fence('markdown', '- [ ] a', '- [ ] b'), 'markdown sample'],
    ['one numbered line', fence('bash', 'make', '1. see above'), 'bash run'],
    ['a pipe at the start of a line', fence('bash', 'cat log \\', '| grep error'), 'bash run'],
    ['comments alone in a language for reading', fence('go', '// nothing'), 'go sample'],
  ],
);

it('takes a drawn box for a drawing, not for a tree of files', () => {
  const { dialect, role } = classify({ ...emptyFence, ...fence('', '┌─────┐', '│ web │', '└─────┘') });
  expect(`${dialect} ${role}`).toBe('text tree');
});
