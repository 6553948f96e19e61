import { describe, expect, test } from 'vitest';
import { readHeading } from '../../../src/assemble/heading/read-heading.ts';

const read = (text: string) => {
  const { label, labelKind, title } = readHeading(text);
  return [label, labelKind, title];
};

describe('labels', () => {
  test.each([
    ['Step 4: Copy the assets', '4', 'step', 'Copy the assets'],
    ['STEP 4 - COPY THE ASSETS', '4', 'step', 'COPY THE ASSETS'],
    ['Step 2.1 Configure', '2.1', 'step', 'Configure'],
    ['Step 2a: Configure', '2a', 'step', 'Configure'],
    ['Step One: Backup', 'One', 'step', 'Backup'],
    ['Step 1 of 5: Backup', '1', 'step', 'Backup'],
    ['Steps 1-3: Prepare', '1-3', 'step', 'Prepare'],
    ['Phase 2: Cutover', '2', 'phase', 'Cutover'],
    ['Stage 2: Warm the cache', '2', 'phase', 'Warm the cache'],
    ['Stage 1 (Staging)', '1', 'phase', 'Staging'],
    ['1. Backup', '1', 'number', 'Backup'],
    ['1) backup', '1', 'number', 'backup'],
    ['1.2 Backup', '1.2', 'number', 'Backup'],
    ['2.10 Celery workers', '2.10', 'number', 'Celery workers'],
    ['1.2.3 Backup', '1.2.3', 'number', 'Backup'],
    ['3.2 Beta User Testing', '3.2', 'number', 'Beta User Testing'],
    ['3a. Backup', '3a', 'number', 'Backup'],
    ['IV. Backup', 'IV', 'number', 'Backup'],
    ['[2/5] Backup', '2', 'number', 'Backup'],
    ['1️⃣ Backup', '1', 'number', 'Backup'],
    ['🔟 Backup', '10', 'number', 'Backup'],
    ['① 备份', '1', 'number', '备份'],
    ['A. Backup', 'A', 'letter', 'Backup'],
    ['Option B: Blue-green', 'B', 'option', 'Blue-green'],
    ['Method 1 - Docker', '1', 'option', 'Docker'],
    ['Path A: Revert the commit', 'A', 'option', 'Revert the commit'],
    ['Part 2 – The database', '2', 'part', 'The database'],
    ['Étape 1 : Préparation', '1', 'step', 'Préparation'],
    ['Paso 1: Copia', '1', 'step', 'Copia'],
    ['Passo 1 - Cópia', '1', 'step', 'Cópia'],
    ['Fase 3: Verifica', '3', 'phase', 'Verifica'],
    ['Schritt 1: Sicherung', '1', 'step', 'Sicherung'],
    ['1. Schritt: Sicherung', '1', 'step', 'Sicherung'],
    ['Шаг 1: Подготовка', '1', 'step', 'Подготовка'],
    ['Этап 2. Развертывание', '2', 'phase', 'Развертывание'],
    ['步骤 1：备份', '1', 'step', '备份'],
    ['步骤一：备份', '一', 'step', '备份'],
    ['第1步：备份', '1', 'step', '备份'],
    ['第一步 备份', '一', 'step', '备份'],
    ['一、准备', '一', 'number', '准备'],
    ['（一）准备', '一', 'number', '准备'],
    ['ステップ1: 準備', '1', 'step', '準備'],
    ['手順1 準備', '1', 'step', '準備'],
    ['第1章 概要', '1', 'part', '概要'],
    ['1단계: 백업', '1', 'step', '백업'],
    ['단계 1: 백업', '1', 'step', '백업'],
    ['Krok 1: Kopia', '1', 'step', 'Kopia'],
    ['Bước 1: Chuẩn bị', '1', 'step', 'Chuẩn bị'],
    ['Adım 1: Yedek', '1', 'step', 'Yedek'],
    ['1. ADIM: YEDEK', '1', 'step', 'YEDEK'],
    ['Stap 1: Back-up', '1', 'step', 'Back-up'],
    ['PARTE 1 - Introduzione', '1', 'part', 'Introduzione'],
    ['الخطوة ١: النسخ', '1', 'step', 'النسخ'],
    ['Day 1 - Step 2: Backup', '2', 'step', 'Backup'],
    ['Day 1-2: Infrastructure', null, 'day', 'Infrastructure'],
    ['Week 3: Hardening', null, 'week', 'Hardening'],
  ])('%s', (text, label, kind, title) => {
    expect(read(text)).toEqual([label, kind, title]);
  });

  test.each([
    'v1.2.3',
    '2.14 to 3.0',
    '3.5 upgrade guide',
    '2.0 Release Notes',
    'Upgrade from 1.2 to 1.3',
    '2024-03-01',
    '2026 Roadmap',
    '3 Replicas',
    '404 errors',
    '2 factor auth',
    '10:30 Deploy',
    '99.9% uptime',
    '24/7 Support',
    '手順一覧',
    '1.7.0及以上版本',
    'Optional extras',
    'Partial restore',
    'Path to production',
  ])('%s has none', (text) => {
    expect(read(text)).toEqual([null, null, text]);
  });

  test('a label without a title is also the title', () => {
    expect(read('Step 1:')).toEqual(['1', 'step', 'Step 1']);
  });

  test('the title of the document keeps its stage', () => {
    const text = '🚀 Stage 3: Payments Deployment Guide';
    expect(readHeading(text, { title: true })).toMatchObject({
      label: null,
      title: 'Stage 3: Payments Deployment Guide',
    });
    expect(readHeading(text).label).toBeNull();
  });

  test('a number before a window is no part of the title', () => {
    expect(read('7.1 First hour')).toEqual(['7.1', 'number', 'First hour']);
    expect(read('Step 2: Day 1')).toEqual(['2', 'step', 'Day 1']);
  });
});
