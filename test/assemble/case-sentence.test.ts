import { describe, expect, test } from 'vitest';
import { compileLines } from './write-guide.ts';

const bash = (command: string) => ['', '```bash', command, '```', ''];
const before = ['# Deploy the shop to production', '', '## Deploy', ...bash('./deploy.sh')];

const become = (words: string) =>
  compileLines(...before, words, ...bash('systemctl restart shop')).blocks[1]?.disposition;

const listed = (words: string) =>
  compileLines(...before, words, '', '1. `systemctl stop shop`', '2. `systemctl start shop`').checklist.map(
    ({ role }) => role,
  )[0];

describe('the words above a block tell of a case', () => {
  test.each([
    'If it fails, roll back:',
    'If the migration fails, restore the dump:',
    'If something goes wrong, switch the traffic back to blue:',
    'If it fails, redeploy the previous version:',
    'If the migration fails, run this:',
    'If the deployment fails:',
    'If the deployment is not successful, roll back:',
    'If everything works but users complain, roll back:',
    'If the new version is up but errors rise, go back to v1:',
    'When the health endpoint is no longer green, go back to the old version:',
    'If it works, go on; if it fails, roll back:',
    'If the tests pass, go on, otherwise roll back:',
  ])('in which one goes back: %s', (words) => expect(become(words)).toBe('rollback-script'));

  test.each([
    'If the health check fails, do not roll back:',
    'If the health check fails, never roll back the database:',
    "If the check fails, don't revert, call us:",
    'If the migration fails, run it again:',
    'If the migration fails, check the logs:',
    'If the deploy fails, restart the worker:',
    'If it fails, stop the old one first:',
    'If the pods crash, scale down to one:',
    'If the first command fails, try:',
    'Wenn der Test fehlschlägt, nicht zurückrollen:',
  ])('in which a person repairs something: %s', (words) => expect(become(words)).toBe('manual-prompt'));

  test.each([
    'If it fails, roll back; otherwise go on:',
    'If nothing fails, continue:',
    'If you have not done so yet, install it:',
    'If the error rate stays below 1 %, continue:',
    'If there is no problem, remove the old release:',
    'If it works, revert the maintenance page:',
    'If there are no errors, roll back the override of the flag:',
    'When all is done, undo the redirect:',
  ])('in which one goes on: %s', (words) => expect(become(words)).toBe('gate-then-auto'));
});

describe('the words above a list tell of a case', () => {
  test.each([
    'If the migration fails, roll back the migration:',
    'If it fails, roll back and tell the team:',
    'If it works, go on; if it fails, roll back:',
  ])('in which one goes back: %s', (words) => expect(listed(words)).toBe('rollback-procedure'));

  test.each([
    'If the health check fails, do not roll back:',
    'If it fails, roll back; otherwise go on:',
    'If it works, revert the maintenance page:',
    'If there are no errors, roll back the override of the flag:',
    'When all is done, undo the redirect:',
  ])('in which one goes on: %s', (words) => expect(listed(words)).toBe('procedure'));

  test('the items are the case', () => {
    expect(listed('If one of these checks fails, do not roll back:')).toBe('note');
    expect(listed('Do not roll back if:')).toBe('note');
    expect(listed('If one of these checks fails, roll back the migration:')).not.toBe('rollback-procedure');
  });
});
