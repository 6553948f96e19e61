import { describe, expect, test } from 'vitest';
import { bash, fence } from '../assemble/write-guide.ts';
import { outlineOf, planLines, reasonsOf, textsOf } from './plan-guide.ts';

const head = ['# Deploy the shop', '', '## Deploy', bash('make release')];
const back = (...lines: string[]) => planLines({ flow: 'rollback' }, ...head, ...lines);

test('a gate shows when to go back, then the steps follow', () => {
  const made = back(
    '## Rollback',
    '',
    '### Rollback triggers',
    '',
    '- Error rate > 5%',
    '- Orders are lost',
    '',
    '### Steps',
    bash('git checkout v1'),
    '1. Tell the team',
  );
  expect(made.actions[0]).toMatchObject({ kind: 'gate', id: 'rollback:when' });
  expect(textsOf(made).slice(1)).toEqual(['git checkout v1', '[ ] 1. Tell the team']);
  expect(outlineOf(made)[1]).toMatch(/run\/shared ask$/);
  expect(reasonsOf(made)).toEqual(['5 is no part of the way back']);
});

test.each([
  ['On db-1:', 'the guide runs it on another machine'],
  ['A week later, remove the copy:', 'the guide does it another day'],
  ['Never run this on production:', 'the guide says not to run it, or not everywhere'],
])('a step is shown to a person as on the way forward: %s', (words, because) => {
  const made = back('## Rollback', bash('git checkout v1'), words, '', bash('make old'));
  expect(made.actions.at(-1)).toMatchObject({ kind: 'manual', because });
});

test('conditions stand in the gate with their lines', () => {
  const made = back('## Roll back if', '', '- Error rate > 5%', '', '## Rollback', bash('git checkout v1'));
  expect(made.actions[0]?.text).toBe(
    'The guide says to roll back when one of these is the case:\n- Error rate > 5% (line 11)\n\nRoll back now?',
  );
});

test('a guide without a way back has nothing to ask either', () => {
  expect(back().actions).toEqual([]);
});

test('the way forward holds nothing of it', () => {
  const made = planLines(
    {},
    ...head,
    '## Rollback',
    '',
    '- [ ] Stop everything',
    bash('git checkout v1'),
    '### Verify',
    bash('curl -f localhost'),
  );
  expect(textsOf(made)).toEqual(['make release']);
  expect(reasonsOf(made).every((reason) => reason.endsWith('belongs to the way back: rollback.sh'))).toBe(true);
});

describe('on the way back a person is asked', () => {
  test.each([
    ['to type the id where something is destroyed', ['rm -rf /srv/shop'], 'type'],
    ['to type the id where something is restored', ['pg_restore --clean --dbname shop backup.dump'], 'type'],
    ['about what is not known', ['./back.sh'], 'ask'],
    ['to type the id where a migration is taken back', ['rails db:rollback STEP=2'], 'type'],
    ['about what changes something', ['sudo systemctl restart shop'], 'ask'],
    ['nothing where something is only looked at', ['uptime'], 'none'],
  ])('%s', (_, lines, confirm) => {
    expect(back('## Rollback', bash(...lines)).actions[1]?.confirm).toBe(confirm);
  });

  test('to do what cannot be run', () => {
    expect(back('## Rollback', bash('if true; then')).actions[1]).toMatchObject({ kind: 'manual', mode: null });
  });
});

describe('several ways back', () => {
  const ways = [
    '## Rollback',
    '',
    '### Quick rollback',
    bash('git checkout v1'),
    '### Full rollback',
    bash('sudo systemctl stop shop'),
  ];

  test('are a choice', () => {
    const made = back(...ways);
    expect(made.choices).toMatchObject([
      { group: 'rollback', question: 'Which way back?', options: ['Quick rollback', 'Full rollback'] },
    ]);
    expect(made.actions.map(({ choices }) => choices.map(({ option }) => option))).toEqual([
      [],
      ['Quick rollback'],
      ['Full rollback'],
    ]);
  });

  test('share what stands beside them', () => {
    const made = back(...ways, '### Verify the rollback', bash('curl -f https://shop.example.com/health'));
    expect(made.actions.at(-1)?.choices).toEqual([]);
  });

  describe.each([
    '### Pre-Rollback Checklist',
    '### Before you roll back',
    '### Post-rollback verification',
    '### Rollback testing',
    '### After the rollback',
    '### Health check commands',
    '### 回滚后验证',
  ])('are no other ones beside %s', (title) => {
    const beside = [title, bash('uptime'), '- [ ] Look at the orders'];

    test('in the part that holds them', () => {
      const made = back(...ways, ...beside);
      expect(made.choices[0]?.options).toEqual(['Quick rollback', 'Full rollback']);
    });

    test('in a guide that is a way back', () => {
      const made = planLines({ flow: 'rollback' }, '# Rollback of the shop', ...ways.slice(2), ...beside);
      expect(made.choices[0]?.options).toEqual(['Quick rollback', 'Full rollback']);
    });
  });

  test('are none where one is only made if needed', () => {
    const data = ['### Database rollback (if needed)', bash('make old-data')];
    expect(back('## Rollback', '### Quick rollback', bash('make old'), ...data).choices).toEqual([]);
    expect(back(...ways, ...data).choices[0]?.options).toEqual(['Quick rollback', 'Full rollback']);
  });

  test.each(['### Full rollback after a failed upgrade', '### Full rollback of the checks'])(
    'may be called %s',
    (title) => {
      const options = back(...ways, title, bash('uptime')).choices[0]?.options;
      expect(options).toContain(title.slice(4));
    },
  );

  test.each([
    '### Rollback checklist',
    '### Rollback readiness',
    '### Alert manager rollback',
    '### Health check service',
    '### Post-restore migration rollback',
  ])('may be told in %s', (title) => {
    const steps = [title, '1. Stop the shop', '2. Restore the backup'];
    const made = planLines({ flow: 'rollback' }, '# Rollback of the shop', ...ways.slice(2), ...steps);
    expect(made.choices[0]?.options).toEqual(['Quick rollback', 'Full rollback', title.slice(4)]);
  });

  test('of which each is for one system, are one choice', () => {
    const made = back(
      '## Rollback',
      '### Quick rollback (Docker Swarm)',
      bash('docker service rollback shop'),
      '### Quick rollback (Kubernetes)',
      bash('kubectl rollout undo deploy/shop'),
      '### Database rollback',
      bash('make old-data'),
    );
    expect(made.choices.map(({ group }) => group)).toEqual(['rollback']);
    expect(made.actions.map(({ choices }) => choices.map(({ option }) => option).join(', '))).toEqual([
      '',
      'Quick rollback (Docker Swarm)',
      'Quick rollback (Kubernetes)',
      'Database rollback',
    ]);
  });

  test('of one name are told apart by their lines', () => {
    const made = back(
      '## Phase 1',
      '',
      '### Rollback',
      bash('git checkout v1'),
      '## Phase 2',
      '',
      '### Rollback',
      bash('git checkout v2'),
    );
    expect(new Set(made.choices[0]?.options).size).toBe(2);
  });

  test('a decided one is the only one', () => {
    const made = planLines({ flow: 'rollback', choices: { rollback: 'Full rollback' } }, ...head, ...ways);
    expect(textsOf(made).slice(1)).toEqual(['sudo systemctl stop shop']);
  });
});

test('an undo in the middle of the deployment is a way of its own', () => {
  const made = back(
    '## Prepare',
    bash('# Rollback:', 'git checkout v1'),
    '## Rollback',
    bash('sudo systemctl stop shop'),
  );
  expect(made.choices[0]?.options).toEqual(['Prepare', 'Rollback']);
});

test('scripts of the way back are written there, and started only where nothing calls them', () => {
  const script = ['### The script', '', '`back.sh`:', fence('bash', '#!/bin/bash', 'git checkout v1')];
  expect(back('## Rollback', '', ...script).actions.slice(1)).toMatchObject([
    { kind: 'write', file: 'back.sh', confirm: 'none' },
    { kind: 'run', mode: 'shared', text: './back.sh', confirm: 'ask' },
  ]);
  const called = back('## Rollback', '', ...script, '### Go', bash('./back.sh'));
  expect(called.actions.slice(1).map(({ kind, text }) => `${kind} ${text.split('\n').at(-1)}`)).toEqual([
    'write git checkout v1',
    'run ./back.sh',
  ]);
});

test('a variable that the deployment has set may come from there', () => {
  const made = planLines(
    { flow: 'rollback' },
    '# Deploy the shop',
    '',
    '## Backup',
    bash('BACKUP_FILE=shop-$(date +%F).dump', 'pg_dump shop > "$BACKUP_FILE"'),
    '## Rollback',
    bash('pg_restore --clean --dbname "$DB_NAME" "$BACKUP_FILE"'),
  );
  expect(made.parameters.map(({ name, fromState }) => [name, fromState])).toEqual([
    ['DB_NAME', false],
    ['BACKUP_FILE', true],
  ]);
});

describe('a script of the way back is as dangerous as what it does', () => {
  const script = (...lines: string[]) => ['`back.sh`:', fence('bash', '#!/bin/bash', ...lines)];
  const down = ['sudo systemctl stop shop', 'python manage.py migrate shop 0002'];
  const confirms = (...lines: string[]) =>
    back('## Rollback', '', ...lines)
      .actions.filter(({ kind }) => kind === 'run')
      .map(({ text, confirm }) => `${text} ${confirm}`);

  test('where the guide calls it', () => {
    expect(confirms(...script(...down), bash('./back.sh'))).toEqual(['./back.sh type']);
  });

  test('where nothing calls it', () => {
    expect(confirms(...script(...down))).toEqual(['./back.sh type']);
  });

  test('and no more than that', () => {
    expect(confirms(...script('git checkout v1'), bash('./back.sh'))).toEqual(['./back.sh ask']);
    expect(confirms(...script('git checkout v1'))).toEqual(['./back.sh ask']);
  });

  test('beside other commands, it alone', () => {
    expect(confirms(...script(...down), bash('git checkout v1', './back.sh'), bash('git push'))).toEqual([
      'git checkout v1\n./back.sh type',
      'git push ask',
    ]);
  });
});

describe('what sentences and lists below a label say of when', () => {
  const when = 'Roll back if the error rate is > 5 % for 5 minutes.';
  const undo = 'Press "Undo" in the console.';

  test.each<[string, string[], string[]]>([
    ['alone is no step', ['## Rollback', '', '### When', '', when, '', '### Steps', bash('git checkout v1')], []],
    ['leaves the sentence beside it', ['## Rollback', '', '### Console', '', `${when} ${undo}`], [`${when} ${undo}`]],
    ['leaves the paragraph beside it', ['## Rollback', '', '### Console', '', when, '', undo], [undo]],
    [
      'stays with how it is done',
      ['## Rollback', '', '### Console', '', 'If p95 is > 5 s, roll back in the console.'],
      ['If p95 is > 5 s, roll back in the console.'],
    ],
    [
      'leaves what stands below a list of it',
      ['## Rollback', '', '### Console', '', 'When:', '', '- Orders are lost', '', undo],
      [undo],
    ],
  ])('%s', (_, lines, steps) => {
    const made = back(...lines);
    expect(made.actions.filter(({ kind }) => kind === 'manual').map(({ text }) => text)).toEqual(steps);
  });

  test('stands in the gate', () => {
    expect(back('## Rollback', '', when, bash('git checkout v1')).actions[0]?.text).toContain(`- ${when} (line 11)`);
  });
});

describe('where the way forward has logged in and never left', () => {
  const logged = (...lines: string[]) =>
    planLines(
      { flow: 'rollback' },
      ...['# Deploy the shop', '', '## Deploy', bash('ssh web1'), bash('make release'), ...lines],
      ...['## Rollback', bash('systemctl stop shop')],
    ).actions.at(-1);

  test('the way back is shown to a person', () => {
    expect(logged()).toMatchObject({ kind: 'manual', because: expect.stringContaining('logged into') });
  });

  test('it runs once the machine was left', () => {
    expect(logged(bash('exit'))).toMatchObject({ kind: 'run', confirm: 'ask' });
  });
});

test('a sentence with two limits stands in the gate once', () => {
  const when = 'Roll back if the error rate is > 5 % or p95 is > 2 s.';
  const text = back('## Rollback', '', when, bash('git checkout v1')).actions[0]?.text ?? '';
  expect(text.split(when)).toHaveLength(2);
});

describe('steps that end with how they are undone', () => {
  const steps = [
    '## Deployment',
    '### Step 1: Migrate',
    bash('make migrate'),
    'To undo this step:',
    bash('make unmigrate'),
    '### Step 2: Start',
    bash('docker compose up -d'),
    '**Rollback:**',
    bash('docker compose down'),
  ];

  test('are undone one after the other, the last one first', () => {
    const made = back(...steps);
    expect(textsOf(made).slice(1)).toEqual(['docker compose down', 'make unmigrate']);
    expect(made.choices).toEqual([]);
    expect(made.actions.slice(1).map(({ confirm }) => confirm)).toEqual(['ask', 'ask']);
  });

  test('are undone beside the rollback that the guide tells for all', () => {
    const made = back(...steps, '## Rollback', bash('git checkout v1'));
    expect(textsOf(made).slice(1)).toEqual(['docker compose down', 'make unmigrate', 'git checkout v1']);
    expect(made.choices).toEqual([]);
  });

  test('ask even where only something is looked at', () => {
    const made = back(...steps.slice(0, 5), '### Step 2', bash('make start'), 'Rollback:', bash('uptime'));
    expect(made.actions[1]).toMatchObject({ text: 'uptime', confirm: 'ask' });
  });

  test('are none where the whole deployment is one step', () => {
    const one = ['# Shop', '## Deployment', bash('make deploy'), 'Rollback:', bash('make old')];
    const made = planLines({ flow: 'rollback' }, ...one, '## Rollback', bash('git checkout v1'));
    expect(made.choices[0]?.options).toEqual(['Deployment', 'Rollback']);
  });

  test('are undone whatever the step looks at behind that', () => {
    const made = back(...steps, 'Then look:', bash('./status.sh'), '## Rollback', bash('git checkout v1'));
    expect(textsOf(made).slice(1)).toEqual(['docker compose down', 'make unmigrate', 'git checkout v1']);
    expect(made.choices).toEqual([]);
  });
});

describe('a part "Rollback" below each step', () => {
  const step = (number: number, ...below: readonly string[]) => [
    `## Step ${number}: Change ${number}`,
    bash(`make change-${number}`),
    ...below,
  ];
  const undo = (number: number, depth = '###') => [`${depth} Rollback`, bash(`make undo-${number}`)];
  const plain = (...lines: readonly string[]) => planLines({ flow: 'rollback' }, '# Shop to production', ...lines);

  test('undoes that step, the last one first', () => {
    const made = plain(...step(1, ...undo(1)), ...step(2, ...undo(2), bash('make undo-2b')), ...step(3));
    expect(textsOf(made).slice(1)).toEqual(['make undo-2', 'make undo-2b', 'make undo-1']);
    expect(made.choices).toEqual([]);
    expect(made.actions[1]).toMatchObject({ confirm: 'ask', because: 'undoes "Change 2", where that was done' });
  });

  test('and what is told for all of them comes behind', () => {
    const made = plain(...step(1, ...undo(1)), ...step(2, ...undo(2)), '## Rollback', bash('git checkout v1'));
    expect(textsOf(made).slice(1)).toEqual(['make undo-2', 'make undo-1', 'git checkout v1']);
    expect(made.choices).toEqual([]);
  });

  test('is a way back of its own where only one step has it', () => {
    const made = plain(...step(1, ...undo(1)), ...step(2), '## Rollback', bash('git checkout v1'));
    expect(made.choices).toHaveLength(1);
  });

  test('is one beside a way back that is taken instead of all of them', () => {
    const made = plain(...step(1, ...undo(1)), ...step(2, ...undo(2)), '## Emergency rollback', bash('./restore.sh'));
    expect(made.choices[0]?.options).toHaveLength(3);
  });

  test('is one where a step has two of them', () => {
    const two = ['### Rollback the schema', bash('make undo-a'), '### Rollback the seed data', bash('make undo-b')];
    const made = plain(...step(1, ...two), ...step(2, ...undo(2)), ...step(3, ...undo(3)));
    const reasons = made.actions.map(({ because }) => because);
    expect(reasons).not.toContainEqual(expect.stringContaining('undoes'));
  });

  test('is one where the part has steps of its own', () => {
    const parts = ['## Deploy A', bash('make a'), '### Step 2', bash('make a2'), ...undo(1)];
    const made = plain(...parts, '## Deploy B', bash('make b'), '### Step 2', bash('make b2'), ...undo(2));
    expect(made.choices[0]?.options).toHaveLength(2);
  });

  test('undoes a phase with steps of its own', () => {
    const phase = (number: number) => [
      `## Phase ${number}: Part ${number}`,
      `### ${number}.1 Change`,
      bash(`make change-${number}`),
      `### ${number}.2 Switch`,
      bash(`make switch-${number}`),
    ];
    const made = plain(...phase(1), ...undo(1), ...phase(2), ...undo(2), ...step(3, ...undo(3)));
    expect(made.choices).toEqual([]);
    expect(textsOf(made).slice(1)).toEqual(['make undo-3', 'make undo-2', 'make undo-1']);
  });

  test('is one where the steps are sides of a choice', () => {
    const sides = [
      '## Option 1: Fast',
      bash('make fast'),
      ...undo(1),
      '## Option 2: Slow',
      bash('make slow'),
      ...undo(2),
    ];
    const made = plain(...sides);
    expect(made.choices).toHaveLength(1);
    expect(made.actions.slice(1).map(({ because }) => because)).not.toContainEqual(expect.stringContaining('undoes'));
  });
});

describe('a way back right behind each step of one section', () => {
  const item = (number: number, forward: string, ...back: readonly string[]) => [
    `${number}. Change ${number}:`,
    ...['   ```bash', `   ${forward}`, '   ```', ''],
    ...back.flatMap((command) => ['   Rollback:', '', '   ```bash', `   ${command}`, '   ```', '']),
  ];
  const plain = (...lines: readonly string[]) =>
    planLines({ flow: 'rollback' }, '# Shop to production', '', '## Deployment', '', ...lines);

  test('undoes that step, the last one first', () => {
    const list = [...item(1, 'make stop', 'make start'), ...item(2, 'make migrate', 'make unmigrate', 'make seed')];
    const made = plain(...list, ...item(3, 'make done'));
    expect(textsOf(made).slice(1)).toEqual(['make unmigrate', 'make seed', 'make start']);
    expect(made.actions[1]).toMatchObject({ confirm: 'ask', because: 'undoes "Change 2", where that was done' });
  });

  test('is known by what the step runs, where it has no name', () => {
    const step = (forward: string, back: string) => [bash(forward), 'Rollback:', bash(back)];
    const made = plain(...step('make stop', 'make start'), ...step('make migrate', 'make unmigrate'));
    expect(made.actions.slice(1).map(({ because }) => because)).toEqual([
      'undoes "make migrate", where that was done',
      'undoes "make stop", where that was done',
    ]);
  });

  test('is a way back like any other where only one step has it', () => {
    const made = plain(...item(1, 'make stop', 'make start'), ...item(2, 'make migrate'));
    expect(made.actions[1]?.because).toBe('a step of the way back');
  });

  test('undoes nothing that only looked', () => {
    const check = bash('kubectl rollout status deploy/shop');
    const back = ['If it fails, roll back:', bash('make undeploy')];
    const made = plain(bash('make deploy'), ...back, 'Look:', check, 'If it fails, roll back:', bash('make restore'));
    expect(textsOf(made).slice(1)).toEqual(['make undeploy', 'make restore']);
  });

  test('finds the script that is written further up', () => {
    const script = ['   ```bash title="undo.sh"', '   make unmigrate', '   ```', ''];
    const made = plain(...item(1, 'make stop', 'make start'), ...script, ...item(2, 'make migrate', './undo.sh'));
    expect(textsOf(made).slice(1)).toEqual(['make unmigrate', './undo.sh', 'make start']);
  });
});

describe('a list below words that say to go back', () => {
  const kubectl = (command: string) => ['   ```bash', `   kubectl ${command}`, '   ```'];
  const list = [
    '1. Undo the rollout:',
    ...kubectl('rollout undo deploy/shop'),
    '2. Restart the worker:',
    ...kubectl('rollout restart deploy/worker'),
  ];
  const steps = ['kubectl rollout undo deploy/shop', 'kubectl rollout restart deploy/worker'];
  const guide = (...lines: string[]) => ['# Shop', '## Deployment', bash('make deploy'), ...lines];
  const forward = (...lines: string[]) => planLines({ flow: 'deploy' }, ...guide(...lines));
  const backward = (...lines: string[]) => planLines({ flow: 'rollback' }, ...guide(...lines));

  test.each([
    'If the pods do not come up, roll back:',
    'If the error rate rises above 5 %, please roll back immediately:',
    'Should checkout be down, then go back like this:',
    'Falls die Pods nicht starten, bitte zurückrollen:',
    'To roll back:',
  ])('is the way back, all of it: %s', (words) => {
    expect(textsOf(backward(words, '', ...list)).slice(1)).toEqual(steps);
    expect(textsOf(forward(words, '', ...list))).not.toContain(steps[1]);
  });

  test('names the reason to go back', () => {
    const made = backward('If the pods do not come up, roll back:', '', ...list);
    expect(made.actions[0]?.text).toContain('If the pods do not come up');
  });

  test('is the way back below a step as well', () => {
    const nested = [
      '1. Watch the pods.',
      '2. If the pods do not come up, roll back:',
      ...list.map((line) => `   ${line}`),
    ];
    expect(textsOf(backward(...nested)).slice(1)).toEqual(steps);
    const [, watch, gate] = forward(...nested).actions;
    expect(watch?.text).toContain('Watch the pods');
    expect(gate).toMatchObject({ kind: 'expect', id: 'deployment:triggers' });
    expect(gate?.text).not.toContain('Restart the worker');
  });

  test('is the way back where its steps are told in words', () => {
    const told = [
      'If the pods do not come up, roll back:',
      '',
      '1. `kubectl rollout undo deploy/shop`',
      '2. Call Jens.',
    ];
    expect(backward(...told).actions[1]).toMatchObject({ kind: 'manual' });
    expect(forward(...told).actions.map(({ text }) => text)).toEqual(['make deploy']);
  });

  test.each([
    'If the migration fails:',
    'To minimize rollbacks:',
    'If you do not want to roll back:',
    'If one of these checks fails, roll back:',
    'If any health check fails, roll back immediately:',
    'Wenn eine der folgenden Prüfungen fehlschlägt, zurückrollen:',
  ])('is none below %s', (words) => {
    expect(textsOf(forward(words, '', ...list.slice(4)))).toContain(steps[1]);
  });
});

describe('below words that say when to roll back', () => {
  const check = 'curl -fsS https://shop.example.com/health';
  const told = ['## Deploy', bash('make deploy')];
  const words = ['If anything here fails, roll back:', 'Wenn der Test fehlschlägt, zurückrollen:'];
  const textsOfFlow = (flow: 'deploy' | 'rollback', ...lines: readonly string[]) =>
    planLines({ flow }, '# Shop to production', ...told, ...lines).actions.map(({ text }) => text);

  test.each(words)('a check alone is what is looked at: %s', (condition) => {
    expect(textsOfFlow('deploy', condition, bash(check))).toContain(check);
    expect(textsOfFlow('rollback', condition, bash(check))).not.toContain(check);
  });

  test.each(['kubectl get pods', 'journalctl -u shop -n 50', 'psql -d shop -c "SELECT count(*) FROM orders"'])(
    'what only looks is what is looked at: %s',
    (look) => {
      const condition = 'If the pods are not ready, roll back:';
      expect(textsOfFlow('deploy', condition, bash(look))).toContain(look);
      expect(textsOfFlow('rollback', condition, bash(look))).not.toContain(look);
    },
  );

  test.each(['helm history shop', 'kubectl rollout history deploy/shop', 'git log --oneline -n 5'])(
    'what is gone back to is looked up on the way back: %s',
    (look) => {
      expect(textsOfFlow('rollback', 'If the pods are not ready, roll back:', bash(look))).toContain(look);
    },
  );

  test('a check is the first step of the way back where that goes on', () => {
    const lines = ['If anything here fails, roll back:', bash(check), 'Then roll back:', bash('make undeploy')];
    expect(textsOfFlow('rollback', ...lines)).toEqual(expect.arrayContaining([check, 'make undeploy']));
  });

  test('and so it is behind words that state no condition', () => {
    expect(textsOfFlow('rollback', 'To roll back:', bash(check))).toContain(check);
  });
});
