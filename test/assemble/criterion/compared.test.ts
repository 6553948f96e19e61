import { describe, expect, test } from 'vitest';
import { readCriteria } from '../../../src/assemble/criterion/read-criteria.ts';
import type { Polarity } from '../../../src/assemble/criterion/reading.ts';
import { bounds } from './bounds.ts';

describe('a share that is told and not demanded', () => {
  test.each([
    'Success rate 1 % below baseline (at most)',
    'Availability 5 % below normal',
    'Erfolgsquote 1 % unter normal',
    'Success rate below baseline by 1 %',
    'Success rate drop of 1 %',
    'Success rate was 97 % before',
    'Availability is currently 97 %',
  ])('is no floor: %s', (text) => expect(bounds(text)).toBe('manual'));

  test.each([
    ['Success rate 99 %', 'success_rate >= 99 %'],
    ['Success rate 99 % (currently 97 %)', 'success_rate >= 99 %'],
    ['Availability 99.9 % under normal load', 'availability >= 99.9 %'],
    ['Success rate within 1 % of baseline', 'success_rate <= 1 % baseline'],
  ])('is one without a comparison: %s', (text, wanted) => expect(bounds(text)).toBe(wanted));
});

const kindOf = (text: string) => readCriteria(text, { polarity: 'success' }).map(({ kind }) => kind);

describe('"no" before a comparison', () => {
  test.each([
    'Latency p95 no worse than 20% above baseline',
    'Latency no higher than before the deploy',
    'No more errors than before',
    'Data no older than 5 minutes',
    'No more than one replica down',
  ])('is no absence: %s', (text) => expect(kindOf(text)).toEqual(['manual']));

  test.each([
    ['No errors', 'errors == 0 errors'],
    ['No more errors', 'errors == 0 errors'],
    ['No errors other than 404s', 'http_404 == 0 errors'],
    ['No server errors', 'server_errors == 0 errors'],
    ['Keine Fehler', 'errors == 0 errors'],
    ['No more than two pods down', 'pods_down <= 2 pods'],
  ])('is one before a noun, a limit before a number: %s', (text, wanted) => expect(bounds(text)).toBe(wanted));
});

describe('so many of so many', () => {
  test.each<[string, Polarity, string]>([
    ['2 of 3 nodes available', 'success', 'nodes_ready >= 2 nodes'],
    ['18/20 tests pass', 'success', 'tests_passing >= 18 tests'],
    ['Only 1 of 3 replicas up', 'rollback', 'replicas_ready <= 1 replicas'],
    ['1 of 3 replicas up', 'rollback', 'replicas_ready <= 1 replicas'],
    ['Only 1 of 3 replicas up', 'success', 'replicas_ready <= 1 replicas'],
    ['Failed tests: 2 of 20', 'success', 'manual'],
  ])('are a floor or a ceiling: %s as %s', (text, polarity, wanted) => expect(bounds(text, polarity)).toBe(wanted));

  test.each<[string, Polarity, string]>([
    ['3 of 3 nodes available', 'success', 'nodes_ready == 3 nodes'],
    ['0 of 3 nodes available', 'success', 'nodes_ready == 0 nodes'],
    ['All 12 pods running', 'success', 'pods_running == 12 pods'],
    ['3 of 3 replicas up', 'rollback', 'replicas_ready == 3 replicas'],
    ['2 of 3 nodes unavailable', 'success', 'manual'],
  ])('stay as many when they are all or none: %s as %s', (text, polarity, wanted) =>
    expect(bounds(text, polarity)).toBe(wanted),
  );
});
