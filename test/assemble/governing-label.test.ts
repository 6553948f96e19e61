import { describe, expect, test } from 'vitest';
import { compileLines } from './write-guide.ts';

const bash = (command: string) => ['', '```bash', command, '```', ''];

/** What becomes of the last block of a step. */
const last = (...lines: readonly string[]) =>
  compileLines('# Deploy the shop to production', '', '## Deploy', ...bash('make migrate'), ...lines).blocks.at(-1)
    ?.disposition;

const own = bash('make unmigrate');

describe('a label that leads back holds for a block', () => {
  test.each([
    ['a sentence after it', ['**Rollback**', '', 'Stop the shop first.', ...own]],
    ['the same with a colon', ['Rollback:', '', 'Stop the shop first.', ...own]],
    ['a list after it', ['Rollback:', '', '- Tell the DBA.', ...own]],
    ['a list after a bold one', ['**Rollback**', '', '- Tell the DBA.', ...own]],
    ['a quotation after it', ['If something goes wrong, roll back:', '', '> Tell the DBA.', ...own]],
    ['a table after it', ['**Rollback**', '', '| a | b |', '|---|---|', '| 1 | 2 |', ...own]],
    ['a number before it', ['**4. Rollback**', '', 'Stop the shop.', ...own]],
    ['a label that goes on with it', ['Then roll back:', '', 'Stop the shop first.', ...own]],
    ['the last label', ['Finally, roll back the schema:', '', 'Stop the shop first.', ...own]],
    ['a condition', ['**If something goes wrong, roll back**', '', 'Stop the shop.', ...own]],
    ['words that lead over', ['Rollback:', '', 'Stop the shop.', '', 'Run:', ...own]],
    ['other commands below a bold one', ['**Rollback**', ...bash('make old'), 'Then the schema:', ...own]],
  ])('behind %s', (_, lines) => expect(last(...lines)).toBe('rollback-script'));

  test('or may hold, where it has led to other commands', () => {
    expect(last('Rollback:', ...bash('make old'), ...own)).toBe('manual-prompt');
  });

  test.each([
    ['Then start it:'],
    ['Afterwards the schema.'],
    ['After that, tell the team and run:'],
    ['Finally, clear the cache:'],
    ['Danach den Dienst starten:'],
    ['Ensuite, redémarrer le service :'],
    ['Luego reinicie el servicio:'],
    ['Затем запустите:'],
    ['然后重启服务：'],
  ])('or may go on behind it: %s', (words) => {
    expect(last('Rollback:', ...bash('make old'), words, ...own)).toBe('manual-prompt');
  });

  test('what goes on behind the deployment is the deployment', () => {
    expect(last('Now the schema:', ...bash('make schema'), 'Then start it:', ...own)).toBe('gate-then-auto');
    expect(last('Rollback:', ...bash('make old'), 'Start it:', ...own, 'Then warm it up:', ...own)).toBe(
      'gate-then-auto',
    );
  });

  test.each([
    ['another bold one', ['**Rollback**', '', 'Stop it.', ...bash('make old'), '**Start**', '', 'Now.', ...own]],
    ['a label between', ['Rollback:', '', 'Not needed.', '', 'Deploy the shop:', ...own]],
    ['words of its own', ['Rollback:', ...bash('make old'), 'Start it:', ...own]],
    ['a rule', ['**Rollback**', ...bash('make old'), '---', ...own]],
    ['a list that is all of it', ['If it fails, roll back:', '', '1. `make old`', '2. Call Jens.', ...own]],
    ['words that go on', ['**Rollback**', ...bash('make old'), 'Continue with the migration:', ...own]],
    ['a label that prepares one', ['**Prepare the rollback**', '', 'Take a copy.', ...own]],
    ['reasons', ['**Rollback criteria**', '', 'Errors above 2 %.', ...own]],
    ['a question', ['**Rollback tested before?**', '', 'Then start it.', ...own]],
    ['a bold sentence', ['**You can roll back at any time.**', '', 'Now migrate.', ...own]],
    ['a warning', ['**Do not roll back without asking**', '', 'Now migrate.', ...own]],
    ['a heading', ['**Rollback**', '', 'Not needed.', '', '### Start', ...own]],
  ])('but not behind %s', (_, lines) => expect(last(...lines)).toBe('gate-then-auto'));
});
