import type { Pipeline } from './ci-systems.ts';

/** Lints guides, reports the findings, and compares committed scripts with their guides. */
export const gitlabJob = ({ program, lintWords, buildWords }: Pipeline): string => `runsheet:
  image: node:22
  script:
    - |
      ${program} lint --format pretty --format junit=runsheet.xml${lintWords}
    - |
      ${program} build --check${buildWords}
  artifacts:
    when: always
    reports:
      junit: runsheet.xml
`;
