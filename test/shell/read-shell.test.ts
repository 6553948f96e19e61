// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is shell text.
import { describe, expect, it } from 'vitest';
import { readShell } from '../../src/shell/index.ts';

const texts = (text: string) => readShell(text).commands.map((statement) => statement.text);
const calls = (text: string) => readShell(text).commands.flatMap((statement) => statement.calls);

describe('statements', () => {
  it.each<[string, string, string[]]>([
    ['two on one line', 'cd /srv; git pull', ['cd /srv', 'git pull']],
    ['a list is one', 'cd /srv && git pull || exit 1', ['cd /srv && git pull || exit 1']],
    ['without trailing comment', 'npm ci   # install', ['npm ci']],
    ['without background mark', 'sleep 9 & wait', ['sleep 9', 'wait']],
    ['continuation lines stay', 'docker run \\\n  -d \\\n  web', ['docker run \\\n  -d \\\n  web']],
    ['with the here-document', 'cat > f <<EOF\na; b\nEOF\nls', ['cat > f <<EOF\na; b\nEOF', 'ls']],
    ['two that share a here-document line', 'cat <<A; ls\nx\nA\npwd', ['cat <<A; ls\nx\nA', 'pwd']],
    ['a loop', 'for i in 1 2; do\n  echo $i\ndone\nls', ['for i in 1 2; do\n  echo $i\ndone', 'ls']],
    ['comments only', '# one\n\n# two', []],
    ['prose that is not shell', "don't panic", ["don't panic"]],
  ])('%s', (_name, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['X=1', 'assignment'],
    ['X=1 make', 'command'],
    ['> empty', 'command'],
    ['a | b', 'pipeline'],
    ['a && b', 'list'],
    ['f() { a; }', 'function'],
    ['if a; then b; fi', 'compound'],
    ['(cd x && ls) > out', 'compound'],
  ])('%s is a %s', (text, kind) => {
    expect(readShell(text).commands[0]?.kind).toBe(kind);
  });

  it('counts lines from one and ends on the last line of a here-document', () => {
    const [first, second] = readShell('\ncat <<EOF\nx\nEOF\nls\n').commands;
    expect([first?.line, first?.endLine, second?.line]).toEqual([2, 4, 5]);
  });

  it('marks what runs in the background', () => {
    expect(readShell('npm start &\ncurl x').commands.map((one) => one.background)).toEqual([true, false]);
  });
});

describe('calls', () => {
  it.each<[string, string, [string | null, string][]]>([
    [
      'pipeline',
      'ps aux | grep x',
      [
        ['ps', 'pipeline'],
        ['grep', 'pipeline'],
      ],
    ],
    [
      'condition and body',
      'if test -f x; then rm x; fi',
      [
        ['test', 'condition'],
        ['rm', 'top'],
      ],
    ],
    [
      'loop',
      'while read -r l; do echo "$l"; done',
      [
        ['read', 'condition'],
        ['echo', 'loop'],
      ],
    ],
    [
      'subshell',
      '(cd x; ls)',
      [
        ['cd', 'subshell'],
        ['ls', 'subshell'],
      ],
    ],
    [
      'substitution',
      'echo "$(date +%F)"',
      [
        ['echo', 'top'],
        ['date', 'substitution'],
      ],
    ],
    [
      'escaped backticks',
      'echo `a \\`b\\``',
      [
        ['echo', 'top'],
        ['a', 'substitution'],
        ['b', 'substitution'],
      ],
    ],
    [
      'function',
      'f() { a | b; }',
      [
        ['a', 'function'],
        ['b', 'function'],
      ],
    ],
    [
      'here-document',
      'cat <<EOF\n$(id)\nEOF',
      [
        ['cat', 'top'],
        ['id', 'substitution'],
      ],
    ],
    ['computed name', '"$CMD" x', [[null, 'top']]],
  ])('%s', (_name, text, expected) => {
    expect(calls(text).map(({ name, context }) => [name, context])).toEqual(expected);
  });

  it('gives each word its text and, where nothing is computed, its value', () => {
    const [call] = calls(`git commit -m "it's" 'a b' $X *.sql "a$Y" \\$z`);
    expect(call?.words.map(({ raw, value, quoted }) => [raw, value, quoted])).toEqual([
      ['git', 'git', false],
      ['commit', 'commit', false],
      ['-m', '-m', false],
      [`"it's"`, "it's", true],
      ["'a b'", 'a b', true],
      ['$X', null, false],
      ['*.sql', '*.sql', false],
      ['"a$Y"', null, true],
      ['\\$z', '$z', false],
    ]);
  });

  it('keeps assignments apart from words, and those of export as both', () => {
    const [one, two] = calls('A=1 B=$C make; export D=2');
    expect(one?.assignments.map(({ name, value }) => [name, value])).toEqual([
      ['A', '1'],
      ['B', null],
    ]);
    expect(one?.words.map(({ raw }) => raw)).toEqual(['make']);
    expect(two?.assignments).toEqual([{ name: 'D', value: '2', line: 1 }]);
    expect(two?.words.map(({ value }) => value)).toEqual(['export', 'D=2']);
  });

  it('reads redirections with target, descriptor and here-document text', () => {
    const [call] = calls('x < in 2>> log > $OUT <<E\nbody\nE');
    expect(call?.redirects.map(({ operator, target, fd, body }) => [operator, target, fd, body])).toEqual([
      ['<', 'in', null, null],
      ['>>', 'log', 2, null],
      ['>', null, null, null],
      ['<<', 'E', null, 'body\n'],
    ]);
  });

  it('knows the neighbours in a pipeline, also from inside a compound member', () => {
    const [first, inner] = calls('pg_dump db | (gzip)');
    expect([first?.pipedInto, first?.last, inner?.pipedFrom, inner?.pipedFromText]).toEqual([
      'subshell',
      false,
      'pg_dump',
      'pg_dump db',
    ]);
    expect(calls('while read -r x; do psql; done < f').map(({ pipedFrom }) => pipedFrom)).toEqual(['<', '<']);
  });
});

describe('comments', () => {
  it.each<[string, string, string[]]>([
    ['own line and trailing', '# one\nls # two', ['one', 'two']],
    ['no word start', 'echo a#b ${#x} $# "# no" \'# no\' \\# no', []],
    ['inside a substitution', 'x=$(ls # yes\n)', ['yes']],
    ['not in a here-document', 'cat <<E\n# no\nE\n# yes', ['yes']],
    ['after operators', 'a;# one\nb &&# two\nc', ['one', 'two']],
    ['not in arithmetic', '(( 16#ff )) # yes', ['yes']],
    ['after a case arm', 'case x in\n a) b;; # yes\nesac', ['yes']],
    ['several signs', '### Title', ['Title']],
    ['in backticks up to their end', 'echo `ls # yes` b', ['yes']],
  ])('%s', (_name, text, expected) => {
    expect(readShell(text).comments.map((comment) => comment.text)).toEqual(expected);
  });

  it('has a place', () => {
    const { comments } = readShell('ls # a\n  # b');
    expect(comments.map(({ line, column, offset, ownLine, raw }) => [line, column, offset, ownLine, raw])).toEqual([
      [1, 4, 3, false, '# a'],
      [2, 3, 9, true, '# b'],
    ]);
  });

  it('does not count the interpreter line', () => {
    const reading = readShell('#!/bin/bash -e\n# x');
    expect([reading.shebang, reading.comments.map(({ text }) => text)]).toEqual(['/bin/bash -e', ['x']]);
  });
});

describe('names', () => {
  const names = (text: string) => {
    const { sets, reads } = readShell(text);
    return [sets.map(({ name }) => name).join(' '), reads.map(({ name }) => name).join(' ')];
  };

  it.each<[string, string, string]>([
    ['A=1; echo $A $B', 'A', 'B'],
    ['echo $A; A=1', 'A', 'A'],
    ['PATH=$PATH:/x', 'PATH', ''],
    ['A=$A:x', 'A', 'A'],
    ['PGPASSWORD=$P psql', '', 'P'],
    ['export A=1 B', 'A', ''],
    ['read -p "Go? " ANSWER; echo $ANSWER', 'ANSWER', ''],
    ['for h in $HOSTS; do ssh $h; done', 'h', 'HOSTS'],
    ['printf -v T %s x; mapfile -t L < f; echo $T', 'T L', ''],
    ['echo ${A:-x} ${B:?need} ${C:=1} $C ${#D}', 'C', 'B D'],
    ['echo \'$A\' \\$B "$C"', '', 'C'],
    ['echo $1 $@ $? $$ $HOME', '', ''],
    ['cat <<E\n$A\nE\ncat <<"F"\n$B\nF', '', 'A'],
    ['(( n = m + 1 )); echo $((n * k))', 'n', 'm k'],
    ['declare -r A=$B; local C', 'A C', 'B'],
    ['X=$(cat $F)', 'X', 'F'],
  ])('%s', (text, sets, reads) => {
    expect(names(text)).toEqual([sets, reads]);
  });

  it('gives the line of the first use', () => {
    expect(readShell('ls\necho $A\necho $A').reads).toEqual([{ name: 'A', line: 2 }]);
  });
});

describe('errors and here-documents', () => {
  it('tells where the text stops being shell', () => {
    const { errors } = readShell('ls\nif true; then\n');
    expect(errors.length).toBeGreaterThan(0);
    expect(errors[0]?.line).toBeGreaterThanOrEqual(2);
  });

  it('looks into substitutions', () => {
    expect(readShell('echo $(if)').errors.length).toBeGreaterThan(0);
  });

  it('tells whether a here-document has its end, of which bash only warns', () => {
    const closed = (text: string) => readShell(text).heredocs.map((row) => row.closed);
    expect(closed('cat <<EOF\na\nEOF2\nrm x\n')).toEqual([false]);
    expect(closed('cat <<EOF\na\nEOF')).toEqual([true]);
    expect(closed('cat <<-EOF\n\ta\n\tEOF\nls\n')).toEqual([true]);
  });

  it('spans bodies and says whether they expand', () => {
    const { heredocs } = readShell("cat <<'A' > f\nx\ny\nA\ncat <<B\nB");
    expect(heredocs.map(({ delimiter, quoted, line, endLine }) => [delimiter, quoted, line, endLine])).toEqual([
      ['A', true, 2, 4],
      ['B', false, 6, 6],
    ]);
  });
});
