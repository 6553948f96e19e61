import { expect, test } from 'vitest';
import { bash, compileLines } from './write-guide.ts';

const deploys = ['## Deploy', bash('docker compose up -d')];

test.each([
  ['Deployment of the shop', 'deployment'],
  ['Rollback of the shop', 'rollback'],
  ['Upgrade to version 3', 'upgrade'],
  ['Deployment runbook', 'deployment'],
  ['Alert: the disk is full', 'alert'],
  ['The shop: runbook', 'deployment'],
  ['The shop', 'deployment'],
])('a guide "%s" that deploys is of the kind %s', (title, kind) => {
  expect(compileLines(`# ${title}`, ...deploys).kind).toBe(kind);
});

test('a runbook without a deployment answers an alert', () => {
  expect(compileLines('# Runbook: high latency', '## Look at it', bash('kubectl top pods')).kind).toBe('alert');
});
