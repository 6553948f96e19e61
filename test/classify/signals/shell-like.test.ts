import { fence, testSignal } from './speaks.ts';

testSignal(
  'shell-like',
  [
    ['known commands without a tag', fence('', 'git pull', 'npm ci'), 'shell run'],
    ['known commands tagged as text', fence('text', 'docker compose up -d'), 'shell run'],
    ['with a placeholder', fence('', 'kubectl get pods -n <namespace>'), 'shell run'],
  ],
  [
    ['words', fence('', 'The release is done.'), 'text sample'],
    ['a command in another language', fence('yaml', 'git: pull'), 'yaml config'],
    ['what the shell cannot read', fence('', 'git pull && (', 'npm ci'), 'text sample'],
    ['a tag says it', fence('bash', 'git pull'), 'bash run'],
    ['comments alone', fence('', '# git pull'), 'text manual'],
  ],
);
