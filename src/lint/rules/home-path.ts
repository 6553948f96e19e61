import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const homePath: Rule = {
  id: 'home-path',
  catalogue: 'pt/home-path',
  group: 'portability',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A command uses a folder that only one person has.',
  why: 'Everybody else stops at this line, or works in a folder of the same name that is something else.',
  examples: {
    bad: `# Check the shop

\`\`\`bash
cd /Users/ada/projects/shop
git status
\`\`\`
`,
    good: `# Check the shop

\`\`\`bash
cd "\${PROJECT_DIR:?set PROJECT_DIR}"
git status
\`\`\`
`,
  },
  check,
};

// The account of nobody in particular, or a word that stands for a name.
const nobody =
  /^(?:you|your.*|user(?:name)?|me|name|shared|public|default|all|.*[<>{}$%[\]*].*|xxx+|admin(?:istrator)?|runneradmin|app|service)$/i;
const mac = /(?:^|[\s"'=:(])\/Users\/([^/\s"']+)/;
const windowsHome = /(?:^|[\s"'=(])[A-Za-z]:\\Users\\([^\\\s"']+)/i;
const drive = /(?:^|[\s"'=(])([E-Ze-z]):\\([^\s"'\\]+)/;

function* check({ blocks }: Survey): Iterable<Report> {
  const isForLinux = blocks.some(({ calls }) =>
    calls.some(({ facts }) => facts.program === 'systemctl' || facts.program === 'apt' || facts.program === 'apt-get'),
  );
  const seen = new Set<string>();
  for (const view of blocks) {
    if (view.shell === null) continue;
    for (const { start, end } of view.calls.flatMap(({ call }) => call.words)) {
      const raw = view.block.text.slice(start, end);
      const person = mac.exec(raw)?.[1] ?? windowsHome.exec(raw)?.[1] ?? null;
      const isPersonal = person !== null && !nobody.test(person);
      const folder = isPersonal ? person : isForLinux ? drive.exec(raw)?.[0] : undefined;
      if (folder === undefined || seen.has(folder)) continue;
      seen.add(folder);
      yield {
        at: view.at(start, end),
        message: `\`${raw}\` is a folder on the computer of one person.`,
        help: 'Use a parameter: `cd "$PROJECT_DIR"`, and say above what it is to be.',
      };
    }
  }
}
