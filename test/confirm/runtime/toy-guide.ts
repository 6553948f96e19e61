// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is shell text.
import type { ScriptStep } from '../../../src/emit/bash/script.ts';
import type { BashSandbox } from '../../support/bash-sandbox.ts';
import { stepsOf } from '../../support/bash-sandbox.ts';
import { makeParameter } from '../../support/script-builder.ts';

type Texts = Readonly<Record<string, string | Partial<ScriptStep>>>;

const texts: Texts = {
  prepare: {
    from: 8,
    text: [
      'mkdir -p app && cd app',
      'export RELEASE=v2',
      'STAMP=$(date +%Y%m%d_%H%M%S)',
      'source ../activate',
      'helper() { echo "helper sees $1"; }',
    ].join('\n'),
  },
  backup: {
    from: 18,
    text: [
      'BACKUP_FILE="backup_$STAMP.sql"',
      'printf "CREATE TABLE t(x int);\\n" > "$BACKUP_FILE"',
      'test -s "$BACKUP_FILE"',
      'seq 1 100000 | head -1',
    ].join('\n'),
  },
  announce: { from: 26, kind: 'manual', text: 'Tell #ops that maintenance starts\nStaging tests passed' },
  deploy: { from: 32, text: 'helper "$RELEASE"\ncurl_token="${API_TOKEN}"\ntouch deployed.flag' },
  settle: { from: 38, text: 'x=1\necho settled' },
  verify: {
    from: 46,
    text: 'ls deployed.flag || true\necho "status: healthy"',
    checks: [{ kind: 'contains', text: '`status: healthy`', value: 'status: healthy', line: 47 }],
  },
};

const undo: Texts = {
  undo: { from: 54, text: 'rm -f deployed.flag\ntest -s "$BACKUP_FILE"\necho "restored from $BACKUP_FILE"' },
};

/** The scripts of a small guide, with other texts for some of its steps. */
export function writeToyGuide(
  sandbox: BashSandbox,
  changed: Texts = {},
  tokenPattern = '^[A-Za-z0-9._-]{4,200}$',
): void {
  const merge = (all: Texts) =>
    stepsOf(
      Object.fromEntries(
        Object.entries(all).map(([id, step]) => {
          const change = changed[id] ?? {};
          const base = typeof step === 'string' ? { text: step } : step;
          return [id, { ...base, ...(typeof change === 'string' ? { text: change } : change) }];
        }),
      ),
    );
  // What a virtual environment brings: it fails inside, and that is no failure of the guide.
  sandbox.write('activate', 'VENV=on\nfalse\ntrue\n');
  sandbox.script({
    tools: ['date', 'seq', 'head'],
    parameters: [makeParameter({ name: 'API_TOKEN', secret: true, pattern: tokenPattern, ask: 'API token' })],
    steps: merge(texts),
  });
  sandbox.script({ flow: 'rollback', steps: merge(undo) });
}

/** Options and environment with which the toy guide runs through. */
export const unattended = ['--yes', '--ack', 'announce'] as const;
export const withToken = { env: { API_TOKEN: 'tok12345' } } as const;
