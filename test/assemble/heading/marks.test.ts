import { describe, expect, test } from 'vitest';
import { readHeading } from '../../../src/assemble/heading/read-heading.ts';

describe('environment', () => {
  test.each([
    ['Deploy to Staging', 'staging'],
    ['Run the jobs on staging', 'staging'],
    ['Copy production data to staging', 'staging'],
    ['Promote from staging to production', 'production'],
    ['Promote staging to production', 'production'],
    ['Compare with staging (Production)', 'production'],
    ['Restart prod servers', 'production'],
    ['Staging to production', null],
    ['Production vs staging', null],
    ['Deploy to staging and production', null],
    ['Product team', null],
    ['Reproduction of the bug', null],
    ['Production-like data', null],
    ['Stage 2', null],
    ['Deploy to stage', 'staging'],
    ['Pre-production checks', null],
    ['Checks on pre-production', 'staging'],
    ['Set up the QA environment', 'staging'],
    ['Local development', 'local'],
    ['Development', 'local'],
    ['Developer handbook', null],
    ['Déploiement en production', 'production'],
    ['Entorno de pruebas', 'staging'],
    ['Ambiente de homologação', 'staging'],
    ['Produktivumgebung', 'production'],
    ['Развертывание в продакшене', 'production'],
    ['Тестовая среда', 'staging'],
    ['生产环境部署', 'production'],
    ['预发环境', 'staging'],
    ['本地运行', 'local'],
    ['本番環境へのデプロイ', 'production'],
    ['ステージング環境', 'staging'],
    ['운영 환경 배포', 'production'],
    ['بيئة الإنتاج', 'production'],
  ])('%s: %s', (text, environment) => {
    expect(readHeading(text).environment).toBe(environment);
  });
});

describe('status', () => {
  test.each([
    ['Migrate ✅ COMPLETE', 'done', 'Migrate'],
    ['Migrate (DONE)', 'done', 'Migrate'],
    ['Migrate - Completed', 'done', 'Migrate'],
    ['Migrate ✅', 'done', 'Migrate'],
    ['[x] Migrate', 'done', 'Migrate'],
    ['数据迁移（已完成）', 'done', '数据迁移'],
    ['🚧 In progress', 'in-progress', 'In progress'],
    ['Migrate (WIP)', 'in-progress', 'Migrate'],
    ['⏸️ Phase 2: Migrate', 'blocked', 'Migrate'],
    ['Migrate ⏸️', 'blocked', 'Migrate'],
    ['🚀 READY TO DEPLOY', 'ready', 'READY TO DEPLOY'],
    ['Old script [Deprecated]', 'deprecated', 'Old script'],
    ['✅ Migrate', null, 'Migrate'],
    ['Step 10. Done!', null, 'Done!'],
    ['When Deployment Complete', null, 'When Deployment Complete'],
    ['🔄 Rollback', null, 'Rollback'],
  ])('%s', (text, status, title) => {
    expect(readHeading(text)).toMatchObject({ status, title });
  });
});

describe('optional and platform', () => {
  test.each([
    ['Configure the CDN (Optional)', true],
    ['Restore the dump (if needed)', true],
    ['Optional: seed data', true],
    ['Step 3: Optional - seed data', true],
    ['初始化数据（可选）', true],
    ['Options', false],
    ['Optionalities', false],
  ])('%s: %s', (text, optional) => {
    expect(readHeading(text).optional).toBe(optional);
  });

  test.each([
    ['Install on Windows', 'windows'],
    ['Install Docker on Ubuntu', 'linux'],
    ['PostgreSQL backup', 'postgresql'],
    ['Linux or Windows', null],
    ['Windows of time-lessness'.slice(11), null],
    ['Deploy to Heroku', 'heroku'],
    ['Render the page', null],
  ])('%s: %s', (text, platform) => {
    expect(readHeading(text).platform).toBe(platform);
  });
});
