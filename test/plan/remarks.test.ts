import { describe, expect, test } from 'vitest';
import { outlineOf, planLines, textsOf } from './plan-guide.ts';

const deploy = (...lines: string[]) =>
  planLines({}, '# Deploy the shop', '', '## Deploy', '', '```bash', ...lines, '```');

const shown = (...lines: string[]) =>
  deploy(...lines)
    .actions.filter(({ kind }) => kind === 'manual')
    .map(({ text }) => text);

describe('a comment that sets a condition', () => {
  test.each([
    ['above the command', ['make release', '', '# If the cache is used', 'make cache']],
    ['behind the command', ['make release', 'make cache  # only when needed']],
    ['in German', ['make release', '# Nur falls nötig:', 'make cache']],
  ])('%s makes a part of its own', (_, lines) => {
    const { actions } = deploy(...lines);
    expect(actions).toHaveLength(2);
    expect(actions[1]).toMatchObject({ confirm: 'ask', because: expect.stringContaining('only under a condition') });
  });

  test('speaks for its paragraph alone', () => {
    expect(textsOf(deploy('# If the cache is used', 'uptime', '', 'date', '', '# Then', 'free'))).toEqual([
      '# If the cache is used\nuptime',
      'date\n\n# Then\nfree',
    ]);
  });

  test('is none when it only asks a question', () => {
    expect(outlineOf(deploy('# Check if it runs', 'uptime'))).toEqual(['6-7 run/shared none']);
  });
});

describe('an example', () => {
  test.each(['# Example:', '# e.g.', '# Beispiel:', '# Par exemple :'])('%s is shown, never run', (comment) => {
    expect(shown('uptime', comment, 'kubectl delete pod web-1').join()).toContain('kubectl delete pod web-1');
    const executed = deploy('uptime', comment, 'kubectl delete pod web-1').actions.filter(({ mode }) => mode !== null);
    expect(executed.map(({ text }) => text).join()).not.toContain('delete');
  });
});

describe('work that only a comment tells', () => {
  test.each<[string, string[], string[]]>([
    ['at the end', ['git pull', '', '# Restart the workers'], ['# Restart the workers']],
    ['between commands', ['git pull', '', '# Stop the workers', '', '# Build', 'make'], ['# Stop the workers']],
    [
      'in several lines',
      ['git pull', '', '# On the server:', '# (use your script)'],
      ['# On the server:\n# (use your script)'],
    ],
    ['as a number without a command', ['# 1. Stop the workers', '# 2. Build', 'make'], ['# 1. Stop the workers']],
  ])('%s is put to a person', (_, lines, tasks) => {
    expect(shown(...lines)).toEqual(tasks);
  });

  test.each([
    ['has its command below it', ['# Restart the workers', 'make restart']],
    ['has its command below a blank line', ['# Restart the workers', '', 'make restart']],
    ['says what is expected', ['make test', '', '# Expected: check passes']],
    ['is a command that is commented out', ['make', '', '# dropdb shop']],
    ['is a title', ['# ===== Release =====', '', '# Build', 'make']],
    ['stands in a here-document', ['cat > a <<EOF', '', '# Restart the workers', '', 'EOF']],
  ])('is none when it %s', (_, lines) => {
    expect(shown(...lines)).toEqual([]);
  });

  test('keeps the order of the guide', () => {
    expect(textsOf(deploy('git pull', '', '# Stop the workers', '', '# Build', 'make'))).toEqual([
      'git pull',
      '# Stop the workers',
      '# Build\nmake',
    ]);
  });
});
