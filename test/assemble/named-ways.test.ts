import { describe, expect, test } from 'vitest';
import { compileLines } from './write-guide.ts';

const bash = (...lines: readonly string[]) => ['', '```bash', ...lines, '```', ''];

/** The sides that the given parts of a guide are, each with a command of its own. */
const sides = (headings: readonly string[], above: readonly string[] = ['# Deploy the shop']) =>
  compileLines(...above, ...headings.flatMap((heading, at) => [heading, ...bash(`make part-${at}`)]))
    .sections.slice(above.length)
    .map(({ choice }) => choice?.option ?? null);

const none = [null, null];

describe('parts of which a guide follows one', () => {
  test.each([
    [['## Automated Deployment (CI/CD)', '## Manual Deployment']],
    [['## Automatic Rollback (Recommended)', '## Manual Rollback']],
    [['## Deploy with GitHub Actions', '## Deploy manually']],
    [['## Step-by-Step Deployment', '## Manual Deployment (Alternative)']],
    [['## Deploy with Ansible', '## Alternative: deploy with Docker']],
    [['## 1) Managed Deployment (Recommended)', '## 2) Server Deployment (NGINX)']],
    [['## Using the installer (recommended)', '## Using the archive']],
  ])('%j', (headings) => {
    expect(sides(headings)).toEqual(headings.map((heading) => heading.replace(/^## (?:\d\) )?/, '')));
  });

  test('are known by their families, whatever is recommended', () => {
    expect(sides(['## Docker (Recommended)', '## Kubernetes'])).toEqual(['docker', 'kubernetes']);
  });

  test('are one question for each place', () => {
    const headings = ['### Automated Deployment', '### Manual Deployment'];
    const commands = (part: string) => headings.flatMap((heading) => [heading, ...bash(`make ${part}`)]);
    const { alternatives } = compileLines('# Shop', '## Staging', ...commands('a'), '## Production', ...commands('b'));
    expect(alternatives.map(({ section, question }) => [section, question])).toEqual([
      ['staging', 'Staging'],
      ['production', 'Production'],
    ]);
  });

  test.each([
    ['## Deployment Platforms', ['### Hetzner Cloud', '### AWS (ECS/EKS)', '### Heroku']],
    ['## Deployment Options', ['### Blue-green deployment', '### Rolling deployment']],
    ['## Choose a deployment method', ['### With the script', '### By hand']],
    ['## Ways to deploy', ['### Deploy from a laptop', '### Deploy from the pipeline']],
  ])('%s', (parent, headings) => {
    expect(sides(headings, ['# Shop', parent])).toEqual(headings.map((heading) => heading.slice(4)));
  });
});

test('hosts are one family, whatever stands in brackets behind them', () => {
  expect(sides(['## Fly.io (Recommended)', '## Heroku', '## AWS (EC2 + RDS)', '## VPS'])).toEqual([
    'fly',
    'heroku',
    'aws',
    'vps',
  ]);
  expect(sides(['## A. Render.com', '## B. Railway.app'])).toEqual(['render', 'railway']);
  expect(sides(['## Deploy the site (Vercel)', '## Deploy the API (AWS)'])).toEqual([null, null]);
  expect(sides(['## Backup (SQLite)', '## Backup (PostgreSQL)'])).toEqual(['sqlite', 'postgresql']);
});

describe('parts that are followed one after the other', () => {
  test.each([
    [['## Automated Verification', '## Manual Verification']],
    [['## Automated tests', '## Manual tests']],
    [['## 2.1 Database Backup (Recommended)', '## 2.2 Files Backup']],
    [['## Step 1: Deploy the API (recommended)', '## Step 2: Deploy the site']],
    [['## Step 3: Start the service', '## Alternative: Docker']],
    [['## Step 3: Railway', '## Step 4: Vercel']],
    [['## Deploy the database', '## Deploy the web server']],
    [['## Monitoring (Recommended)', '## Deployment']],
    [['## Install the API', '## Install the worker']],
    [['## Database Setup', '## Redis Setup (Recommended)']],
    [['## Application Deployment', '## Monitoring Deployment (Recommended)']],
    [['## Production Deployment (recommended settings)', '## Worker Deployment']],
    [['## Deploy to staging (recommended)', '## Deploy to production']],
    [['## Automated Deployment (staging)', '## Manual Deployment (production)']],
    [['## Automated steps', '## Manual steps']],
    [['## Install with Helm (recommended)', '## Deploy to the cluster']],
    [['## Deploy the shop', '## Alternative ports']],
  ])('%j', (headings) => {
    expect(sides(headings)).toEqual(none);
  });

  test.each([
    ['## Deployment Options', ['### Set the timeout', '### Set the size']],
    ['## Deployment', ['### Docker image', '### Release notes']],
    ['## Ways to deploy', ['### Deploy to staging', '### Deploy to production']],
    ['## Release platforms', ['### iOS', '### Android']],
    ['## Configuration Options', ['### AWS', '### Logging']],
    ['## Deployment Platforms', ['### Step 1: AWS', '### Step 2: Heroku']],
  ])('%s', (parent, headings) => {
    expect(sides(headings, ['# Shop', parent])).toEqual(none);
  });
});
