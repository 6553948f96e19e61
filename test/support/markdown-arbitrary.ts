import fc from 'fast-check';

const words = fc
  .array(
    fc.constantFrom(
      'deploy',
      'the',
      '**app**',
      '`ls -la`',
      'é',
      '🚀',
      '<b>x</b>',
      '[a](b)',
      'a@b.co',
      '&amp;',
      '步骤',
      'www.a.co',
      '\t',
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(' '));

const line = fc.oneof(
  { weight: 4, arbitrary: words },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      '',
      '',
      '# Deploy',
      '## Step 1: Build',
      'Title',
      '=====',
      '---',
      '```bash',
      '```',
      '````',
      '~~~',
      '```bash git pull```',
      '- item',
      '- [ ] task',
      '- [x] done',
      '1. first',
      '2) second',
      '> quote',
      '| a | b |',
      '| --- | --- |',
      '!!! note "Mind"',
      '??? warning',
      '=== "Linux"',
      '<Tabs>',
      '</Tabs>',
      '<Tab title="Linux">',
      '</Tab>',
      '<Step>inline</Step>',
      '<Check command="x" />',
      '<details><summary>More</summary>',
      '<details>',
      '<summary>A <b>B</b></summary>',
      '</details>',
      '<div>',
      '</div>',
      '<!-- comment -->',
      '<!--runsheet-->',
      "import X from 'y'",
      '[ref]: http://a.b',
      '[^1]: foot',
      '+++',
      'title: x',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.constantFrom(
        '`',
        '~',
        '*',
        '_',
        '<',
        '>',
        '[',
        ']',
        '!',
        '"',
        '=',
        '{',
        '}',
        '#',
        '-',
        ' ',
        '\t',
        'a',
        '\\',
        '&',
        '|',
      ),
    }),
  },
);

const indent = fc.constantFrom('', '', '', '', '  ', '   ', '    ', '      ', '        ', '\t', '> ', '- ', '1. ');

/** Lines of Markdown as guides hold it, well and badly nested, joined by `eol`. */
export function markdownDocument(eol: fc.Arbitrary<string> = fc.constant('\n')): fc.Arbitrary<string> {
  const body = fc.array(fc.tuple(indent, line, eol), { maxLength: 30 });
  return body.map((lines) => lines.map(([before, text, end]) => before + text + end).join(''));
}

/** Any string, Markdown-like or not. */
export function anyText(): fc.Arbitrary<string> {
  return fc.oneof(
    markdownDocument(),
    markdownDocument(fc.constantFrom('\n', '\r\n', '\r')),
    fc.string({ unit: 'binary' }),
    fc.string(),
  );
}
