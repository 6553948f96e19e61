import { describe, expect, it, test } from 'vitest';
import { bash, compileLines } from './write-guide.ts';

const kinds = (...lines: readonly string[]) =>
  compileLines('# Shop', ...lines)
    .sections.slice(1)
    .map(({ kind }) => kind);

describe('the kind of a section', () => {
  test.each<[string, string[], string[]]>([
    [
      'is what its heading says',
      ['## Prerequisites', '## Deploy', '## Smoke tests'],
      ['pre-deployment', 'deploy', 'verify'],
    ],
    ['is that of the section above', ['## Rollback', '### Database'], ['rollback', 'rollback']],
    ['goes down over levels', ['## Rollback', '### Database', '#### Step 1'], ['rollback', 'rollback', 'rollback']],
    ['is its own below a step', ['## Deploy', '### Verify the web servers'], ['deploy', 'verify']],
    ['turns back anywhere', ['## Deploy', '### Rollback'], ['deploy', 'rollback']],
    ['does not turn forward again', ['## Rollback', '### Deploy the old version'], ['rollback', 'rollback']],
    ['does not turn forward at the check of a way back', ['## Rollback', '### Verify'], ['rollback', 'rollback']],
    ['of whom to call stays', ['## Rollback', '### Contacts'], ['rollback', 'contacts']],
    ['ends with its section', ['## Rollback', '### Database', '## Deploy'], ['rollback', 'rollback', 'deploy']],
    [
      'of a topic is that of its phase',
      ['## Pre-Deployment', '### Database Migrations'],
      ['pre-deployment', 'pre-deployment'],
    ],
    ['of a list of changes goes down', ['## Changelog', '### The script'], ['changelog', 'changelog']],
    ['of a step without other words', ['## Step 1: The shop', 'Words.'], ['deploy']],
    ['of a part that nothing is known of', ['## The shop', 'Words.'], ['reference']],
    ['of commands that nothing is known of', ['## The shop', bash('make')], ['deploy']],
    ['of commands further down', ['## The shop', '### The web', bash('make')], ['deploy', 'deploy']],
    ['of a task list that nothing is known of', ['## The shop', '- [ ] Ask'], ['pre-deployment']],
    ['of a plain list that nothing is known of', ['## The shop', '- Ask'], ['reference']],
    [
      'of a time is counted from the release',
      ['## T-1 day', '- Ask', '## T-0', '- [ ] Deploy', '## T+30 min', '- p99 < 800 ms', '## J+1', '- [ ] Look'],
      ['pre-deployment', 'deploy', 'verify', 'verify'],
    ],
    ['of a time behind the release with other words is what they say', ['## T+10: The shop', bash('make')], ['deploy']],
    ['of a time before it is a preparation', ['## T-10: The shop', bash('make')], ['pre-deployment']],
    [
      'of watching',
      ['## Watch', '- p99 < 800 ms', '## Keep an eye on it', '## Observar'],
      ['monitoring', 'monitoring', 'monitoring'],
    ],
    [
      'of steps, called so',
      ['## Steps', '1. Ask', '## Vorgehen', '- Ask', '## Étapes', 'Ask.'],
      ['deploy', 'deploy', 'deploy'],
    ],
    [
      'of steps is that of what they are about',
      ['## Verification', '### Procedure', '## Rollback', '### Steps'],
      ['verify', 'verify', 'rollback', 'rollback'],
    ],
    [
      'speaks German',
      ['## Voraussetzungen', '## Bereitstellung', '## Rückgängig machen'],
      ['pre-deployment', 'deploy', 'rollback'],
    ],
    [
      'speaks Chinese',
      ['## 准备工作', '## 部署', '## 验证', '## 回滚'],
      ['pre-deployment', 'deploy', 'verify', 'rollback'],
    ],
  ])('%s', (_, lines, wanted) => expect(kinds(...lines)).toEqual(wanted));

  test.each([
    'Prevention',
    'How to prevent this',
    'Lessons learned',
    'Post-mortem',
    'Rollback drills',
    'Testing the rollback procedure',
  ])('is no way back when it is for the next time: %s', (title) => {
    expect(kinds('## Rollback', bash('make old'), `### ${title}`, bash('make drill'))).toEqual([
      'rollback',
      'reference',
    ]);
    const guide = compileLines(
      '# Rollback of the shop',
      '## Steps',
      bash('make old'),
      `## ${title}`,
      bash('make drill'),
    );
    expect(guide.sections.map(({ kind }) => kind)).toEqual(['overview', 'rollback', 'reference']);
  });

  test.each(['Prevent new orders', 'Test the rollback', 'Recovery'])('of a way back stays with %s', (title) => {
    expect(kinds('## Rollback', `### ${title}`, bash('make old'))).toEqual(['rollback', 'rollback']);
  });

  it('is that of its commands right below the title', () => {
    const steps = ['## Steps', bash('make old'), '## Afterwards', bash('make tidy')];
    const guide = compileLines('# Rollback of the shop', ...steps);
    expect(guide.sections.map(({ kind }) => kind)).toEqual(['overview', 'rollback', 'rollback']);
    expect(guide.blocks.map(({ disposition }) => disposition)).toEqual(['rollback-script', 'rollback-script']);
  });

  test.each([
    'How to get back to 1.9',
    'Going back to v1.9',
    'Back to version 3',
    'Zurück auf 2.4',
    'Retour à la version 1.9',
    'Moving back to the old cluster',
    'Zurück zum vorherigen Stand',
    'If you have to go back',
    'Going back',
    'When it all goes wrong',
    'Something went wrong?',
    'Return to the old version',
    'Put the old version back',
    'Switching back',
    'Falling back',
    'Fallback',
    'Fall back',
    'Backout',
    'Back out',
    'Abort',
    'Plan B',
    'Escape hatch',
    'Panic button',
    'Exit strategy',
    'Unwinding',
    'Zurück auf Anfang',
    'Alte Version wieder einspielen',
    'Rückbau',
    'Volver atrás',
    'Deshacer el cambio',
    'Plan de retorno',
    'Repli',
    'Revenir à l’ancienne version',
    'Desfazer a mudança',
    'Tornare indietro',
    '撤销发布',
    '如果出错',
  ])('leads back: %s', (title) => {
    expect(kinds('## Deploy', bash('make'), `## ${title}`, bash('make old'))).toEqual(['deploy', 'rollback']);
  });

  test.each([
    'Bad practice',
    'Disabled steps',
    'Out of scope',
    'How we used to do it',
    'Old procedure (until 2022)',
    'Was man lassen sollte',
  ])('is read and not followed: %s', (title) => {
    expect(kinds('## Deploy', bash('make'), `## ${title}`, bash('make old'))).toEqual(['deploy', 'reference']);
  });

  test.each(['If things go south', 'When it all goes south'])('is for a failure: %s', (title) => {
    expect(kinds('## Deploy', bash('make'), `## ${title}`, bash('make old'))[1]).toBe('rollback');
  });

  test.each([
    'Going back online',
    'Getting back to normal operation',
    'Switching back on the workers',
    'Go back to the dashboard',
    'Rückkehr zum Normalbetrieb',
    'Rückbau der alten Server',
    'Zurück zum Normalbetrieb',
    'Before going back online',
    'Falling back asleep',
    'Scale back to 3',
    'Back to step 2',
  ])('comes back and does not lead back: %s', (title) => {
    expect(kinds('## Deploy', bash('make'), `## ${title}`, bash('make on'))[1]).not.toBe('rollback');
  });

  test.each([
    ['Back up the database', 'pre-deployment'],
    ['Fallback page', 'deploy'],
    ['Background workers', 'deploy'],
    ['Build the backend', 'deploy'],
    ['Bring the site back up', 'deploy'],
    ['Put the nodes back into the pool', 'deploy'],
    ['Volver a desplegar', 'deploy'],
  ])('does not lead back: %s', (title, kind) => {
    expect(kinds('## Deploy', bash('make'), `## ${title}`, bash('make old'))).toEqual(['deploy', kind]);
  });

  it('is overview for the title, whatever it says', () => {
    expect(compileLines('# Rollback of the shop', '## Step 1', bash('make')).sections[0]?.kind).toBe('overview');
  });

  it('has a reason', () => {
    const { sections } = compileLines('# Shop', '## Rollback', '### Database', 'Words.');
    expect(sections.map(({ because }) => because.map(({ signal }) => signal))).toEqual([
      ['title', 'environment'],
      ['heading', 'environment'],
      ['parent', 'environment'],
    ]);
    expect(sections[2]?.because[0]?.verdict).toBe('kind:rollback (below "Rollback")');
  });
});

describe('what a section hands down to its blocks', () => {
  const dispositions = (...lines: readonly string[]) =>
    compileLines('# Shop', ...lines).blocks.map(({ disposition }) => disposition);

  test.each<[string, string[], string[]]>([
    [
      'nothing runs forward below a rollback',
      ['## Rollback', '### Deploy 1.0', bash('make release')],
      ['rollback-script'],
    ],
    ['nothing runs below a changelog', ['## Changelog', '### The script', bash('make release')], ['exclude']],
    ['nothing runs below a reference', ['## Useful commands', bash('make release')], ['exclude']],
    ['a comment turns back', ['## Deploy', bash('# Rollback:', 'make release')], ['rollback-script']],
    ['a label turns back', ['## Deploy', '**Rollback**:', bash('make release')], ['rollback-script']],
    [
      'a sentence turns back',
      ['## Deploy', 'If the migration fails, run this:', bash('make release')],
      ['rollback-script'],
    ],
    [
      'a collapsed part turns back',
      ['## Deploy', '<details><summary>Rollback</summary>', bash('make release'), '</details>'],
      ['rollback-script'],
    ],
    ['an item turns back', ['## Deploy', '- Roll back:', '  ```bash', '  make release', '  ```'], ['rollback-script']],
    [
      'the next block goes forward',
      ['## Deploy', '**Rollback**:', bash('make old'), '**Deploy**:', bash('make release')],
      ['rollback-script', 'gate-then-auto'],
    ],
    ['right below the title is a step', [bash('make release')], ['gate-then-auto']],
    ['a check before any change prepares', ['## Verify', bash('npm test'), bash('kubectl get pods')], ['auto', 'auto']],
    [
      'a check behind a change verifies',
      ['## Deploy', bash('kubectl apply -f a.yaml'), '## Verify', bash('kubectl get pods')],
      ['gate-then-auto', 'verify-auto'],
    ],
    [
      'behind a login nothing runs here',
      ['## Deploy', bash('ssh web1'), bash('make release')],
      ['manual-prompt', 'manual-prompt'],
    ],
    [
      'a login lasts beyond its section',
      ['## Deploy', bash('ssh web1'), '## Next', bash('kubectl apply -f a.yaml')],
      ['manual-prompt', 'manual-prompt'],
    ],
  ])('%s', (_, lines, wanted) => expect(dispositions(...lines)).toEqual(wanted));
});
