import type { CallView } from '../block-view.ts';
import type { Report, Rule } from '../rule.ts';
import { showCall } from '../show-call.ts';
import type { Survey } from '../survey.ts';

export const trustSwitchedOff: Rule = {
  id: 'trust-switched-off',
  catalogue: 'cs/trust-off',
  group: 'safety',
  severity: 'warning',
  preset: 'recommended',
  kinds: 'any',
  summary: 'A command does without a check that protects the host: certificates, host keys, hooks, permissions.',
  why: 'What is switched off to get a step done stays off, or lets a stranger decide what runs on the host.',
  examples: {
    bad: `# Install the agent

\`\`\`bash
curl -fsSL https://agent.shop.com/install.sh | sudo bash
\`\`\`
`,
    good: `# Install the agent

\`\`\`bash
curl -fsSLO https://agent.shop.com/agent-1.4.deb
echo "5f1d6e9a  agent-1.4.deb" | sha256sum --check
sudo dpkg --install agent-1.4.deb
\`\`\`
`,
  },
  check,
};

interface Doubt {
  readonly applies: (call: CallView, words: readonly string[]) => boolean;
  readonly message: string;
  readonly help: string;
}

const has = (words: readonly string[], pattern: RegExp): boolean => words.some((word) => pattern.test(word));
const ownMachine = /\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)(?:[:/]|$)/;
const shells: ReadonlySet<string> = new Set(['bash', 'sh', 'zsh', 'python', 'iex']);
const copiers: ReadonlySet<string> = new Set(['ssh', 'scp', 'sftp', 'rsync']);

const doubts: readonly Doubt[] = [
  {
    applies: ({ call, facts }, words) =>
      shells.has(facts.program) && /^(?:curl|wget|irm|iwr)$/.test(call.pipedFrom ?? '') && !has(words, /^-c$/),
    message: 'runs whatever the other side sends at this moment.',
    help: 'Download a named version, compare its checksum, and run that file.',
  },
  {
    applies: ({ facts }, words) =>
      facts.program === 'curl' && has(words, /^(?:-[a-zA-Z]*k[a-zA-Z]*|--insecure)$/) && !has(words, ownMachine),
    message: 'takes any certificate, so anybody on the way can answer.',
    help: 'Name the certificate authority with `--cacert`.',
  },
  {
    applies: ({ facts }, words) =>
      facts.program === 'wget' && has(words, /^--no-check-certificate$/) && !has(words, ownMachine),
    message: 'takes any certificate, so anybody on the way can answer.',
    help: 'Name the certificate authority with `--ca-certificate`.',
  },
  {
    // What `ssh` runs on the other side is not where its own options stand.
    applies: ({ call }) =>
      call.words.some(({ value }) => copiers.has(value ?? '')) &&
      call.words.some(({ value }) => /StrictHostKeyChecking[= ](?:no|off)\b/i.test(value ?? '')),
    message: 'takes any host for the right one.',
    help: 'Put the key of the host into `known_hosts`, or write `StrictHostKeyChecking=accept-new`.',
  },
  {
    applies: ({ facts }, words) =>
      facts.program === 'git' && /^(?:commit|push|merge)$/.test(words[0] ?? '') && has(words, /^--no-verify$/),
    message: 'skips the checks of the repository.',
    help: 'Leave `--no-verify` away, and put right what the checks find.',
  },
  {
    applies: ({ facts }, words) =>
      facts.program === 'git' && words.join(' ').includes('http.sslVerify') && has(words, /^(?:.*=)?(?:false|0)$/),
    message: 'takes any certificate, so anybody on the way can answer.',
    help: 'Name the certificate authority with `http.sslCAInfo`.',
  },
  {
    applies: ({ facts }, words) =>
      facts.program === 'chmod' && has(words, /^0?777$|^a\+rwx$|^ugo\+rwx$/) && !has(words, /^\/tmp\b/),
    message: 'lets every account of the host write there.',
    help: 'Give the directory to the account of the service with `chown`, and use 750 or 640.',
  },
  {
    applies: ({ facts }, words) => facts.program === 'setenforce' && has(words, /^(?:0|permissive)$/i),
    message: 'switches SELinux off for the whole host.',
    help: 'Allow what is missing with `semanage` or `setsebool`.',
  },
  {
    applies: ({ facts }, words) =>
      (facts.program === 'ufw' && has(words, /^disable$/)) ||
      (facts.program === 'systemctl' &&
        has(words, /^(?:stop|disable)$/) &&
        has(words, /^(?:firewalld|ufw)(?:\.service)?$/)),
    message: 'opens every port of the host.',
    help: 'Open the one port that is needed.',
  },
  {
    applies: ({ facts }, words) =>
      /^(?:npm|yarn|pnpm)$/.test(facts.program) && /\bstrict-ssl[= ]false\b/.test(words.join(' ')),
    message: 'takes any certificate for the packages.',
    help: 'Name the certificate authority with `cafile`.',
  },
  {
    applies: ({ facts }, words) => /^apt(?:-get)?$/.test(facts.program) && has(words, /^--allow-unauthenticated$/),
    message: 'installs packages that nobody has signed.',
    help: 'Add the key of the repository with `signed-by`.',
  },
];

/** Variables that switch the check of certificates off. */
const switches: Readonly<Record<string, RegExp>> = {
  NODE_TLS_REJECT_UNAUTHORIZED: /^0$/,
  GIT_SSL_NO_VERIFY: /^(?:1|true)$/i,
  PYTHONHTTPSVERIFY: /^0$/,
};

function* check(survey: Survey): Iterable<Report> {
  for (const view of survey.calls) {
    if (view.view.part === 'cleanup' || view.view.section.environment === 'local') continue;
    const words = view.facts.argv.map((word) => word ?? '');
    const doubt = doubts.find(({ applies }) => applies(view, words));
    if (doubt !== undefined) {
      const { call } = view;
      const shown = call.pipedFrom === null ? showCall(view) : `${call.pipedFrom} … | ${showCall(view)}`;
      yield { at: view.at, message: `\`${shown}\` ${doubt.message}`, help: doubt.help };
    }
    for (const { name, value } of view.call.assignments)
      if (value !== null && switches[name]?.test(value))
        yield {
          at: survey.places.find(view.line, `${name}=`),
          message: `\`${name}=${value}\` lets every program take any certificate.`,
          help: 'Name the certificate authority instead.',
        };
  }
}
