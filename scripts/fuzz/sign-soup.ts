import type { Random } from './random.ts';

const cut = (pieces: readonly string[]): readonly string[] => pieces.flatMap((row) => row.split('¦'));

/** What Markdown is made of, by what meets there: pieces that mean something together or no longer do. */
const vocabularies: readonly (readonly string[])[] = [
  // Everything.
  cut([
    '\n¦\n¦\n¦\n\n¦ ¦ ¦ ¦  ¦    ¦\t¦  \n¦\\\n¦\u00a0¦- ¦* ¦+ ¦1. ¦2) ¦10. ¦> ¦>¦[ ] ¦[x] ¦[X] ¦`¦``¦```\n¦```sh\n',
    '~~~\n¦*¦_¦**¦__¦~~¦~¦\\¦!¦|¦[¦]¦(¦)¦](¦![¦![a](b)¦[a](b "c")¦[a](<b c>)¦[a]¦[a][b]¦[a][]¦[a]: /u\n',
    '[b]: <v> "t"\n¦[^1]¦[^1]: ¦<¦>¦<b>¦</b>¦<div>\n¦</div>\n¦<pre>¦<a href="x">¦<!-- x -->¦<!--¦-->¦<?¦<!A¦&amp;',
    '&¦&#35;¦&nope;¦\0¦\u2028¦\u200b¦\u00ad¦a¦b c¦word¦é¦😀¦步¦…¦“¦"¦\'¦0¦.¦/¦@¦$¦{¦}¦:¦http://a.bc',
    'https://a.bc/d?e=f&g=h¦www.x.yz¦a@b.cd¦https://¦user@host¦| a | b |\n| - | - |\n| c | d |\n¦|-|-|\n¦---\n',
    '***\n¦===\n¦+++\n¦title: x\n¦# ¦## ¦####### ¦ #¦=¦-',
  ]),
  // HTML, raw and not.
  cut([
    '<¦</¦>¦/>¦<div¦<DIV>¦</Div>¦<p>¦<b>¦<script>¦</script>¦<style>¦</style>\n¦<pre>\n¦</pre>¦<textarea>¦<table>',
    "<td>¦<summary>¦<details open>¦<br>¦<br/>¦<Foo>¦<foo-bar a=b>¦<a href='x'¦<!-- c -->¦<!---->¦<!-->¦<!--->",
    '<!-- -- -->¦<!--\n¦-->¦-- >¦\n¦\n¦\n\n¦  ¦    ¦ a¦=¦"¦\'¦x¦text\n¦# h\n¦- ¦> ¦```\n¦&lt;¦<http://a>¦<x:y>',
    '<a@b>¦<hr>¦<h1>¦<svg>¦<iframe>¦<link¦<search>¦<center>¦<o',
  ]),
  // Links, images and their definitions.
  cut([
    '[¦[a¦](¦)¦(¦<¦>¦"¦\'¦\\¦\\]¦\\(¦ ¦\n¦a¦b¦/u¦![¦![i¦][¦[]¦[a]¦[A]¦[ a ]¦[ß]¦[SS]: /x\n¦\n\n[a]: /u\n',
    '[a]: <u> \'t\'\n¦[b]:\n/u\n¦[c]: /u "t\nt"\n¦[d]: /u (t)\n¦&quot;¦&amp;¦%20¦*¦`¦!¦é¦😀¦https://a.bc',
    '[a]: /u\n¦[`c`]¦[*e*]: /e\n¦[x]: #\n¦:',
  ]),
  // Emphasis.
  cut([
    '*¦*¦_¦_¦**¦__¦***¦~¦~~¦~~~¦a¦b ¦ ¦.¦"¦(¦)¦é¦…¦“¦\\*¦\n¦`¦`c`¦[a](b)¦1¦-¦|¦€¦✅¦⚠️¦→¦&amp;¦😀¦ 😀 ¦\u00a0¦，¦。',
    '（¦）¦「',
  ]),
  // Blocks and containers.
  cut([
    '# ¦#¦## a¦a\n¦b\n¦===\n¦---\n¦- - -\n¦***\n¦___\n¦\n¦\n¦  ¦   ¦    ¦\t¦- ¦-   ¦-\ta¦* ¦1. ¦1) ¦2. ¦01. ',
    '123456789. ¦> ¦>¦```\n¦````\n¦~~~ x\n¦```js a b\n¦`` ` ``¦a `b` c\n¦|¦a | b\n¦-|-\n¦--- | :-:\n¦| c |\n¦\\|',
    '[x]: /y\n¦- [ ] ¦- [x] t\n¦<b>\n¦  \n¦\\\n¦word\n¦# a #\n¦## b ##  \n¦#hash\n¦1.a\n¦+ ¦\n\n\n',
  ]),
  // Tables.
  cut([
    '|¦|¦| a ¦| `b` ¦| `c|d` ¦\\|¦|-¦|:-:¦| --- ¦\n¦\n¦\n¦a¦ ¦- ¦> ¦  ¦    ¦`¦``¦*b*¦[l](u)¦<br>¦https://a.bc¦é',
    '😀¦a@b.cd¦\\¦| - | - |\n¦|---|---|\n¦|:--|--:|\n¦---|---\n¦# h\n¦text\n¦1. ¦&#124;¦```\n¦"¦\n\n',
  ]),
  // Addresses that are links of themselves.
  cut([
    'http://¦https://¦www.¦HTTP://¦ftp://¦mailto:¦a.bc¦example.com¦localhost¦127.0.0.1¦:80¦/x¦/x_y¦/(z)¦?a=b¦&c=d',
    '&amp;¦#f¦.¦,¦:¦;¦!¦?¦\'¦"¦)¦(¦*¦_¦~¦<¦>¦[¦]¦](¦ ¦ ¦\n¦a@b.cd¦a.b+c@d-e.fg¦a_b@c_d.e¦@¦git@host:x¦user@host¦é',
    '😀¦-¦xmpp:a@b.c¦`¦/¦=¦$¦%20¦\\',
  ]),
  // Tasks.
  cut([
    '- ¦* ¦1. ¦[ ] ¦[x] ¦[X]¦[ ]¦[y] ¦a¦**b**¦`c`¦[d](e)¦\n¦\n¦  ¦    ¦\n\n¦> ¦<b>¦[ref]\n\n[ref]: /u\n',
    'https://a.bc¦😀¦✅ ¦# ¦```sh\n¦```\n¦  ```sh\n¦  ```\n¦  - ¦   ¦text¦<!-- x -->¦:¦"',
  ]),
  // Character references.
  cut([
    '&¦&amp;¦&lt;¦&copy;¦&nbsp;¦&#65;¦&#x41;¦&#0;¦&#xD800;¦&#1114112;¦&#99999999;¦&AMP;¦&foo;¦&amp¦&#;¦&#x;¦&ngE;',
    '&CounterClockwiseContourIntegral;¦a¦ ¦\n¦`¦*¦[¦](¦&amp;)¦```&lt;\n¦\\&¦"¦<a b="&quot;">¦| &#124; |\n|-|\n¦# ',
  ]),
];

/** Up to `most` pieces of one vocabulary in no order at all: rules of a grammar that meet nowhere else meet here. */
export function makeSoup(random: Random, most: number): string {
  const pieces = random.pick(vocabularies);
  return Array.from({ length: 3 + random.below(most) }, () => random.pick(pieces)).join('');
}
