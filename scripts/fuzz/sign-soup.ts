import type { Random } from './random.ts';

/** What Markdown is made of, in pieces that mean something together or no longer do. */
const pieces: readonly string[] = [
  ...['\n', '\n', '\n', '\n\n', ' ', ' ', ' ', '  ', '    ', '\t', '  \n', '\\\n', '\u00a0'],
  ...['- ', '* ', '+ ', '1. ', '2) ', '10. ', '> ', '>', '[ ] ', '[x] ', '[X] '],
  ...['`', '``', '```\n', '```sh\n', '~~~\n', '*', '_', '**', '__', '~~', '~', '\\', '!', '|'],
  ...['[', ']', '(', ')', '](', '![', '![a](b)', '[a](b "c")', '[a](<b c>)', '[a]', '[a][b]', '[a][]'],
  ...['[a]: /u\n', '[b]: <v> "t"\n', '[^1]', '[^1]: '],
  ...[
    '<',
    '>',
    '<b>',
    '</b>',
    '<div>\n',
    '</div>\n',
    '<pre>',
    '<a href="x">',
    '<!-- x -->',
    '<!--',
    '-->',
    '<?',
    '<!A',
  ],
  ...['&amp;', '&', '&#35;', '&nope;', '\0', '\u2028', '\u200b', '\u00ad'],
  ...['a', 'b c', 'word', 'é', '😀', '步', '…', '“', '"', "'", '0', '.', '/', '@', '$', '{', '}', ':'],
  ...['http://a.bc', 'https://a.bc/d?e=f&g=h', 'www.x.yz', 'a@b.cd', 'https://', 'user@host'],
  ...['| a | b |\n| - | - |\n| c | d |\n', '|-|-|\n', '---\n', '***\n', '===\n', '+++\n', 'title: x\n'],
  ...['# ', '## ', '####### ', ' #', '=', '-'],
];

/** Up to `most` pieces in no order at all: rules of a grammar that meet nowhere else meet here. */
export function makeSoup(random: Random, most: number): string {
  return Array.from({ length: 3 + random.below(most) }, () => random.pick(pieces)).join('');
}
