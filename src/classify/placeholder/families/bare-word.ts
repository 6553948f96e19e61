import type { Family, SourceLine } from '../family.ts';

const bare =
  /(?<![A-Za-z0-9_$%{.-])(?:[A-Z][A-Z0-9]*_)*(?:(?:PREVIOUS|LAST|OLD|NEW|GOOD|STABLE|TARGET|COMMIT|RELEASE|GIT|POD|CONTAINER|IMAGE|SERVER|INSTANCE|NODE|DROPLET|PROJECT|DEPLOYMENT|REVISION|CLUSTER|BUCKET|ACCOUNT|ZONE|APP|TASK|REGION)_(?:NAME|ID|HASH|SHA|TAG|VERSION|COMMIT|IP|ADDRESS|NUMBER|REVISION|RELEASE|DEPLOYMENT|URL|HERE|BRANCH|IMAGE)|PID|PID_HERE|COMMIT|REVISION|VERSION_NUMBER|IP_ADDRESS|SHA)(?![A-Za-z0-9_])/g;
const takers =
  /(?:^|[\s;&|(])(?:git|kill|kubectl|docker|docker-compose|ssh|scp|rsync|cd|cp|mv|helm|gcloud|az|aws|curl|heroku|vercel|railway|fly|flyctl|doctl|cf|oc|nomad|systemctl|psql|pg_dump|pg_restore|mysql|alembic|tar|wget|ping|netlify)\s/;
const readers =
  /(?:^|[\s;&|(])(?:export|unset|read|printenv|declare|local|readonly|grep|egrep|rg|sed|awk|echo|printf|env)\s|config:(?:get|unset)|\b(?:env|secrets?)\s+(?:add|rm|set|get|ls|list)\b|--build-arg|-m\s+["']/;
const here = /(?<![A-Za-z0-9$%{-])[A-Za-z][A-Za-z0-9]*(?:[-_][A-Za-z0-9]+){0,6}[-_](?:HERE|here)(?![A-Za-z0-9_-])/g;

const inUrl = /(?<=:\/\/[^\s"'$]{3,80}\/)[A-Z][A-Z0-9]*_(?:ID|NAME|KEY|TOKEN|URL|HOST|VERSION|TAG)(?![A-Za-z0-9_=])/g;

/** `git checkout PREVIOUS_COMMIT`: an argument in capitals that names a value and is no variable of the block. */
export const bareWords: Family = {
  languages: new Set(['shell', 'env', 'yaml', 'json']),
  needs: ['here', '://', '_', 'pid', 'commit', 'revision', 'sha'],
  *find(line) {
    for (const match of line.text.matchAll(here)) yield span(match.index, match[0]);
    for (const match of line.text.matchAll(inUrl)) yield span(match.index, match[0]);
    if (line.language !== 'shell' || readers.test(line.text)) return;
    for (const match of line.text.slice(0, line.comment).matchAll(bare))
      if (isArgument(line, match.index, match[0])) yield span(match.index, match[0]);
  },
};

function isArgument(line: SourceLine, start: number, found: string): boolean {
  if (line.block.variables.has(found) || /^[=(]/.test(line.text.slice(start + found.length))) return false;
  return takers.test(line.text.slice(0, start));
}

function span(start: number, found: string) {
  return { start, end: start + found.length, kind: 'undefined-value' as const };
}
