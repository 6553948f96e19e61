import { anchorDead } from '../../../src/lint/rules/anchor-dead.ts';
import { testRule } from '../../support/test-rule.ts';

const linked = (target: string, rest = '') =>
  `# Look\n\nSee [there](${target}).\n${rest}\n## Step 1: Über & out!\n\nText.\n`;

testRule(anchorDead, {
  ok: {
    'as GitHub writes it': linked('#step-1-über--out'),
    'percent-encoded': linked('#step-1-%C3%BCber--out'),
    'the second of a name': linked('#step-1-über--out-1'),
    'an anchor of its own': linked('#there', '\n<a id="there"></a>\n'),
    'a label for Sphinx': linked('#there', '\n(there)=\n'),
    'the top': linked('#'),
    'another page': linked('other.md#there'),
    'a page with parts from elsewhere': linked('#there', '\n{% include parts.md %}\n'),
    'tabs of a generator': linked('#__tabbed_1_2'),
    'a text fragment': linked('#:~:text=there'),
  },
  bad: {
    'no such heading': [
      linked('#step-2'),
      '3:13 The link "there" leads to #step-2, and no heading of the guide has that name.',
    ],
    'once a target': [
      linked('#step-2', '\nAnd [there](#step-2).\n'),
      '3:13 The link "there" leads to #step-2, and no heading of the guide has that name.',
    ],
  },
});
