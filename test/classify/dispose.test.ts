import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readBlock } from '../../src/assemble/read-block.ts';
import { classify, dispose, emptyFence, type Fence, type Place } from '../../src/classify/index.ts';
import { SectionKind } from '../../src/model/index.ts';

const step: Place = {
  kind: 'deploy',
  environment: 'any',
  choice: false,
  open: false,
  broken: false,
  unread: false,
  proof: false,
  elsewhere: null,
  procedure: true,
  leadIn: null,
};

/** The disposition of a block and the rule that gave it. */
function decide(text: string, place: Partial<Place> = {}, fence: Partial<Fence> = { lang: 'bash' }): string {
  const verdict = classify({ ...emptyFence, ...fence, text });
  const facts = readBlock(verdict).steps.flatMap((known) => known.facts);
  return dispose(verdict, { ...step, ...place }, facts).because.verdict;
}

const read: Partial<Place> = { kind: 'reference', procedure: false };
const lang = (name: string): Partial<Fence> => ({ lang: name });

/** One row for each rule, in their order: what leads to it and to no rule before it. */
const rows: [disposition: string, why: string, text: string, place?: Partial<Place>, fence?: Partial<Fence>][] = [
  ['exclude', 'output, drawings and samples are not steps', '├── src\n└── test', {}, lang('')],
  ['exclude', 'the guide says not to run it', 'git pull', { leadIn: 'denied' }],
  ['rollback-script', 'belongs to the way back', 'git pull', { kind: 'rollback' }],
  ['rollback-script', 'does nothing but undo', 'kubectl rollout undo deployment/shop'],
  [
    'manual-prompt',
    'a text to send',
    'Subject: Maintenance tonight\n\nDear customers,\nall shops close at nine.',
    {},
    lang('text'),
  ],
  ['exclude', 'a sample, not a step', 'all is well', {}, lang('text')],
  ['manual-prompt', 'code in a language that no step runs', 'func main() {}', {}, lang('go')],
  ['env-config', 'content of an environment file', 'PORT=80', {}, lang('env')],
  ['checklist-only', 'to be ticked after the deployment', '□ Tell the team', { kind: 'post-deploy' }, lang('')],
  ['manual-prompt', 'a person ticks it', '□ Tell the team', {}, lang('')],
  ['exclude', 'stands in a part that is read, not followed', 'git pull', read],
  ['write-file', 'the text of a script', '#!/bin/bash\nmake'],
  ['manual-prompt', 'settings that a person edits', 'replicas: 3', {}, lang('yaml')],
  ['manual-prompt', 'prose for a person', '- Open the dashboard\n- Press Deploy'],
  ['manual-prompt', 'the shell cannot read it', 'git pull', { broken: true }],
  ['manual-prompt', 'a comment in it says not to run some of it', 'git pull', { leadIn: 'partly' }],
  ['manual-prompt', 'only for the case that something fails', 'git pull', { leadIn: 'failed' }],
  ['manual-prompt', 'the guide says not to run it, or not everywhere', 'git pull', { leadIn: 'unfit' }],
  ['manual-prompt', 'the guide runs it on another machine', 'git pull', { leadIn: 'machine' }],
  ['manual-prompt', 'the guide tells of what was done before', 'git pull', { leadIn: 'past' }],
  ['manual-prompt', 'the guide does it another day', 'git pull', { leadIn: 'later' }],
  ['manual-prompt', 'the guide tells what something else runs', 'git pull', { leadIn: 'described' }],
  ['manual-prompt', 'the guide asks somebody else to run it', 'git pull', { leadIn: 'others' }],
  ['manual-prompt', 'what follows the login was meant for another machine', 'ssh web1\nsystemctl restart shop'],
  ['manual-prompt', 'meant for the machine that was logged into before', 'git pull', { elsewhere: 'machine' }],
  ['manual-prompt', 'meant for the user that was switched to before', 'git pull', { elsewhere: 'user' }],
  ['manual-prompt', 'meant for the shell that was opened before', 'git pull', { elsewhere: 'container' }],
  ['manual-prompt', 'typed into a client, with what it answered', 'shop=# SELECT 1;\n 1', {}, lang('')],
  ['manual-prompt', 'holds lines that are no commands of a shell', 'git pull\n- Tell the team'],
  ['manual-prompt', 'part of it is only an example', 'make a V=$V\n# Example:\nmake a V=3', { choice: true }],
  ['choice', 'one of several alternatives', 'git pull', { choice: true }],
  ['gate-then-auto', 'changes data', 'DELETE FROM carts;', {}, lang('sql')],
  ['verify-auto', 'reads data', 'SELECT count(*) FROM carts;', {}, lang('sql')],
  [
    'manual-prompt',
    'restores or undoes something outside the way back',
    'pg_restore -d shop shop.dump\nsystemctl restart shop',
  ],
  ['gate-then-auto', 'feeds an interpreter', 'python3\nprint(1)'],
  ['manual-prompt', 'every command waits for a person', 'vim /etc/shop.conf'],
  ['manual-prompt', 'never ends, and nothing is verified here', 'tail -f /var/log/shop.log'],
  ['gate-then-auto', 'one of its commands waits for a person', 'heroku login\nheroku ps'],
  ['gate-then-auto', 'destroys something', 'rm -rf /srv/shop/releases/old'],
  ['gate-then-auto', 'cannot be taken back', 'python manage.py notify_customers'],
  ['gate-then-auto', 'its commands cannot all be read', 'Get-Service shop', { unread: true }, lang('powershell')],
  [
    'gate-then-auto',
    'changes production or publishes',
    'kubectl apply -f <file>',
    { open: true, environment: 'production' },
  ],
  ['auto-after-params', 'changes something, with a value still open', 'kubectl apply -f <file>', { open: true }],
  ['gate-then-auto', 'changes something', 'kubectl apply -f shop.yaml'],
  ['auto', 'only makes a backup', 'pg_dump shop > shop.sql'],
  ['verify-auto', 'checks of this guide’s own, in a part that verifies', './check-shop --all', { kind: 'verify' }],
  ['auto-after-params', 'unknown command, with a value still open', './shopctl status <id>', { open: true }],
  ['gate-then-auto', 'unknown command', './shopctl status'],
  ['verify-auto', 'proves the checklist before it', 'npm test', { proof: true }],
  ['auto', 'tests whose exit code is the verdict', 'npm test'],
  ['verify-auto', 'shows the state after the change', 'kubectl get pods', { kind: 'verify' }],
  ['auto', 'changes nothing', 'git status'],
];

describe('each rule', () => {
  test.each<(typeof rows)[number]>(rows)('%s: %s', (disposition, why, text, place, fence) => {
    expect(decide(text, place, fence)).toBe(`disposition:${disposition} (${why})`);
  });

  it('has a row, in the order of the rules', () => {
    const source = readFileSync(new URL('../../src/classify/dispose.ts', import.meta.url), 'utf8');
    const whys = [...source.matchAll(/\bwhy: '([^']+)'/g)].map(([, why]) => why);
    expect(rows.map(([, why]) => why)).toEqual(whys);
  });
});

const forward = /^disposition:(?:auto|auto-after-params|gate-then-auto|verify-auto|choice|write-file) /;

/** Blocks of every role, harmless and harmful. */
const blocks: [text: string, fence?: Partial<Fence>][] = [
  ['git pull'],
  ['git status'],
  ['npm test'],
  ['rm -rf /srv/shop'],
  ['pg_dump shop > shop.sql'],
  ['pg_restore -d shop shop.dump'],
  ['./shopctl run'],
  ['ssh web1\nmake'],
  ['python manage.py shell\nprint(1)'],
  ['#!/bin/bash\nmake'],
  ['$ make\nok'],
  ['SELECT 1;', lang('sql')],
  ['DROP TABLE carts;', lang('sql')],
  ['PORT=80', lang('env')],
  ['replicas: 3', lang('yaml')],
  ['func main() {}', lang('go')],
  ['□ Tell the team', lang('')],
  ['- Tell the team', lang('bash')],
  ['Get-Service shop', lang('powershell')],
  ['xcopy /s a b', lang('cmd')],
  ['├── src', lang('')],
  ['all is well', lang('text')],
  ['', lang('bash')],
];
const variations: readonly Partial<Place>[] = [
  {},
  { choice: true },
  { open: true },
  { broken: true },
  { elsewhere: 'machine' },
  { environment: 'production' },
];
const places = (kind: SectionKind, procedure: boolean) =>
  variations.map((variation) => ({ ...variation, kind, procedure }));

describe('the order of the rules', () => {
  test.each<(typeof blocks)[number]>(blocks)('a way back never runs forward: %j', (text, fence) => {
    for (const place of [...places('rollback', true), ...places('rollback', false)])
      expect(decide(text, place, fence)).not.toMatch(forward);
  });

  test.each<(typeof blocks)[number]>(blocks)('nothing in a part to read runs forward: %j', (text, fence) => {
    for (const kind of ['overview', 'reference', 'changelog', 'contacts'] as const)
      for (const place of places(kind, false)) expect(decide(text, place, fence)).not.toMatch(forward);
  });

  test.each<(typeof blocks)[number]>(blocks)('what the shell cannot read runs nowhere: %j', (text, fence) => {
    for (const kind of SectionKind.options)
      expect(decide(text, { kind, broken: true }, fence)).not.toMatch(/^disposition:(?:auto|gate|verify)/);
  });

  test.each<(typeof blocks)[number]>(blocks)(
    'what was meant for another machine does not run here: %j',
    (text, fence) => {
      for (const kind of SectionKind.options)
        expect(decide(text, { kind, elsewhere: 'machine' }, fence)).not.toMatch(/^disposition:(?:auto|gate|verify)/);
    },
  );

  test.each(['./shopctl go', 'frobnicate --all', 'npm test && frobnicate', 'git status; ./x.sh', 'sudo frobnicate'])(
    'an unknown command never runs unasked outside a check: %s',
    (text) => {
      for (const kind of SectionKind.options.filter((other) => other !== 'verify' && other !== 'monitoring'))
        expect(decide(text, { kind })).not.toMatch(/^disposition:(?:auto|verify-auto) /);
    },
  );

  test.each([
    'rm -rf /srv/shop',
    'kubectl delete namespace shop',
    'dropdb shop',
    'docker compose down -v',
    'git status && rm -rf /srv/shop',
    'pg_dump shop > a.sql; rm -rf /srv/shop',
    'npm test; sudo systemctl stop shop',
  ])('what destroys or changes something never runs unasked, not even in a check: %s', (text) => {
    for (const kind of SectionKind.options)
      expect(decide(text, { kind })).not.toMatch(/^disposition:(?:auto|verify-auto) /);
  });

  test.each([
    'DROP TABLE carts;',
    'UPDATE carts SET a = 1;',
    'SELECT 1; DELETE FROM carts;',
    'WITH a AS (DELETE FROM carts RETURNING *) SELECT * FROM a;',
  ])('what changes data never runs unasked: %s', (text) => {
    for (const kind of SectionKind.options)
      expect(decide(text, { kind }, lang('sql'))).not.toMatch(/^disposition:(?:auto|verify-auto) /);
  });

  test.each([
    'psql shop',
    'ssh web1',
    'vim a.txt',
    'heroku login',
    'docker exec -it shop bash',
    'git rebase -i HEAD~3',
  ])('what waits for a person is no unattended step: %s', (text) => {
    expect(decide(text)).toMatch(/^disposition:(?:manual-prompt|gate-then-auto) /);
  });

  it('puts an open value after the danger', () => {
    expect(decide('rm -rf <folder>', { open: true })).toMatch(/gate-then-auto/);
    expect(decide('vim <file>', { open: true })).toMatch(/manual-prompt/);
  });

  it('asks before an alternative is run, but writes its script and shows its settings', () => {
    expect(decide('rm -rf /srv', { choice: true })).toMatch(/^disposition:choice /);
    expect(decide('SELECT 1;', { choice: true }, lang('sql'))).toMatch(/^disposition:choice /);
    expect(decide('#!/bin/sh\nmake', { choice: true })).toMatch(/^disposition:write-file /);
    expect(decide('replicas: 3', { choice: true }, lang('yaml'))).toMatch(/^disposition:manual-prompt /);
  });
});
