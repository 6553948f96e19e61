import { expect, test } from 'vitest';
import { describeCall, readShell, sessionOf } from '../../src/shell/index.ts';

const session = (text: string) => {
  const [call] = readShell(text).commands.flatMap((statement) => statement.calls);
  return call === undefined ? undefined : sessionOf(describeCall(call));
};

test.each([
  ['ssh web1', 'machine'],
  ['mosh web1', 'machine'],
  ['cf ssh shop', 'machine'],
  ['gcloud compute ssh web1 --zone a', 'machine'],
  ['az ssh vm -n web1 -g shop', 'machine'],
  ['az webapp ssh -n shop -g shop', 'machine'],
  ['eb ssh shop', 'machine'],
  ['fly ssh console', 'machine'],
  ['heroku run bash', 'machine'],
  ['heroku run bash -a shop', 'machine'],
  ['aws ssm start-session --target i-1', 'machine'],
  ['aws ecs execute-command --interactive --command "/bin/bash"', 'machine'],
  ['kubectl exec -it shop -- sh', 'container'],
  ['kubectl rsh shop', 'container'],
  ['oc rsh shop', 'container'],
  ['docker exec -it shop bash', 'container'],
  ['docker compose exec web bash', 'container'],
  ['su - app', 'user'],
  ['sudo -i', 'user'],
  ['sudo su -', 'user'],
  ['sudo bash', 'user'],
  ['newgrp docker', 'user'],
  ['bash', 'shell'],
  ['poetry shell', 'shell'],
])('%s opens a session: %s', (text, wanted) => expect(session(text)).toBe(wanted));

test.each([
  'ssh web1 make',
  'ssh -N -L 80:shop:80 web1',
  'gcloud compute ssh web1 --zone a --command "ls"',
  'az ssh vm -n web1 -g shop -- ls',
  'oc rsh shop ls',
  'heroku run rake db:migrate -a shop',
  'aws ssm start-session --target i-1 --document-name AWS-StartPortForwardingSession',
  'docker exec shop ls',
  'sudo ls',
  'su -c ls app',
  'heroku login',
  'docker login',
  'aws sso login',
  'cf login',
  'gcloud auth login',
  'npm login',
  'psql shop',
])('%s opens none', (text) => expect(session(text)).toBe(null));
