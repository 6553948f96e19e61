import { freeLanguages } from '../dialects.ts';
import type { Family } from '../family.ts';

const owned =
  /(?:github|gitlab|bitbucket)\.(?:com|org)[/:](user|username|user-name|org|organization|orgname|owner|account|company|my-?org|my-?company|usuario|utilisateur|benutzer)\/([\w-]{2,60})/gi;
const anyRepository =
  /^(?:repo|repository|project|app|repo-?name|project-?name|app-?name|my-?app|my-?repo|my-?project|repositorio|projet|proyecto|projekt)$/i;

/** `github.com/username/repo.git`: an owner, and often a repository, that stands for the reader's own. */
export const repositoryOwners: Family = {
  languages: freeLanguages,
  needs: ['github', 'gitlab', 'bitbucket'],
  *find(line) {
    for (const match of line.text.matchAll(owned)) {
      const [found, owner = '', repository = ''] = match;
      const end = match.index + found.length;
      const ownerEnd = end - repository.length - 1;
      yield { start: ownerEnd - owner.length, end: ownerEnd, kind: 'sample-value', name: 'REPOSITORY_OWNER' };
      if (anyRepository.test(repository)) yield { start: ownerEnd + 1, end, kind: 'sample-value', name: 'REPOSITORY' };
    }
  },
};
