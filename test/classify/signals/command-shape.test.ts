import { fence, testSignal } from './speaks.ts';

testSignal(
  'command-shape',
  [
    ['a program of the guide', fence('', './bin/release now'), 'shell run'],
    ['a program with a path to work on', fence('text', 'shopctl import data/orders.csv'), 'shell run'],
    ['one line of two tells it', fence('', 'shopctl release', 'shopctl status --wait'), 'shell run'],
  ],
  [
    ['known commands', fence('', 'git pull'), 'shell run'],
    ['a sentence', fence('', 'import the data/orders.csv'), 'text sample'],
    ['two words', fence('', 'shopctl release'), 'text sample'],
    ['a sentence among them', fence('', 'shopctl release --wait', 'This takes an hour'), 'text sample'],
    ['a line that begins like a name', fence('', 'Shop release --wait'), 'text sample'],
    [
      'more lines than a few',
      fence('', ...Array.from({ length: 7 }, () => 'shopctl import data/orders.csv')),
      'text sample',
    ],
    ['another language', fence('', '"a": 1,', '"b": 2'), 'json config'],
    ['a tag says it', fence('bash', 'shopctl release --wait'), 'bash run'],
  ],
);
