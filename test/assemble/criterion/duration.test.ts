import { expect, test } from 'vitest';
import { parseDurationIso } from '../../../src/assemble/criterion/duration.ts';

test.each([
  ['5 minutes', 'PT5M'],
  ['for 5+ minutes', 'PT5M'],
  ['24h', 'PT24H'],
  ['90 seconds', 'PT90S'],
  ['500 ms', 'PT0.5S'],
  ['1.5 hours', 'PT1H30M'],
  ['1,5 Stunden', 'PT1H30M'],
  ['~1h 15m', 'PT1H15M'],
  ['1 hour and 30 minutes', 'PT1H30M'],
  ['10-20 minutes', 'PT10M'],
  ['2 days', 'P2D'],
  ['1 week', 'P1W'],
  ['half an hour', 'PT30M'],
  ['the first hour', 'PT1H'],
  ['5分钟', 'PT5M'],
  ['10分間', 'PT10M'],
  ['30초', 'PT30S'],
  ['15 минут', 'PT15M'],
  ['3 godziny', 'PT3H'],
  ['5 dakika', 'PT5M'],
  ['10 phút', 'PT10M'],
  ['port 8000', null],
  ['99.9% uptime', null],
  ['v1.5 months ago', null],
  ['', null],
])('%s → %s', (text, iso) => {
  expect(parseDurationIso(text)).toBe(iso);
});
