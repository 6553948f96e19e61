import { describe, expect, test } from 'vitest';
import { readDuration, readWholeDuration } from '../../../src/assemble/heading/duration.ts';
import { readHeading } from '../../../src/assemble/heading/read-heading.ts';
import { readWholeWindow } from '../../../src/assemble/heading/time-window.ts';

const minutes = (d: { min: number; max: number } | null) => (d === null ? null : [d.min, d.max]);

describe('durations', () => {
  test.each([
    ['1-2 hours', 60, 120],
    ['5 – 10 min', 5, 10],
    ['10min-15min', 10, 15],
    ['2 to 3 days', 2880, 4320],
    ['~1h 15m - up to 2h', 75, 120],
    ['1 hour and 30 minutes', 90, 90],
    ['1h30', 90, 90],
    ['1.5 hours', 90, 90],
    ['1,5 Stunden', 90, 90],
    ['ETA: 5m', 5, 5],
    ['about 2 hours', 120, 120],
    ['half an hour', 30, 30],
    ['45-minute', 45, 45],
    ['~30 seconds', 0.5, 0.5],
    ['< 2 minutes', 0, 2],
    ['up to 24h', 0, 1440],
    ['30 min max', 0, 30],
    ['1 week', 10_080, 10_080],
    ['15分钟', 15, 15],
    ['2-3小时', 120, 180],
    ['半小时', 30, 30],
    ['約30分', 30, 30],
    ['30〜60分', 30, 60],
    ['1時間半', 90, 90],
    ['약 30분', 30, 30],
    ['30 Minuten', 30, 30],
    ['2 heures', 120, 120],
    ['около 1 часа', 60, 60],
    ['1 godzina', 60, 60],
    ['15 phút', 15, 15],
    ['90 dakika', 90, 90],
    ['30 دقيقة', 30, 30],
  ])('%s', (text, min, max) => {
    expect(minutes(readWholeDuration(text))).toEqual([min, max]);
    expect(minutes(readHeading(`Deploy (${text})`).duration)).toEqual([min, max]);
    expect(readHeading(`Deploy (${text})`).title).toBe('Deploy');
  });

  test.each(['port 8000', '99.9% uptime', 'first 15 minutes', 'T+15 min', '5M', '3 nodes', ''])(
    '%s is none',
    (text) => {
      expect(readWholeDuration(text)).toBeNull();
    },
  );

  test.each([
    ['Approximately 45 minutes (without tests)', [45, 45]],
    ['2-3 hours', [120, 180]],
    ['less than 5 minutes', [0, 5]],
    ['Total: 4 hours over 2 days', [240, 240]],
    ['every 5 minutes', null],
    ['v1.2.3', null],
    ['2024-03-01', null],
    ['n/a', null],
  ])('a metadata value: %s', (text, expected) => {
    expect(minutes(readDuration(text))).toEqual(expected);
  });

  test.each([
    ['Migrate [5 min]', 'Migrate', [5, 5]],
    ['Migrate - 10 minutes', 'Migrate', [10, 10]],
    ['Migrate — ETA: 5m', 'Migrate', [5, 5]],
    ['Step 2 (10 min): Migrate', 'Migrate', [10, 10]],
    ['Migrate (Production, 30 minutes)', 'Migrate (Production)', [30, 30]],
    ['Rollback (5 min; needs downtime)', 'Rollback (needs downtime)', [5, 5]],
    ['Wait for 10 minutes', 'Wait for 10 minutes', [10, 10]],
    ['Drop rows (older than 30 days)', 'Drop rows (older than 30 days)', null],
    ['Watch (first hour)', 'Watch', null],
  ])('in a heading: %s', (text, title, duration) => {
    const facts = readHeading(text);
    expect([facts.title, minutes(facts.duration)]).toEqual([title, duration]);
  });
});

describe('windows', () => {
  test.each([
    ['Day 1', 'day', 1, 1],
    ['Day 1-2', 'day', 1, 2],
    ['Days 22–23', 'day', 22, 23],
    ['Day 5 to Day 7', 'day', 5, 7],
    ['Week 1', 'week', 1, 1],
    ['Month 1', 'month', 1, 1],
    ['Hour 0-1', 'hour', 0, 1],
    ['T+0 to T+15', 'minute', 0, 15],
    ['T-30 to T-0', 'minute', -30, 0],
    ['T+30min to T+2h', 'minute', 30, 120],
    ['T-24h', 'hour', -24, -24],
    ['T-1 day', 'day', -1, -1],
    ['first 15 minutes', 'minute', 0, 15],
    ['First Hour', 'hour', 0, 1],
    ['First 24-48 hours', 'hour', 0, 48],
    ['within 1 hour', 'hour', 0, 1],
    ['0-15 minutes', 'minute', 0, 15],
    ['Jour 1', 'day', 1, 1],
    ['24 premières heures', 'hour', 0, 24],
    ['Día 1', 'day', 1, 1],
    ['Tag 1', 'day', 1, 1],
    ['erste Stunde', 'hour', 0, 1],
    ['Неделя 1', 'week', 1, 1],
    ['第1天', 'day', 1, 1],
    ['前15分钟', 'minute', 0, 15],
    ['1日目', 'day', 1, 1],
    ['最初の1時間', 'hour', 0, 1],
    ['1주차', 'week', 1, 1],
    ['Ngày 1', 'day', 1, 1],
    ['1. Gün', 'day', 1, 1],
  ])('%s', (text, unit, start, end) => {
    expect(readWholeWindow(text)).toEqual({ text, unit, start, end });
    expect(readHeading(`Tasks (${text})`)).toMatchObject({
      title: 'Tasks',
      window: { unit, start, end },
      duration: null,
    });
    expect(readHeading(`${text}: Tasks`)).toMatchObject({ title: 'Tasks', label: null, window: { unit, start, end } });
  });

  test('a window in running words stays in the title', () => {
    expect(readHeading('Monitor during the first hour')).toMatchObject({
      title: 'Monitor during the first hour',
      window: { text: 'the first hour', unit: 'hour', start: 0, end: 1 },
    });
  });

  test('a window alone is the title', () => {
    expect(readHeading('### First Day'.slice(4))).toMatchObject({ title: 'First Day', window: { start: 0, end: 1 } });
  });

  test('label and window together', () => {
    expect(readHeading('Phase 1, Week 2: Pilot')).toMatchObject({
      label: '1',
      title: 'Pilot',
      window: { text: 'Week 2' },
    });
    expect(readHeading('Phase 1: Pilot (Week 2) ✅ COMPLETE')).toMatchObject({
      title: 'Pilot',
      window: { text: 'Week 2' },
      status: 'done',
    });
  });

  test.each<[string, number, number]>([
    ['Day 1 – 09:00 Kickoff', 1, 1],
    ['Day 2 - 10:30: Go live', 2, 2],
    ['Day 1-2: Watch', 1, 2],
  ])('a time of the day is no further day: %s', (heading, start, end) =>
    expect(readHeading(heading).window).toMatchObject({ unit: 'day', start, end }),
  );
});
