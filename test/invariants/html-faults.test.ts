import { expect, test } from 'vitest';
import { findHtmlFaults } from './html-faults.ts';

test.each([
  'a &lt;b&gt; &amp;',
  '<a href="https://a.example/?a&amp;b" rel="noopener">x</a>',
  '<code>a<var data-p="HOST">b</var></code><br>',
])('%s does nothing', (html) => expect(findHtmlFaults(html)).toEqual([]));

test.each([
  ['<script>alert(1)</script>', 'has the tag <script>'],
  ['<b onclick="x">y</b>', 'has the attribute onclick'],
  ['<a href="javascript:alert(1)">y</a>', 'has the attribute href'],
  ['<a href="//elsewhere">y</a>', 'has the attribute href'],
  ['<b>y', 'leaves open b'],
  ['y</b>', 'closes what is not open'],
  ['<b><i>y</b></i>', 'closes what is not open'],
  ['a < b', 'has a stray angle'],
  ["<b title='x'>y</b>", 'has a stray angle'],
  ['<svg/onload=alert(1)>', 'has a stray angle'],
])('%s is told', (html, fault) => expect(findHtmlFaults(html).join('\n')).toContain(fault));
