import { describe, expect, test } from 'vitest';
import { compileLines } from './write-guide.ts';

/** What the criteria of a part demand: line within it, polarity, metric and bound. */
const demands = (heading: string, ...lines: readonly string[]) =>
  compileLines('# Shop', heading, ...lines).criteria.map(
    ({ line, polarity, metric, comparator, value }) => `${line - 2} ${polarity} ${metric} ${comparator} ${value}`,
  );

describe('a bound whose subject stands above it', () => {
  test('in the item that it belongs to', () => {
    expect(
      demands(
        '## Key metrics to watch',
        '1. **Error Rate**',
        '   - Should be < 0.1%',
        '   - Alert if > 1%',
        '2. **Queue depth**:',
        '   - must stay under 100',
      ),
    ).toEqual(['2 expectation error_rate < 0.1', '3 alert error_rate > 1', '5 expectation queue_depth < 100']);
    expect(demands('## Success criteria', '- Checkout', '  - takes less than 3 s')).toEqual([
      '1 success null null null',
      '2 success checkout < 3',
    ]);
  });

  test('in the label or the heading', () => {
    expect(demands('## Success criteria', '**Error rate:**', '', '- below 1%')).toEqual(['3 success error_rate < 1']);
    expect(demands('## Success criteria', '### Latency', '- p95 under 300 ms', '- never above 2 s')).toEqual([
      '2 success response_time < 300',
      '3 success response_time <= 2',
    ]);
  });

  test('is not looked for where the bound has its own', () => {
    expect(demands('## Key metrics', '- Error rate', '  - CPU < 70%', '  - orders below 10')).toEqual([
      '2 expectation cpu_usage < 70',
      '3 expectation orders < 10',
    ]);
    expect(demands('## Success criteria', '- Checkout works', '  - within 3 s')).toHaveLength(2);
    expect(demands('## Key metrics', '- Requests', '  - < 1% errors')).toEqual(['2 expectation error_rate < 1']);
    expect(demands('## Success criteria', '**Must hold:**', '', '- < 1%')).toEqual(['3 success null < 1']);
  });
});

test('a sign at the start of an item is no quotation', () => {
  expect(demands('## Rollback triggers', '- Error rate:', '  - > 5% for 5 minutes')).toEqual([
    '2 rollback error_rate > 5',
  ]);
});

test('a traffic light says what is good', () => {
  expect(demands('## Key metrics', '- Error rate', '  - Green: < 1%', '  - Red: > 5%')).toEqual([
    '2 expectation error_rate < 1',
    '3 alert error_rate > 5',
  ]);
});
