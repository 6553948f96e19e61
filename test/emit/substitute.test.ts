// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is shell text.
import { describe, expect, it } from 'vitest';
import { substitute } from '../../src/emit/bash/substitute.ts';
import { placeGaps } from './place-gaps.ts';

function fill(text: string, sourced: readonly string[] = []) {
  const options = { refer: (name: string) => `\${${name}}`, sourced: new Set(sourced) };
  return substitute(text, placeGaps(text), options);
}

describe('a parameter in the place of a placeholder', () => {
  it.each<[string, string, string]>([
    ['a word', 'cp <a> b', 'cp "${A}" b'],
    ['a part of a word', 'curl https://<host>/x', 'curl https://"${HOST}"/x'],
    ['beside a glob', 'rm old_<a>_*', 'rm old_"${A}"_*'],
    ['below the home folder', 'cd ~/<a>', 'cd ~/"${A}"'],
    ['in a brace list', 'cp a{,.<a>}', 'cp a{,."${A}"}'],
    ['an assignment', 'A=<a>', 'A="${A}"'],
    ['a part of an assignment', 'URL=https://<host>/x', 'URL=https://"${HOST}"/x'],
    ['an exported variable', 'export A=<a>', 'export A="${A}"'],
    ['an array', 'A=(<a> "<b>")', 'A=("${A}" "${B}")'],
    ['double quotes', 'echo "x <a> y"', 'echo "x ${A} y"'],
    ['double quotes around it', 'cp "<a>" b', 'cp "${A}" b'],
    ['single quotes', "echo 'x <a> y'", `echo 'x '"\${A}"' y'`],
    ['single quotes around it', "cp '<a>' b", 'cp "${A}" b'],
    ['at the start of single quotes', "echo '<a> y'", `echo "\${A}"' y'`],
    ['at the end of single quotes', "echo 'x <a>'", `echo 'x '"\${A}"`],
    ['two in single quotes', "echo '<a><b>'", `echo "\${A}"''"\${B}"`],
    ['a here-document', 'cat <<E\nx <a>\nE', 'cat <<E\nx ${A}\nE'],
    ['a here-string', 'cat <<< <a>', 'cat <<< "${A}"'],
    ['a redirection', 'ls > <a>.log', 'ls > "${A}".log'],
    ['a loop', 'for h in <a> <b>; do ls $h; done', 'for h in "${A}" "${B}"; do ls $h; done'],
    ['a test', '[[ -f <a> ]] && ls', '[[ -f "${A}" ]] && ls'],
    ['the word of a case', 'case <a> in x) ls ;; esac', 'case "${A}" in x) ls ;; esac'],
    ['a default', 'echo ${X:-<a>}', 'echo ${X:-"${A}"}'],
    ['a default in double quotes', 'echo "${X:-<a>}"', 'echo "${X:-${A}}"'],
    ['a substitution', 'X="$(cat <a>)"', 'X="$(cat "${A}")"'],
    ['a comment', 'ls # <a>', 'ls # <a>'],
    ['several of a name', 'cp <a> <a>.old', 'cp "${A}" "${A}".old'],
  ])('%s', (_name, text, expected) => {
    expect(fill(text)).toMatchObject({ text: expected });
  });
});

describe('what its value must be narrowed to', () => {
  it.each<[string, string, (string | null)[]]>([
    ['nothing', 'cp <a> b', [null]],
    ['a shell on another host', 'ssh host "cd <a>"', ['shell']],
    ['SQL', `psql -c "select '<a>'"`, ['sql']],
    ['a format', 'printf "<a>\\n"', ['format']],
    ['the strictest of several uses', `ls <a>; ssh h ls <a>; psql -c "drop table <a>"; ls <b>`, ['sql', null]],
    ['nothing for a comment', 'ls # <a>', []],
    ['settings that nothing reads in', 'echo "A=<a>" >> .env', [null]],
  ])('%s', (_name, text, expected) => {
    const result = fill(text);
    expect('used' in result ? [...result.used.values()] : result).toEqual(expected);
  });

  it('is what a shell bears when a shell reads the file in', () => {
    const result = fill('echo "A=<a>" >> config/.env', ['.env']);
    expect(result).toMatchObject({ used: new Map([['A', 'shell']]) });
  });
});

describe('a text that must be left to a person', () => {
  it.each<[string, string, string]>([
    ['a program', 'ls\n<a> x', 'No value can be put in for <a>: it names what is run.'],
    ['a quoted here-document', "cat <<'E'\n<a>\nE", 'it stands in a here-document in which nothing is replaced.'],
    ['dollar-single quotes', "echo $'<a>'", "it stands in $'…'."],
    ['arithmetic', 'echo $((<a>))', 'would run commands'],
    ['a pattern', 'case $x in <a>) ls ;; esac', 'part of a pattern'],
    ['a delimiter', 'cat <<<a>\nx\n<a>', 'delimits a here-document'],
    ['a program of another language', "awk '/<a>/' f", 'part of a program for awk'],
    ['a variable', 'export <a>=1', 'names a variable'],
    ['behind a backslash', 'cd "C:\\<a>"', 'backslash'],
    ['a program for another host', "ssh h 'cd /srv; <a>'", 'names what is run'],
    ['an open quote', 'echo "<a>', 'cannot be followed'],
    ['what is broken elsewhere', 'cp <a> b; echo "', 'cannot read it once a value is put in'],
  ])('%s', (_name, text, message) => {
    expect(fill(text)).toMatchObject({ message: expect.stringContaining(message) });
  });

  it('says at which line', () => {
    expect(fill('ls <b>\n<a> x')).toMatchObject({ line: 2 });
  });

  it('one that still holds the same placeholder', () => {
    const options = { refer: (name: string) => `\${${name}}`, sourced: new Set<string>() };
    const last = (text: string, own: string, plain = false) => {
      const start = text.lastIndexOf(own);
      return substitute(text, [{ start, end: start + own.length, name: 'A', text: own, line: 1, plain }], options);
    };
    expect(last('ls your-app; rm your-app', 'your-app')).toMatchObject({
      message: 'your-app is left in the commands.',
    });
    expect(last('ls your-app-old; rm your-app', 'your-app')).toHaveProperty('message');
    expect(last('ls yours; rm your', 'your')).toMatchObject({ text: 'ls yours; rm "${A}"' });
    expect(last('TOKEN=x; echo $TOKEN ${TOKEN}; rm TOKEN', 'TOKEN')).toHaveProperty('text');
    expect(last('echo TOKEN; rm TOKEN', 'TOKEN')).toHaveProperty('message');
    expect(last('app --user=app --password=app', 'app', true)).toHaveProperty('text');
  });
});
