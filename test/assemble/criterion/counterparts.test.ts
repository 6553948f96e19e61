import { describe, expect, test } from 'vitest';
import type { Polarity } from '../../../src/assemble/criterion/reading.ts';
import { bounds } from './bounds.ts';

describe('pods and replicas that are not as they should be', () => {
  test.each<[string, Polarity, string]>([
    ['Pods not ready: 0', 'success', 'pods_not_ready == 0'],
    ['0 pods not ready', 'success', 'pods_not_ready == 0 pods'],
    ['Pods restarting: 0', 'success', 'pods_restarting == 0'],
    ['Pods in Error state: 0', 'success', 'pods_error == 0'],
    ['Replicas unavailable: 0', 'success', 'replicas_unavailable == 0'],
    ['Pods nicht bereit: 0', 'success', 'pods_nicht_bereit == 0'],
    ['More than 2 pods restarting', 'rollback', 'pods_restarting > 2 pods'],
    ['Pods restarted < 2', 'success', 'pods_restarted < 2'],
    ['Pods OOMKilled > 0', 'rollback', 'pods_oom_killed > 0'],
  ])('have a name of their own: %s', (text, polarity, wanted) => expect(bounds(text, polarity)).toBe(wanted));

  test.each<[string, Polarity, string]>([
    ['Pods not ready = 0', 'success', 'pods_not_ready == 0'],
    ['Pods in Pending state < 2', 'success', 'pods_pending < 2'],
    ['Pods running >= 3', 'success', 'pods_running >= 3 pods'],
    ['Pods in Running state >= 3', 'success', 'pods_running >= 3 pods'],
    ['Pods running >= 3 after being restarted', 'success', 'pods_running >= 3 pods'],
    ['0 pods', 'success', 'pods_running == 0 pods'],
    ['Pods running: 0', 'success', 'pods_running == 0'],
    ['Pod restarts < 2', 'success', 'restart_count < 2 restarts'],
  ])('are not those that are: %s', (text, polarity, wanted) => expect(bounds(text, polarity)).toBe(wanted));
});
