import { guidePattern } from '../inputs/guide-files.ts';

interface ExistingConfig {
  readonly path: string;
  readonly folder: string;
  /** Globs of guides; null when it has none. */
  readonly include: readonly string[] | null;
}

/** Where a repository has what. */
export interface Places {
  readonly cwd: string;
  /** The folder of the guides. */
  readonly guides: string;
  /** How many there are already. */
  readonly before: number;
  /** The folder of what is built. */
  readonly out: string;
  /** The configuration that is there. */
  readonly config: ExistingConfig | null;
}

const isUsual = ({ guides }: Places): boolean => guidePattern.startsWith(`${guides}/`);

/** Words behind `runsheet lint`: the configuration names the guides, unless it is an old one that names none. */
export const lintWords = (places: Places): string[] =>
  places.config === null || places.config.include !== null || isUsual(places) ? [] : [places.guides];

/** Words behind `runsheet build`, for guides and outputs that lie elsewhere than usual. */
export const buildWords = (places: Places): string[] => [
  ...(places.out === 'dist' ? [] : ['--out', places.out]),
  ...(isUsual(places) ? [] : [places.guides]),
];
