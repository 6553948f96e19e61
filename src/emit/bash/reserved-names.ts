import { ambientVariables } from '../../shell/index.ts';
import { isOwned } from './script-names.ts';

const reserved =
  /^(?:__RS_|__rs_|RUNSHEET|BASH|LD_|DYLD_)|^(?:ENV|IFS|CDPATH|GLOBIGNORE|POSIXLY_CORRECT|PROMPT_COMMAND|TMOUT)$/;

/** Why a parameter cannot have this name; null when it can. */
export function whyNoParameter(name: string): string | null {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return `${JSON.stringify(name)} is no name for a variable`;
  if (ambientVariables.has(name) || reserved.test(name) || isOwned(name))
    return `the variable ${name} belongs to the shell`;
  return null;
}
