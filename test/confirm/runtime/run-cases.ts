// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is shell text.
import { readdirSync } from 'node:fs';
import { expect } from 'vitest';
import type { CoreCase } from './core-case.ts';
import { unattended, withToken, writeToyGuide } from './toy-guide.ts';

/** The rest of what every version of bash must do alike. */
export const runCases: readonly CoreCase[] = [
  {
    name: 'the journal is JSON, one event a line',
    test: async (sandbox) => {
      writeToyGuide(sandbox);
      await sandbox.run(unattended, withToken);
      const events = sandbox.journal().map(({ event }) => event);
      expect(events[0]).toBe('run_started');
      expect(events.at(-1)).toBe('session_complete');
      expect(events.filter((event) => event === 'step_succeeded')).toHaveLength(6);
    },
  },
  {
    name: 'resume does not repeat what is done, and restores folder, variables and functions',
    test: async (sandbox) => {
      writeToyGuide(sandbox, { deploy: 'helper "$RELEASE"\nfalse' });
      expect((await sandbox.run(unattended, withToken)).code).toBe(1);
      writeToyGuide(sandbox, { deploy: 'helper "$RELEASE$STAMP"; pwd\nhelper again' });
      const { code, out } = await sandbox.run(['--resume', ...unattended], withToken);
      expect(out).toContain('helper sees v220');
      expect(out).toContain(`${sandbox.folder}/app\n`);
      expect(out).not.toContain('[prepare]');
      expect(code).toBe(0);
    },
  },
  {
    name: 'a function that was restored stops at a failing line as before',
    test: async (sandbox) => {
      const prepare = 'careful() {\n  test -e "$1"\n  touch reached\n}\n';
      writeToyGuide(sandbox, { prepare, backup: 'BACKUP_FILE=x', deploy: 'false' });
      await sandbox.run(unattended, withToken);
      writeToyGuide(sandbox, { prepare, backup: 'BACKUP_FILE=x', deploy: 'careful missing-file' });
      const { code } = await sandbox.run(['--resume', ...unattended], withToken);
      expect(sandbox.has('reached')).toBe(false);
      expect(code).toBe(1);
    },
  },
  {
    name: 'the plan shows hostile text, runs nothing, makes nothing, and needs no program',
    test: async (sandbox) => {
      writeToyGuide(sandbox, { deploy: '}\ntouch ran\nfi\n"unterminated $(touch ran2) `touch ran3`\n' });
      const before = readdirSync(sandbox.folder);
      const bash = sandbox.bash.startsWith('/') ? sandbox.bash : '/bin/bash';
      const { code, out } = await sandbox.run(['--plan'], { env: { PATH: '/nonexistent' }, bash });
      expect(out).toContain('     33 | touch ran\n');
      expect(out).toContain('$(touch ran2) `touch ran3`');
      expect(out).not.toContain('not found');
      expect(readdirSync(sandbox.folder)).toEqual(before);
      expect(code).toBe(0);
    },
  },
  {
    name: 'a gate without a terminal waits with 3, and --ack goes on',
    test: async (sandbox) => {
      writeToyGuide(sandbox);
      const waiting = await sandbox.run(['--yes'], withToken);
      expect(waiting.code).toBe(3);
      expect(waiting.out).toContain('WAITING at [announce] guide.md:26');
      expect(waiting.out).toContain('bash deploy.sh --yes --resume --ack announce\n');
      const { code, out } = await sandbox.run(['--resume', ...unattended], withToken);
      expect(out).not.toContain('[backup]');
      expect(code).toBe(0);
    },
  },
  {
    name: 'without a terminal and without --yes nothing runs',
    test: async (sandbox) => {
      writeToyGuide(sandbox);
      const { code, out } = await sandbox.run([], withToken);
      expect(code).toBe(2);
      expect(out).toContain('no terminal');
      expect(sandbox.has('app')).toBe(false);
      expect(sandbox.has('.runsheet')).toBe(false);
    },
  },
  {
    name: 'a missing parameter ends the run before the first step',
    test: async (sandbox) => {
      writeToyGuide(sandbox);
      const { code, out } = await sandbox.run(unattended);
      expect(code).toBe(2);
      expect(out).toContain('API_TOKEN: API token (guide.md:3)');
      expect(sandbox.has('app')).toBe(false);
    },
  },
  {
    name: 'a value that does not match its pattern ends the run before the first step',
    test: async (sandbox) => {
      writeToyGuide(sandbox);
      const { code } = await sandbox.run(unattended, { env: { API_TOKEN: 'x"; touch ran; "' } });
      expect(code).toBe(2);
      expect(sandbox.has('app') || sandbox.has('ran')).toBe(false);
    },
  },
  {
    name: 'a value is never code, even if its pattern lets everything through',
    test: async (sandbox) => {
      writeToyGuide(sandbox, {}, '.');
      const { code } = await sandbox.run(unattended, { env: { API_TOKEN: '$(touch ran)`touch ran`"; touch ran; "' } });
      expect(code).toBe(0);
      expect(sandbox.has('ran') || sandbox.has('app/ran')).toBe(false);
    },
  },
  {
    name: 'secrets stand neither in output.log, nor in the journal, nor in snapshots',
    test: async (sandbox) => {
      writeToyGuide(sandbox, {
        deploy: 'echo "tok is $API_TOKEN"\nURL="https://me:$API_TOKEN@example.org"\nfalse',
      });
      const { code, out } = await sandbox.run([...unattended, '--log'], withToken);
      expect(out).toContain('tok is ***');
      expect(code).toBe(1);
      expect((await sandbox.start('grep', ['-rl', 'tok12345', '.runsheet'])).out).toBe('');
      expect(sandbox.read('.runsheet/toy/output.log')).toContain('tok is ***');
    },
  },
  {
    name: 'a script that comes through a pipe is refused',
    test: async (sandbox) => {
      writeToyGuide(sandbox);
      const { code, out } = await sandbox.start('sh', ['-c', `${sandbox.bash} -s -- --yes <deploy.sh`], withToken);
      expect(code).toBe(2);
      expect(out).toContain('save this script to a file');
      expect(sandbox.has('app')).toBe(false);
    },
  },
  {
    name: 'expected output that does not come is a failure, and the output is shown',
    test: async (sandbox) => {
      writeToyGuide(sandbox, { verify: { text: 'echo "status: degraded"' } });
      const { code, out } = await sandbox.run(unattended, withToken);
      expect(code).toBe(1);
      expect(out).toContain('status: degraded');
      expect(out).toContain('expected output not seen: `status: healthy`');
    },
  },
  {
    name: '--on-fail rollback undoes with what the deploy knew, and ends with 5',
    test: async (sandbox) => {
      writeToyGuide(sandbox, { deploy: 'touch deployed.flag\nfalse' });
      const { code, out } = await sandbox.run([...unattended, '--on-fail', 'rollback'], withToken);
      expect(out).toContain('restored from backup_20');
      expect(sandbox.has('app/deployed.flag')).toBe(false);
      expect(code).toBe(5);
      expect(sandbox.has('.runsheet/toy/lock')).toBe(false);
    },
  },
  {
    name: 'a rollback that fails ends with 6 and names its line',
    test: async (sandbox) => {
      writeToyGuide(sandbox, { deploy: 'false', undo: 'echo undo\nfalse' });
      const { code, out } = await sandbox.run([...unattended, '--on-fail', 'rollback'], withToken);
      expect(out).toContain('FAILED [undo] at guide.md:55');
      expect(code).toBe(6);
    },
  },
  {
    name: 'rollback.sh by itself ends with 0 and knows what the deploy left',
    test: async (sandbox) => {
      writeToyGuide(sandbox, { deploy: 'false' });
      await sandbox.run(unattended, withToken);
      const { code, out } = await sandbox.run(['--yes'], { script: 'rollback.sh' });
      expect(out).toContain('restored from backup_20');
      expect(code).toBe(0);
    },
  },
  {
    name: 'ten thousand commands pass through the traps',
    test: async (sandbox) => {
      writeToyGuide(sandbox, { deploy: 'for i in $(seq 1 5000); do :; x=$i; done\necho "loop done $x"' });
      const { code, out } = await sandbox.run(unattended, withToken);
      expect(out).toContain('loop done 5000');
      expect(code).toBe(0);
    },
  },
  {
    name: 'a lock of a dead process is taken over',
    test: async (sandbox) => {
      writeToyGuide(sandbox);
      const host = (await sandbox.start('uname', ['-n'])).stdout.trim();
      sandbox.write('.runsheet/toy/lock/owner', `${host} 999999\n`);
      expect((await sandbox.run(unattended, withToken)).code).toBe(0);
    },
  },
  {
    name: 'SIGTERM is handled at once, and the lock is released',
    test: async (sandbox) => {
      writeToyGuide(sandbox, { deploy: 'echo sleeping; sleep 30\ntouch no' });
      const { code, out } = await sandbox.run(unattended, {
        ...withToken,
        when: ['sleeping', (pid) => process.kill(pid, 'SIGTERM')],
      });
      expect(out).toContain('INTERRUPTED [deploy] at guide.md:32');
      expect(code).toBe(143);
      expect(sandbox.has('.runsheet/toy/lock') || sandbox.has('app/no')).toBe(false);
    },
  },
  {
    name: 'a gate on a terminal opens with y',
    needsPython: true,
    test: async (sandbox) => {
      writeToyGuide(sandbox);
      const { code, out } = await sandbox.onTerminal(
        [
          ['wait', 'Done?'],
          ['send', 'y\n'],
          ['wait', 'OK: all'],
        ],
        [],
        withToken,
      );
      expect(code, out).toBe(0);
    },
  },
  {
    name: 'a gate on a terminal stays closed with q',
    needsPython: true,
    test: async (sandbox) => {
      writeToyGuide(sandbox);
      const { code, out } = await sandbox.onTerminal(
        [
          ['wait', 'Done?'],
          ['send', 'q\n'],
          ['wait', 'WAITING'],
        ],
        [],
        withToken,
      );
      expect(code, out).toBe(3);
    },
  },
  {
    name: 'a secret is asked for on the terminal without being shown',
    needsPython: true,
    test: async (sandbox) => {
      writeToyGuide(sandbox);
      const { code, out } = await sandbox.onTerminal([
        ['wait', 'API token (API_TOKEN): '],
        ['send', 'tok99999\n'],
        ['wait', 'Done?'],
        ['send', 'y\n'],
        ['wait', 'OK: all'],
      ]);
      expect(out).not.toContain('tok99999');
      expect(code, out).toBe(0);
    },
  },
  {
    name: 'Ctrl-C in a step stops it, names it, and ends with 130',
    needsPython: true,
    test: async (sandbox) => {
      writeToyGuide(sandbox, { deploy: 'echo sleeping\nsleep 30\ntouch no' });
      const { code, out } = await sandbox.onTerminal(
        [
          ['wait', 'Done?'],
          ['send', 'y\n'],
          ['wait', 'sleeping'],
          // The shell has to start what is to be interrupted.
          ['pause', '0.5'],
          ['key', 'INT'],
        ],
        [],
        withToken,
      );
      expect(out).toContain('INTERRUPTED [deploy]');
      expect(code, out).toBe(130);
      expect(sandbox.has('app/no')).toBe(false);
    },
  },
  {
    name: 'a failure on the terminal offers the rollback',
    needsPython: true,
    test: async (sandbox) => {
      writeToyGuide(sandbox, { deploy: 'false' });
      const { code, out } = await sandbox.onTerminal(
        [
          ['wait', 'Done?'],
          ['send', 'y\n'],
          ['wait', 'roll[b]ack / [q]uit: '],
          ['send', 'b\n'],
          ['wait', 'restored from'],
        ],
        [],
        withToken,
      );
      expect(code, out).toBe(5);
    },
  },
];
