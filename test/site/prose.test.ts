import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { type GuideNode, parseMarkdown } from '../../src/markdown/index.ts';
import { textOfHtml } from '../../src/site/prose/escape.ts';
import { makeFindTarget } from '../../src/site/prose/links.ts';
import { renderInline } from '../../src/site/prose/render-inline.ts';
import { Sanitiser } from '../../src/site/prose/sanitise.ts';

function render(markdown: string): string {
  const [first] = parseMarkdown(markdown).root.children as GuideNode[];
  const nodes = first !== undefined && 'children' in first ? (first.children as GuideNode[]) : [];
  const guide = compile('# A guide\n\n## 1.2 Way back!\n', { path: 'docs/a.md' });
  const findTarget = makeFindTarget(guide, (path) => (path === 'docs/b.md' ? '/guides/b/' : null));
  return renderInline(nodes, { findTarget, definitions: new Map() });
}

const sanitise = (html: string): string => {
  const sanitiser = new Sanitiser();
  return sanitiser.take(html) + sanitiser.close();
};

describe('words', () => {
  test.each([
    ['run `--dry-run` --- "now" <b onclick="x">y</b>', 'run <code>--dry-run</code> --- &quot;now&quot; <b>y</b>'],
    ['a & b < c', 'a &amp; b &lt; c'],
    ['an <i>open tag', 'an <i>open tag</i>'],
    [
      '![a plan](http://elsewhere/x.png)',
      '<a href="http://elsewhere/x.png" rel="noopener noreferrer nofollow">🖼 a plan</a>',
    ],
    ['[x](javascript:alert%281%29)', '<span class="away" title="javascript:alert%281%29">x</span>'],
    ['[x](//elsewhere/y)', '<span class="away" title="//elsewhere/y">x</span>'],
    ['[x](#12-way-back)', '<a href="#way-back">x</a>'],
    ['[x](./b.md)', '<a href="/guides/b/">x</a>'],
    ['[x](../b.md)', '<span class="away" title="../b.md">x</span>'],
  ])('%s', (markdown, html) => {
    expect(render(markdown)).toBe(html);
  });
});

describe('raw HTML', () => {
  test.each([
    ['<script>alert(1)</script>after', 'after'],
    ['<scr<script>ipt>alert(1)</script>', '&lt;scr'],
    ['<img src=x onerror=alert(1)>', ''],
    ['<svg><g onload=alert(1)></g></svg>x', 'x'],
    ['<!-- <b>no</b> --><kbd title="a>b">r</kbd>', '<kbd>r</kbd>'],
    ['</b><b>x', '<b>x</b>'],
    ['&lt;script&gt;', '&lt;script&gt;'],
    ['<a href="javascript:alert(1)">x</a>', 'x'],
  ])('%s', (raw, html) => {
    expect(sanitise(raw)).toBe(html);
  });

  test('of a hostile writer costs no more than other text', () => {
    const start = performance.now();
    for (const piece of ['<a ', '<!', '<a "', '</', '<b>', '&#']) sanitise(piece.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

test('the words of HTML are those that a browser shows', () => {
  expect(textOfHtml('<b>a</b> &amp;lt;  &#39;x&#39;\n<br>')).toBe("a &lt; 'x'");
});
