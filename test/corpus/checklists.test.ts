import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { type Checklist, emitChecklist } from '../../src/emit/index.ts';
import { decodeBytes } from '../../src/markdown/index.ts';
import { makeValidator } from '../support/schema-validator.ts';

const beside = new URL('../../../shared/', import.meta.url);
const listFiles = (folder: string, name: RegExp): URL[] => {
  const url = new URL(folder, beside);
  if (!existsSync(url)) return [];
  return readdirSync(url)
    .filter((file) => name.test(file))
    .sort()
    .map((file) => new URL(encodeURIComponent(file), url));
};

function textOf(url: URL): string {
  const decoded = decodeBytes(readFileSync(url));
  if (!decoded.ok) throw new Error(decoded.message);
  return decoded.text;
}

const checklistOf = (url: URL): Checklist => emitChecklist(compile(textOf(url), { path: 'guide.md' }));

const guides = [...listFiles('seeds/', /\.mdx?$/), ...listFiles('corpus/files/', /\.mdx?$/)];

describe.skipIf(guides.length === 0)('the checklists of real guides', () => {
  const findFaults = makeValidator('checklist');

  it('are what the published schema says, and refer only to what they hold', () => {
    const faults = guides.flatMap((url) => {
      const checklist = checklistOf(url);
      const { items, groups, commands } = checklist;
      const ids = new Set(items.map(({ id }) => id));
      const dangling = items.filter(
        (item) =>
          (item.parent !== null && !ids.has(item.parent)) ||
          !groups.some(({ id }) => id === item.group) ||
          !item.commands.every((id) => commands.some((block) => block.id === id)),
      );
      return [
        ...findFaults(checklist),
        ...dangling.map(({ id }) => `${id} refers to nothing`),
        ...(ids.size === items.length ? [] : ['an id stands twice']),
      ].map((fault) => `${url.pathname}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });
});

interface Key {
  sections: { id: string; kind: string; kind_ok?: string[]; parent: string | null }[];
  fences: { id: string; start: number }[];
  checklist_items: {
    line: number;
    kind: string;
    role: string;
    text: string;
    section: string;
    parent_line: number | null;
    debatable?: boolean;
    attach_debatable?: boolean;
    attached: { fence: string; debatable?: boolean }[];
  }[];
  criteria: { line: number; polarity: string; value?: number; debatable?: boolean }[];
}

/** What a checklist calls the time of what stands in a section of this kind. */
const phasesOfKind: Readonly<Record<string, readonly string[]>> = {
  'pre-deployment': ['before'],
  deploy: ['during', 'before'],
  verify: ['verify', 'before'],
  monitoring: ['after'],
  'post-deploy': ['after'],
  criteria: ['criteria'],
  rollback: ['rollback', 'rollback-triggers', 'before'],
  communication: ['communication'],
  reference: ['reference'],
  changelog: ['reference'],
  contacts: ['reference'],
  overview: ['during', 'before'],
};
const phaseOfRole: Readonly<Record<string, string>> = {
  'criterion-success': 'criteria',
  'criterion-rollback': 'rollback-triggers',
  alert: 'alerts',
};
const boxes: ReadonlySet<string> = new Set(['gfm-task', 'box']);

const keys = listFiles('key/', /\.json$/);

describe.skipIf(keys.length === 0).each(keys.map((url) => ({ url, name: url.pathname.split('/').at(-1) ?? '' })))(
  'the checklist of $name',
  ({ url, name }) => {
    const key: Key = JSON.parse(readFileSync(url, 'utf8'));
    const guide = new URL(`seeds/${name.replace(/\.json$/, '.md')}`, beside);
    const { items, commands, groups } = checklistOf(guide);
    const lines = textOf(guide).split(/\r?\n/);
    const onLine = new Map(items.map((item) => [item.line, item]));
    const firm = key.checklist_items.filter((item) => item.debatable !== true);

    it('holds every box', () => {
      const wanted = key.checklist_items.filter(({ kind }) => boxes.has(kind));
      expect(wanted.length).toBeGreaterThan(0);
      expect(wanted.filter(({ line }) => onLine.get(line)?.boxed !== true)).toEqual([]);
    });

    it('holds every firm criterion with its polarity', () => {
      const wanted = key.criteria.filter(({ debatable }) => debatable !== true);
      const missed = wanted.filter(
        ({ line, polarity }) => !onLine.get(line)?.criteria.some((criterion) => criterion.polarity === polarity),
      );
      expect(missed).toEqual([]);
    });

    it('puts every item into its phase', () => {
      const kinds = new Map(key.sections.map((section) => [section.id, section.kind_ok ?? [section.kind]]));
      const wrong = firm.flatMap((item) => {
        const found = onLine.get(item.line);
        if (found === undefined) return [];
        const wanted =
          phaseOfRole[item.role] === undefined
            ? (kinds.get(item.section) ?? []).flatMap((kind) => phasesOfKind[kind] ?? [])
            : [phaseOfRole[item.role]];
        return wanted.includes(found.phase) ? [] : [`${item.line} ${item.text}: ${found.phase}, not ${wanted}`];
      });
      expect(wrong).toEqual([]);
    });

    it('nests every item', () => {
      const byId = new Map(items.map((item) => [item.id, item]));
      const wrong = firm.flatMap(({ line, parent_line: parent }) => {
        const found = onLine.get(line);
        if (found === undefined) return [];
        // A title inside a block is the group of what follows, not an item.
        const list = groups.find(({ id }) => id === found.group)?.list ?? null;
        if (parent !== null && list !== null && lines[parent - 1]?.includes(list)) return [];
        const above = found.parent === null ? null : (byId.get(found.parent)?.line ?? null);
        return above === parent ? [] : [`${line}: below ${above}, not ${parent}`];
      });
      expect(wrong).toEqual([]);
    });

    it('names the commands of every item', () => {
      const startOf = new Map(key.fences.map(({ id, start }) => [id, start]));
      const lineOf = new Map(commands.map(({ id, line }) => [id, line]));
      const wrong = firm.flatMap(({ line, attached, attach_debatable: isDebatable }) =>
        attached
          .filter(({ debatable }) => debatable !== true && isDebatable !== true)
          .map(({ fence }) => startOf.get(fence))
          .filter((start) => !onLine.get(line)?.commands.some((id) => lineOf.get(id) === start))
          .map((start) => `${line}: without the block of line ${start}`),
      );
      expect(wrong).toEqual([]);
    });
  },
);
