import { describe, expect, it, test } from 'vitest';
import { compileLines } from './write-guide.ts';

const criteria = (...lines: readonly string[]) =>
  compileLines('# Shop', ...lines).criteria.map(
    ({ line, polarity, comparator, value, unit }) => `L${line} ${polarity} ${comparator} ${value} ${unit}`,
  );
const table = (header: string, ...rows: readonly string[]) => {
  const columns = header.split('|').length;
  return ['', header, Array.from({ length: columns }, () => '---').join('|'), ...rows];
};

describe('criteria of a table', () => {
  test.each<[string, string[], string[]]>([
    ['of success', ['## Success criteria', ...table('Metric | Threshold', 'Error rate | < 1%')], ['L6 success < 1 %']],
    [
      'of the way back',
      ['## Rollback triggers', ...table('Metric | Threshold', 'Error rate | > 5%')],
      ['L6 rollback > 5 %'],
    ],
    [
      'with a column for each',
      ['## Success criteria', ...table('Metric | Target | Rollback if', 'Error rate | < 1% | > 5%')],
      ['L6 success < 1 %', 'L6 rollback > 5 %'],
    ],
    [
      'with a column for alerts',
      ['## Monitoring', ...table('Metric | Target | Alert', 'Error rate | < 1% | > 2%')],
      ['L6 success < 1 %', 'L6 alert > 2 %'],
    ],
    [
      'in every row',
      ['## Success criteria', ...table('Metric | Target', 'Error rate | < 1%', 'Latency p95 | < 500 ms')],
      ['L6 success < 1 %', 'L7 success < 500 ms'],
    ],
    [
      'in German',
      ['## Erfolgskriterien', ...table('Metrik | Schwellwert | Limite', 'Fehlerrate | gut | < 1%')],
      ['L6 success < 1 %'],
    ],
    [
      'with a column for what is done, in a part on success',
      [
        '## Success criteria',
        ...table(
          'Metric | Threshold | Action',
          'Error rate | > 2% for 5 min | Roll back',
          'CPU usage | above 85% | Investigate, roll back if it stays',
          'Success rate | < 98% | Rollback',
          'Response time | < 300 ms | Roll back',
          'Uptime | > 99% | Continue with 50 %',
        ),
      ],
      ['L6 rollback > 2 %', 'L7 alert > 85 %', 'L8 rollback < 98 %', 'L9 success < 300 ms', 'L10 success > 99 %'],
    ],
    [
      'with a column for what is done, in a part on the way back',
      [
        '## Rollback triggers',
        ...table('Metric | Threshold | Action', 'Error rate | > 5% | On-call decides', 'CPU | > 90% | Investigate'),
      ],
      ['L6 rollback > 5 %', 'L7 rollback > 90 %'],
    ],
    [
      'with a target, and what is done when it is missed',
      [
        '## Success criteria',
        ...table('Metric | Target | Action', 'Queue depth | 100 | Roll back', 'Error rate | < 1% | Roll back'),
      ],
      ['L6 success <= 100 null', 'L7 success < 1 %'],
    ],
    [
      'with bounds that should not be met',
      [
        '## Monitoring',
        ...table(
          'Metric | Threshold',
          'Error rate | > 2%',
          'Availability | < 99%',
          'Throughput | > 100 rps',
          'CPU | < 70%',
        ),
      ],
      ['L6 alert > 2 %', 'L7 alert < 99 %', 'L8 success > 100 rps', 'L9 success < 70 %'],
    ],
    [
      'with what is asked at least, and what is wished for',
      [
        '## Success criteria',
        ...table('Metric | Minimum | Target', 'Test coverage | 70% | 90%', 'Cache hit rate | >= 80% | >= 95%'),
      ],
      ['L6 success >= 70 %', 'L7 success >= 80 %'],
    ],
    [
      'with numbers that the column, or what is measured, says the side of',
      [
        '## Success criteria',
        ...table('Metric | Baseline | Target', 'Error rate | 0.05% | 0.1%', 'Response time p95 | 240 ms | 300 ms'),
        ...table('Metric | Max', 'Bundle size | 250 KB', 'Orders | 12', 'Page load time | ~2 s'),
      ],
      [
        'L6 success <= 0.1 %',
        'L7 success <= 300 ms',
        'L11 success <= 250 KB',
        'L12 success <= 12 null',
        'L13 success <= 2 s',
      ],
    ],
    [
      'of what the rows count, which has a bound of its own',
      ['## Success criteria', ...table('Metric | Target', 'Contracts < 40 | 0', 'Requests over 2 s | 1%')],
      [],
    ],
    [
      'with a column that counts the rows, or says how bad it is',
      [
        '## Rollback triggers',
        ...table('No | Metric | Threshold', '1 | Error rate | > 5%'),
        ...table('Severity | Metric | Threshold', 'P1 | Response time | > 2 s'),
      ],
      ['L6 rollback > 5 %', 'L10 rollback > 2 s'],
    ],
    [
      'with warnings and alarms that have no sign',
      [
        '## Monitoring thresholds',
        ...table('Metric | Warning | Critical', 'CPU | 70% | 90%', 'Memory | 75% | 90%', 'Success rate | 99% | 95%'),
      ],
      [
        'L6 alert >= 70 %',
        'L6 alert >= 90 %',
        'L7 alert >= 75 %',
        'L7 alert >= 90 %',
        'L8 alert <= 99 %',
        'L8 alert <= 95 %',
      ],
    ],
    [
      'that stand in the first column, with what is done then',
      [
        '## Rollback triggers',
        ...table('Trigger | Action', 'Error rate > 5% for 5 minutes | Roll back within 10 minutes', 'Data lost | Call'),
        '',
        '## Decision matrix',
        ...table('Situation | Roll back?', 'Error rate > 10% | Yes, at once', 'Error rate > 2% | No, fix forward'),
        '',
        '## Success criteria',
        ...table('Criterion | Checked', 'Error rate < 1% | ☐', 'Users are happy | ☐'),
        '',
        '## Troubleshooting',
        ...table('Symptom | Action', 'Error rate > 5% | Restart'),
      ],
      ['L6 rollback > 5 %', 'L13 rollback > 10 %', 'L20 success < 1 %', 'L21 success null null null'],
    ],
    [
      'that goes back for some rows and only looks closer for others',
      [
        '## Rollback decision matrix',
        ...table(
          'Condition | Action',
          'Error rate > 10% | Roll back',
          'Error rate 2-10% | Investigate, roll back if unclear',
        ),
      ],
      ['L6 rollback > 10 %', 'L7 alert >= 2 %'],
    ],
    [
      'of what the heading says is measured',
      [
        '## Response time targets',
        ...table('Endpoint | Expected | Warning | Critical', '/health | < 100ms | > 200ms | > 500ms'),
      ],
      ['L6 success < 100 ms', 'L6 alert > 200 ms', 'L6 alert > 500 ms'],
    ],
    ['without a number', ['## Success criteria', ...table('Metric | Target', 'Look | good')], []],
    ['without a bound', ['## Success criteria', ...table('Metric | Owner', 'Error rate | team 1')], []],
    ['in a part that demands nothing', ['## Reference', ...table('Metric | Target', 'Error rate | < 1%')], []],
  ])('%s', (_, lines, wanted) => expect(criteria(...lines)).toEqual(wanted));

  it('say which row they are of where the heading names the metric', () => {
    const { criteria: rows } = compileLines(
      '# Shop',
      '## Response time targets',
      ...table('Endpoint | Expected', '/health | < 100ms', '/orders | < 300ms'),
    );
    expect(rows.map(({ metric, scope, text }) => [metric, scope, text])).toEqual([
      ['response_time', '/health', '/health < 100ms'],
      ['response_time', '/orders', '/orders < 300ms'],
    ]);
  });

  it('belong to no item and have ids of their own', () => {
    const { criteria: rows } = compileLines(
      '# Shop',
      '## Success criteria',
      ...table('Metric | Target', 'Errors | < 1%', 'Errors | < 1%'),
    );
    expect(rows.map(({ item, section }) => [item, section])).toEqual([
      [null, 'success-criteria'],
      [null, 'success-criteria'],
    ]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2);
  });
});

describe('criteria of a list', () => {
  test.each<[string, string[], string[]]>([
    ['of success', ['## Success criteria', '- Error rate < 1%'], ['L3 success < 1 %']],
    ['of the way back', ['## Rollback triggers', '- Error rate > 5%'], ['L3 rollback > 5 %']],
    ['of alerts', ['## Alert thresholds', '- Error rate > 2%'], ['L3 alert > 2 %']],
    ['by the label of the list', ['## Monitoring', '**Rollback if**:', '', '- Error rate > 5%'], ['L5 rollback > 5 %']],
    ['below a part of it', ['## Rollback triggers', '### Web', '- Error rate > 5%'], ['L4 rollback > 5 %']],
    ['elsewhere, where it demands something', ['## Verify', '- [ ] Error rate < 1%'], ['L3 expectation < 1 %']],
    ['elsewhere, where it demands nothing', ['## Deploy', '- [ ] Copy 3 files'], []],
    [
      'elsewhere, where nobody would want it',
      ['## Alerts', 'Set up:', '- High error rate (>5%)', '- Uptime below 99%', '- Error rate < 1%'],
      ['L4 alert > 5 %', 'L5 alert < 99 %', 'L6 expectation < 1 %'],
    ],
    ['of what was done', ['## Changelog', '- Error rate < 1%'], []],
    ['of steps back', ['## Rollback', '1. Wait until the error rate is < 1%'], []],
  ])('%s', (_, lines, wanted) => expect(criteria(...lines)).toEqual(wanted));

  it('are known to their item', () => {
    const { checklist, criteria: rows } = compileLines('# Shop', '## Success criteria', '- [ ] Error rate < 1%');
    expect(checklist[0]?.criteria).toEqual(rows.map(({ id }) => id));
    expect(rows).toMatchObject([{ item: checklist[0]?.id, text: 'Error rate < 1%' }]);
  });

  const periods = (...lines: readonly string[]) =>
    compileLines('# Shop', ...lines).criteria.map(({ for: lasting, window }) => lasting ?? window);

  test.each([
    ['Roll back if any of these holds for 5 minutes:', 'PT5M'],
    ['Alert if any of these holds for 10 minutes:', 'PT10M'],
  ])('last as long as their label says: %s', (label, wanted) => {
    expect(periods('## Rollback', label, '', '- Error rate above 2 %')).toEqual([wanted]);
  });

  test.each([
    ['Roll back if any of these holds for 5 minutes:', '- Error rate above 2 % for 1 minute', 'PT1M'],
    ['Roll back if any of these holds for 5 minutes:', '- Error rate above 2 % over 10 minutes', 'PT10M'],
    ['Roll back if any of the following occur within 30 minutes:', '- Error rate above 2 %', null],
    ['Roll back if any of these is true:', '- Error rate above 2 %', null],
  ])('last no longer than they say themselves, and a deadline is no time to last: %s %s', (label, item, wanted) => {
    expect(periods('## Rollback', label, '', item)).toEqual([wanted]);
  });
});
