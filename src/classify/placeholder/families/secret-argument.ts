import { freeLanguages } from '../dialects.ts';
import type { Family } from '../family.ts';
import { isLiteralSecret } from '../literal-secret.ts';

interface Argument {
  readonly pattern: RegExp;
  readonly name: string;
}

/** Where well-known programs take a password, the password being the last group. */
const shellArguments: readonly Argument[] = [
  {
    pattern:
      /\b(?:mysql|mysqldump|mysqladmin|mariadb|mariadb-dump)\s(?:[^|;&\n]{0,200}\s)?-p["']?([^\s"'$|;&-][^\s"'|;&]{0,80})/g,
    name: 'MYSQL_PASSWORD',
  },
  { pattern: /\bsshpass\s+-p\s*["']?([^\s"'$|;&]{1,80})/g, name: 'SSH_PASSWORD' },
  {
    pattern: /\b(?:curl|wget|http)\s(?:[^|;&\n]{0,200}\s)?(?:-u|--user)[\s=]+["']?[\w.@-]{1,60}:([^\s"'$|;&]{1,80})/g,
    name: 'PASSWORD',
  },
  { pattern: /\bredis-cli\s(?:[^|;&\n]{0,200}\s)?-a\s+["']?([^\s"'$|;&-][^\s"'|;&]{0,80})/g, name: 'REDIS_PASSWORD' },
  {
    pattern: /\b(?:docker|podman)\s+login\s(?:[^|;&\n]{0,200}\s)?-p\s+["']?([^\s"'$|;&-][^\s"'|;&]{0,80})/g,
    name: 'REGISTRY_PASSWORD',
  },
  {
    pattern: /\bBearer\s+((?:[A-Z_]*TOKEN|[A-Z_]*JWT|token|jwt|access[-_]token|api[-_]?key))(?![\w-])/g,
    name: 'TOKEN',
  },
];

/** Forms in which services hand out credentials. */
const issued: readonly Argument[] = [
  { pattern: /(?<![A-Za-z0-9])(A[KS]IA[0-9A-Z]{16})(?![A-Za-z0-9])/g, name: 'AWS_ACCESS_KEY_ID' },
  { pattern: /(?<![A-Za-z0-9])((?:ghp|gho|ghs|glpat)[-_][A-Za-z0-9_-]{20,80})/g, name: 'GIT_TOKEN' },
  { pattern: /(?<![A-Za-z0-9])((?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,120})/g, name: 'API_KEY' },
  { pattern: /(?<![A-Za-z0-9])(xox[abps]-[A-Za-z0-9-]{10,120})/g, name: 'SLACK_TOKEN' },
  { pattern: /(?<![A-Za-z0-9])(eyJ[\w-]{10,400}\.[\w-]{10,800}\.[\w-]{10,400})/g, name: 'TOKEN' },
];

/** `mysql -pSECRET`, `curl -u admin:SECRET`, and tokens that show by their form what they are. */
export const secretArguments: Family = {
  languages: freeLanguages,
  needs: [
    'mysql',
    'mariadb',
    'sshpass',
    '-u',
    'redis-cli',
    'login',
    'bearer',
    'akia',
    'asia',
    'ghp',
    'gho',
    'ghs',
    'glpat',
    'k_live',
    'k_test',
    'xox',
    'eyj',
  ],
  *find(line) {
    const shell = line.language === 'shell' || line.language === 'text' ? shellArguments : [];
    for (const { pattern, name } of [...shell, ...issued])
      for (const match of line.text.matchAll(pattern)) {
        const value = match[1] ?? '';
        const end = match.index + match[0].length;
        if (isLiteralSecret(value)) yield { start: end - value.length, end, kind: 'secret', secret: true, name };
      }
  },
};
