import { sessionOpenedMidway } from '../../../src/lint/rules/session-opened-midway.ts';
import { appendix, fenced } from '../../support/guides.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(sessionOpenedMidway, {
  ok: {
    'a command handed over': fenced('bash', 'ssh web1 uptime', 'ls'),
    'a here-document': fenced('bash', "ssh web1 <<'EOF'", 'uptime', 'EOF', 'ls'),
    'the last line': fenced('bash', 'cd infra', 'ssh web1'),
    'the way out': fenced('bash', 'ssh web1', 'exit'),
    'one login or the other': fenced('bash', 'ssh web1', '# or', 'ssh web2'),
    'back on the own machine': fenced('bash', 'ssh web1', '# On your machine', 'ls'),
    'behind prompts': fenced('console', '$ ssh web1', 'web1$ uptime'),
    'what is only looked up': appendix('bash', 'ssh web1', 'uptime'),
  },
  bad: {
    'another machine': [
      fenced('bash', '# Log in', 'ssh web1', '', 'docker compose up -d', 'ls'),
      '7:1 `ssh web1` opens a session on another machine, and the lines below it are meant for that.',
    ],
    'another user': [
      fenced('bash', 'su - app', 'ls'),
      '6:1 `su - app` opens a shell of another user, and the lines below it are meant for that.',
    ],
    'a container': [
      fenced('bash', 'docker exec -it web bash', 'ls'),
      '6:1 `docker exec -it web bash` opens a shell in a container, and the lines below it are meant for that.',
    ],
  },
});
