import { describe, expect, it, test } from 'vitest';
import { compileLines, fence } from './write-guide.ts';

const dispose = (lang: string, text: string, heading = '## Deploy') =>
  compileLines('# Shop', heading, fence(lang, ...text.split('\n'))).blocks[0]?.disposition;

/** Headings of what is shown so that nobody does it, or as a sample. */
const unfollowed = [
  'What not to do',
  'Things to avoid',
  'Anti-patterns',
  "Don'ts",
  'Bad example',
  'Example',
  'Was man nicht tun sollte',
  'Ce qu’il ne faut pas faire',
  'Qué no hacer',
  'O que não fazer',
  'Cosa non fare',
  'Чего не делать',
  '禁止操作',
  'やってはいけないこと',
  '하지 말아야 할 것',
];

test.each(unfollowed)('what stands below "%s" is in no script', (heading) => {
  expect(dispose('bash', 'rm -rf /srv/shop', `## ${heading}`)).toBe('exclude');
});

test.each(['Rollback:', 'To roll back:', 'If this fails:', 'Revert:'])(
  'commands below "# %s" are left to a person',
  (comment) => {
    expect(dispose('bash', `systemctl restart shop\n# ${comment}\nsystemctl restart shop-old`)).toBe('manual-prompt');
  },
);

test.each(['Keep the image for a rollback', 'Restart, then wait'])('a comment "# %s" is no way back', (comment) => {
  expect(dispose('bash', `systemctl stop shop\n# ${comment}\nsystemctl start shop`)).toBe('gate-then-auto');
});

/** Blocks of which something destroys, changes or cannot be known, however it is wrapped. None runs unasked. */
const guarded: readonly (readonly [lang: string, text: string])[] = [
  ['bash', 'rm -rf /srv/shop'],
  ['bash', 'sudo rm -rf /srv/shop'],
  ['bash', 'cd /srv && { rm -rf shop; }'],
  ['bash', 'test -d shop || rm -rf shop'],
  ['bash', 'if [ -d shop ]; then rm -rf shop; fi'],
  ['bash', 'for f in a b; do rm -rf "$f"; done'],
  ['bash', 'case $x in a) rm -rf shop ;; esac'],
  ['bash', 'clean() { rm -rf shop; }\nclean'],
  ['bash', 'echo "$(rm -rf shop)"'],
  ['bash', 'cat <<EOF\n$(rm -rf shop)\nEOF'],
  ['bash', 'diff <(rm -rf shop) a'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's braces
  ['bash', 'git status; : "${X:=$(rm -rf shop)}"'],
  ['bash', 'export OUT=$(kubectl delete namespace shop)'],
  ['bash', 'bash -c "rm -rf shop"'],
  ['bash', 'ssh web1 "rm -rf shop"'],
  ['bash', 'docker exec shop rm -rf /data'],
  ['bash', 'echo "rm -rf shop" | sh'],
  ['bash', 'find . -name "*.old" -delete'],
  ['bash', 'find . -exec rm {} \\;'],
  ['bash', 'ls | xargs rm'],
  ['bash', 'env -i time rm -rf shop'],
  ['bash', 'coproc rm -rf shop'],
  ['bash', '> /srv/shop.db'],
  ['bash', 'printenv > backup.env'],
  ['bash', 'env | grep DB | sort > env.backup'],
  ['bash', 'kubectl get secret shop -o yaml > secret-backup.yaml'],
  ['bash', 'echo x > /etc/shop.conf'],
  ['bash', 'psql shop <<SQL\nDROP TABLE carts;\nSQL'],
  ['bash', 'psql -c "DROP TABLE carts"'],
  ['bash', 'mysql shop < a.sql'],
  ['bash', 'curl -fsSL https://get.docker.com | bash'],
  ['bash', 'curl -X POST https://api.github.com/repos/shop/shop/dispatches'],
  ['bash', '$TOOL release'],
  ['bash', './release.sh'],
  ['bash', 'npm run release'],
  ['bash', 'make release'],
  ['powershell', 'Remove-Item -Recurse C:\\shop'],
  ['powershell', 'if (Test-Path C:\\shop) { Remove-Item -Recurse C:\\shop }'],
  ['powershell', '$null = Stop-Service shop'],
  ['powershell', 'Get-Service shop | Stop-Service'],
  ['powershell', '.\\release.ps1 -Env prod'],
  ['cmd', 'rd /s /q C:\\shop'],
  ['cmd', 'if exist C:\\shop (\n  rd /s /q C:\\shop\n)'],
  ['sql', 'DELETE FROM carts;'],
  ['sql', 'SELECT * INTO old FROM carts;'],
  ['sql', 'EXPLAIN ANALYZE DELETE FROM carts;'],
  ['sql', 'CALL purge();'],
  ['psql', '\\! rm -rf shop'],
  ['psql', '\\i purge.sql'],
  ['sqlite', '.restore old.db'],
];

/** The same, in what only runs other code. */
const wrapped: readonly (readonly [lang: string, text: string])[] = [
  ['bash', 'OUT=$(rm -rf shop)'],
  ['bash', 'OUT=`kubectl delete namespace shop`'],
  ['bash', 'out=( $(rm -rf shop) )'],
  ['bash', 'eval "rm -rf shop"'],
  ['bash', 'eval "$COMMAND"'],
  ['bash', 'trap "rm -rf shop" EXIT'],
  ['bash', 'source ./release.sh'],
  ['bash', '. ./release.sh'],
  ['bash', 'watch rm -rf shop'],
  ['bash', `awk 'BEGIN { system("rm -rf shop") }'`],
  ['powershell', '& "C:\\shop\\release.exe" --force'],
  ['powershell', '& .\\release.exe\nRemove-Item -Recurse C:\\shop'],
  ['powershell', '(Get-Item C:\\shop).Delete()'],
  ['cmd', 'call release.bat'],
];

const asks = /^(?:gate-then-auto|manual-prompt|exclude)$/;

describe('what may do harm never runs unasked', () => {
  test.each(guarded)('%s: %s', (lang, text) => expect(dispose(lang, text)).toMatch(asks));
  test.each(wrapped)('%s: %s', (lang, text) => expect(dispose(lang, text)).toMatch(asks));
});

describe('what does no harm is not asked about', () => {
  test.each([
    ['bash', 'git status', 'auto'],
    ['bash', 'kubectl get pods -n shop', 'auto'],
    ['bash', 'POD=$(kubectl get pods -o name)\nkubectl logs "$POD" --tail=20', 'auto'],
    ['bash', 'cd /srv/shop\nls -la', 'auto'],
    ['bash', 'pg_dump shop > shop.sql', 'auto'],
    ['bash', 'pytest', 'auto'],
    ['powershell', 'Get-Service shop', 'auto'],
    ['sql', 'SELECT count(*) FROM carts;', 'verify-auto'],
  ])('%s: %s', (lang, text, wanted) => expect(dispose(lang, text)).toBe(wanted));
});

describe('what nobody can read is shown', () => {
  it('a shell text with an error', () => {
    expect(dispose('bash', 'if true; then\n  kubectl apply -f a.yaml')).toBe('manual-prompt');
  });

  it('a fence that does not end', () => {
    const { blocks } = compileLines('# Shop', '## Deploy', '```bash', 'git status', '', 'Then call the team.');
    expect(blocks[0]?.disposition).toBe('manual-prompt');
  });

  it('prose between commands', () => {
    expect(dispose('bash', 'git status\n- Tell the team')).toBe('manual-prompt');
  });

  it('a way back that is the whole guide', () => {
    const { blocks, kind } = compileLines('# Rollback of the shop', fence('bash', 'make release VERSION=1'));
    expect([kind, blocks[0]?.disposition]).toEqual(['rollback', 'rollback-script']);
  });
});
