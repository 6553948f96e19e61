import { variableNeverSet } from '../../../src/lint/rules/variable-never-set.ts';
import { appendix, fenced } from '../../support/guides.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(variableNeverSet, {
  ok: {
    'a comment right above that says it':
      '# Install\n\n```bash\n# the release date, as in 2031-04-01\ntar -xzf "shop-$RELEASE_DATE.tar.gz"\n```\n',
    'set before': fenced('bash', 'RELEASE=v1', 'git checkout "$RELEASE"'),
    'set by read': fenced('bash', 'read -r RELEASE', 'git checkout "$RELEASE"'),
    'with a default': fenced('bash', `git checkout "$${'{RELEASE:-main}'}"`),
    'demanded where it is first read': fenced('bash', `cd "$${'{RELEASE:?set RELEASE}'}"`, 'git checkout "$RELEASE"'),
    'of the login': fenced('bash', 'ls "$HOME"'),
    'of a platform': fenced('bash', 'echo "$GITHUB_SHA" "$AWS_REGION"'),
    'explained in a sentence': `${fenced('bash', 'git checkout "$RELEASE"')}\n\`RELEASE\` is the tag.\n`,
    'explained in a comment': fenced('bash', '# RELEASE is the tag', 'git checkout "$RELEASE"'),
    'in single quotes': fenced('bash', "awk '{ print $NF, $RELEASE }' a"),
    'what is only looked up': appendix('bash', 'git checkout "$RELEASE"'),
    'written as a gap, too': fenced('bash', 'git checkout <release>', 'git checkout "$RELEASE"'),
    'in a script': fenced('bash', '#!/bin/bash', '# go.sh', 'git checkout "$RELEASE"'),
    'in a shell of Windows': fenced('powershell', 'Get-Service shop | Restart-Service', 'git checkout $RELEASE'),
    'in a file': fenced('yaml', 'tag: $RELEASE'),
    'set by a file of settings':
      '# Guide\n\n## Deploy\n\n```env\nRELEASE=v1\n```\n\n```bash\ngit checkout "$RELEASE"\n```\n',
  },
  bad: {
    'a variable': [
      fenced('bash', 'git checkout "$RELEASE"', 'echo "$RELEASE"'),
      '6:16 No step of the guide sets `$RELEASE`, and nothing says what it is.',
    ],
    'demanded too late': [
      fenced('bash', 'git checkout "$RELEASE"', `echo "$${'{RELEASE:?set RELEASE}'}"`),
      '6:16 No step of the guide sets `$RELEASE`, and nothing says what it is.',
    ],
    'a guide that rests on another one': [
      fenced('bash', 'echo "$ALPHA" "$BETA"', 'echo "$GAMMA" "$DELTA"'),
      '6:8 No step of the guide sets `$ALPHA` or any of 3 other variables, and nothing says what they are.',
    ],
    'a remark too far above, below, or a heading': [
      '# Release tag\n\n## The release tag\n\n```bash\ngit checkout "$RELEASE_TAG"\n```\n\nThe release tag.\n',
      '6:16 No step of the guide sets `$RELEASE_TAG`, and nothing says what it is.',
    ],
    'the right words far above': [
      '# Install\n\nThe release tag.\n\nOpen it.\n\n```bash\nls\ngit checkout "$RELEASE_TAG"\n```\n',
      '9:16 No step of the guide sets `$RELEASE_TAG`, and nothing says what it is.',
    ],
    'a heading right above': [
      '# Install\n\n## The release tag\n```bash\ngit checkout "$RELEASE_TAG"\n```\n',
      '5:16 No step of the guide sets `$RELEASE_TAG`, and nothing says what it is.',
    ],
  },
});
