import { describe, expect, test } from 'vitest';
import { compileLines } from './write-guide.ts';

const read = (heading: string, header: string, ...rows: string[]) =>
  compileLines('# Shop', '', `## ${heading}`, '', header, header.replace(/[^|]+/g, '---'), ...rows).criteria.map(
    ({ polarity, metric, comparator, value, unit, relative, for: lasting }) =>
      [polarity, metric, comparator, value, unit, relative, lasting].filter((word) => word !== null).join(' '),
  );

describe('a row of a table of criteria', () => {
  test.each([
    ['| 4xx ratio | <= 0.3% |', 'success http_4xx <= 0.3 %'],
    ['| Rejected orders | 0 |', 'success rejected_orders == 0'],
    ['| Timeouts | < 7/min |', 'success timeouts < 7 /min'],
  ])('keeps its own subject below "Success criteria": %s', (row, wanted) =>
    expect(read('Success criteria', '| SLI | Target |', row)).toEqual([wanted]),
  );

  test.each([
    ['| Login errors | > 15 % | 4 min |', 'rollback login_errors > 15 % PT4M'],
    ['| p95 latency | 3x baseline | 8 min |', 'rollback response_time >= 3 x baseline PT8M'],
  ])('has the time that a column of its own says: %s', (row, wanted) =>
    expect(read('Rollback triggers', '| Metric | Threshold | Duration |', row)).toEqual([wanted]),
  );

  test.each([
    [
      '| Request handler idle | < 35% | < 15% |',
      ['alert request_handler_idle < 35 %', 'alert request_handler_idle < 15 %'],
    ],
    ['| Disk free | 25 % | 12 % |', ['alert disk_free <= 25 %', 'alert disk_free <= 12 %']],
    ['| Fetch p99 | 90 ms | 450 ms |', ['alert response_time >= 90 ms', 'alert response_time >= 450 ms']],
    ['| Idle workers | 8 | 3 |', ['alert idle_workers <= 8', 'alert idle_workers <= 3']],
  ])('gets worse from the warning to the alarm: %s', (row, wanted) =>
    expect(read('Alert thresholds', '| Metric | Warn | Critical |', row)).toEqual(wanted),
  );
});

describe('two levels of an alarm', () => {
  test.each([
    ['| Orders per hour | 1,000 | 500 |', ['alert orders_hour <= 1000', 'alert orders_hour <= 500']],
    ['| Jobs waiting | 500 | 1,000 |', ['alert jobs_waiting >= 500', 'alert jobs_waiting >= 1000']],
    ['| Slow thing | 500 ms | 1 s |', ['alert slow_thing >= 500 ms', 'alert slow_thing >= 1 s']],
    ['| Disk space | 20 % | 10 % |', ['alert disk_free <= 20 %', 'alert disk_free <= 10 %']],
    ['| Memory | 1 GB | 500 MB |', ['alert memory_available <= 1 GB', 'alert memory_available <= 500 MB']],
    ['| Error rate | 5 % | 1 % |', []],
  ])('prove which way it gets worse: %s', (row, wanted) =>
    expect(read('Alert thresholds', '| Metric | Warning | Critical |', row)).toEqual(wanted),
  );
  test.each([
    ['| Disk space | 80 % | 90 % |', ['alert disk_usage >= 80 %', 'alert disk_usage >= 90 %']],
    ['| CPU idle | 20 % | 10 % |', ['alert cpu_idle <= 20 %', 'alert cpu_idle <= 10 %']],
    ['| Thing | 1,5 % | 5 % |', ['alert thing >= 1.5 %', 'alert thing >= 5 %']],
    ['| Thing | 500 ms | 10 MB |', []],
  ])('may agree with what everybody wants: %s', (row, wanted) =>
    expect(read('Alert thresholds', '| Metric | Warning | Critical |', row)).toEqual(wanted),
  );
});

describe('space without a word on whether it is used or free', () => {
  test.each([
    ['Success criteria', '| Disk space | 20 % |'],
    ['Rollback triggers', '| Disk space | 10 % |'],
    ['Success criteria', '| 磁盘空间 | 20 % |'],
  ])('has no direction: %s, %s', (heading, row) => expect(read(heading, '| Metric | Threshold |', row)).toEqual([]));
  test.each([
    ['| Free disk space | 20 % |', ['success disk_free >= 20 %']],
    ['| Disk usage | 80 % |', ['success disk_usage <= 80 %']],
    ['| Disk space used | 80 % |', ['success disk_usage <= 80 %']],
    ['| Memory | 80 % |', ['success memory_usage <= 80 %']],
  ])('has one with such a word: %s', (row, wanted) =>
    expect(read('Success criteria', '| Metric | Target |', row)).toEqual(wanted),
  );
});

describe('a title of a column of bounds', () => {
  test.each([
    'Ziel',
    'Zielwert',
    'Grenzwert',
    'Sollwert',
    'Objetivo',
    'Objectif',
    'Obiettivo',
    '目标',
    '目标值',
    'Goal',
  ])('is read in its language: %s', (title) =>
    expect(read('Success criteria', `| Metric | ${title} |`, '| Fehlerrate | < 0,5 % |')).toEqual([
      'success error_rate < 0.5 %',
    ]),
  );
  test.each([
    ['Target', ['success response_time <= 300 ms']],
    ['Ziel', ['success response_time <= 300 ms']],
  ])('gives a percentile alone its sign: %s', (title, wanted) =>
    expect(read('Success criteria', `| Metric | ${title} |`, '| p95 | 300 ms |')).toEqual(wanted),
  );
  test.each(['Note', 'Normal', 'Zielgruppe', 'Owner'])('is not any title: %s', (title) =>
    expect(read('Success criteria', `| Metric | ${title} |`, '| Fehlerrate | < 0,5 % |')).toEqual([]),
  );
});

describe('what stays with tables', () => {
  test('a heading lends its metric to rows that only name of what', () =>
    expect(read('Response time targets', '| Page | Target |', '| Start page | < 2 s |')).toEqual([
      'success response_time < 2 s',
    ]));
  test('two numbers that are the same tell no direction', () =>
    expect(read('Alert thresholds', '| Metric | Warn | Critical |', '| Idle workers | 8 | 8 |')).toEqual([]));
});

describe('criteria below a heading', () => {
  test.each(['Go / No-Go', 'Acceptance', 'Done when'])('%s', (heading) =>
    expect(
      compileLines('# Shop', '', `## ${heading}`, '', '- error rate is below 3 %').criteria.map(
        ({ polarity }) => polarity,
      ),
    ).toEqual(['success']),
  );
});
