import { describe, expect, test } from 'vitest';
import { namesPreparation, preparesRollback } from '../../src/assemble/rollback-purpose.ts';
import { bash, compileLines } from './write-guide.ts';

const become = (...lines: readonly string[]) =>
  compileLines('# Deploy the shop', '', '## Deploy', bash('make'), ...lines, bash('cp shop.jar shop.jar.bak')).blocks[1]
    ?.disposition;

describe('what is kept for a way back', () => {
  test.each([
    'Save the current version so we can revert later:',
    'Record the current revision, you will need it for rollback:',
    'To be able to roll back, tag the current image:',
    'Back up the config in case you need to roll back:',
    'Note the current commit for a possible rollback:',
    'Tag the current image (needed for rollback):',
    'For a quick rollback, keep the old image:',
    'Für einen möglichen Rollback das alte Image sichern:',
    'Guarda la versión actual para poder hacer rollback:',
    '备份当前版本以便回滚：',
    'Take a snapshot of the volume so that you can roll back:',
    'Tag the running image for rollback:',
    'Copy the jar aside in case you need to revert:',
    'Keep the old release so we can go back to it:',
    'Aktuelle Version notieren, um zurückrollen zu können:',
    'Sauvegardez la base afin de pouvoir revenir en arrière :',
  ])('is a step of the deployment: %s', (words) => {
    expect(preparesRollback(words)).toBe(true);
    expect(become(words)).not.toBe('rollback-script');
  });

  test.each([
    'Roll back:',
    'To revert the change:',
    'Revert to the saved version:',
    'If you need to roll back:',
    'In case you need to roll back, run:',
    'Restore the copy that was made for the rollback:',
    'Notify the team and roll back:',
    '使用备份进行回滚：',
  ])('is not told in: %s', (words) => expect(preparesRollback(words)).toBe(false));

  test.each([
    'Note: for rollback, run:',
    'Commands used for rollback:',
    'The following commands are needed for rollback:',
    'Push the previous image for rollback:',
    'Copy the backup back in case you need to roll back:',
    'Take these steps for rollback:',
    'Create the revert commit for the rollback:',
    'Sicherung für den Rollback einspielen:',
    'Notes de rollback :',
    'Copy the old jar over the new one in case you need to revert:',
    'To be able to roll back, copy the old release back:',
    'For a quick rollback, tag the previous image as latest:',
    'Export the variables needed for rollback:',
    'Keep calm, for rollback run:',
    'Store for rollback:',
    'Copie la sauvegarde en cas de rollback :',
    '将备份用于回滚：',
  ])('is not kept but used in: %s', (words) => expect(preparesRollback(words)).toBe(false));

  test('is a preparation before the deployment, and a way back behind it', () => {
    const kinds = (...lines: readonly string[]) => compileLines('# Shop', ...lines).sections.map(({ kind }) => kind);
    const prepare = ['## Prepare rollback', bash('docker tag shop shop:old')];
    expect(kinds(...prepare, '## Deploy', bash('make'))[1]).toBe('pre-deployment');
    expect(kinds('## Deploy', bash('make'), ...prepare)[2]).toBe('rollback');
    expect(namesPreparation('Rollback')).toBe(false);
  });
});

describe('words for a result and for what comes next', () => {
  test.each([
    'You should see `active`. Now enable the site:',
    'Expected result: all pods run. Then remove the maintenance page:',
    'Expected output: `active`. If it is not active, start it:',
  ])('announce a step: %s', (words) => expect(become(words)).not.toBe('exclude'));

  test.each(['You should see:', 'Expected output:'])('announce a result: %s', (words) =>
    expect(become(words)).toBe('exclude'),
  );
});
