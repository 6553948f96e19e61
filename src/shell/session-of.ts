import type { CallFacts } from './command-facts.ts';

/** Where the shell stands that a command opens: on another machine, in a container, as another user, or right here. */
export type Session = 'machine' | 'container' | 'user' | 'shell';

const containers = /^(?:docker|podman|nerdctl|kubectl|oc)\b/;
const switches = /^(?:su|sudo|doas|runuser|newgrp)$/;

/** The session that a command opens, in which the following lines are typed; null when it opens none. */
export function sessionOf({ program, via, remote, blocking, repl, effects }: CallFacts): Session | null {
  const isShell = blocking === 'interactive-repl' && repl?.dialect === 'bash';
  // Logging in to an account writes settings and comes back; a session by itself changes nothing.
  const isLogin = blocking === 'login' && !effects.includes('configure');
  if (!isShell && !isLogin) return null;
  const path = [...via, program];
  if (path.some((name) => containers.test(name))) return 'container';
  if (remote) return 'machine';
  return path.some((name) => switches.test(name)) ? 'user' : 'shell';
}

/** Whether a command opens a shell in which the following lines are typed: `ssh host`, `su - app`, `docker exec -it x sh`. */
export function opensSession(facts: CallFacts): boolean {
  return sessionOf(facts) !== null;
}
