import { describe, expect, test } from 'vitest';
import type { ItemRole } from '../../src/model/index.ts';
import { compileLines } from './write-guide.ts';

const guide = (title: string, ...lines: readonly string[]) =>
  compileLines('# Deploy the shop to production', '', `## ${title}`, '', ...lines);

/** What the items of a list are for. */
const roles = (...lines: readonly string[]): ItemRole[] => guide('Deploy', ...lines).checklist.map(({ role }) => role);

const list = ['1. Run `systemctl stop shop`', '2. Call the DBA'];
const bullets = ['- Run `make unmigrate`', '- Tell the team'];
const fenced = ['1. Stop it', '', '   ```bash', '   systemctl stop shop', '   ```'];

describe('a list below a label that leads back', () => {
  test.each([
    ['a bold label', ['**Rollback**', '', ...list]],
    ['one with a colon', ['**Rollback:**', '', ...bullets]],
    ['a bare label', ['Rollback:', '', ...bullets]],
    ['a sentence between', ['**Rollback**', '', 'If the shop is down, take it back.', '', ...list]],
    ['a sentence below a bare label', ['Rollback:', '', 'Stop it first.', '', ...bullets]],
    ['a label of another language', ['**回滚**', '', ...list]],
    ['a list of its own', ['**Rollback**', '', ...bullets, '', 'Then:', '', ...list]],
  ])('is the way back: %s', (_, lines) => {
    expect(new Set(roles(...lines))).toEqual(new Set(['rollback-procedure']));
  });

  test('its boxes are steps of it', () => {
    expect(roles('**Rollback**', '', '- [ ] Run `make unmigrate`', '- [ ] Tell the team')).toEqual([
      'rollback-procedure',
      'rollback-procedure',
    ]);
  });

  test('commands below its items lead back', () => {
    const { blocks } = guide('Deploy', '**Rollback**', '', ...fenced);
    expect(blocks[0]?.disposition).toBe('rollback-script');
  });

  test('an item that is a label itself is a step of it', () => {
    expect(roles('- **Deploy**: `make start`', '- **Rollback**: `make unmigrate`')).toEqual([
      'note',
      'rollback-procedure',
    ]);
  });

  test.each([
    ['the next label', ['**Rollback**', '', 'Restore it.', '', '**Start**', '', ...bullets]],
    ['the list behind that list', ['Rollback:', '', '- Restore it', '', 'Go on:', '', ...bullets]],
    ['reasons', ['**Rollback criteria**', '', ...bullets]],
    ['what was prepared', ['**Prepare the rollback**', '', ...bullets]],
    ['what spares one', ['To minimize rollbacks:', '', ...bullets]],
    ['the case', ['If one of these checks fails, roll back:', '', ...bullets]],
    ['a test of it', ['**Rollback tested**', '', ...bullets]],
    ['items that are labels of something else', ['- **Rollback time**: `30 min`', '- **Start**: `make start`']],
    ['an item that only tells of one', ['- Rollback: not possible', '- Rollback: see below']],
  ])('is not of the way back behind %s', (_, lines) => {
    expect(roles(...lines).slice(-2)).not.toContain('rollback-procedure');
  });

  test('what has to be ready before is a precondition', () => {
    const items = guide('Before the deployment', '**Rollback**', '', '- [ ] Image of last week there').checklist;
    expect(items.map(({ role }) => role)).toEqual(['precondition']);
  });
});
