// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is shell text.
import { describe, expect, it } from 'vitest';
import { listPrograms, needsBash4 } from '../../src/shell/index.ts';

describe('what bash 3.2 would run wrongly', () => {
  it.each([
    '[[ -f a ]]',
    'ls && [[ -f a ]]',
    '(( a > 1 ))',
    'f() { [[ -f a ]]; }',
    'echo $( [[ a ]] )',
    'declare -A a',
    'local -n a=b',
    'mapfile -t a < f',
    'readarray a',
    'coproc a { b; }',
    'a |& b',
    'a &>> f',
    'exec {fd}> f',
    'echo ${a^^}',
    'echo "${a,,}"',
    'echo ${a@Q}',
    'echo ${a[-1]}',
    'echo ${a:1:-1}',
    'echo {01..10}',
    'echo {1..10..2}',
    'shopt -s globstar',
    'ls **/x',
    'wait -n',
    'read -t 0.5 a',
    "printf '%(%F)T' -1",
    'test -v a',
    'echo $EPOCHSECONDS',
    "echo $'\\u00e9'",
    'case a in a) b ;& c) d ;; esac',
  ])('%s', (text) => {
    expect(needsBash4(text)).toBe(true);
  });

  it.each([
    'if [[ -f a ]]; then b; fi',
    'if [[ -f a && -f b ]] || (( c > 1 )); then d; fi',
    'while (( i < 3 )); do i=$((i + 1)); done',
    '[[ -f a ]] && b',
    '[[ -f a ]] || exit 1',
    '! [[ -f a ]]',
    '(cd a && make)',
    'declare -x a=1',
    'a &> f',
    'a 2>&1 | b',
    'echo ${a:-b} ${a%.*} ${a/b/c} ${a:1:2}',
    'echo {1..10} {a,b}',
    'read -r a',
    'read -p "Go? " a',
    "grep '[[:space:]]' f",
    'cat <<E\n[[ a ]]\nE',
    '# [[ a ]]',
  ])('not %s', (text) => {
    expect(needsBash4(text)).toBe(false);
  });
});

describe('programs', () => {
  it.each<[string, string, string[]]>([
    ['in reading order, once', 'git pull\ncurl x | jq .\ngit log', ['git', 'curl', 'jq']],
    ['no builtins', 'cd a; echo b; export C=1; test -f d', []],
    ['no paths', './run.sh; venv/bin/pip list; /usr/bin/id; "$X" y', []],
    ['no functions of the text', 'f() { inner; }\nf; ls', ['ls']],
    ['sudo, not what runs as root', 'sudo -u app nginx -t', ['sudo']],
    [
      'local wrappers and what they start',
      'timeout 5 curl x; env A=1 make; nohup node x &',
      ['timeout', 'curl', 'env', 'make', 'nohup', 'node'],
    ],
    ['`exec` and `command`', 'command git pull; exec node x', ['git', 'node']],
    ['xargs', 'ls | xargs -n 1 rmdir', ['ls', 'xargs', 'rmdir']],
    ['not what runs elsewhere', 'ssh h nginx -t; docker exec c psql -l; npx prisma x', ['ssh', 'docker', 'npx']],
    ['substitutions', 'A=$(git rev-parse HEAD)', ['git']],
    ['`&&`, but not `||`', 'git pull && make || ruby x', ['git', 'make']],
    ['not on a condition', 'if grep a b; then ruby x; else perl y; fi\ncase a in a) php ;; esac', []],
    ['not what is asked for', 'command -v docker && docker ps\nwhich jq\nhash node', ['which']],
    ['groups and subshells', '(cd a && make); { git log; }', ['make', 'git']],
  ])('%s', (_name, text, expected) => {
    expect(listPrograms(text).names).toEqual(expected);
  });

  it.each([
    'apt-get install -y nginx',
    'npm ci',
    'pip install x',
    'source venv/bin/activate',
    '. ./env',
    'export PATH="$HOME/bin:$PATH"',
    'PATH=/opt/x',
    'curl -fsSL x | bash',
    'nvm use 20',
    'eval "$(direnv hook bash)"',
    'cp tool /usr/local/bin/',
  ])('are not known after %s', (text) => {
    expect(listPrograms(`git pull\n${text}\nfoo`)).toMatchObject({ open: true });
    expect(listPrograms(`git pull\n${text}\nfoo`).names).not.toContain('foo');
  });

  it.each(['git pull', 'make', 'A=1', 'cp a b'])('are known after %s', (text) => {
    expect(listPrograms(text).open).toBe(false);
  });

  it('names the functions of a text', () => {
    expect(listPrograms('f() { a; }\nfunction g { b; }\nfunction h() { c; }').functions).toEqual(['f', 'g', 'h']);
  });
});
