import { expect, test } from 'vitest';
import { compileLines } from './write-guide.ts';

const stated = (...lines: readonly string[]) =>
  compileLines('# Deploy the shop', '', ...lines).criteria.map(
    ({ line, polarity, item, text }) => `L${line} ${polarity} ${item ?? 'loose'} ${text}`,
  );
const when = 'Roll back if p95 is > 2 s.';

test.each<[string, string[], string[]]>([
  ['in a rollback', ['## Rollback', '', when], [`L5 rollback loose ${when}`]],
  ['on the way forward', ['## Deploy', '', `Push it. ${when}`], [`L5 rollback loose ${when}`]],
  ['with its own line', ['## Rollback', '', 'Stay calm.', when], [`L6 rollback loose ${when}`]],
  ['over two lines', ['## Rollback', '', 'Roll back if p95', 'is > 2 s.'], [`L5 rollback loose ${when}`]],
  ['in a quotation', ['## Rollback', '', `> Stay calm.`, '>', `> ${when}`], [`L7 rollback loose ${when}`]],
  ['behind a mark', ['## Rollback', '', `⚠️ **Note:** ${when}`], [`L5 rollback loose Note: ${when}`]],
  ['behind a semicolon', ['## Rollback', '', `Watch it; ${when}`], [`L5 rollback loose ${when}`]],
  [
    'as a label',
    ['## Deploy', '', '**Rollback if**: smoke tests fail'],
    ['L5 rollback loose Rollback if: smoke tests fail'],
  ],
  [
    'as one label of several',
    ['## Deploy', '', '**Lead**: Ann', '**Roll back if**: p95 > 2 s'],
    ['L6 rollback loose Roll back if: p95 > 2 s'],
  ],
  ['as a vague label', ['## Deploy', '', '**Rollback if**: needed'], []],
  [
    'below a heading that asks',
    ['## Rollback', '', '### When to roll back', '', 'The error rate is > 2 %.'],
    ['L7 rollback loose The error rate is > 2 %.'],
  ],
  ['of how long it takes', ['## Rollback', '', '### When to roll back', '', 'A rollback takes < 5 minutes.'], []],
  [
    'at the head of the way back',
    ['## Rollback', '', 'If the error rate exceeds 5 %, or if billing is down:'],
    [
      'L5 rollback loose If the error rate exceeds 5 %, or if billing is down:',
      'L5 rollback loose If the error rate exceeds 5 %, or if billing is down:',
    ],
  ],
  [
    'at its head in French',
    ['## Retour arrière', '', "Si le taux d'erreur dépasse 5 % :"],
    ["L5 rollback loose Si le taux d'erreur dépasse 5 % :"],
  ],
  [
    'ordered in Russian',
    ['## Проверка', '', 'Если доля ошибок превышает 5 %, выполните откат.'],
    ['L5 rollback loose Если доля ошибок превышает 5 %, выполните откат.'],
  ],
  ['further down in the way back', ['## Rollback', '', 'Stay calm.', '', 'If it takes > 5 minutes:'], []],
  ['at its head, of a version', ['## Rollback', '', 'If you use Docker 20.10 or later:'], []],
  ['at its head, of what is good', ['## Rollback', '', 'If the error rate is below 1 % again:'], []],
  ['at the head of another part', ['## Deploy', '', 'If the error rate exceeds 5 %, or if billing is down:'], []],
  ['against it', ['## When not to roll back', '', 'The error rate is > 2 %.', when], []],
  ['before the deployment', ['## Before the deployment', '', when], []],
  ['that stop what begins', ['## Deploy', '', 'Abort if disk usage is > 90 %.'], []],
  ['in a changelog', ['## Changelog', '', when], []],
  ['of a gate', ['## Rollback', '', `Only continue when Ann agrees. ${when}`], []],
  ['of a list once', ['## Rollback if', '', '- p95 > 2 s'], ['L5 rollback p95-2-s p95 > 2 s']],
])('conditions %s', (_, lines, expected) => expect(stated(...lines)).toEqual(expected));
