import { describe, expect, test } from 'vitest';
import { bounds } from './bounds.ts';

describe('a word beside the name of a resource', () => {
  test.each([
    ['CPU idle > 30 %', 'cpu_idle > 30 %'],
    ['Idle CPU > 30 %', 'cpu_idle > 30 %'],
    ['CPU空闲率 > 30 %', 'cpu_idle > 30 %'],
    ['CPU idle 30 %', 'cpu_idle >= 30 %'],
    ['CPU steal < 10 %', 'cpu_steal < 10 %'],
    ['CPU iowait < 10 %', 'cpu_iowait < 10 %'],
    ['CPU throttling < 5 %', 'cpu_throttling < 5 %'],
    ['Disk errors = 0', 'disk_errors == 0'],
    ['Memory fragmentation below 1.5', 'memory_fragmentation < 1.5'],
    ['Memory pressure < 10 %', 'memory_pressure < 10 %'],
  ])('says what else is measured: %s', (text, wanted) => expect(bounds(text)).toBe(wanted));

  test.each([
    ['CPU < 70 %', 'cpu_usage < 70 %'],
    ['CPU usage below 70 %', 'cpu_usage < 70 %'],
    ['CPU under load < 90 %', 'cpu_usage < 90 %'],
    ['Disk full < 90 %', 'disk_usage < 90 %'],
    ['Memory of the idle workers < 2 GB', 'memory_usage < 2 GB'],
    ['Disk latency < 20 ms', 'response_time < 20 ms'],
  ])('may leave it the usage: %s', (text, wanted) => expect(bounds(text)).toBe(wanted));
});
