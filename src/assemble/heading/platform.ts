import { guard, type Pattern } from '../criterion/guarded-pattern.ts';
import { latin, number } from '../criterion/word-pattern.ts';
import { foldText } from './fold-text.ts';

type Platform = { id: string; rank: number; pattern: Pattern };

// Rank 0 (operating systems) outranks shells, databases, runtimes and hosts: "Docker on Windows" is about Windows.
const table: readonly (readonly [string, number, string])[] = [
  ['windows', 0, 'windows|win(?:10|11|32|64)'],
  ['macos', 0, 'mac ?os|os ?x|macs?'],
  ['linux', 0, 'linux|unix|ubuntu|debian|centos|rhel|red hat|fedora|alpine|amazon linux|arch linux'],
  ['powershell', 1, 'powershell|pwsh'],
  ['bash', 1, 'bash|zsh|git bash'],
  ['cmd', 1, 'cmd|command prompt'],
  ['postgresql', 2, 'postgres(?:ql)?'],
  ['sqlite', 2, 'sqlite3?'],
  ['mysql', 2, 'mysql'],
  ['mariadb', 2, 'mariadb'],
  ['mongodb', 2, 'mongo(?:db)?'],
  ['sqlserver', 2, 'sql server|mssql'],
  ['kubernetes', 3, 'kubernetes|k8s|kubectl|helm'],
  ['docker', 3, 'docker(?:[- ]compose)?|podman'],
  ['systemd', 3, 'systemd|systemctl'],
  ['heroku', 4, 'heroku'],
  ['vercel', 4, 'vercel'],
  ['netlify', 4, 'netlify'],
  ['render', 4, 'render(?:\\.com)'],
  ['railway', 4, 'railway'],
  ['fly', 4, 'fly\\.io'],
  ['aws', 4, 'aws|ec2|ecs|eks|lambda|elastic beanstalk'],
  ['azure', 4, 'azure|aks'],
  ['gcp', 4, 'gcp|google cloud|gke|cloud run'],
];

const platforms: readonly Platform[] = table.map(([id, rank, words]) => ({
  id,
  rank,
  pattern: guard(`(?<![${latin}${number}_.-])(?:${words})(?![${latin}${number}_])`, 'iu'),
}));

/** The operating system, shell, database, runtime or host that a heading is for; null when it names none or several alike. */
export function readPlatform(heading: string): string | null {
  const folded = foldText(heading.slice(0, 400));
  const named = platforms.filter(({ pattern }) => pattern.test(folded));
  const rank = Math.min(...named.map((platform) => platform.rank));
  const [first, ...others] = named.filter((platform) => platform.rank === rank);
  return first !== undefined && others.length === 0 ? first.id : null;
}
