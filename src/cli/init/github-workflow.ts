import type { Pipeline } from './ci-systems.ts';

/** Lints guides, shows the findings, and compares committed scripts with their guides. */
export const githubWorkflow = ({ program, lintWords, buildWords }: Pipeline): string => `name: runsheet
on:
  push:
    branches: [main, master]
  pull_request:
permissions:
  contents: read
jobs:
  guides:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      security-events: write
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - name: Lint the guides
        run: |
          ${program} lint --format github --format sarif=runsheet.sarif${lintWords}
      # Private repositories have to buy code scanning, and forks may not write to it.
      - name: Upload the findings
        if: >-
          \${{ !cancelled() && hashFiles('runsheet.sarif') != ''
          && !github.event.repository.private && !github.event.pull_request.head.repo.fork }}
        uses: github/codeql-action/upload-sarif@v3
        with:
          sarif_file: runsheet.sarif
          category: runsheet
      - name: Compare the built scripts with their guides
        if: \${{ !cancelled() }}
        run: |
          ${program} build --check${buildWords}
`;
