import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { decodeBytes } from '../../src/markdown/index.ts';
import type { Environment, Guide } from '../../src/model/index.ts';
import { Flow, listTargets, Plan, plan } from '../../src/plan/index.ts';
import { findPlanFaults } from './plan-faults.ts';

/** Real guides that lie beside the checkout, where there are any. */
const seeds = new URL('../../../shared/seeds/', import.meta.url);
const corpus = new URL('../../../shared/corpus/files/', import.meta.url);
const listFiles = (folder: URL) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.mdx?$/.test(name))
        .sort()
        .map((name) => ({ name, url: new URL(encodeURIComponent(name), folder) }))
    : [];

function read(url: URL): Guide {
  const decoded = decodeBytes(readFileSync(url));
  if (!decoded.ok) throw new Error(decoded.message);
  return compile(decoded.text, { path: 'guide.md' });
}

const files = [...listFiles(seeds), ...listFiles(corpus)];

describe.skipIf(files.length === 0)('real guides', () => {
  it.each(files)('$name', ({ url }) => {
    const guide = read(url);
    for (const environment of listTargets(guide)) {
      for (const flow of Flow.options) {
        const made = plan(guide, { flow, environment });
        expect(Plan.parse(made)).toEqual(made);
        expect(findPlanFaults(guide, made)).toEqual([]);
      }
    }
  });
});

describe.skipIf(!existsSync(seeds))('what a careful person expects', () => {
  const seed = (number: string) => {
    const file = listFiles(seeds).find(({ name }) => name.startsWith(number));
    if (file === undefined) throw new Error(`there is no guide ${number}`);
    return read(file.url);
  };
  const at = (guide: Guide, flow: Flow, environment: Environment | null, line: number) =>
    plan(guide, { flow, environment }).actions.filter(({ lines }) => lines.from <= line && line <= lines.to);

  it('000: staging and production are two scripts', () => {
    const guide = seed('000');
    expect(listTargets(guide)).toEqual(['staging', 'production']);
    const staging = plan(guide, { flow: 'deploy', environment: 'staging' });
    expect(staging.actions.every(({ lines }) => lines.from > 28 && lines.to < 210)).toBe(true);
    const production = plan(guide, { flow: 'deploy', environment: 'production' });
    expect(production.actions.every(({ lines }) => lines.to < 29 || lines.from > 209)).toBe(true);
  });

  it('000: publishing is asked, the gate stops, and the script of staging feeds production', () => {
    const guide = seed('000');
    expect(at(guide, 'deploy', 'staging', 64)).toMatchObject([{ kind: 'run', confirm: 'ask' }]);
    expect(at(guide, 'deploy', 'production', 212)).toMatchObject([{ kind: 'gate' }]);
    expect(at(guide, 'deploy', 'production', 253)).toMatchObject([
      { mode: 'feed', confirm: 'ask', feed: { from: 92 } },
    ]);
    expect(at(guide, 'deploy', 'production', 411)).toMatchObject([{ kind: 'expect' }]);
    expect(at(guide, 'deploy', 'production', 442)).toEqual([]);
  });

  it('000: the restore is on the way back alone, and typed', () => {
    const guide = seed('000');
    expect(at(guide, 'deploy', 'production', 391)).toEqual([]);
    expect(at(guide, 'rollback', 'production', 391).filter(({ kind }) => kind === 'run')).toMatchObject([
      { mode: 'shared', confirm: 'type' },
    ]);
  });

  it('001: migrations backwards are on the way back alone', () => {
    const guide = seed('001');
    for (const environment of listTargets(guide)) {
      expect(at(guide, 'deploy', environment, 48)).toEqual([]);
      expect(at(guide, 'verify', environment, 48)).toEqual([]);
      expect(at(guide, 'rollback', environment, 48).map(({ mode }) => mode)).toContain('shared');
    }
  });

  it('003: the test of a restore never runs, and nothing of the notes does', () => {
    const guide = seed('003');
    for (const flow of Flow.options)
      for (const environment of listTargets(guide)) {
        expect(at(guide, flow, environment, 472).filter(({ mode }) => mode !== null)).toEqual([]);
        expect(plan(guide, { flow, environment }).actions.filter(({ lines }) => lines.from > 580)).toEqual([]);
      }
  });

  it('004: one database, and scripts are written, then asked for', () => {
    const guide = seed('004');
    const environment = listTargets(guide)[0] ?? null;
    const optionAt = (line: number) =>
      at(guide, 'deploy', environment, line).flatMap(({ choices }) => choices.map(({ option }) => option));
    expect([optionAt(31), optionAt(44)]).toEqual([['sqlite'], ['postgresql']]);
    expect(at(guide, 'deploy', environment, 109)).toMatchObject([
      { kind: 'write', file: 'deploy_migrations.sh' },
      { kind: 'run', text: './deploy_migrations.sh', confirm: 'ask' },
    ]);
    expect(optionAt(140)).toEqual(['by hand']);
    expect(at(guide, 'deploy', environment, 514)).toMatchObject([{ confirm: 'type' }]);
    expect(at(guide, 'deploy', environment, 320)).toEqual([]);
    expect(at(guide, 'rollback', environment, 320)).toMatchObject([{ kind: 'write', file: 'rollback_migrations.sh' }]);
  });
});
