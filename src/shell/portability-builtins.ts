/** Commands of bash itself: they are always there. */
export const builtins: ReadonlySet<string> = new Set([
  ...['.', ':', '[', 'alias', 'bg', 'bind', 'break', 'builtin', 'caller', 'cd', 'command', 'compgen', 'complete'],
  ...['compopt', 'continue', 'declare', 'dirs', 'disown', 'echo', 'enable', 'eval', 'exec', 'exit', 'export', 'false'],
  ...['fc', 'fg', 'getopts', 'hash', 'help', 'history', 'jobs', 'kill', 'let', 'local', 'logout', 'mapfile', 'popd'],
  ...['printf', 'pushd', 'pwd', 'read', 'readarray', 'readonly', 'return', 'set', 'shift', 'shopt', 'source'],
  ...['suspend', 'test', 'times', 'trap', 'true', 'type', 'typeset', 'ulimit', 'umask', 'unalias', 'unset', 'wait'],
]);

/** Wrappers that look for the wrapped program on this host and in this PATH. */
export const localWrappers: ReadonlySet<string> = new Set([
  ...['env', 'nohup', 'nice', 'ionice', 'stdbuf', 'setsid', 'timeout', 'time', 'xargs', 'exec', 'command', 'builtin'],
  ...['chronic', 'unbuffer', 'caffeinate', 'gtimeout'],
]);
