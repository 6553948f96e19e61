import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { AnalysisTemplate } from '@kubernetes-models/argo-rollouts/argoproj.io/v1alpha1/AnalysisTemplate';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeFolder } from '../support/make-folder.ts';
import { runsheet } from '../support/runsheet.ts';

const isRequired = process.env['REQUIRE_TOOLS'] === '1';
const hasPromtool = spawnSync('promtool', ['--version']).status === 0;

const guide = `# Deploy "the shop" {{ now }}

## Success criteria

- Error rate < 1% for 10 minutes
- Average response time between 10 and 300 ms
- Uptime >= 99.9%

## Rollback criteria

- 500 errors persist > 5 minutes
- Latency degrades more than 50% compared to the baseline
- Customers complain about {{ $labels }}
`;

const bindings = JSON.stringify({
  schema: 1,
  bindings: Object.fromEntries(
    ['error_rate', 'response_time', 'uptime', 'http_5xx'].map((name) => [
      name,
      { metric: name, query: `sum(rate(${name}_total[5m]))`, baseline: `sum(rate(${name}_total[5m] offset 1d))` },
    ]),
  ),
});

async function exported(target: string): Promise<{ folder: string; text: string }> {
  const folder = makeFolder({ 'guide.md': guide, 'b.json': bindings });
  const { out } = await runsheet(['gate', 'guide.md', '--bindings', 'b.json', '--export', target], { cwd: folder });
  return { folder: makeFolder({ 'rules.yaml': out }), text: out };
}

describe.skipIf(!hasPromtool && !isRequired)('Prometheus', () => {
  test('accepts the rules', async () => {
    const { folder, text } = await exported('prometheus');
    const { status, stdout, stderr } = spawnSync('promtool', ['check', 'rules', join(folder, 'rules.yaml')], {
      encoding: 'utf8',
    });
    expect(stdout + stderr).toContain(`${parse(text).groups[0].rules.length} rules found`);
    expect(status).toBe(0);
  });
});

describe('Argo Rollouts', () => {
  test('knows every field of the template', async () => {
    const template = parse((await exported('argo')).text);
    expect(template.spec.metrics.length).toBeGreaterThan(3);
    expect(() => new AnalysisTemplate(template).validate()).not.toThrow();
    const broken = { ...template, spec: { metrics: [{ provider: {} }] } };
    expect(() => new AnalysisTemplate(broken).validate()).toThrow();
  });
});
