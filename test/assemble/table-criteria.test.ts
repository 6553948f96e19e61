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
