import type { CallView } from '../block-view.ts';
import type { Report, Rule } from '../rule.ts';
import { baseName, type ShownScript, shownScripts } from '../shown-scripts.ts';
import type { Survey } from '../survey.ts';

export const scriptMissing: Rule = {
  id: 'script-missing',
  catalogue: null,
  group: 'execution',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A step calls a script that is neither in the guide nor in its project.',
  why: 'The guide was written for a script that was moved, renamed or never committed, and stops there.',
  examples: {
    bad: `# Load the catalogue

Save this as \`load-catalogue.sh\`:

\`\`\`bash
#!/bin/bash
set -e
curl -fsS -T catalogue.csv https://shop.test/catalogue
\`\`\`

\`\`\`bash
bash load_catalogue.sh
\`\`\`
`,
    good: `# Load the catalogue

Save this as \`load-catalogue.sh\`:

\`\`\`bash
#!/bin/bash
set -e
curl -fsS -T catalogue.csv https://shop.test/catalogue
\`\`\`

\`\`\`bash
bash load-catalogue.sh
\`\`\`
`,
  },
  check,
};

const scriptFile = /^(?:\.\/)?(?:[\w.-]+\/)*[\w-]+\.(?:sh|bash|py|js|mjs|ts|rb|pl|php|ps1)$/;
const interpreters: ReadonlySet<string> = new Set(['bash', 'python', 'node', 'ruby', 'perl', 'php']);

function* check(survey: Survey): Iterable<Report> {
  const shown = survey.once(shownScripts);
  const said = new Set<string>();
  const touched = new Set(shown.map(({ base }) => base));
  const byPlainName = new Map(shown.toReversed().map((script) => [plain(script.base), script]));
  let isElsewhere = false;
  for (const call of survey.calls) {
    const { facts, view } = call;
    const path = scriptOf(call);
    if (path !== null && view.part !== 'read' && !facts.remote && !touched.has(baseName(path)) && !said.has(path)) {
      said.add(path);
      const alike = byPlainName.get(plain(baseName(path)));
      const isGone = !isElsewhere && survey.surroundings.hasFile(path.replace(/^\.\//, '')) === false;
      if (alike !== undefined || isGone) yield report(call, path, alike);
    }
    // After a change of directory nobody knows which folder a path belongs to.
    isElsewhere ||= facts.program === 'cd' || facts.program === 'pushd' || facts.argv.includes('clone');
    for (const { value } of call.call.words) if (value !== null) touched.add(baseName(value));
    for (const { target } of call.call.redirects) if (target !== null) touched.add(baseName(target));
  }
}

/** A name without what is easily confused. */
const plain = (base: string): string => base.toLowerCase().replace(/[-_.]/g, '');

function report({ at }: CallView, path: string, alike: ShownScript | undefined): Report {
  if (alike === undefined)
    return {
      at,
      message: `\`${path}\` is neither in this guide nor in its project.`,
      help: 'Correct the path, or show the script and say where to save it.',
    };
  return {
    at,
    message: `No script is called \`${baseName(path)}\`: the guide shows \`${alike.base}\`.`,
    help: `Write \`${alike.base}\`.`,
    related: [{ at: alike.view.at(0, 0), message: 'The script that the guide shows.' }],
  };
}

function scriptOf({ facts, call }: CallView): string | null {
  const isRead = interpreters.has(facts.program);
  const word = isRead ? facts.argv.find((one) => one === null || !one.startsWith('-')) : call.name;
  if (word === null || word === undefined || !scriptFile.test(word)) return null;
  return isRead || word.includes('/') ? word : null;
}
