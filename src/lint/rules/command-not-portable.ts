import type { CallView } from '../block-view.ts';
import type { Report, Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

export const commandNotPortable: Rule = {
  id: 'command-not-portable',
  catalogue: 'pt/not-portable',
  group: 'portability',
  severity: 'info',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A command works on some systems only: Compose 1, or options of GNU programs on a workstation.',
  why: 'docker-compose is no longer delivered, and the programs of macOS take the same options for something else.',
  examples: {
    bad: `# Check the shop

\`\`\`bash
docker-compose ps
\`\`\`
`,
    good: `# Check the shop

\`\`\`bash
docker compose ps
\`\`\`
`,
  },
  check,
};

interface Shape {
  readonly fits: (facts: CallView['facts'], words: readonly (string | null)[]) => boolean;
  readonly message: string;
  readonly help: string;
  /** What makes a line do without it where it fails. */
  readonly otherWay: RegExp;
  /** Linux has it as it is written. */
  readonly onlyMac: boolean;
}

const has = ({ argv }: CallView['facts'], option: RegExp) => argv.some((word) => word !== null && option.test(word));

const fallback = /\|\||2>\/dev\/null/;

const shapes: readonly Shape[] = [
  {
    // The tables of commands take both forms for one program.
    fits: ({ program, via }, words) =>
      [program, ...via].some((name) => /^docker-compose\b/.test(name)) &&
      words.some((word) => word?.endsWith('docker-compose')),
    otherWay: /\bdocker compose\b/,
    message: '`docker-compose` is Compose 1, which current installations do not have any more.',
    help: 'Write `docker compose`.',
    onlyMac: false,
  },
  {
    fits: (facts) =>
      facts.program === 'sed' && has(facts, /^-[nErs]*i$/) && facts.argv[facts.argv.indexOf('-i') + 1] !== '',
    message: '`sed -i` without a suffix fails on macOS.',
    help: 'Write `sed -i.bak`, which both take, and remove the copy.',
    otherWay: fallback,
    onlyMac: true,
  },
  {
    fits: (facts) => facts.program === 'date' && has(facts, /^(?:-d|--date(?:=.*)?)$/),
    message: '`date -d` is an option of GNU date, which macOS does not have.',
    help: 'Say that it is to be run on Linux, or write the date into a parameter.',
    otherWay: fallback,
    onlyMac: true,
  },
  {
    fits: (facts) => facts.program === 'stat' && has(facts, /^(?:-c|--format.*|--printf.*)$/),
    message: '`stat -c` is an option of GNU stat, which macOS does not have.',
    help: 'Use `wc -c < FILE` for a size.',
    otherWay: fallback,
    onlyMac: true,
  },
];

const linux: ReadonlySet<string> = new Set([
  'apt',
  'apt-get',
  'yum',
  'dnf',
  'apk',
  'systemctl',
  'journalctl',
  'ufw',
  'service',
]);

function* check({ calls }: Survey): Iterable<Report> {
  const isOnLinux = calls.some(({ facts }) => linux.has(facts.program));
  for (const { fits, message, help, otherWay, onlyMac } of shapes) {
    if (onlyMac && isOnLinux) continue;
    const [first, ...others] = calls.filter(
      ({ facts, statement, call }) =>
        fits(
          facts,
          call.words.map(({ value }) => value),
        ) && !otherWay.test(statement.text),
    );
    if (first === undefined || (onlyMac && first.facts.remote)) continue;
    yield { at: first.at, message, help, related: others.map(({ at }) => ({ at, message: 'And here.' })) };
  }
}
