import { expect, test } from 'vitest';
import { bash, compileLines } from './write-guide.ts';

const environments = (title: string, lines: readonly string[]) =>
  compileLines(`# ${title}`, ...lines)
    .sections.slice(1)
    .map(({ environment }) => environment);

test.each<[string, string, string[], string[]]>([
  ['the heading says it', 'Shop', ['## Deploy to staging', '## Deploy to production'], ['staging', 'production']],
  ['nothing says it', 'Shop', ['## Deploy', '## Verify'], ['any', 'any']],
  ['it goes down', 'Shop', ['## Staging deployment', '### Backup', '#### Check'], ['staging', 'staging', 'staging']],
  ['a heading below says otherwise', 'Shop', ['## Staging', '### Production database'], ['staging', 'production']],
  [
    'the title says it',
    'Production deployment of the shop',
    ['## Prerequisites', '## Deploy'],
    ['production', 'production'],
  ],
  [
    'the first words say it',
    'Shop',
    ['We deploy the shop to production.', '## Deploy', '## Verify'],
    ['production', 'production'],
  ],
  ['what is only read is nowhere', 'Production deployment', ['## Deploy', '## Glossary'], ['production', 'any']],
  [
    'a heading names both',
    'Shop',
    ['## Staging', '## Production', '## Rollback of staging and production', '### Restore'],
    ['staging', 'production', 'any', 'any'],
  ],
  [
    'after production it stays there',
    'Shop',
    ['## Deploy to production', '## Verify', '## Rollback'],
    ['production', 'production', 'production'],
  ],
  ['before production nothing is said', 'Shop', ['## Prerequisites', '## Deploy to production'], ['any', 'production']],
  [
    'a rehearsal on staging ends with its section',
    'Shop',
    ['## Staging deployment', '## Deploy', '## Verify'],
    ['staging', 'production', 'production'],
  ],
  [
    'a rehearsal does not, where the guide is about staging',
    'Staging deployment',
    ['## Deploy to staging', '## Verify'],
    ['staging', 'staging'],
  ],
  [
    'a folder of a workstation',
    'Production deployment',
    ['## Build', bash('cd ~/projects/shop', 'make'), '## Deploy'],
    ['local', 'production'],
  ],
  ['a heading is stronger than a folder', 'Shop', ['## Deploy to staging', bash('cd ~/projects/shop')], ['staging']],
])('%s', (_, title, lines, wanted) => expect(environments(title, lines)).toEqual(wanted));

test.each(['Lab environment', 'Rehearsal cluster', 'Integration system'])(
  'a rehearsal is held in the %s',
  (heading) => {
    expect(environments('Shop', [`## ${heading}`, bash('make')])).toEqual(['staging']);
  },
);

test('each environment has its reason', () => {
  const { sections } = compileLines('# Shop', '## Staging', '### Backup', '## Deploy');
  expect(sections.map(({ because }) => because.at(-1)?.verdict)).toEqual([
    'environment:any (the title)',
    'environment:staging (its heading)',
    'environment:staging (below "Staging")',
    'environment:production (what follows the rehearsal on staging)',
  ]);
});

test('a change in production is a hazard of its own', () => {
  const hazards = (heading: string) =>
    compileLines('# Shop', heading, bash('kubectl apply -f a.yaml')).blocks[0]?.hazards.map(({ kind }) => kind);
  expect(hazards('## Deploy to production')).toContain('production-affecting');
  expect(hazards('## Deploy to staging')).not.toContain('production-affecting');
});

test.each([
  'SQLite (NOT recommended for production)',
  'In-memory mode, not in production',
  "Debug mode: don't use in production",
  'Pas recommandé en production',
  'No recomendado para producción',
  'Não recomendado para produção',
  'Non consigliato per la produzione',
  'Nicht für die Produktion',
  'Niet aanbevolen voor productie',
  'Nie zalecane na produkcji',
  'Не рекомендуется для продакшена',
  'Không khuyến nghị cho production',
  'Production için önerilmez',
  '不建议用于生产环境',
  '本番環境では非推奨',
  '프로덕션 환경에서 권장하지 않음',
  'غير مناسب للإنتاج',
])('what is kept away from production is not there: %s', (heading) =>
  expect(environments('Shop', [`## ${heading}`])).toEqual(['any']),
);

test('what must not be deployed to production does not lead there', () => {
  expect(environments('Shop', ['This is not to be deployed to production.', '## Deploy', bash('make')])).toEqual([
    'any',
  ]);
  expect(environments('Shop', ['## Do not deploy to production on Fridays'])).toEqual(['production']);
});

test.each([
  ['## Production (not staging)', 'production'],
  ['## Deploy to production, not to staging', 'production'],
  ['## Deploy without staging', 'any'],
  ['## Not recommended to use in production', 'any'],
  ['## Deploy to production instead of staging', 'production'],
])('what a heading keeps away is not where it happens: %s', (heading, environment) =>
  expect(environments('Shop', [heading])).toEqual([environment]),
);
