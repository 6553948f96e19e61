import { githubWorkflow } from './github-workflow.ts';
import { gitlabJob } from './gitlab-job.ts';

/** What the lines of a pipeline are made of. */
export interface Pipeline {
  /** Calls this version of Runsheet where nothing is installed. */
  readonly program: string;
  /** Further words behind `lint` and `build`, as a shell takes them, each with a blank before it. */
  readonly lintWords: string;
  readonly buildWords: string;
}

export interface CiSystem {
  readonly label: string;
  /** Where it looks for its pipeline, below the root of the repository. */
  readonly path: string;
  readonly write: (pipeline: Pipeline) => string;
}

/** Programs that run pipelines. */
export const ciSystems = {
  github: { label: 'GitHub Actions', path: '.github/workflows/runsheet.yml', write: githubWorkflow },
  gitlab: { label: 'GitLab CI', path: '.gitlab-ci.yml', write: gitlabJob },
} as const satisfies Readonly<Record<string, CiSystem>>;

export type CiName = keyof typeof ciSystems;
export type CiChoice = CiName | 'none';

export const ciNames = Object.keys(ciSystems) as CiName[];
