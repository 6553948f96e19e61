import { jsonLine, oneLine } from './one-line.ts';
import type { Script } from './script.ts';

/** The line that says what a script was made from; it begins alike for every version of the compiler. */
function markOf({ guide, environment, version }: Script, flow: Script['flow']): string {
  return `# runsheet-script ${jsonLine({ flow, guide: guide.path, sha256: guide.sha256, environment, version })}`;
}

/** The mark up to the version, as the scripts of one guide look for one another. */
export function startOfMark(script: Script, flow: Script['flow']): string {
  const mark = markOf(script, flow);
  return mark.slice(0, mark.lastIndexOf(',"version":'));
}

const purposes: Record<Script['flow'], string> = {
  deploy: 'deploys',
  verify: 'verifies',
  rollback: 'rolls back',
};

/** The first lines, for people, and the guard that every shell understands. */
export function headOf(script: Script): string {
  const { guide, environment, flow, version } = script;
  const name = `${flow}.sh`;
  return `#!/usr/bin/env bash
# ${oneLine(guide.title)}
#
# ${name}: ${purposes[flow]} as ${oneLine(guide.path)} says${environment === null ? '' : `, in ${oneLine(environment)}`}.
# Made by runsheet ${oneLine(version)}. Change the guide, not this file.
${markOf(script, flow)}
#
#   bash ${name} --plan              print every step; nothing is run
#   bash ${name}                     run, asking at the gates (on a terminal)
#   bash ${name} --yes --ack ID      run without a terminal; the step ID is done, or may run
#   bash ${name} --resume            go on where the last run stopped
#   bash ${name} --help              all options
#
# Exit codes: 0 done, 1 a step failed, 2 nothing was run (usage, parameters, checks), 3 waiting for a person,
# 4 already running, 5 failed and rolled back, 6 the rollback failed, 130 and 143 interrupted.

# The text of the guide is sourced from files that are written at run time.
# shellcheck disable=SC1090
# The tables hand over their rows in variables, under names like one another.
# shellcheck disable=SC2034,SC2153
# Handlers are called by traps.
# shellcheck disable=SC2317
# A && B || C: what follows || ends the script.
# shellcheck disable=SC2015
# Here-documents and quotes hold text of the guide, which is not for this shell.
# shellcheck disable=SC1003,SC1110,SC1111,SC1112,SC2016
# shellcheck disable=SC2119,SC2120

if [ -z "\${BASH_VERSION:-}" ] || [ "\${BASH##*/}" = sh ]; then
  echo "${name}: run this with bash, not with sh" >&2
  exit 2
fi
set +o posix
set +aefkuC
\\unalias -a
# Functions that came with the environment must not stand in for what the runtime needs.
\\unset -f command builtin exit read printf local set trap test [ shift return kill eval export declare wait
`;
}
