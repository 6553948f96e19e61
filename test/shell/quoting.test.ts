// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is shell text.
import { describe, expect, it } from 'vitest';
import { listExpansions, maskRanges, readQuoting } from '../../src/shell/index.ts';

const gap = '<p>';

function rangesIn(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/<p>/g)].map(({ index }) => ({ start: index, end: index + gap.length }));
}

/** Quote, position, second reader and file of each `<p>`, as far as there is something to say. */
function read(text: string): string[] {
  return readQuoting(text, rangesIn(text)).map(({ quote, position, again, file }) =>
    [quote, position, again === null ? '' : `${again.language}:${again.program}`, file === null ? '' : `> ${file}`]
      .filter((part) => part !== '')
      .join(' '),
  );
}

describe('quotes and positions', () => {
  it.each<[string, string, string | string[]]>([
    ['a word', 'cp <p> b', 'bare argument'],
    ['inside a word', 'cp a/<p>.txt b', 'bare argument'],
    ['the value of an option', 'app --name=<p>', 'bare argument'],
    ['double quotes', 'cp "a <p>" b', 'double argument'],
    ['double quotes inside a word', 'cp a"b <p>"c', 'double argument'],
    ['single quotes', "cp 'a <p>' b", 'single argument'],
    ['single quotes in double ones are no quotes', `echo "it's <p>"`, 'double argument'],
    ['dollar-single quotes', "echo $'a <p>'", 'ansi-c argument'],
    ['translated quotes', 'echo $"a <p>"', 'locale argument'],
    ['a comment', 'ls # of <p>', 'comment comment'],
    ['a hash inside a word', 'ls a#<p>', 'bare argument'],
    ['an assignment', 'A=<p>', 'bare assignment'],
    ['a quoted assignment', 'A="x <p>" make', 'double assignment'],
    ['export', 'export A=<p>', 'bare assignment'],
    ['quoted export', 'export "A=<p>"', 'double argument'],
    ['an array', 'A=(<p> "<p>")', ['bare assignment', 'double assignment']],
    ['the key of an array', 'A=([<p>]=1 [a]=<p>)', ['none arithmetic', 'bare assignment']],
    ['an index', 'A[<p>]=1', 'bare arithmetic'],
    ['a redirection', 'ls > <p>', 'bare redirection'],
    ['a here-string', 'cat <<< <p>', 'bare here-string'],
    ['a here-document', 'cat <<EOF\na <p>\nEOF', 'here-document here-document'],
    ['a quoted here-document', "cat <<'EOF'\na <p>\nEOF", 'quoted-here-document here-document'],
    ['a delimiter', 'cat <<<p>\nx\n<p>', ['none delimiter', 'none delimiter']],
    ['a default', 'ls ${A:-<p>}', 'bare default'],
    ['a default in double quotes', 'ls "${A:-<p>}"', 'double default'],
    ['a default in nested quotes', 'ls "${A:-"<p>"}"', 'double default'],
    ['single quotes in a default in double quotes are none', `ls "\${A:-'<p>'}"`, 'double default'],
    ['single quotes in a default in a here-document', "cat <<E\n${A:-'<p>'}\nE", 'none opaque'],
    ['a default in a here-document', 'cat <<E\n${A:-<p>}\nE', 'here-document default'],
    ['the list of a loop', 'for a in <p> b; do ls; done', 'bare item'],
    ['the body of a loop', 'for a in b; do ls <p>; done', 'bare argument'],
    ['the word of a case', 'case <p> in a) ls ;; esac', 'bare item'],
    ['an operand of a test', '[[ -f <p> && <p> == a ]]', ['bare item', 'bare item']],
    ['a substitution', 'A=$(cat <p>)', 'bare argument'],
    ['a substitution in double quotes', 'echo "a $(cat <p>)"', 'bare argument'],
    ['double quotes in a substitution in double quotes', 'echo "a $(cat "<p>")"', 'double argument'],
    ['a process substitution', 'diff <(cat <p>) b', 'bare argument'],
    ['backticks', 'A=`cat <p>`', 'bare argument'],
    ['backticks in double quotes', 'A="`cat <p>`"', 'none opaque'],
    ['backticks in a here-document', 'cat <<E\n`ls <p>`\nE', 'none opaque'],
    ['escaped backticks', 'A=`a \\`cat <p>\\``', 'none opaque'],
    ['a text with escaped backticks', 'A=`a \\`b\\` cat/<p>/long-enough`', 'none opaque'],
    ['a group', '{ ls <p>; }', 'bare argument'],
    ['a function', 'f() { ls <p>; }', 'bare argument'],
    ['a glob', 'rm a_<p>_*.txt', 'bare argument'],
    ['a home folder', 'cd ~/<p>', 'bare argument'],
    ['a brace list', 'cp f{,.<p>}', 'bare argument'],
    ['behind `time`', 'time cp <p> b', 'bare argument'],
  ])('%s', (_name, text, expected) => {
    expect(read(text)).toEqual([expected].flat());
  });
});

describe('places that cannot hold a value', () => {
  it.each<[string, string, string]>([
    ['a program', '<p> --version', 'command-name'],
    ['a part of a program', './<p>.sh', 'command-name'],
    ['a quoted program', '"<p>" run', 'command-name'],
    ['a program behind an assignment', 'A=1 <p> x', 'command-name'],
    ['a program in a pipeline', 'ls | <p>', 'command-name'],
    ['a program behind sudo', 'sudo -u app <p> x', 'command-name'],
    ['a program behind env', 'env A=1 <p> x', 'command-name'],
    ['a program in a container', 'docker exec web <p>', 'command-name'],
    ['a program on a host', 'ssh host <p> x', 'command-name'],
    ['a sourced file', 'source <p>', 'command-name'],
    ['a sourced file, short', '. ./<p>', 'command-name'],
    ['a program in text for a shell', "bash -c '<p> x'", 'command-name'],
    ['a program in quoted text for a host', 'ssh host "cd /srv && <p> x"', 'command-name'],
    ['a program in a text inside a text', `ssh host "sh -c \\"<p> x\\""`, 'command-name'],
    ['a program in a here-document for a host', 'ssh host <<E\n<p> x\nE', 'command-name'],
    ['output that names a program', '$(which <p>) x', 'command-name'],
    ['output that names a variable', 'export $(cat <p>)', 'variable-name'],
    ['output in arithmetic', 'echo $((1 + $(cat <p>)))', 'arithmetic'],
    ['output in output in arithmetic', 'echo $((1 + $(cat $(ls <p>))))', 'arithmetic'],
    ['arithmetic', 'echo $((<p> + 1))', 'arithmetic'],
    ['an arithmetic command', '(( <p> > 1 )) && ls', 'arithmetic'],
    ['an arithmetic loop', 'for ((i = 0; i < <p>; i++)); do ls; done', 'arithmetic'],
    ['let', 'let "a=<p>"', 'arithmetic'],
    ['a number compared in [[ ]]', '[[ <p> -gt 3 ]]', 'arithmetic'],
    ['an integer variable', 'declare -i A=<p>', 'arithmetic'],
    ['a slice', 'echo ${A:<p>}', 'arithmetic'],
    ['an index in an expansion', 'echo ${A[<p>]}', 'arithmetic'],
    ['a pattern to remove', 'echo ${A#<p>}', 'pattern'],
    ['a pattern to replace', 'echo ${A/<p>/b}', 'pattern'],
    ['a replacement', 'echo ${A/b/<p>}', 'pattern'],
    ['a pattern of case', 'case $a in <p>) ls ;; esac', 'pattern'],
    ['a default in a pattern', 'case $a in ${b:-<p>}) ls ;; esac', 'pattern'],
    ['a default in arithmetic', 'echo $((${a:-<p>} + 1))', 'arithmetic'],
    ['a pattern of [[ ]]', '[[ $a == <p> ]]', 'pattern'],
    ['a regular expression', '[[ $a =~ <p> ]]', 'pattern'],
    ['a bracket of a glob', 'ls [<p>]*', 'pattern'],
    ['an extended glob', 'ls @(a|<p>)', 'pattern'],
    ['an expanded variable', 'echo $<p>', 'variable-name'],
    ['an expanded variable in braces', 'echo "${<p>}"', 'variable-name'],
    ['a variable that is set', '<p>=1', 'variable-name'],
    ['an exported variable', 'export <p>=1', 'variable-name'],
    ['an exported name', 'export <p>', 'variable-name'],
    ['a quoted exported name', 'export "<p>=1"', 'variable-name'],
    ['a declared word', 'declare "A=<p>"', 'variable-name'],
    ['unset', 'unset <p>', 'variable-name'],
    ['read', 'read -r <p>', 'variable-name'],
    ['printf -v', 'printf -v <p> x', 'variable-name'],
    ['a tested variable', '[[ -v <p> ]]', 'variable-name'],
    ['a tested variable, old', 'test -v <p>', 'variable-name'],
    ['the variable of a loop', 'for <p> in a; do ls; done', 'variable-name'],
    ['a function', '<p>() { ls; }', 'function-name'],
    ['a descriptor', 'ls 2>&<p>', 'descriptor'],
    ['a user of a home folder', 'cd ~<p>/x', 'tilde'],
    ['a user of a home folder in an assignment', 'A=~<p>', 'tilde'],
    ['a sequence', 'echo {1..<p>}', 'sequence'],
    ['behind a backslash', 'echo a\\<p>', 'escaped'],
    ['behind a backslash in double quotes', 'cd "C:\\<p>"', 'escaped'],
    ['behind a backslash in a here-document', 'cat <<E\n\\<p>\nE', 'escaped'],
  ])('%s', (_name, text, expected) => {
    expect(readQuoting(text, rangesIn(text))[0]?.position).toBe(expected);
  });
});

describe('second readers', () => {
  it.each<[string, string, string]>([
    ['ssh', 'ssh host "cd <p>"', 'double argument shell:ssh'],
    ['ssh with single quotes', "ssh host 'cd <p>'", 'single argument shell:ssh'],
    ['ssh without quotes', 'ssh host ls <p>', 'bare argument shell:ssh'],
    ['ssh, a pattern in its text', "ssh host 'ls ${a#<p>}'", 'single pattern shell:ssh'],
    [
      'ssh, a here-document in its text',
      'ssh host <<E\ncat > f <<F\na <p>\nF\nE',
      'here-document here-document shell:ssh',
    ],
    [
      'ssh, a line of a here-document in its text',
      "ssh host <<E\ncat > f <<'F'\n<p>\nF\nE",
      'here-document delimiter shell:ssh',
    ],
    ['ssh, a comment in its text', "ssh host 'ls # <p>'", 'single argument shell:ssh'],
    ['bash -c', 'bash -c "ls <p>"', 'double argument shell:bash'],
    ['sh -lc', "sh -lc 'ls <p>'", 'single argument shell:bash'],
    ['su -c', "su - app -c 'ls <p>'", 'single argument shell:su'],
    ['sudo sh -c', 'sudo sh -c "echo <p> > /etc/x"', 'double argument shell:bash'],
    ['output for another shell', 'ssh host "cd $(basename <p>)"', 'bare argument shell:ssh'],
    ['output for a program of its own', 'sed "s/a/$(cat \'<p>\')/" f', 'single argument code:sed'],
    ['eval', 'eval "ls <p>"', 'double argument shell:eval'],
    ['trap', "trap 'rm <p>' EXIT", 'single argument shell:trap'],
    ['watch', 'watch -n 5 ls <p>', 'bare argument shell:watch'],
    ['docker exec', 'docker exec web sh -c "ls <p>"', 'double argument shell:bash'],
    ['docker run', "docker run --rm web sh -c 'ls <p>'", 'single argument shell:bash'],
    ['docker exec without a shell', 'docker exec web ls <p>', 'bare argument'],
    ['kubectl exec', "kubectl exec web -- sh -c 'ls <p>'", 'single argument shell:bash'],
    ['find -exec', "find . -exec sh -c 'ls <p>' \\;", 'single argument shell:bash'],
    ['xargs', "ls | xargs -I{} sh -c 'cp {} <p>'", 'single argument shell:bash'],
    ['heroku run', 'heroku run "rake x <p>"', 'double argument shell:heroku'],
    ['heroku config', 'heroku config:set A=<p>', 'bare argument'],
    ['psql -c', `psql -c "select '<p>'"`, 'double argument sql:psql'],
    ['psql, its host', 'psql -h <p> -c "select 1"', 'bare argument'],
    ['psql -c in a container', `docker exec db psql -c "select '<p>'"`, 'double argument sql:psql'],
    ['psql -c on a host', `ssh host "psql -c 'select <p>'"`, 'double argument sql:psql'],
    ['psql -v', 'psql -v name=<p> -f x.sql', 'bare argument sql:psql'],
    ['mysql -e', 'mysql shop -e "drop table <p>"', 'double argument sql:mysql'],
    ['mysql --execute=', 'mysql --execute="drop table <p>"', 'double argument sql:mysql'],
    ['sqlite3', 'sqlite3 shop.db "delete from <p>"', 'double argument sql:sqlite3'],
    ['sqlite3, its file', 'sqlite3 <p> "select 1"', 'bare argument'],
    ['python -c', `python3 -c "print('<p>')"`, 'double argument code:python'],
    ['python, its script', 'python3 tool.py <p>', 'bare argument'],
    ['node -e', 'node -e \'x("<p>")\'', 'single argument code:node'],
    ['perl -pi -e', "perl -pi -e 's/a/<p>/' f", 'single argument code:perl'],
    ['perl, its file', "perl -pi -e 's/a/b/' <p>", 'bare argument'],
    ['awk', "awk '/<p>/ { print }' f", 'single argument code:awk'],
    ['awk -v', "awk -v a=<p> '{ print a }' f", 'bare argument format:awk'],
    ['awk, its file', "awk -F , '{ print }' <p>", 'bare argument'],
    ['sed', "sed -i 's/a/<p>/' f", 'single argument code:sed'],
    ['sed of BSD', "sed -i '' 's/a/<p>/' f", 'single argument code:sed'],
    ['sed -e', "sed -i -e 's/a/<p>/' f", 'single argument code:sed'],
    ['sed, its file', "sed -i 's/a/b/' <p>", 'bare argument'],
    ['jq', `jq '.a == "<p>"' f`, 'single argument code:jq'],
    ['jq --arg', "jq --arg a <p> '.b = $a' f", 'bare argument'],
    ['sed on a host', 'ssh host "sed -i \'s/a/<p>/\' f"', 'double argument code:sed'],
    ['make', 'make deploy VERSION=<p>', 'bare argument shell:make'],
    ['scp', 'scp f host:<p>', 'bare argument shell:scp'],
    ['rsync', 'rsync -a x/ host:<p>', 'bare argument shell:rsync'],
    ['the format of printf', 'printf "<p>\\n"', 'double argument format:printf'],
    ['an argument of printf', 'printf "%s\\n" "<p>"', 'double argument'],
    ['echo', 'echo "<p>"', 'double argument'],
    ['echo -e', 'echo -e "<p>\\n"', 'double argument format:echo'],
    ['a command in a variable', 'GIT_SSH_COMMAND="ssh -i <p>" git pull', 'double assignment shell:GIT_SSH_COMMAND'],
    ['an exported command', 'export GIT_SSH_COMMAND="ssh -i <p>"', 'double assignment shell:GIT_SSH_COMMAND'],
    ['a here-document for ssh', 'ssh host <<E\ncd <p>\nE', 'here-document here-document shell:ssh'],
    ['a quoted one for ssh', "ssh host <<'E'\ncd <p>\nE", 'quoted-here-document here-document shell:ssh'],
    ['a here-document for psql', 'psql <<E\nselect <p>;\nE', 'here-document here-document sql:psql'],
    ['a here-document for python', 'python3 - <<E\nx(<p>)\nE', 'here-document here-document code:python'],
    ['a here-document in a pipe', 'cat <<E | ssh host bash\ncd <p>\nE', 'here-document here-document shell:ssh'],
    ['a here-document for a group', '{ bash; } <<E\ncd <p>\nE', 'here-document here-document shell:bash'],
    ['a here-string', 'bash <<< "ls <p>"', 'double here-string shell:bash'],
    ['echo into a shell', 'echo "ls <p>" | bash', 'double argument shell:bash'],
    ['echo into psql', `echo "select '<p>'" | psql`, 'double argument sql:psql'],
    ['echo into crontab', 'echo "0 1 * * * ls <p>" | crontab -', 'double argument shell:crontab'],
    ['echo past a filter', 'echo "ls <p>" | sort | bash', 'double argument shell:bash'],
    ['a dump into a client', 'mysqldump -p<p> shop | mysql shop', 'bare argument'],
    ['echo into a file', 'echo "A=<p>" >> .env', 'double argument > .env'],
    ['echo into a script', 'echo "ls <p>" > run.sh', 'double argument shell:run.sh > run.sh'],
    [
      'a here-document into a script',
      'cat > run.sh <<E\nls <p>\nE',
      'here-document here-document shell:run.sh > run.sh',
    ],
    [
      'a here-document with a shebang',
      'cat > /usr/bin/x <<E\n#!/bin/sh\nls <p>\nE',
      'here-document here-document shell:x > /usr/bin/x',
    ],
    ['a here-document into Python', 'cat > a.py <<E\nx(<p>)\nE', 'here-document here-document code:a.py > a.py'],
    ['a here-document into settings', 'cat > a.conf <<E\nx = <p>\nE', 'here-document here-document > a.conf'],
    ['tee', 'echo "A=<p>" | sudo tee -a /etc/profile', 'double argument shell:profile > /etc/profile'],
  ])('%s', (_name, text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

it('puts a plain word of the same length in the place of each stretch', () => {
  const text = 'cp <p> "<p>"';
  expect(maskRanges(text, rangesIn(text))).toBe('cp xxx "xxx"');
});

it('names the variables that are expanded, with their places', () => {
  expect(listExpansions('a $B "${C:-$D}" $(e ${F}) \'$G\'').map(({ name, start }) => [name, start])).toEqual([
    ['B', 2],
    ['C', 6],
    ['D', 11],
    ['F', 20],
  ]);
});
