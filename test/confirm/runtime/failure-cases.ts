// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is shell text.
import { expect } from 'vitest';
import type { CoreCase } from './core-case.ts';
import { unattended, withToken, writeToyGuide } from './toy-guide.ts';

interface Expected {
  /** What the deploy step says instead. */
  readonly deploy?: string;
  readonly settle?: string;
  readonly code: number;
  readonly has?: readonly string[];
  readonly lacks?: readonly string[];
  /** Files that must not be there afterwards. */
  readonly absent?: readonly string[];
  /** Only from this major version of bash on. */
  readonly from4?: readonly string[];
}

const cases: Readonly<Record<string, Expected>> = {
  'cd, export, variables, functions and a sourced file last; a pipe into head passes': {
    code: 0,
    has: ['helper sees v2', 'settled', 'OK: all steps complete'],
  },
  'a failing command stops at its line; what stands below it does not run': {
    deploy: 'helper "$RELEASE"\nfalse\ntouch not-reached',
    code: 1,
    has: ['FAILED [deploy] at guide.md:33 (exit 1): false'],
    lacks: ['[settle]'],
    absent: ['app/not-reached'],
  },
  'unbalanced text fails in its own step, and nothing of it runs': {
    deploy: '}\ntouch ran\nfi\n"unterminated $(touch ran2) `touch ran3`',
    code: 1,
    has: ['FAILED [deploy]', 'guide.md: line 32'],
    lacks: ['[settle]'],
    absent: ['app/ran', 'app/ran2', 'app/ran3'],
  },
  'exit 7 inside a step is reported': {
    deploy: 'echo a\nexit 7\necho no',
    code: 1,
    has: ['(exit 7): the step ran: exit 7'],
    from4: ['guide.md:33'],
  },
  'exit 0 inside a step is no success': {
    deploy: 'echo a\nexit 0\necho no',
    code: 1,
    has: ['the step ran: exit 0'],
    lacks: ['[settle]'],
  },
  'exec that replaces the shell is found out': {
    deploy: 'echo a\nexec true\necho no',
    code: 1,
    has: ['FAILED [deploy] at guide.md:33', 'exec replaced the shell'],
  },
  'kill -9 of the shell is found out': {
    deploy: 'echo a\nkill -9 $$',
    code: 1,
    has: ['FAILED [deploy] at guide.md:32', 'replaced or killed'],
  },
  'a syntax error is a failure, and bash names the guide': {
    deploy: 'echo a\nif true; then\necho "x',
    code: 1,
    has: ['FAILED [deploy]', 'guide.md: line 3'],
  },
  'an unset variable under set -u is a failure': {
    deploy: 'set -u\necho "${NOPE_Z}"\ntouch no',
    code: 1,
    has: ['guide.md: line 33'],
    absent: ['app/no'],
  },
  'an unset variable is empty otherwise, as in a terminal': { deploy: 'echo "[${NOPE_Z}]"', code: 0, has: ['[]'] },
  'the first part of a pipe that fails is a failure': {
    deploy: 'false | cat\ntouch no',
    code: 1,
    has: ['guide.md:32'],
    absent: ['app/no'],
  },
  'a reader that stops early is none': {
    deploy: 'seq 1 100000 | head -2\nseq 1 100000 | grep -q 5\necho fine',
    code: 0,
    has: ['fine'],
  },
  'a reader that stops early as the last command is none': { deploy: 'echo fine\nseq 1 100000 | head -2', code: 0 },
  'head that fails itself stops': { deploy: 'head -1 /nonexistent-file\ntouch no', code: 1, absent: ['app/no'] },
  'grep without a match stops': { deploy: 'echo hi | grep zzz\necho no', code: 1, has: ['guide.md:32'] },
  'a failing ( ) stops': { deploy: '( echo sub; false )\ntouch no', code: 1, absent: ['app/no'] },
  'a cd that fails keeps what follows from running': {
    deploy: 'cd /nonexistent-folder\ntouch no',
    code: 1,
    has: ['guide.md:32'],
    absent: ['app/no'],
  },
  'set +e tolerates in its own step, and the next one fails as usual': {
    deploy: 'set +e\nfalse\necho tolerated',
    settle: 'x=1\nfalse\ntrue',
    code: 1,
    has: ['tolerated', 'FAILED [settle] at guide.md:39 (exit 1): false'],
  },
  'a step that replaces the traps harms neither run nor report': {
    deploy: 'trap "echo USER-TRAP" EXIT\ntrap - ERR\nfalse\ntrue',
    code: 0,
    has: ['OK: all steps complete'],
  },
  'IFS, PATH, set -u and aliases of a step last for the guide and do not harm the runtime': {
    deploy: 'IFS=,\nset -u\nset -f\nPATH=/nonexistent\nalias date=false\nv=1; l=2; f=3; d=4',
    settle: 'echo ifs="[$IFS]" v=$v$l$f$d path=$PATH\nPATH=/usr/bin:/bin\nIFS=" "',
    code: 0,
    has: ['ifs=[,] v=1234 path=/nonexistent'],
  },
  'functions of a step that are named like programs do not harm the runtime': {
    deploy:
      'for name in date cat mv rm mkdir wc tail chmod id awk sed grep sleep; do eval "$name() { echo mine; return 9; }"; done',
    settle: 'date || echo "it is $?"',
    code: 0,
    has: ['it is 9', 'OK: all steps complete'],
  },
  'return leaves the rest of a step undone, which is a failure': {
    deploy: 'echo a\nreturn 0\ntouch no',
    code: 1,
    has: ['FAILED [deploy] at guide.md:33', 'return'],
    absent: ['app/no'],
  },
  'return inside a function is what it is anywhere': {
    deploy: 'f() { return 0; }\nf\necho fine',
    code: 0,
    has: ['fine'],
  },
  'break outside of a loop does not end the run early as if it were complete': {
    deploy: 'echo a\nbreak',
    code: 1,
    has: ['FAILED [deploy]'],
    lacks: ['[settle]', 'OK:'],
  },
  'continue outside of a loop does not skip the judgement': {
    deploy: 'echo a\ncontinue',
    code: 1,
    lacks: ['[settle]'],
  },
  'a command that reads its input gets nothing, and does not eat the script': {
    deploy: 'cat >/dev/null\nread -r x || true\necho "x=[$x]"',
    code: 0,
    has: ['x=[]'],
  },
  '$! and wait work over steps': {
    deploy: 'sleep 60 &\nBG=$!',
    settle: 'kill $BG && wait $BG || echo "killed $?"\njobs -p | wc -l',
    code: 0,
    has: ['killed 143'],
  },
  'what runs in the background is told': { deploy: 'sleep 3 &\necho started', code: 0, has: ['still running'] },
};

export const failureCases: readonly CoreCase[] = Object.entries(cases).map(([name, expected]) => ({
  name,
  test: async (sandbox, major) => {
    const { deploy, settle, code, has = [], lacks = [], absent = [], from4 = [] } = expected;
    writeToyGuide(sandbox, {
      ...(deploy === undefined ? {} : { deploy }),
      ...(settle === undefined ? {} : { settle }),
    });
    const { code: ended, out } = await sandbox.run(unattended, withToken);
    for (const text of [...has, ...(major >= 4 ? from4 : [])]) expect(out).toContain(text);
    for (const text of lacks) expect(out).not.toContain(text);
    expect(absent.filter((path) => sandbox.has(path))).toEqual([]);
    expect(ended, out).toBe(code);
    expect(sandbox.has('.runsheet/toy/lock')).toBe(false);
    for (const { ts } of sandbox.journal()) expect(ts).toMatch(/^\d{4}-\d\d-\d\dT[\d:]{8}Z$/);
  },
}));
