import { describe, expect, test } from 'vitest';
import { outlineOf, planLines } from '../plan/plan-guide.ts';
import { bash, compileLines } from './write-guide.ts';

const guide = (headings: readonly string[]) => [
  '# Run the shop',
  '',
  ...headings.flatMap((heading, at) => [`## ${heading}`, bash(`make part-${at}`)]),
];
const sides = (...headings: string[]) => compileLines(...guide(headings)).blocks.map(({ choice }) => choice?.option);

describe('the first time, and every later one', () => {
  test.each([
    ['First deployment', 'Subsequent deployments'],
    ['First-time setup', 'Updating'],
    ['Initial deployment', 'Updates'],
    ['Fresh install', 'Upgrade'],
    ['Initial setup', 'Deploying updates'],
    ['For the first deployment', 'Updating the application'],
    ['Initial production deployment', 'Routine deployments'],
    ['Deployment (first time)', 'Deployment (subsequent)'],
    ['New installation', 'Upgrading to a new version'],
    ['Erstinstallation', 'Update einspielen'],
    ['Ersteinrichtung', 'Aktualisierung'],
    ['Erstmalige Bereitstellung', 'Spätere Deployments'],
    ['Primer despliegue', 'Actualización'],
    ['Instalación inicial', 'Despliegues posteriores'],
    ['Premier déploiement', 'Mises à jour'],
    ['Première installation', 'Déploiements suivants'],
    ['Primeira implantação', 'Atualizações'],
    ['Prima installazione', 'Aggiornamento'],
    ['Первая установка', 'Обновление'],
    ['首次部署', '日常发布'],
    ['首次部署', '更新部署'],
    ['首次部署', '后续部署'],
    ['初回デプロイ', '2回目以降のデプロイ'],
    ['최초 배포', '업데이트'],
    ['Install', 'Upgrade'],
    ['Installation', 'Upgrading'],
    ['Install the app', 'Upgrade to a new version'],
    ['Instalación', 'Actualización'],
    ['安装', '升级'],
  ])('%s, and %s', (first, later) => {
    expect(sides(first, later)).toEqual([first, later]);
  });

  test('is one question, and what stands between them is for both', () => {
    const made = planLines({}, ...guide(['First deployment', 'Restart the proxy', 'Updates']));
    expect(made.choices.map(({ options }) => options)).toEqual([['First deployment', 'Updates']]);
    const chosen = planLines(
      { choices: { 'first-deployment/way': 'Updates' } },
      ...guide(['First deployment', 'Restart the proxy', 'Updates']),
    );
    expect(outlineOf(chosen)).toEqual(['12-12 run/shared ask', '18-18 run/shared ask']);
  });

  test.each([
    [
      ['First-time setup', 'First deployment', 'Updates'],
      ['First-time setup + First deployment', 'First-time setup + First deployment', 'Updates'],
    ],
    [
      ['Initial setup', 'First deployment', 'Routine deployments'],
      ['Initial setup + First deployment', 'Initial setup + First deployment', 'Routine deployments'],
    ],
    [
      ['Updates', 'Fresh install', 'First start'],
      ['Updates', 'Fresh install + First start', 'Fresh install + First start'],
    ],
  ])('has several parts the first time: %s', (headings, expected) => {
    expect(sides(...headings)).toEqual(expected);
  });

  test('of several parts is one question', () => {
    const lines = guide(['First-time setup', 'First deployment', 'Updates']);
    const made = (side: string) => planLines({ choices: { 'first-time-setup/way': side } }, ...lines);
    expect(outlineOf(made('Updates'))).toHaveLength(1);
    expect(outlineOf(made('First-time setup + First deployment'))).toHaveLength(2);
  });

  test('is told by numbered parts as well', () => {
    expect(sides('一、首次部署', '二、日常发布')).toEqual(['首次部署', '日常发布']);
  });
});

describe('parts that are followed one after the other', () => {
  test.each([
    ['Initial setup', 'Deploy'],
    ['Initial setup', 'Deployment'],
    ['First-time setup', 'Routine deployments'],
    ['首次配置', '日常发布'],
    ['Install', 'Upgrade the database'],
    ['First deployment', 'Update DNS'],
    ['First deployment', 'Update the configuration'],
    ['Fresh install', 'Upgrade the schema'],
    ['Initial rollout', 'Subsequent rollouts'],
    ['Initial migration', 'Subsequent migrations'],
    ['Step 1: Initial deployment', 'Step 2: Update'],
    ['Phase 1: Initial deployment', 'Phase 2: Upgrade'],
    ['First-time Worker setup', 'Worker upgrade'],
    ['Initial deployment (staging)', 'Updates (production)'],
    ['Erstinstallation', 'Update der Firewall'],
    ['首次部署', '更新配置'],
    ['Update', 'Upgrade'],
    ['First deployment', 'First start'],
    ['1. Install', '2. Upgrade'],
    ['Upgrade', 'Install'],
    ['Install', 'Update'],
  ])('%s, and %s', (one, other) => {
    expect(sides(one, other)).toEqual([undefined, undefined]);
  });

  test.each([
    ['Initial setup', 'Update the code', 'Restart'],
    ['初始配置', '更新代码', '启动'],
    ['First deployment', 'Afterwards'],
    ['Initial setup', 'Later'],
  ])('a part of what is done each time is no side: %s, %s', (...headings) => {
    expect(new Set(sides(...headings))).toEqual(new Set([undefined]));
  });

  test('the system that is made ready is no application', () => {
    const lines = [
      '# Shop',
      '',
      '## Prerequisites',
      '### New installation',
      bash('make'),
      '### Upgrades',
      bash('make b'),
    ];
    expect(compileLines(...lines).alternatives).toEqual([]);
  });

  test('a part without commands is no side', () => {
    const made = compileLines('# Shop', '', '## First deployment', bash('make'), '## Updates', '', 'Monthly.');
    expect(made.alternatives).toEqual([]);
  });

  test('a part below the other is no side', () => {
    const lines = ['# Shop', '', '## First deployment', bash('make'), '### Updates', bash('make update')];
    expect(compileLines(...lines).alternatives).toEqual([]);
  });
});
