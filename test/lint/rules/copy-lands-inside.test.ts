import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyLandsInside } from '../../../src/lint/rules/copy-lands-inside.ts';
import { testRule } from '../../support/test-rule.ts';
import { bash, guide } from '../../support/write-lines.ts';

const back = (...lines: string[]) =>
  guide('# Deploy', bash('cp -r /srv/shop /srv/shop.bak'), '## Rollback', bash(...lines));

testRule(copyLandsInside, {
  ok: {
    'it was set aside': back('mv /srv/shop /srv/shop-failed', 'cp -r /srv/shop.bak /srv/shop'),
    'it was removed': back('sudo rm -rf /srv/shop/', 'cp -r /srv/shop.bak /srv/shop'),
    'what is inside': back('cp -r /srv/shop.bak/. /srv/shop', 'cp -r /srv/shop.bak/* /srv/shop'),
    'a file': back('cp /srv/shop.bak/app.conf /srv/shop'),
    'no directory of the target': back('cp -rT /srv/shop.bak /srv/shop', 'cp -r -t /srv /srv/shop.bak'),
    'a directory that nothing shows to exist': back('cp -r /srv/shop.bak /srv/other'),
    'the next backup': back('cp -r /srv/shop.bak /srv/new', 'cp -r /srv/shop /srv/shop.bak'),
    'where one is': guide('# Deploy', bash('cp -r . /srv/shop', 'cp -r /srv/lib .')),
    'what is only looked up': guide(
      '# Deploy',
      bash('cp -r /srv/shop /srv/shop.bak'),
      '## Appendix',
      bash('cp -r /srv/shop.bak /srv/shop'),
    ),
    'another program': back('scp -r /srv/shop.bak /srv/shop'),
    'several at once': back('cp -r /srv/shop.bak /srv/lib /srv/shop'),
    'a name that holds the letter': back('cp /srv/shop-r /srv/shop'),
  },
  bad: {
    'a restore': [
      back('sudo cp -a /srv/shop.bak /srv/shop/'),
      '10:1 `sudo cp -a /srv/shop.bak /srv/shop/` makes `/srv/shop/shop.bak`: the directory is still there, and a copy lands inside of it.',
    ],
    'in a variable': [
      guide('# Deploy', bash('cp -R "$APP" /srv/old'), '## Rollback', bash('cp -R /srv/old "$APP"')),
      '10:1 `cp -R /srv/old "$APP"` makes `$APP/old`: the directory is still there, and a copy lands inside of it.',
    ],
    'something else was removed': [
      back('rm -rf /srv/other', 'cp -r /srv/shop.bak /srv/shop'),
      '11:1 `cp -r /srv/shop.bak /srv/shop` makes `/srv/shop/shop.bak`: the directory is still there, and a copy lands inside of it.',
    ],
  },
});

test('a real copy lands inside', () => {
  const folder = mkdtempSync(join(tmpdir(), 'copy-'));
  const { stdout } = spawnSync(
    'sh',
    ['-c', 'mkdir a b; touch b/f; cp -r b a; cp -r b/. c 2>&1; mkdir c; cp -a b/. c; find . -type f'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  rmSync(folder, { recursive: true });
  expect(stdout).toContain('./a/b/f');
  expect(stdout).toContain('./c/f');
});
