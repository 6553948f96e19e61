import { expect, test } from 'vitest';
import { explainLine, printExplanation } from '../../src/cli/explain/explain-line.ts';
import { makePaint } from '../../src/cli/terminal/colors.ts';
import {
  linesSpan,
  makeBlock,
  makeCriterion,
  makeGuide,
  makeItem,
  makeNotice,
  makeSection,
} from '../support/make-guide.ts';

const guide = makeGuide({
  sections: [
    makeSection({
      id: 'backup',
      label: '1.2',
      title: 'Back up',
      heading: '1.2 Back up (10 min)',
      environment: 'production',
      duration: { min: 10, max: 10, text: '10 min' },
      span: linesSpan(12, 40),
      because: [{ signal: 'heading', verdict: 'kind:deploy', weight: 0.8 }],
      content: [
        { kind: 'block', id: 'backup:1' },
        { kind: 'checklist', id: 'ask' },
      ],
    }),
  ],
  blocks: [
    makeBlock({
      id: 'backup:1',
      section: 'backup',
      span: linesSpan(14, 19),
      lang: 'sql',
      disposition: 'auto-after-params',
      because: [
        {
          signal: 'shell-syntax',
          verdict: 'dialect:bash, because every line is a command that a shell knows',
          weight: 0.9,
        },
        { signal: 'language-tag', verdict: 'dialect:sql', weight: -0.3 },
      ],
      commands: [
        { text: 'pg_dump \\\n  --file "<file>"', line: 15, endLine: 16 },
        { text: 'psql', line: 17, endLine: 17 },
      ],
      repl: { command: 'psql', line: 17, dialect: 'psql', from: 18, to: 18, inputFrom: null },
      placeholders: [{ text: '<file>', name: 'FILE', line: 16, column: 11, kind: 'angle', secret: false }],
      blocking: [{ line: 17, kind: 'interactive-repl' }],
      sets: [{ name: 'PGHOST', line: 15 }],
    }),
  ],
  checklist: [
    makeItem({ id: 'ask', section: 'backup', line: 22, text: 'Ask the owner', owner: 'DBA', criteria: ['ask'] }),
  ],
  criteria: [makeCriterion({ id: 'ask', section: 'backup', line: 22, text: 'Ask the owner', kind: 'manual' })],
  notices: [makeNotice({ id: 'stop', section: 'backup', line: 30, text: 'Stop when the disk is full.' })],
});

function show(line: number, width = 60): string {
  const explanation = explainLine(guide, line);
  if ('near' in explanation) return explanation.near;
  return printExplanation(explanation.subjects, guide, { width, paint: makePaint(false) });
}

test('a block: verdict, evidence, commands as they are, facts with their lines', () => {
  expect(show(16)).toMatchInlineSnapshot(`
    "guides/shop.md:14-19  block backup:1
      in          1.2 Back up (deploy, production)
      disposition runs with values: It needs values first, then it runs.
      role        run
      dialect     bash (declared sql)
      input       psql reads line 18
      because
        +0.90  shell-syntax  dialect:bash, because every line is
                             a command that a shell knows
        -0.30  language-tag  dialect:sql
      commands
        15  pg_dump \\
        16    --file "<file>"
        17  psql
      values
        16  <file> is FILE (angle)
      waits
        17  interactive-repl
      sets
        15  PGHOST
    "
  `);
});

test('every line of a block explains it, fences included', () => {
  expect([14, 15, 16, 17, 18, 19].map((line) => show(line))).toEqual(Array(6).fill(show(16)));
});

test('a heading explains its section', () => {
  expect(show(12)).toMatchInlineSnapshot(`
    "guides/shop.md:12  section backup
      heading     1.2 Back up (10 min)
      title       Back up
      label       1.2
      kind        deploy
      environment production
      duration    10 min
      content     1 block, 1 checklist
      because
        +0.80  heading  kind:deploy
    "
  `);
});

test('a list item and its criterion stand on the same line', () => {
  expect(show(22)).toMatchInlineSnapshot(`
    "guides/shop.md:22  list item ask
      in          1.2 Back up (deploy, production)
      text        Ask the owner
      role        task
      form        task, open
      owner       DBA
      criteria    ask

    guides/shop.md:22  criterion ask
      in          1.2 Back up (deploy, production)
      as written  Ask the owner
      success if  Ask the owner
      kind        manual
    "
  `);
});

test('a notice', () => {
  expect(show(30)).toMatchInlineSnapshot(`
    "guides/shop.md:30  gate stop
      in          1.2 Back up (deploy, production)
      text        Stop when the disk is full.
    "
  `);
});

test.each([
  [1, 'nothing to explain stands on this line; near it is the section on line 12.'],
  [20, 'nothing to explain stands on this line; near it are the block on lines 14-19 and the list item on line 22.'],
  [90, 'nothing to explain stands on this line; near it is the notice on line 30.'],
  [121, 'the guide ends at line 120.'],
])('line %i has nothing to explain', (line, sentence) => {
  expect(show(line)).toBe(sentence);
});

test('a guide of prose alone has nothing to explain', () => {
  expect(explainLine(makeGuide(), 3)).toEqual({ near: 'nothing to explain stands on this line, nor on any other.' });
});
