import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TemplateName } from '../templates/templates.ts';
import type { CiChoice, CiName } from './ci-systems.ts';

/** What lies in a project tells how it is deployed; the first that is there decides. */
const signs: readonly (readonly [TemplateName, readonly string[]])[] = [
  ['heroku', ['Procfile', 'heroku.yml']],
  ['kubernetes', ['kustomization.yaml', 'k8s', 'kubernetes', 'helm', 'Chart.yaml', 'skaffold.yaml']],
  ['docker-compose', ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml']],
  ['django', ['manage.py']],
];

export const guessTemplate = (folder: string): TemplateName =>
  signs.find(([, names]) => names.some((name) => existsSync(join(folder, name))))?.[0] ?? 'static';

/** What runs the pipelines of a repository: by its files, else by the host that it comes from. */
export function guessCi(repository: string): CiChoice {
  if (existsSync(join(repository, '.gitlab-ci.yml'))) return 'gitlab';
  if (existsSync(join(repository, '.github'))) return 'github';
  return guessHost(join(repository, '.git/config')) ?? 'none';
}

function guessHost(path: string): CiName | null {
  try {
    const [, host] = /^\s*url\s*=\s*.*?\b(github|gitlab)\b/m.exec(readFileSync(path, 'utf8')) ?? [];
    return (host as CiName | undefined) ?? null;
  } catch {
    // A work tree keeps it elsewhere.
    return null;
  }
}
