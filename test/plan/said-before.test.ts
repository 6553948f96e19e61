import { describe, expect, test } from 'vitest';
import { onlyAction, planLines } from './plan-guide.ts';

const deploy = (...lines: string[]) => onlyAction(planLines({}, '# Deploy the shop', '', '## Deploy', '', ...lines));
const block = ['', '```bash', 'uptime', '```'];

describe('what the guide says right before a block', () => {
  test('is shown with it', () => {
    expect(deploy('Look at the **load** first:', ...block).note).toBe('Look at the load first:');
  });

  test('is the list item that holds it', () => {
    expect(deploy('1. Look at the load', '', ...block.map((line) => `   ${line}`)).note).toBe('Look at the load');
  });

  test('is the list item right above it', () => {
    const { note, confirm } = deploy('1. If the load is high:', ...block);
    expect({ note, confirm }).toEqual({ note: 'If the load is high:', confirm: 'ask' });
  });

  test.each([
    'Assuming you are in the project directory, start the stack:',
    'Deploy without manual intervention:',
    'Provided scripts migrate the database:',
  ])('states no condition: %s', (words) => {
    expect(deploy(words, ...block).because).not.toContain('condition');
  });

  test('is nothing when another block stands between', () => {
    const { actions } = planLines({}, '# Deploy the shop', '', '## Deploy', '', 'Look:', ...block, ...block);
    expect(actions.map(({ note }) => note)).toEqual(['Look:', null]);
  });

  test('is shown with a list as well', () => {
    const said = [
      '**If this job fails:**',
      'the image may be unsafe. Then:',
      '',
      '1. Pin the last good tag',
      '2. Tell the team',
    ];
    const { note, because } = deploy(...said);
    expect({ note, because }).toEqual({
      note: 'If this job fails: the image may be unsafe. Then:',
      because: 'a list that a person works through; the guide does it only under a condition',
    });
    expect(deploy('**Then:**', '', '1. Pin the last good tag', '2. Tell the team').note).toBeNull();
  });

  test('is cut when it is long', () => {
    const { note } = deploy('word '.repeat(200), ...block);
    expect(note).toMatch(/^word .* …$/);
    expect(note?.length).toBeLessThan(410);
  });
});

describe('a condition', () => {
  test.each([
    ['English', 'Only when the load was low yesterday:'],
    ['English, at the end', 'Look at the load (optional):'],
    ['English, turned around', 'Note: should the load be above 4, look closer:'],
    ['English, of a failure', 'When the service is down:'],
    ['German', 'Falls gestern etwas auffiel:'],
    ['French', 'En cas de doute :'],
    ['Spanish', 'Sólo si hay dudas:'],
    ['Russian', 'Если есть сомнения:'],
    ['Chinese', '如果有疑问：'],
    ['French, spoken', 'Si ça bloque :'],
    ['French, shortened', "S'il y a un doute :"],
    ['Portuguese', 'Se houver dúvida, veja:'],
    ['Italian', 'Se il carico è alto, guardare:'],
    ['Polish', 'Jeśli obciążenie jest wysokie:'],
    ['Dutch', 'Als de last hoog is:'],
    ['Vietnamese', 'Nếu tải cao:'],
    ['German, of a failure', 'Bei Störungen:'],
    ['German, turned around', 'Sollte die Last hoch sein, nachsehen:'],
    ['Russian, of a failure', 'При сбоях:'],
    ['Chinese, shortened', '若有疑问：'],
    ['Korean', '문제가 있으면:'],
    ['a question', 'The service refuses to start?'],
    ['a question before an order', 'State locked? Find the ID and release it:'],
    ['an error', 'Got an error?'],
    ['a failure', 'On failure:'],
    ['a supposition', 'Suppose the queue is stuck. Then:'],
    ['rare cases', 'In rare cases the queue hangs:'],
    ['something stuck', 'A stuck lock can be removed with:'],
    ['a proviso', 'Provided that the load is low:'],
    ['an event', 'In the unlikely event that it hangs:'],
  ])('in %s is asked, though the commands are harmless', (_, words) => {
    const { confirm, because } = deploy(words, ...block);
    expect(confirm).toBe('ask');
    expect(because).toContain('only under a condition');
  });

  test('is also the heading that says so', () => {
    const made = planLines({}, '# Deploy the shop', '', '## Deploy', '', '### Look at the load (optional)', ...block);
    expect(onlyAction(made).confirm).toBe('ask');
  });

  test.each([
    'Ready? Then:',
    'Got it. Now:',
    'Is it running? Check:',
    'A new lock can be made with:',
    'Se mira la carga:',
    'Als Erstes nachsehen:',
  ])('is not stated in %s', (words) => expect(deploy(words, ...block).confirm).not.toBe('ask'));

  test.each([
    ['### If the cache is stale'],
    ['### In the event of failed hosts'],
    ['### Reindex (only with mapping changes)'],
    ['### Importing by hand (rarely needed)'],
    ['### Only for new servers'],
    ['### When necessary: warm the cache'],
    ['### Apply the fallback only if automation is unavailable'],
  ])('is also what a heading states: %s', (heading) => {
    const made = planLines({}, '# Deploy the shop', '', '## Deploy', '', heading, ...block);
    expect(onlyAction(made).confirm).toBe('ask');
  });

  test('takes nothing from a stricter question', () => {
    const made = planLines(
      {},
      '# Deploy the shop',
      '',
      '## Deploy',
      '',
      'If needed:',
      '',
      '```bash',
      'dropdb shop',
      '```',
    );
    expect(onlyAction(made).confirm).toBe('type');
  });

  test.each([
    'Create a new migration after model changes:',
    'After any schema change:',
    'Whenever you change the requirements:',
    'When dependencies have changed:',
  ])('that something has changed is one: %s', (words) => {
    expect(deploy(words, ...block).confirm).toBe('ask');
  });

  test('is not read into other words', () => {
    expect(deploy('Restart it after the changes:', ...block).confirm).toBe('none');
    expect(deploy('See what changed:', ...block).confirm).toBe('none');
    expect(deploy('Verify the load of this unit:', ...block).confirm).toBe('none');
  });
});
