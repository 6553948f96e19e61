import { listHiddenCharacters, type MarkdownTree, plainText, type SourceText } from '../markdown/index.ts';
import type { Guide } from '../model/index.ts';
import { findAlternatives } from './alternatives.ts';
import { attachBlocks } from './attach-blocks.ts';
import { listBlockSources } from './block-source.ts';
import {
  classifySources,
  draftBlocks,
  sectionsOnWorkstations,
  sectionsWithCommands,
  sectionsWithTasks,
} from './blocks.ts';
import { findChanges } from './changes.ts';
import { draftChecklist } from './checklist.ts';
import { findContacts } from './contacts.ts';
import { fillContents } from './contents.ts';
import { findCriteria } from './criteria.ts';
import { settleDispositions } from './dispositions.ts';
import type { SectionDraft } from './draft.ts';
import { attachFollowingOutput } from './following-output.ts';
import { readGuideKind } from './guide-kind.ts';
import { cleanLine, withoutEmoji } from './line-text.ts';
import { readMeta } from './meta.ts';
import { findNotices } from './notices.ts';
import { outline } from './outline.ts';
import { findParameters } from './parameters.ts';
import { findProse } from './prose.ts';
import { findProseDemands } from './prose-demands.ts';
import { findReferences } from './references.ts';
import { linkRepls } from './repl-links.ts';
import { findRollbackPlans } from './rollback.ts';
import { linkScripts } from './scripts.ts';
import { settleEnvironments } from './section-environment.ts';
import { settleKinds } from './section-kind.ts';
import { summariesAmong } from './summaries.ts';
import { findTables } from './tables.ts';

export interface AssembleOptions {
  readonly path: string;
  readonly slug: string;
  readonly sha256: string;
}

/** Turns a parsed guide into the model: the passes in the order in which each needs the ones before it. */
export function assemble(source: SourceText, tree: MarkdownTree, { path, slug, sha256 }: AssembleOptions): Guide {
  const frontTitle = tree.frontMatter?.data['title'];
  const fallback = typeof frontTitle === 'string' && frontTitle.trim() !== '' ? withoutEmoji(frontTitle) : slug;
  const { sections, title } = outline(source, tree, fallback);

  const sources = listBlockSources(sections);
  const verdicts = classifySources(
    sources,
    new Set(tree.problems.filter(({ kind }) => kind === 'unclosed-fence').map(({ line }) => line)),
  );
  settleKinds(sections, {
    hasCommands: sectionsWithCommands(sources, verdicts),
    hasTasks: sectionsWithTasks(sections),
    repeats: summariesAmong(sources, verdicts),
  });
  const titles = sections.filter((section) => section.isTitle).map((section) => section.row.heading);
  settleEnvironments(
    sections,
    titles.length > 0 ? titles : [title],
    introductionOf(sections),
    sectionsOnWorkstations(sources),
  );

  const blocks = draftBlocks(sources, verdicts, source);
  const alternatives = findAlternatives(sections, blocks);
  settleDispositions(blocks);
  linkScripts(blocks);
  linkRepls(blocks, sections);
  attachFollowingOutput(blocks);

  const tables = findTables(sections);
  const items = draftChecklist(sections, blocks, tables);
  attachBlocks(items, blocks);
  const notices = findNotices(sections);
  const criteria = findCriteria(items, tables, findProseDemands(sections, notices), sections);
  const checklist = items.map((item) => item.row);
  const texts = source.text.split('\n');
  const lines = source.text === '' ? 0 : texts.length - (source.text.endsWith('\n') ? 1 : 0);

  const guide: Guide = {
    schema: 1,
    slug,
    title: cleanLine(title) || slug,
    kind: readGuideKind(
      titles.join(' ') ||
        [title, ...sections.filter((section) => section.row.level === 1).map((section) => section.row.title)].join(' '),
      sections,
      blocks,
      checklist,
    ),
    source: {
      path,
      sha256,
      lines,
      eol: source.eol,
      bom: source.bom,
      encoding: {
        repaired: source.repaired,
        lines: [...source.repairedLines],
        texts: source.repairedLines.map((line) => texts[line - 1] ?? ''),
      },
      hidden: listHiddenCharacters(source.text),
      problems: problemsOf(tree),
    },
    meta: readMeta(sections, tree),
    sections: sections.map((section) => section.row),
    blocks: blocks.map((block) => block.row),
    checklist,
    criteria,
    parameters: findParameters(blocks),
    alternatives,
    changes: findChanges(blocks, checklist),
    rollback: findRollbackPlans(sections, blocks, checklist, criteria),
    notices,
    references: findReferences(sections, blocks),
    contacts: findContacts(checklist, tables),
    tables,
    prose: findProse(sections, notices, source),
  };
  fillContents(guide);
  return guide;
}

/** The text between the title and the first section. */
function introductionOf(sections: readonly SectionDraft[]): string {
  const heads = sections.filter((section, index) => section.isTitle || (index === 0 && section.row.level === 0));
  return heads
    .flatMap(({ nodes }) => nodes.filter(({ node }) => node.type === 'paragraph').map(({ node }) => plainText(node)))
    .join('\n')
    .slice(0, 2000);
}

function problemsOf(tree: MarkdownTree): Guide['source']['problems'] {
  const problems: Guide['source']['problems'] = tree.problems.map(({ kind, line, message }) => ({
    kind,
    line,
    message,
  }));
  const { frontMatter } = tree;
  if (frontMatter?.error != null)
    problems.push({ kind: 'front-matter', line: frontMatter.line, message: frontMatter.error });
  return problems.sort((a, b) => a.line - b.line);
}
