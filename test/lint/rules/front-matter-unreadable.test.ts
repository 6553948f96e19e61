import { frontMatterUnreadable } from '../../../src/lint/rules/front-matter-unreadable.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(frontMatterUnreadable, {
  ok: {
    none: '# Look\n',
    readable: '---\ntitle: "Look: here"\n---\n\n# Look\n',
    'a block that is not closed': '# Look\n\n```bash\nuptime\n',
  },
  bad: {
    'a colon in a value': [
      '---\ntitle: Look: here\n---\n\n# Look\n',
      '1:1 The front matter is not YAML: Nested mappings are not allowed in compact mappings at line 1, column 8:',
    ],
  },
});
