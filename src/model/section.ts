import { z } from 'zod';
import { Duration, Environment, Window } from './environment.ts';
import { Evidence } from './evidence.ts';
import { Span } from './span.ts';
import { Id, Line } from './text.ts';

export const SectionKind = z.enum([
  'overview',
  'pre-deployment',
  'deploy',
  'verify',
  'rollback',
  'monitoring',
  'post-deploy',
  'criteria',
  'communication',
  'contacts',
  'reference',
  'changelog',
]);
export type SectionKind = z.infer<typeof SectionKind>;

export const ContentKind = z.enum(['section', 'prose', 'block', 'checklist', 'table', 'notice']);
export type ContentKind = z.infer<typeof ContentKind>;

/** One heading and what stands below it, up to the next heading of the same or a higher level. */
export const Section = z.strictObject({
  id: Id.describe('Explicit `{#id}`, else the path of slugs; unique. Names the step in scripts, links and reports.'),
  parent: Id.nullable().describe('The section that holds this one.'),
  label: Line.nullable().describe('Number or letter as written (`1.2`), without words; null when there is none.'),
  title: Line.describe('Heading without label, emoji, duration and window.'),
  heading: Line.describe('Heading as written, without Markdown.'),
  level: z.int().min(0).max(6).describe('1 to 6; 0 for the text before the first heading.'),
  kind: SectionKind.describe('What the section is for.'),
  environment: Environment.describe('Where its commands run; `any` when the guide does not say.'),
  duration: Duration.nullable().describe('How long it takes, from the heading.'),
  window: Window.nullable().describe('When it happens: `Day 1-2`, `first hour`.'),
  status: z
    .string()
    .nullable()
    .describe('State that the heading claims: done, in-progress, ready, blocked, deprecated.'),
  optional: z.boolean().describe('Whether the heading says that the step may be skipped.'),
  choice: z
    .strictObject({
      group: Id.describe('The group of alternatives.'),
      option: Line.describe('This alternative; of `a/b`, where either is one by itself, it belongs to both.'),
    })
    .nullable()
    .describe('Set when this section is one of several alternatives, of which only one is followed.'),
  because: z.array(Evidence).describe('Why it has this kind and environment.'),
  span: Span.describe('From the heading to the last line below it.'),
  content: z
    .array(
      z.strictObject({
        kind: ContentKind.describe('Which table the row is in.'),
        id: Id.describe('Id of the row.'),
      }),
    )
    .describe('What stands in the section, in reading order.'),
});
export type Section = z.infer<typeof Section>;
