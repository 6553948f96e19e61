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
    'another way out': fenced('bash', 'ssh web1', 'logout'),
    'a shell of Windows': fenced('powershell', 'ssh web1', 'Get-Process'),
    'a script': fenced('bash', '#!/bin/bash', '# web.sh', 'ssh web1', 'uptime'),
    'one prompt': fenced('console', '$ ssh web1', '$ uptime'),
    'in the background': fenced('bash', 'ssh -N web1 &', 'ls'),
    'a part of the way out': fenced('bash', 'ssh web1', 'exit "$(cat code)"'),
    'where it fails': fenced('bash', 'ssh web1 || echo "no login"'),
    'two logins': fenced('bash', 'ssh web1', 'ssh web2'),
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
